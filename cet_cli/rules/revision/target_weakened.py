"""A target that asks for less than before.

What it checks
    The figure of a target, or of a point on the way to it, asks for less than in the base: less
    where higher is better, more where lower is better, a wider range. Figures are compared only
    where even their rounding leaves no doubt; counts and ranks are exact, and units are converted.
    A part that is gone from a table, and words in the place of a number, are softer (R107).

Why it matters
    Nobody announces that a target was lowered; the new figure stands in the next document as if it
    had always been there. Whoever reads the progress must know that the bar was moved.

Example
    ```yaml
    # base
    indicators:
      - id: unicorns
        name: New technology unicorns
        unit: companies
        counts: true
        better: higher
        source: plan
        baseline: {value: 3, on: 2024}
        targets: [{value: 15, by: 2028}]
    # revision
    indicators:
      - id: unicorns
        name: New technology unicorns
        unit: companies
        counts: true
        better: higher
        source: plan
        baseline: {value: 3, on: 2024}
        targets: [{value: 10, by: 2028}]
    ```

Instead
    ```yaml
    # base
    indicators:
      - id: unicorns
        name: New technology unicorns
        unit: companies
        counts: true
        better: higher
        source: plan
        baseline: {value: 3, on: 2024}
        targets: [{value: 15, by: 2028}]
    # revision
    indicators:
      - id: unicorns
        name: New technology unicorns
        unit: companies
        counts: true
        better: higher
        source: plan
        baseline: {value: 3, on: 2024}
        targets: [{value: 15, by: 2028}]
        observations: [{value: 4, on: 2025}]
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.revision.stories import hits_of
from cet_cli.rules.revision.targets import judge_targets
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R101", Severity.WARNING)
def target_weakened(compared: Compared) -> Iterator[Hit]:
    """Find targets that ask for less."""
    yield from hits_of(compared.once(judge_targets), "target-weakened")

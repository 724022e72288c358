"""A target in words.

What it checks
    A target whose value has no digit, such as `several hundred qubits`, is pointed out.

Why it matters
    It is kept as the document says it and never judged, for nobody can tell what reaches it. This
    is a fact about the document, not a mistake of yours.

Example
    ```yaml
    indicators:
      - id: qubits
        name: Size of the quantum computer
        unit: qubits
        better: higher
        source: plan
        baseline: {value: 20, on: 2023}
        targets: [{value: several hundred, by: 2030}]
    ```

Instead
    ```yaml
    indicators:
      - id: qubits
        name: Size of the quantum computer
        unit: qubits
        better: higher
        source: plan
        baseline: {value: 20, on: 2023}
        targets: [{value: 1000, by: 2030}]
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.indicators.figures import entries, targets
from cet_cli.rules.parts import address_of_part
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("I118", Severity.NOTE)
def wordy_target(plan: Plan) -> Iterator[Hit]:
    """Find targets without a number."""
    for roadmap, indicator, target in targets(plan):
        for key, figure in entries(target):
            if figure.words:
                place = address_of_part(roadmap, indicator, target).at(key)
                yield hit(place, target=figure.text)

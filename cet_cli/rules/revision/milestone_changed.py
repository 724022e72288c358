"""A milestone whose figure changed in a way that cannot be weighed.

What it checks
    Both figures are words, or nothing says which one asks for more.

Why it matters
    It may be a weakening, and the files do not tell. Somebody has to look.

Example
    ```yaml
    # base
    milestones:
      - id: quantum-computer
        name: Quantum computer
        value: several hundred qubits
        due: 2032
        source: plan
    # revision
    milestones:
      - id: quantum-computer
        name: Quantum computer
        value: a useful number of qubits
        due: 2032
        source: plan
    ```

Instead
    ```yaml
    # base
    milestones:
      - id: quantum-computer
        name: Quantum computer
        value: several hundred qubits
        due: 2032
        source: plan
    # revision
    milestones:
      - id: quantum-computer
        name: Quantum computer
        value: several hundred qubits
        due: 2032
        source: plan
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.revision.dated import judge_dated
from cet_cli.rules.revision.stories import hits_of
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R227", Severity.WARNING)
def milestone_changed(compared: Compared) -> Iterator[Hit]:
    """Find milestones that changed in an unclear way."""
    yield from hits_of(compared.once(judge_dated), "milestone-changed")

"""A milestone or measure that has to reach more than before.

What it checks
    The figure that it carries is more than in the base, beyond what rounding allows.

Why it matters
    A higher aim is news as well.

Example
    ```yaml
    # base
    milestones:
      - id: quantum-computer
        name: Quantum computer
        value: 500 qubits
        due: 2032
        source: plan
    # revision
    milestones:
      - id: quantum-computer
        name: Quantum computer
        value: 1000 qubits
        due: 2032
        source: plan
    ```

Instead
    ```yaml
    # base
    milestones:
      - id: quantum-computer
        name: Quantum computer
        value: 500 qubits
        due: 2032
        source: plan
    # revision
    milestones:
      - id: quantum-computer
        name: Quantum computer
        value: 500 qubits
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


@revision_rule("R206", Severity.NOTE)
def milestone_strengthened(compared: Compared) -> Iterator[Hit]:
    """Find milestones that have to reach more."""
    yield from hits_of(compared.once(judge_dated), "milestone-strengthened")

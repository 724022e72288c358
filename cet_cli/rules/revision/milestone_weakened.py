"""A milestone or measure that has to reach less than before.

What it checks
    The figure that it carries is less than in the base, beyond what rounding allows. What a
    milestone must reach is at least that, unless `at most` or `under` stands before it.

Why it matters
    It will be reported as done, and it is another milestone that was done.

Example
    ```yaml
    # base
    milestones:
      - id: quantum-computer
        name: Quantum computer
        value: 1000 qubits
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

Instead
    ```yaml
    # base
    milestones:
      - id: quantum-computer
        name: Quantum computer
        value: 1000 qubits
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


@revision_rule("R205", Severity.WARNING)
def milestone_weakened(compared: Compared) -> Iterator[Hit]:
    """Find milestones that have to reach less."""
    yield from hits_of(compared.once(judge_dated), "milestone-weakened")

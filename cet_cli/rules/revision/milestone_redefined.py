"""A milestone that is now about something else.

What it checks
    Its scope differs, its figure is in a unit that does not convert or points the other way; or the
    history says `redefined: true`.

Why it matters
    What will be reported as done is not what was promised.

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
        value: 1000 logical operations
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


@revision_rule("R228", Severity.WARNING)
def milestone_redefined(compared: Compared) -> Iterator[Hit]:
    """Find milestones that are about another thing."""
    yield from hits_of(compared.once(judge_dated), "milestone-redefined")

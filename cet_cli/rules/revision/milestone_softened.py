"""A milestone that is promised less firmly than before.

What it checks
    The figure that it carries has softer words before it, became words, or is gone.

Why it matters
    Nobody can say any more when it is reached.

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
        value: several hundred qubits
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


@revision_rule("R213", Severity.WARNING)
def milestone_softened(compared: Compared) -> Iterator[Hit]:
    """Find milestones that are promised less firmly."""
    yield from hits_of(compared.once(judge_dated), "milestone-softened")

"""A milestone whose figure and date went opposite ways.

What it checks
    It has to reach more, or says at last how much, but later; or less, but earlier.

Why it matters
    "We doubled the aim" and "it slipped" are both true, and are told together.

Example
    ```yaml
    # base
    milestones:
      - id: quantum-computer
        name: Quantum computer
        value: 500 qubits
        due: 2031
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
        due: 2031
        source: plan
    # revision
    milestones:
      - id: quantum-computer
        name: Quantum computer
        value: 1000 qubits
        due: 2031
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


@revision_rule("R207", Severity.WARNING)
def milestone_mixed(compared: Compared) -> Iterator[Hit]:
    """Find milestones whose figure and date are opposed."""
    yield from hits_of(compared.once(judge_dated), "milestone-mixed")

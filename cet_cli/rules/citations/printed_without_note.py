"""A corrected figure that nothing explains.

What it checks
    Whether a note says why, where `printed` gives another figure than the one that is read.

Why it matters
    Correcting a document without saying so is what this program is to prevent.

Example
    ```yaml
    funding:
      - id: cet-rnd
        name: Government R&D
        source: plan
        amounts: [{over: 2024, stage: proposed, value: KRW 5.0 trillion, printed: KRW 5 trillion}]
    ```

Instead
    ```yaml
    funding:
      - id: cet-rnd
        name: Government R&D
        source: plan
        amounts:
          - over: 2024
            stage: proposed
            value: KRW 5.0 trillion
            printed: KRW 5 trillion
            note: A zero was dropped
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.citations.survey import survey
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("C111", Severity.WARNING)
def printed_without_note(plan: Plan) -> Iterator[Hit]:
    for figure in survey(plan).corrections:
        if not figure.noted:
            yield hit(figure.place, read=figure.read, printed=figure.printed)

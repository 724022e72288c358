"""A reading of the editor that nothing explains.

What it checks
    Whether a note says why, where `inferred` names fields that the document does not give and
    the editor has concluded.

Why it matters
    An inferred year or figure is never shown as the ministry's. A reader must be able to see
    what it was concluded from.

Example
    ```yaml
    missions:
      - id: lead
        statement: Lead the world in quantum sensing
        by: 2028
        inferred: [by]
        achieved_by: {is: [demo-sensor], source: own}
        source: plan
    milestones:
      - {id: demo-sensor, name: Sensor is shown, due: 2027, source: plan}
    ```

Instead
    ```yaml
    missions:
      - id: lead
        statement: Lead the world in quantum sensing
        by: 2028
        inferred: [by]
        note: End of the plan
        achieved_by: {is: [demo-sensor], source: own}
        source: plan
    milestones:
      - {id: demo-sensor, name: Sensor is shown, due: 2027, source: plan}
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


@rule("C105", Severity.WARNING)
def inferred_without_note(plan: Plan) -> Iterator[Hit]:
    for remark in survey(plan).remarks:
        if remark.said.inferred and not remark.noted:
            fields = ", ".join(remark.said.inferred)
            yield hit(remark.place("inferred"), fields=fields)

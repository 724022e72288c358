"""Something that recurs is due again.

What it checks
    For every committee, meeting or procedure that says how often it happens (`every`) and when it
    last did (`last`), whether the next time has passed on the day that the plan is looked at.

Why it matters
    Either it has happened and the plan does not know, or it was missed. A list that is to be
    reviewed every two years and is not grows old unseen.

Example
    ```yaml
    governance:
      - {id: list-update, name: Update of the list, every: 2 years, last: 2022-10-28, source: plan}
    ```

Instead
    ```yaml
    governance:
      - {id: list-update, name: Update of the list, every: 2 years, last: 2024-10-28, source: plan}
    ```
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.model.values import last_day
from cet_cli.rules.plan import address_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.record import Body
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit

_MONTHS = 12


@rule("E105", Severity.NOTE)
def cycle_missed(plan: Plan) -> Iterator[Hit]:
    for roadmap in plan.roadmaps:
        for body in roadmap.governance:
            again = _due_again(body)
            if again is not None and again < plan.as_of and body.every and body.last:
                yield hit(
                    address_of(roadmap, body).at("last"),
                    every=body.every.text,
                    last=body.last.text,
                    again=again.isoformat(),
                )


def _due_again(body: Body) -> date | None:
    """Give the day by which it should have happened again, counted from the end of the last time.

    None where nothing can be said, or where it no longer recurs.
    """
    if body.every is None or body.last is None or body.dropped is not None:
        return None
    start = body.last.end
    months = start.year * _MONTHS + start.month - 1 + body.every.months
    year, month = divmod(months, _MONTHS)
    if year > date.max.year:
        return None
    last = last_day(year, month + 1)
    whole_month = start == last_day(start.year, start.month)
    return last if whole_month else last.replace(day=min(start.day, last.day))

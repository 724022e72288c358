"""Record a step of a project: requested, approved, started, ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.edit.verbs.figures import period_of, place_by_date
from cet_cli.edit.verbs.strays import refuse_strays
from cet_cli.errors import RefusedEdit
from cet_cli.model.walk import key_in
from cet_cli.patch import Insert
from cet_cli.wording.editing import refusal

if TYPE_CHECKING:
    from cet_cli.address import Address
    from cet_cli.edit.verbs.sayings import Report
    from cet_cli.model.project import Project
    from cet_cli.patch import Node, Patch


def record_step(address: Address, project: Project, report: Report) -> Patch:
    """Record that something was decided about a project, perhaps with its cost then.

    Raises:
        RefusedEdit: the step of that date is recorded already.
    """
    refuse_strays(address, report, "value", "note")
    date = period_of(report.on, "--on")
    name = report.word.replace("_", "-")
    key = f"{name}@{date.text}"
    dated = [(key_in(project, one), one.on) for one in project.steps]
    if key in dict(dated):
        known = str(address.part(key))
        raise RefusedEdit(refusal("recorded_already", address=known, field="cost"))
    cost: dict[str, Node] = {"cost": report.value} if report.value else {}
    item = {"step": name, "on": date.text, **cost, "source": report.source, **report.said("note")}
    after, first = place_by_date(dated, date)
    return Insert(address, "steps", item, after or None, first=first)

"""Put on record that a change was decided: the rule that would report it is accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.check.compare import PlanSide, compare_plans
from cet_cli.edit.verbs.aim import Aim, link_to
from cet_cli.errors import RefusedEdit
from cet_cli.model.values import Period
from cet_cli.patch import Insert
from cet_cli.rules.book import by_name
from cet_cli.rules.revision.classes import CLASSES
from cet_cli.rules.revision.deciding import happens_once
from cet_cli.wording.editing import refusal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cet_cli.api.editing import Desk
    from cet_cli.edit.verbs.sayings import Decision
    from cet_cli.finding import Finding
    from cet_cli.patch import Node, Patch


def decisions(desk: Desk, aim: Aim, patches: Sequence[Patch], decided: Decision) -> list[Patch]:
    """Accept what the rules about revisions would report of a change.

    Raises:
        RefusedEdit: no rule would report it, or nobody says when it was decided.
    """
    edits = desk.planned(patches)
    spaces = (desk.workspace, edits.workspace)
    base, revision = (PlanSide(one, one.portfolio, desk.today, desk.settings) for one in spaces)
    found = compare_plans(base, revision, desk.settings).findings
    about = [one for one in found if one.address and aim.address.thing.covers(one.address)]
    worst = sorted(about, key=lambda one: CLASSES[one.rule].rank)
    if not worst:
        raise RefusedEdit(refusal("nothing_accepted"))
    return [_decision(desk, aim, worst[0], decided)]


def _decision(desk: Desk, aim: Aim, finding: Finding, decided: Decision) -> Patch:
    """Write the decision that accepts one step."""
    home = aim.address.roadmap
    args = finding.arguments
    about = link_to(finding.address or aim.address, home)
    item: dict[str, Node] = {"accepts": by_name()[finding.rule].slug, "about": about}
    if not happens_once(finding.rule):
        item |= {key: args[key] for key in ("from", "to") if args.get(key)}
    item |= {"on": decided.on or _day_of(desk, decided.source)}
    item |= {"why": decided.why} if decided.why else {}
    return Insert(Address(home), "decisions", item | {"source": decided.source})


def _day_of(desk: Desk, source: Node) -> str:
    """Give the day on which a source was published."""
    name = str(source.get("id") if isinstance(source, dict) else source).partition("#")[0]
    for one in desk.workspace.portfolio.sources:
        day = one.published.period if one.id == name and one.published else None
        if isinstance(day, Period):
            return day.text
    raise RefusedEdit(refusal("wants_day", source=name))

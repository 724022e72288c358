"""Change the plan: every verb gives a proposal, which says what it does before it is written.

from cet_cli.api.verbs import record, write_down
report = Report(("4",), "2026", "evaluation-2026")
write_down(record("korea/leading-areas", report, Desk(date(2026, 6, 30))))
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.api.editing import Desk, Proposal, write_down
from cet_cli.edit.verbs.citing import entering, known
from cet_cli.edit.verbs.sayings import Decision, Report, Revision, Saying
from cet_cli.errors import RefusedEdit
from cet_cli.model.citation import OWN
from cet_cli.wording.editing import refusal, sentence

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cet_cli.edit.verbs.aim import Aim
    from cet_cli.patch import Node, Patch

__all__ = [
    "Decision",
    "Desk",
    "Proposal",
    "Report",
    "Revision",
    "Saying",
    "drop",
    "merge",
    "move",
    "record",
    "rename",
    "revise",
    "split",
    "write_down",
]


def record(
    asked: str, report: Report, desk: Desk, entered: Mapping[str, str] | None = None
) -> Proposal:
    """Record an observation, an amount, a report of progress, a readiness level or a review.

    Args:
        asked: the address of the thing.
        report: what became known.
        desk: the plan.
        entered: the fields of a source that is entered with it; None where it is there already.

    Raises:
        WrongUsage: nothing, or not one thing alone, is called so.
        RefusedEdit: nothing of the kind can be recorded there, or it is recorded already.
        RefusedPlan: it would bring errors into the plan.
    """
    from cet_cli.edit.verbs.recording import record as recording

    aim = desk.aim_at_whole(asked)
    sources = _sources(desk, report.source, entered)
    return desk.propose([*sources, *recording(aim, report)])


def _sources(desk: Desk, source: Node | None, entered: Mapping[str, str] | None) -> list[Patch]:
    """Enter the source that is new; refuse one that nobody knows."""
    plan = desk.workspace.portfolio
    patches: list[Patch] = [] if entered is None else [entering(plan, entered)]
    cited = source.get("id", "") if isinstance(source, dict) else source
    if isinstance(cited, str):
        known(plan, cited, [entered.get("id", "")] if entered else [])
    return patches


def revise(
    asked: str,
    revision: Revision,
    desk: Desk,
    entered: Mapping[str, str] | None = None,
    decided: Decision | None = None,
) -> Proposal:
    """Change what the plan says; what it said before moves to `was` with its source.

    Args:
        asked: the address of a thing or a part.
        revision: the new values, and who says so.
        desk: the plan.
        entered: the fields of a source that is entered with it.
        decided: how the change was decided, where that is to be put on record.

    Raises:
        WrongUsage: nothing, or not one thing alone, is called so.
        RefusedEdit: there is no such field, or it says so already.
        RefusedPlan: it would bring errors into the plan.
    """
    from cet_cli.edit.verbs.revising import revise as revising

    aim = desk.aim(asked)
    if revision.source is not None:
        _refuse_same(aim, revision.source)
    patches = _sources(desk, revision.source, entered) if revision.source else []
    patches += revising(aim, desk.written.mapping(aim.address), revision)
    if decided is None:
        return desk.propose(patches)
    from cet_cli.api.deciding import decisions

    return desk.propose([*patches, *decisions(desk, aim, patches, decided)])


def _refuse_same(aim: Aim, source: Node) -> None:
    """Refuse to let one document revise itself."""
    name = str(source.get("id") if isinstance(source, dict) else source).partition("#")[0]
    said = getattr(aim.holder, "source", ())
    if name != OWN and said and said[0].id == name:
        raise RefusedEdit(refusal("same_source", source=name))


def drop(
    asked: str, saying: Saying, desk: Desk, entered: Mapping[str, str] | None = None
) -> Proposal:
    """Withdraw a thing; it is kept, with who withdrew it and why.

    Raises:
        WrongUsage: nothing, or not one thing alone, is called so.
        RefusedEdit: it is no thing, or was withdrawn before.
        RefusedPlan: it would bring errors into the plan.
    """
    from cet_cli.edit.verbs.dropping import drop as withdrawing

    aim = desk.aim_at_whole(asked)
    return desk.propose([*_sources(desk, saying.source, entered), *withdrawing(aim, saying)])


def rename(asked: str, name: str, desk: Desk) -> Proposal:
    """Give something another id, with every reference to it in all files.

    Raises:
        WrongUsage: nothing, or not one thing alone, is called so.
        RefusedEdit: it has no id, or the new one is taken.
        RefusedPlan: a file could not be read, which may refer to it.
    """
    from cet_cli.edit.verbs.renaming import rename as renaming

    aim = desk.aim_at_whole(asked)
    desk.whole()
    old = aim.address.parts[-1] if aim.address.parts else aim.address.roadmap
    patches = renaming(aim, desk.written, name)
    return desk.propose(patches, _settings(desk, str(aim.address.thing), old))


def move(asked: str, area: str, desk: Desk) -> Proposal:
    """Move a thing to another area, with every reference to it in all files.

    Raises:
        WrongUsage: nothing, or not one thing alone, is called so.
        RefusedEdit: it is no thing, there is no such area, or its id is taken there.
        RefusedPlan: a file could not be read, which may refer to it.
    """
    from cet_cli.edit.verbs.moving import move as moving

    aim = desk.aim_at_whole(asked)
    desk.whole()
    old, (arrival, others) = str(aim.address.thing), moving(aim, desk.written, area)
    place = sentence(
        "moved",
        address=f"{area}/{aim.address.parts[0]}",
        section=arrival.key,
        file=desk.written.file(arrival.holder),
    )
    return desk.propose([arrival, *others], [place, *_settings(desk, old, old)])


def _settings(desk: Desk, address: str, old: str) -> list[str]:
    """Remark that the settings, which are no part of the plan, name what is called otherwise."""
    named = any(one.about.startswith(address) for one in desk.settings.allow)
    return [sentence("settings", file=desk.settings.file, old=old)] if named else []


def merge(  # noqa: PLR0913, PLR0917 - a thing is made, and a source with it
    asked: Sequence[str],
    named: tuple[str, Sequence[str]],
    saying: Saying,
    desk: Desk,
    fields: Mapping[str, Sequence[str]],
    entered: Mapping[str, str] | None = None,
) -> Proposal:
    """Make one thing of several; the old ones are kept, withdrawn.

    Raises:
        WrongUsage: nothing, or not one thing alone, is called so.
        RefusedEdit: they are not of one kind, or the id is taken.
        RefusedPlan: it would bring errors into the plan.
    """
    from cet_cli.edit.verbs.lineage import fields_of
    from cet_cli.edit.verbs.lineage import merge as merging

    aims = [desk.aim_at_whole(one) for one in asked]
    desk.whole()
    shaped = fields_of(type(aims[0].holder), fields)
    patches = _sources(desk, saying.source, entered)
    return desk.propose([*patches, *merging(aims, desk.written, named, saying, shaped)])


def split(
    asked: str,
    pieces: Mapping[str, Node],
    saying: Saying,
    desk: Desk,
    entered: Mapping[str, str] | None = None,
) -> Proposal:
    """Make several things of one; the old one is kept, withdrawn.

    Raises:
        WrongUsage: nothing, or not one thing alone, is called so.
        RefusedEdit: it is no thing, or an id is taken.
        RefusedPlan: it would bring errors into the plan.
    """
    from cet_cli.edit.verbs.lineage import split as splitting

    patches = _sources(desk, saying.source, entered)
    aim = desk.aim_at_whole(asked)
    desk.whole()
    return desk.propose([*patches, *splitting(aim, desk.written, pieces, saying)])

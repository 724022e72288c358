"""Begin something new in the plan: an area, a thing of one, a source."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.api.editing import Desk, Proposal
from cet_cli.edit.splicing.spelled import Spelled
from cet_cli.edit.verbs.citing import entering, known
from cet_cli.edit.verbs.creating import Beginning, area_id, area_text, begin_thing, nested
from cet_cli.edit.verbs.hinting import area_hints, hints
from cet_cli.edit.verbs.values import several_languages
from cet_cli.model.roadmap import Roadmap
from cet_cli.patch import Insert
from cet_cli.wording.editing import sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cet_cli.patch import Node

__all__ = ["Beginning", "Desk", "Proposal", "begin"]

_SCHEMA = b"# yaml-language-server:"


def begin(beginning: Beginning, desk: Desk, entered: Mapping[str, str] | None = None) -> Proposal:
    """Begin something new.

    Args:
        beginning: what is said of it.
        desk: the plan.
        entered: the fields of a source that is entered with it; None where it is there already.

    Raises:
        RefusedEdit: it has no name, its area is unknown, or its id is taken.
        RefusedPlan: it would bring errors into the plan.
    """
    plan = desk.workspace.portfolio
    source = beginning.source
    if isinstance(source, str) and source:
        known(plan, source, [entered.get("id", "")] if entered else [])
    sources = [] if entered is None else [entering(plan, entered)]
    if beginning.kind == "area":
        return _area(beginning, desk, sources)
    patches, address = begin_thing(plan, beginning)
    return desk.propose([*sources, *patches], [sentence("called", address=str(address))])


def _area(beginning: Beginning, desk: Desk, sources: list[Insert]) -> Proposal:
    """Begin an area: in a file of its own, or where the others stand in that of the portfolio."""
    plan = desk.workspace.portfolio
    name = area_id(plan, beginning)
    remark = sentence("called", address=name)
    apart = any(isinstance(one.model, Roadmap) for one in desk.workspace.files)
    if plan.areas and not apart:
        item: dict[str, Node] = {
            "roadmap": name,
            "name": several_languages(beginning.names, plan.languages),
        }
        item |= nested(beginning.fields)
        item |= {"source": beginning.source} if beginning.source else {}
        new = Spelled(item, below=[*hints("area", item), *area_hints()])
        return desk.propose([*sources, Insert(Address(plan.id), "areas", new)], [remark])
    text = area_text(plan, replace(beginning, id=name), _first_line(desk))
    return desk.propose(sources, [remark], {f"areas/{name}.yaml": text.encode()})


def _first_line(desk: Desk) -> str:
    """Give the line that tells an editor the schema, as another area has it."""
    for loaded in desk.workspace.files:
        if isinstance(loaded.model, Roadmap):
            first = loaded.reread().data.split(b"\n", 1)[0].rstrip(b"\r")
            return first.decode() if first.startswith(_SCHEMA) else ""
    return ""

"""Two sides written down shortly, and a difference as people would tell it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from cet_cli.diff import apply, compare, inverse, normal
from cet_cli.model.files import build
from cet_cli.model.roadmap import SECTIONS

if TYPE_CHECKING:
    from cet_cli.diff import ChangeSet
    from cet_cli.model.roadmap import Portfolio

Areas = Mapping[str, Mapping[str, object]]
Node = Mapping[str, object]

_NOTHING: Node = {}


def plan(areas: Areas, national: Node = _NOTHING) -> Portfolio:
    """A plan of these areas; what has no name is called by its id."""
    built: Portfolio = build(
        "portfolio",
        {
            "portfolio": "korea",
            "name": "Korea",
            **_named(national),
            "areas": [
                {"roadmap": name, "name": name.title(), **_named(area)}
                for name, area in areas.items()
            ],
        },
    )
    return built


def _named(sections: Node) -> dict[str, object]:
    return {
        key: [_thing(key, one) for one in value]
        if key in SECTIONS and isinstance(value, list)
        else value
        for key, value in sections.items()
    }


def _thing(section: str, node: Node) -> Node:
    said = "statement" if section == "missions" else "name"
    return {said: str(node["id"]).title(), **node}


def differ(
    base: Areas, revision: Areas, nationals: tuple[Node, Node] = (_NOTHING, _NOTHING)
) -> ChangeSet:
    """The difference of two plans by area, for which all laws hold."""
    before, after = plan(base, nationals[0]), plan(revision, nationals[1])
    found = compare(before, after)
    assert normal(apply(before, found)) == normal(after)
    assert compare(after, before) == inverse(found)
    return found


def told(changes: ChangeSet) -> list[str]:
    """Every change in a line: how it was carried over, from where to where, and its fields."""
    return [
        f"{one.relation.value} {one.base or '-'} {one.revision or '-'}"
        + "".join(f" {field.field}" for field in one.fields)
        for one in changes.changes
    ]


def milestones(*nodes: str | Node) -> dict[str, object]:
    """An area of milestones, each an id or more."""
    return {"milestones": [{"id": one} if isinstance(one, str) else one for one in nodes]}

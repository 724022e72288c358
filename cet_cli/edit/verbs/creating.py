"""Begin something new in its right place: an area, a thing of an area, a source."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.edit.order import in_order
from cet_cli.edit.verbs.citing import entering
from cet_cli.edit.verbs.hinting import area_hints, hinted, hints
from cet_cli.edit.verbs.moving import roadmap_called
from cet_cli.edit.verbs.renaming import roadmap_names, well_formed
from cet_cli.edit.verbs.romanising import free, proposed_id
from cet_cli.edit.verbs.values import several_languages
from cet_cli.errors import RefusedEdit
from cet_cli.model.funding import Funding
from cet_cli.model.indicator import Indicator
from cet_cli.model.measure import Measure
from cet_cli.model.milestone import Milestone
from cet_cli.model.mission import Mission
from cet_cli.model.project import Project
from cet_cli.model.technology import KeyTechnology, SteppingStone
from cet_cli.model.walk import index_of
from cet_cli.patch import Insert
from cet_cli.wording.editing import refusal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cet_cli.model.roadmap import Portfolio, Sections
    from cet_cli.patch import Node, Patch

SECTIONS: Mapping[str, tuple[str, type]] = {
    "mission": ("missions", Mission),
    "key-technology": ("key_technologies", KeyTechnology),
    "stepping-stone": ("stepping_stones", SteppingStone),
    "milestone": ("milestones", Milestone),
    "indicator": ("indicators", Indicator),
    "funding": ("funding", Funding),
    "project": ("projects", Project),
    "measure": ("measures", Measure),
}
"""The kinds of things, the list that each stands in, and its class."""

KINDS = ("area", *SECTIONS, "source")
"""What can be begun."""

_LISTS = {"targets", "observations", "amounts", "steps", "progress"}


@dataclass(frozen=True, slots=True)
class Beginning:
    """Something new, as it was typed."""

    kind: str
    """One of `KINDS`."""
    area: str = ""
    """The area that it belongs to; "" for the national level."""
    id: str = ""
    """Its id; "" for one made of its name."""
    names: tuple[str, ...] = ()
    """Its name, perhaps in two languages."""
    source: Node = ""
    """Who says so."""
    fields: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """What else is said: `due`, `baseline.value`, `targets.by`."""


def begin_thing(plan: Portfolio, beginning: Beginning) -> tuple[list[Patch], Address]:
    """Begin a thing or a source.

    Returns:
        The patches, and the address that it will have.

    Raises:
        RefusedEdit: it has no name or no source, its area is unknown, or its id is taken.
    """
    if beginning.kind == "source":
        return _source(plan, beginning)
    home = roadmap_called(plan, beginning.area or plan.id)
    section, kind = SECTIONS[beginning.kind]
    name = _id_in(plan, home, beginning)
    title = "statement" if kind is Mission else "name"
    item: dict[str, Node] = {
        "id": name,
        title: _named(beginning, plan.languages),
        **nested(beginning.fields),
    }
    item |= {"source": beginning.source} if beginning.source else {}
    address = Address(home.id, (name,))
    new = hinted(beginning.kind, in_order(kind, item))
    return [Insert(Address(home.id), section, new)], address


def _source(plan: Portfolio, beginning: Beginning) -> tuple[list[Patch], Address]:
    taken = frozenset(one.id for one in plan.sources)
    name = beginning.id or _proposal(beginning, taken)
    fields = {key: " ".join(words) for key, words in beginning.fields.items()}
    wrong = [key for key in fields if key not in _SOURCE_KEYS]
    if wrong:
        raise RefusedEdit(refusal("no_field", field=wrong[0], near=sorted(_SOURCE_KEYS)))
    well_formed(name)
    title = " ".join(beginning.names)
    entry = entering(plan, {**fields, "id": name, "title": title})
    item = entry.item if isinstance(entry.item, dict) else {}
    return [replace(entry, item=hinted("source", item))], Address("sources", (name,))


_SOURCE_KEYS = frozenset(
    {"publisher", "published", "seen", "via", "standing", "kind", "url", "licence"}
)


def area_id(plan: Portfolio, beginning: Beginning) -> str:
    """Give the id of a new area.

    Raises:
        RefusedEdit: it is taken or none, or the area has no name.
    """
    _named(beginning)
    taken = roadmap_names(plan)
    things = {key for roadmap in plan.roadmaps for key in index_of(roadmap)}
    name = beginning.id or _proposal(beginning, frozenset({*taken, *things}))
    well_formed(name)
    if name in taken or name in things:
        raise RefusedEdit(refusal("taken_id", id=name, by=taken.get(name, name)))
    return name


def _id_in(plan: Portfolio, home: Sections, beginning: Beginning) -> str:
    taken = {key: f"{home.id}/{key}" for key in index_of(home)} | roadmap_names(plan)
    name = beginning.id or _proposal(beginning, frozenset(taken))
    well_formed(name)
    if name in taken:
        raise RefusedEdit(refusal("taken_id", id=name, by=taken[name]))
    return name


def _proposal(beginning: Beginning, taken: frozenset[str]) -> str:
    """Propose an id: of several names the one that is in ASCII says most."""
    _named(beginning)
    first = min(beginning.names, key=lambda name: not name.isascii())
    proposal = proposed_id(first)
    if not proposal:
        raise RefusedEdit(refusal("no_proposal", name=first))
    return free(proposal, taken)


def _named(beginning: Beginning, languages: Sequence[str] = ()) -> Node:
    """Give the name, by language where there are two."""
    if not any(name.strip() for name in beginning.names):
        raise RefusedEdit(refusal("wants_name"))
    return several_languages(beginning.names, languages)


def nested(fields: Mapping[str, Sequence[str]]) -> dict[str, Node]:
    """Put `baseline.value` into a baseline, `targets.by` into the first of the targets."""
    item: dict[str, Node] = {}
    for key, words in fields.items():
        value: Node = list(words) if len(words) > 1 else " ".join(words)
        outer, dot, inner = key.partition(".")
        if dot:
            held = item.get(outer)
            item[outer] = {**(held if isinstance(held, dict) else {}), inner: value}
        else:
            item[key] = value
    return {key: [value] if key in _LISTS else value for key, value in item.items()}


def area_text(plan: Portfolio, beginning: Beginning, first: str) -> str:
    """Write the file of a new area, with what may stand in it as comments.

    Args:
        plan: the plan that it comes into.
        beginning: its name, who says so, and its `group`, `owner`, `summary`; with its id.
        first: the first line of the other files, which tells an editor their schema; or "".
    """
    name, source, fields = beginning.id, beginning.source, beginning.fields
    said = _named(beginning, plan.languages)
    called = (
        "{" + ", ".join(f"{key}: {_quoted(str(one))}" for key, one in said.items()) + "}"
        if isinstance(said, dict)
        else _quoted(str(said))
    )
    lines = [first] if first else []
    lines += ["format: 1", f"roadmap: {name}", f"name: {called}"]
    lines += [f"{key}: {_quoted(' '.join(words))}" for key, words in fields.items()]
    lines += [f"source: {_quoted(str(source))}"] if source else []
    lines += hints("area", {*fields, *(["source"] if source else [])})
    return "\n".join([*lines, "", *area_hints()]) + "\n"


def _quoted(text: str) -> str:
    """Quote a text that YAML would read as something else."""
    plain = (
        text[:1].isalnum() and not set(text) & set(":#,[]{}&*!|>%@`\"'") and text == text.strip()
    )
    return text if plain else "'" + text.replace("'", "''") + "'"

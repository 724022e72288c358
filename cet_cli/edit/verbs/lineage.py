"""Merge things into one, or split one into several.

The old things stay, withdrawn, so that the plan as of an earlier day is still whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.edit.order import in_order
from cet_cli.edit.verbs.aim import Aim, link_to
from cet_cli.edit.verbs.dropping import drop
from cet_cli.edit.verbs.references import SameSources, passages
from cet_cli.edit.verbs.renaming import free_id
from cet_cli.edit.verbs.values import new_value, several_languages
from cet_cli.errors import RefusedEdit
from cet_cli.model.fields import field_keys
from cet_cli.model.known import full
from cet_cli.model.mission import Mission
from cet_cli.model.thing import Thing
from cet_cli.model.walk import SOURCES, index_of
from cet_cli.patch import Insert, Set
from cet_cli.wording.editing import refusal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cet_cli.edit.verbs.sayings import Saying
    from cet_cli.edit.verbs.written import Written
    from cet_cli.patch import Node, Patch

_UNITED = ("for", "needs", "part_of", "achieved_by", "evidence")
"""The links that a new thing takes from all that it was made of, and that lead to it instead."""

_OWN = frozenset(
    {
        "id", "name", "statement", "aka", "formerly", "merged_from", "split_from", "replaces",
        "candidate", "not_repeated_in", "dropped", "done", "progress", "was", "disputed", "source",
        "claims", "note", "confidence", "inferred", "baseline", "targets", "observations",
        "amounts", "steps", "maturity", "value", "printed", "cost",
    }
)  # fmt: skip
"""What is said of one thing alone, and of nothing that it becomes."""


Named = tuple[str, "Sequence[str]"]
"""An id and a name, perhaps in two languages."""


def merge(
    aims: Sequence[Aim], written: Written, named: Named, saying: Saying, fields: Mapping[str, Node]
) -> list[Patch]:
    """Make one thing of several of one kind, in the roadmap of the first.

    Args:
        aims: the things.
        written: what is written now.
        named: the id of the new one, and its name, perhaps in two languages.
        saying: who says so.
        fields: what else is said of it.

    Raises:
        RefusedEdit: they are not of one kind, one is withdrawn, or the id is taken.
    """
    things = _things(aims)
    if len({one.address for one in things}) < 2:  # noqa: PLR2004 - one cannot be merged
        raise RefusedEdit(refusal("merge_several", address=str(aims[0].address)))
    kinds = {type(one.holder) for one in things}
    if len(kinds) > 1:
        raise RefusedEdit(refusal("merge_kinds", near=[str(one.address) for one in things]))
    first, (name, names) = things[0], named
    free_id(name, first, written.workspace.portfolio)
    home = first.address.roadmap
    new = Address(home, (name,))
    title = "statement" if isinstance(first.holder, Mission) else "name"
    item: dict[str, Node] = {"id": name, title: several_languages(names)}
    item |= {**_shared(things, written), **fields}
    item |= {"merged_from": [link_to(one.address, home) for one in things]}
    last = [one for one in things if one.address.roadmap == home][-1]
    patches = _entered(last, {**item, "source": saying.source})
    for one in things:
        patches += drop(one, saying)
    return [*patches, *_led(things, [new], written)]


def split(aim: Aim, written: Written, pieces: Mapping[str, Node], saying: Saying) -> list[Patch]:
    """Make several things of one, behind it in its roadmap.

    Args:
        aim: the thing.
        written: what is written now.
        pieces: the new ids, each with its name.
        saying: who says so.

    Raises:
        RefusedEdit: it is no thing or is withdrawn, or an id is taken.
    """
    things = _things([aim])
    if len(pieces) < 2:  # noqa: PLR2004 - into one is no split
        raise RefusedEdit(refusal("split_several", address=str(aim.address)))
    home = aim.address.roadmap
    old = link_to(aim.address, home)
    title = "statement" if isinstance(aim.holder, Mission) else "name"
    patches: list[Patch] = []
    for name, called in pieces.items():
        free_id(name, aim, written.workspace.portfolio)
        item: dict[str, Node] = {"id": name, title: called, **_shared(things, written)}
        patches += _entered(aim, {**item, "split_from": old, "source": saying.source})
    new = [Address(home, (name,)) for name in pieces]
    return [
        *patches,
        *drop(aim, saying),
        *_led(things, new, written),
    ]


def fields_of(kind: type, values: Mapping[str, Sequence[str]]) -> dict[str, Node]:
    """Shape what was typed of a new thing.

    Raises:
        RefusedEdit: such a thing has no such field.
    """
    unknown = [key for key in values if key not in field_keys(kind)]
    if unknown:
        raise RefusedEdit(refusal("no_field", field=unknown[0], near=sorted(field_keys(kind))))
    return {key: new_value(words, None, {}) for key, words in values.items()}


def _things(aims: Sequence[Aim]) -> list[Aim]:
    for aim in aims:
        if not isinstance(aim.holder, Thing):
            raise RefusedEdit(refusal("merges_things", address=str(aim.address)))
    return list(aims)


def _entered(aim: Aim, item: dict[str, Node]) -> list[Patch]:
    """Enter a new thing beside another, among its kind."""
    key = str(index_of(aim.above[0])[aim.address.parts[0]].route[0])
    node = in_order(type(aim.holder), item)
    return [Insert(Address(aim.address.roadmap), key, node, aim.address.parts[0])]


def _shared(aims: Sequence[Aim], written: Written) -> dict[str, Node]:
    """Give what all of some things say alike, and the links of all of them together."""
    home = aims[0].address.roadmap
    nodes = [written.mapping(one.address) for one in aims]
    shared = {
        key: node
        for key, node in nodes[0].items()
        if key not in _OWN and key not in _UNITED and all(one.get(key) == node for one in nodes)
    }
    heads = {SOURCES, *(one.id for one in written.workspace.portfolio.roadmaps)}
    own = {str(one.address) for one in aims}
    for key in _UNITED:
        links = [
            full(aim.address.roadmap, link, heads)
            for aim, node in zip(aims, nodes, strict=True)
            for link in _links(node.get(key))
        ]
        kept = [link_to(Address.parse(one), home) for one in dict.fromkeys(links) if one not in own]
        long = any(isinstance(node.get(key), dict) for node in nodes)
        shared |= {key: _long(kept) if long else _brief(kept)} if kept else {}
    return shared


def _links(node: Node | None) -> Iterator[str]:
    """List the links of a field, however it is written."""
    value = node.get("is") if isinstance(node, dict) else node
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, str) and one:
            yield one


def _brief(links: list[str]) -> Node:
    return links[0] if len(links) == 1 else [*links]


def _long(links: list[str]) -> Node:
    """Links that no document states are the editor's own."""
    return {"is": _brief(links), "source": "own"}


def _led(aims: Sequence[Aim], new: Sequence[Address], written: Written) -> list[Patch]:
    """Let the links that led to the old things lead to the new ones."""
    names = _Became([one.address for one in aims], new)
    old = [one.address.thing for one in aims]
    return [
        Set(one.place, _united(one.new))
        for one in passages(written, names)
        if one.place.field in _UNITED and not any(each.covers(one.place.thing) for each in old)
    ]


_MARK = "\n"
"""What several names in the place of one are parted by, until they are a list."""


class _Became(SameSources):
    """Things that others stand for from now on."""

    def __init__(self, old: Sequence[Address], new: Sequence[Address]) -> None:
        self._old = {str(one.thing) for one in old}
        self._new = new
        self._heads = {one.roadmap for one in old}

    def link(self, text: str, home: str) -> str:
        """Name what stands for a thing now."""
        written_out = text if text.partition("/")[0] in self._heads else f"{home}/{text}"
        if written_out not in self._old:
            return text
        return _MARK.join(link_to(one, home) for one in self._new)


def _united(node: Node) -> Node:
    """Make a list of names in the place of one, each once."""
    if isinstance(node, dict):
        return {key: _united(value) if key == "is" else value for key, value in node.items()}
    texts = node if isinstance(node, list) else [node]
    parts = [part for one in texts if isinstance(one, str) for part in one.split(_MARK)]
    return (
        _brief(list(dict.fromkeys(parts)))
        if not isinstance(node, list)
        else [*dict.fromkeys(parts)]
    )

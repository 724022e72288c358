"""Every place of a plan that names something else: links, citations, claims, records.

A renaming is a function from a text to a text; what it leaves as it is stays unwritten.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol

from cet_cli.figures.ends import read_end
from cet_cli.model.claim import Claim
from cet_cli.model.indicator import Indicator
from cet_cli.model.record import Allowance, Decision, Review
from cet_cli.model.walk import walk_portfolio
from cet_cli.patch import Set

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cet_cli.address import Address
    from cet_cli.edit.verbs.written import Written
    from cet_cli.model.keys import Holder
    from cet_cli.patch import Node, Patch

LINKS = frozenset(
    {
        "for", "needs", "part_of", "achieved_by", "evidence", "candidate", "replaces",
        "merged_from", "split_from",
    }
)  # fmt: skip
"""The fields of things that name others; `formerly` names what is gone."""

_ENDS = frozenset({"from", "to", "of", "part", "lifetime"})
_SAID = frozenset({"was", "disputed"})


class Names(Protocol):
    """What names have become."""

    def link(self, text: str, home: str) -> str:
        """Give an address as it is written in a roadmap from now on."""

    def source(self, text: str) -> str:
        """Give the id of a source as it is from now on."""


class SameSources:
    """Names under which no source has become another."""

    def source(self, text: str) -> str:
        """Give the id of a source as it was."""
        return text


class Passage(NamedTuple):
    """One field of something, as it is written and as it is to be."""

    place: Address
    old: Node
    new: Node


def rewritten(written: Written, names: Names) -> list[Patch]:
    """Let everything that is named in a plan be named as it is called from now on."""
    return [Set(one.place, one.new) for one in passages(written, names)]


def passages(written: Written, names: Names) -> Iterator[Passage]:
    """Find the fields of a plan that name what is called otherwise from now on."""
    for address, holder in walk_portfolio(written.workspace.portfolio):
        change = _changer(holder, names, address.roadmap)
        node = written.mapping(address)
        for key, old in node.items():
            new = change(key, old)
            if new != old:
                yield Passage(address.at(key), old, new)


def _changer(holder: Holder, names: Names, home: str) -> Callable[[str, Node], Node]:
    """Give what rewrites a field of one kind of part."""

    def link(text: str) -> str:
        return names.link(text, home)

    def end(text: str) -> str:
        return end_with(text, link)

    def linked(key: str, node: Node) -> Node:
        """Rewrite what a field says, by what such a field holds."""
        if key in {"source", "via", "not_repeated_in"}:
            return _cited(node, names.source)
        wanted = _reading(holder, key)
        return node if wanted is None else _each(node, end if wanted == "end" else link)

    def change(key: str, node: Node) -> Node:
        if isinstance(node, dict) and "is" in node:
            return {inner: _beside(inner, value, key, change) for inner, value in node.items()}
        if key in _SAID and isinstance(node, list):
            return [_state(one, change) for one in node]
        return linked(key, node)

    return change


def end_with(text: str, link: Callable[[str], str]) -> str:
    """Rewrite the address in an end of a claim, which a year and a stage may follow."""
    named = read_end(text).link
    return link(named) + text[len(named) :] if named and text.startswith(named) else text


def _reading(holder: Holder, key: str) -> Literal["link", "end"] | None:
    """Tell whether a field of something holds addresses, or ends of claims; None for neither."""
    if isinstance(holder, Review | Decision | Allowance):
        return "link" if key == "about" else None
    if isinstance(holder, Claim):
        if key == "of" and holder.count is not None:
            return "link"
        return "end" if key in _ENDS else None
    if key in LINKS:
        return "link"
    return "end" if key == "from" and isinstance(holder, Indicator) else None


def _beside(inner: str, node: Node, key: str, change: Callable[[str, Node], Node]) -> Node:
    """Rewrite what stands in a field written long; its `is` and those of its history are it."""
    if inner in _SAID and isinstance(node, list):
        return [
            {name: change(key if name == "is" else name, value) for name, value in one.items()}
            if isinstance(one, dict)
            else one
            for one in node
        ]
    return change(key if inner == "is" else inner, node)


def _state(node: Node, change: Callable[[str, Node], Node]) -> Node:
    """Rewrite an earlier state."""
    if not isinstance(node, dict):
        return node
    return {key: change(key, value) for key, value in node.items()}


def _each(node: Node, change: Callable[[str], str]) -> Node:
    """Rewrite a text or a list of texts; what is no text is left alone."""
    if isinstance(node, list):
        return [change(one) if isinstance(one, str) else one for one in node]
    return change(node) if isinstance(node, str) else node


def _cited(node: Node, change: Callable[[str], str]) -> Node:
    """Rewrite citations, whatever form they have."""
    if isinstance(node, list):
        return [_cited(one, change) for one in node]
    if isinstance(node, dict):
        name = node.get("id")
        return {**node, "id": change(name)} if isinstance(name, str) else node
    name, mark, place = node.partition("#")
    return f"{change(name)}{mark}{place}"

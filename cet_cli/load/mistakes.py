"""From what pydantic refuses to findings: one mistake, one finding, in the words of the format."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from cet_cli.finding import Finding, Severity, Spot, found
from cet_cli.load.commas import is_figure, joined, pieces_of
from cet_cli.load.nearness import Guesses, as_id
from cet_cli.load.routes import meant, node_at, route_of
from cet_cli.model.base import SAID, Said
from cet_cli.model.fields import field_keys, kind_at
from cet_cli.model.files import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from cet_cli.document import Node
    from cet_cli.finding import Route, Side

Refusal = Mapping[str, Any]
"""One entry of pydantic's list of errors: its type, loc, input and context."""

_WANTED = {
    "dataclass_type": "mapping",
    "dict_type": "mapping",
    "tuple_type": "list",
    "list_type": "list",
}
"""What pydantic wanted where it met another kind of node; a text in all other cases."""

_VALUES = {"period": "S106", "published": "S106", "quantity": "S107", "cycle": "S112"}
"""The rules about unreadable values, by the error type that their readers raise."""

_LANGUAGE = re.compile(r"[a-z]{2,3}")
_BESIDE = frozenset({"source", "was", "inferred", "disputed", "note", "confidence"})
"""The keys that stand beside `is` in a field written long."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """A finding, and what must be changed so that the rest of the file can be read."""

    finding: Finding
    route: Route
    """The node that is left out, in the file as written."""
    missing: str = ""
    """The key that is missing there."""
    also: tuple[Route, ...] = ()
    """Further nodes that are left out."""
    right: str = ""
    """The key that was meant, where the last of the route is a misspelt one."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What is needed to explain refusals: the file, the nodes that were tried, and their kind."""

    file: str
    root: Node
    kind: str
    """The key at the top of the file."""
    bare: Callable[[Route], bool]
    """Whether a key of the nodes has neither colon nor value."""
    original: Callable[[Route], Route]
    """From a route of the nodes to one of the file as written."""
    guesses: Guesses = field(default_factory=Guesses)
    split: set[Route] = field(default_factory=set)
    """The keys that commas made, each of them explained with the first."""

    def finding(self, code: str, route: Route, side: Side, args: Mapping[str, str]) -> Finding:
        """Make a finding at a node of this file."""
        spot = Spot(self.file, self.original(route), side)
        return found(code, Severity.ERROR, spot=spot).with_args(args)

    def mistake(self, code: str, route: Route, args: Mapping[str, str]) -> Mistake:
        """Make a mistake of a value, which is left out because of it."""
        return Mistake(self.finding(code, route, "value", args), self.original(_field(route)))

    def mistaken_key(self, code: str, route: Route, **args: str) -> Mistake:
        """Make a mistake of a key, which is left out because of it."""
        return Mistake(self.finding(code, route, "key", args), self.original(_field(route)))


def explain(refusals: Iterable[Refusal], reading: Reading) -> list[Mistake]:
    """Turn pydantic's refusals of one file into mistakes, each node at most once."""
    mistakes: dict[tuple[Route, str], Mistake] = {}
    for refusal in refusals:
        for mistake in _explain({**refusal, "loc": refusal["loc"][1:]}, reading):
            mistakes.setdefault((mistake.route, mistake.missing), mistake)
    return _without_echoes(mistakes)


def _explain(refusal: Refusal, reading: Reading) -> Iterator[Mistake]:
    route = route_of(reading.root, refusal["loc"])
    kind: str = refusal["type"]
    node = node_at(reading.root, route)
    if route in reading.split:
        return
    if kind == "missing":
        yield _missing(str(refusal["loc"][-1]), reading, route, node)
    elif node == "":
        yield _empty(refusal, reading, route)
    elif kind == "unexpected_keyword_argument":
        yield _unknown_key(reading, route, _known_keys(refusal["loc"], reading))
    else:
        value = route if route[-1:] and route[-1] in _BESIDE else meant(reading.root, route)
        if node_at(reading.root, value) == "":
            yield _empty(refusal, reading, value)
        else:
            yield from _refused(refusal, reading, value)


def _missing(key: str, reading: Reading, route: Route, node: Node | None) -> Mistake:
    """A key that must be there is not: point at what should hold it.

    Of an empty mapping it is said once.
    """
    finding = reading.finding("S103", route, "value", {"key": key})
    return Mistake(finding, reading.original(route), missing=key if node else "")


def _empty(refusal: Refusal, reading: Reading, route: Route) -> Mistake:
    """A key with nothing behind it, as in half-written files, or the rest of a split text."""
    split = _split(reading, route)
    if split is not None:
        return split
    if refusal["type"] == "unexpected_keyword_argument":
        return _unknown_key(reading, route, _known_keys(refusal["loc"], reading))
    return reading.mistaken_key("S110", route, key=_name(route))


def _split(reading: Reading, route: Route) -> Mistake | None:
    """A comma inside braces made keys of the rest of a text; of a figure nothing is kept."""
    pieces = pieces_of(reading.root, route, reading.bare)
    if not pieces:
        return None
    key, *rest = pieces
    head = node_at(reading.root, (*route[:-1], key))
    text = joined(head or "", tuple(rest))
    reading.split.update((*route[:-1], piece) for piece in rest)
    finding = reading.finding("S102", (*route[:-1], rest[0]), "key", {"text": text, "key": key})
    gone = pieces if is_figure(head or "", rest[0]) else rest
    first, *also = (reading.original((*route[:-1], piece)) for piece in gone)
    return Mistake(finding, first, also=tuple(also))


def _known_keys(loc: tuple[str | int, ...], reading: Reading) -> list[str]:
    """List the keys that may stand beside the last one of a `loc`."""
    if SAID not in loc:
        return known_keys(kind_at(KINDS[reading.kind], loc[:-1]))
    inner = len(loc) - loc[::-1].index(SAID) + 1
    return sorted({"is", *known_keys(kind_at(Said, loc[inner:-1]))})


def known_keys(holder: type | None) -> list[str]:
    """List the keys that may stand in a mapping, as files write them."""
    name = holder.__name__ if holder else ""
    top = {"Roadmap": "roadmap", "Portfolio": "portfolio"}.get(name)
    keys = field_keys(holder) if holder else ()
    return sorted(top if key == "id" and top else key for key in keys)


def _unknown_key(reading: Reading, route: Route, known: list[str]) -> Mistake:
    """A key that may not stand here: what is behind it is read as the nearest one that may."""
    key = str(route[-1])
    suggestion = reading.guesses.near(key, known)
    args = {"key": key, "known": ", ".join(known), "suggestion": suggestion}
    finding = reading.finding("S101", route, "key", args)
    return Mistake(finding, reading.original(route), right=suggestion)


def _refused(refusal: Refusal, reading: Reading, route: Route) -> Iterator[Mistake]:
    """A value that is not what its key wants."""
    kind: str = refusal["type"]
    node = node_at(reading.root, route)
    context = {name: str(value) for name, value in refusal.get("ctx", {}).items()}
    key = {"key": _name(route)}
    if isinstance(node, dict) and kind not in _WANTED and _BESIDE & node.keys():
        yield _without_is(reading, route, node)
    elif kind == "text" and isinstance(node, dict) and node:
        yield from _texts(reading, route, node)
    elif kind == "text":
        yield reading.mistake("S104", route, key | context)
    elif kind in _VALUES:
        yield reading.mistake(_VALUES[kind], route, key | context)
    elif kind == "literal_error" and isinstance(node, str):
        yield _vocabulary(reading, route, node, context["expected"])
    elif kind == "string_pattern_mismatch":
        text = str(node)
        yield reading.mistake("S108", route, {**key, "text": text, "suggestion": as_id(text)})
    else:
        yield from _wrong_shape(reading, route, node, _WANTED.get(kind, "text"))


def _without_is(reading: Reading, route: Route, node: Mapping[str, Node]) -> Mistake:
    """A field written long in which `is` is misspelt or missing."""
    for key in node:
        if key not in _BESIDE and reading.guesses.near(key, ("is",)):
            return _unknown_key(reading, (*route, key), sorted({"is", *_BESIDE}))
    finding = reading.finding("S103", route, "value", {"key": "is"})
    return Mistake(finding, reading.original(route))


def _texts(reading: Reading, route: Route, node: Mapping[str, Node]) -> Iterator[Mistake]:
    """A display text in several languages: every one of them that is wrong."""
    for key, said in node.items():
        inner = (*route, key)
        if inner in reading.split:
            continue
        if said == "":
            yield _split(reading, inner) or reading.mistaken_key("S110", inner, key=key)
        elif not _LANGUAGE.fullmatch(key):
            yield reading.mistaken_key("S113", inner, key=key)
        elif not isinstance(said, str) or said.isspace():
            reason = "empty" if isinstance(said, str) else "not-text"
            args = {"key": key, "kind": _kind(said), "reason": reason}
            yield reading.mistake("S104", inner, args)


def _wrong_shape(
    reading: Reading, route: Route, node: Node | None, wanted: str
) -> Iterator[Mistake]:
    """A mapping, list or text where another of them is wanted; in a list of texts, each."""
    args = {"key": _name(route), "wanted": wanted}
    odd: list[tuple[int, Node]] = []
    if wanted == "text" and isinstance(node, list):
        odd = [(n, one) for n, one in enumerate(node) if not isinstance(one, str) or not one]
    for place, one in odd:
        if one == "":
            yield reading.mistake("S110", (*route, place), {"key": _name(route)})
        else:
            yield reading.mistake("S104", (*route, place), args | {"text": _kind(one)})
    if not odd:
        yield reading.mistake("S104", route, args | {"text": _kind(node)})


def _vocabulary(reading: Reading, route: Route, text: str, expected: str) -> Mistake:
    """A word outside a closed list, which the message gives whole."""
    words = re.findall(r"'([^']*)'", expected) or ["true", "false"]
    suggestion = reading.guesses.near(text.lower(), words, 0.75)
    args = {"key": _name(route), "text": text, "words": ", ".join(words), "suggestion": suggestion}
    return reading.mistake("S105", route, args)


def _field(route: Route) -> Route:
    """Give the field of which a route names the value."""
    return route[:-1] if route[-1:] == ("is",) else route


def _name(route: Route) -> str:
    """Name the field that a route ends in; in the history of a field written long, that one."""
    names = [step for step in route if isinstance(step, str)]
    if names[-1:] == ["is"]:
        names.pop()
        if names[-1:] == ["was"]:
            names.pop()
    return names[-1] if names else ""


def _kind(node: Node | None) -> str:
    """Name the kind of a node in the words of the messages."""
    if isinstance(node, dict):
        return "mapping"
    return "list" if isinstance(node, list) else "text"


def _without_echoes(mistakes: Mapping[tuple[Route, str], Mistake]) -> list[Mistake]:
    """Drop what follows from another mistake.

    A misspelt key is also a missing one; where a word or a mapping may stand, both are refused,
    and what is wrong inside the mapping says more.
    """
    meant_keys = {(one.route[:-1], one.right) for one in mistakes.values() if one.right}
    around = {route[:end] for route, _ in mistakes for end in range(len(route))}
    return [
        mistake
        for (route, missing), mistake in mistakes.items()
        if not (missing and (route, missing) in meant_keys)
        and not (mistake.finding.rule == "S104" and route in around)
    ]

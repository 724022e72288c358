"""From what pydantic refuses to findings: one mistake, one finding, in the words of the format."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from cet_cli.finding import Finding, Spot, found
from cet_cli.load.routes import meant, node_at, route_of
from cet_cli.model.fields import field_keys, kind_at
from cet_cli.model.files import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from cet_cli.document import Node
    from cet_cli.finding import Route, Side

Refusal = dict[str, Any]
"""One entry of pydantic's list of errors: its type, loc, input and context."""

_WANTED = {
    "dataclass_type": "mapping",
    "dict_type": "mapping",
    "tuple_type": "list",
    "list_type": "list",
    "string_type": "text",
    "string_sub_type": "text",
}
"""What pydantic wanted where it met another kind of node."""

_VALUES = {
    "period": "S106",
    "published": "S106",
    "quantity": "S107",
    "cycle": "S112",
    "text": "S104",
}
"""The rules about unreadable values, by the error type that their readers raise."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """A finding, and the node that must be left out so that the rest of the file can be read."""

    finding: Finding
    route: Route
    """Where it is, in the file as written."""
    missing: str = ""
    """The key that is missing there."""


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

    def mistake(self, code: str, route: Route, side: Side = "value", **args: str) -> Mistake:
        """Make a mistake at a node of this file."""
        written = self.original(route)
        return Mistake(found(code, spot=Spot(self.file, written, side), **args), written)


def explain(refusals: Iterable[Refusal], reading: Reading) -> list[Mistake]:
    """Turn pydantic's refusals of one file into mistakes, each node at most once."""
    mistakes: dict[Route, Mistake] = {}
    for refusal in refusals:
        mistake = _explain(refusal, reading)
        mistakes.setdefault((*mistake.route, mistake.missing), mistake)
    return _without_echoes(list(mistakes.values()))


def _explain(refusal: Refusal, reading: Reading) -> Mistake:
    refusal = {**refusal, "loc": refusal["loc"][1:]}
    route = route_of(reading.root, refusal["loc"])
    kind: str = refusal["type"]
    if kind == "missing":
        return _missing(refusal, reading, route)
    if kind == "unexpected_keyword_argument":
        return _unknown_key(refusal, reading, route)
    context: Mapping[str, Any] = refusal.get("ctx", {})
    if kind == "text" and "key" in context:
        return _language(reading, route, str(context["key"]))
    if node_at(reading.root, route) == "":
        return _empty(reading, route)
    return _refused(refusal, reading, route)


def _missing(refusal: Refusal, reading: Reading, route: Route) -> Mistake:
    """A key that must be there is not: point at what should hold it."""
    key = str(refusal["loc"][-1])
    return replace(reading.mistake("S103", route, key=key), missing=key)


def _unknown_key(refusal: Refusal, reading: Reading, route: Route) -> Mistake:
    """A key that may not stand here: a slip of the pen, or a text split by a comma."""
    key = str(refusal["loc"][-1])
    if node_at(reading.root, route) == "" and reading.bare(route):
        return _split(reading, route)
    holder = kind_at(KINDS[reading.kind], tuple(refusal["loc"][:-1]))
    known = known_keys(holder) if holder else []
    near = difflib.get_close_matches(key, known, n=1, cutoff=0.6)
    args = {"key": key, "known": ", ".join(known), "suggestion": near[0] if near else ""}
    return reading.mistake("S101", route, "key", **args)


def known_keys(holder: type) -> list[str]:
    """List the keys that may stand in a mapping, as files write them."""
    top = {"Roadmap": "roadmap", "Portfolio": "portfolio"}.get(holder.__name__)
    return sorted(top if key == "id" and top else key for key in field_keys(holder))


def _language(reading: Reading, route: Route, key: str) -> Mistake:
    """A key of a display text that is no language."""
    inner = (*route, key)
    if node_at(reading.root, inner) == "" and reading.bare(inner):
        return _split(reading, inner)
    return reading.mistake("S113", inner, "key", key=key)


def _split(reading: Reading, route: Route) -> Mistake:
    """A comma inside braces made a second key of the rest of a text."""
    siblings = node_at(reading.root, route[:-1])
    keys = list(siblings) if isinstance(siblings, dict) else []
    before = keys[keys.index(str(route[-1])) - 1] if str(route[-1]) in keys[1:] else ""
    head = siblings.get(before, "") if isinstance(siblings, dict) else ""
    whole = f"{head}, {route[-1]}" if isinstance(head, str) else str(route[-1])
    return reading.mistake("S102", route, "key", text=whole, key=before)


def _empty(reading: Reading, route: Route) -> Mistake:
    """A key with nothing behind it, as in half-written files."""
    if reading.bare(route):
        return _split(reading, route)
    return reading.mistake("S110", route, "key", key=_name(route))


def _refused(refusal: Refusal, reading: Reading, field: Route) -> Mistake:
    kind: str = refusal["type"]
    route = meant(reading.root, field)
    context = {key: str(value) for key, value in refusal.get("ctx", {}).items()}
    text = str(refusal["input"])
    key = _name(route)
    if kind in _VALUES:
        return reading.mistake(_VALUES[kind], route, key=key, **{"text": text, **context})
    if kind == "literal_error":
        return _vocabulary(reading, route, text, context["expected"])
    if kind == "string_pattern_mismatch":
        return reading.mistake("S108", route, key=key, text=text, suggestion=as_id(text))
    wanted = _WANTED.get(kind, "text")
    return reading.mistake("S104", route, key=key, wanted=wanted, text=_kind(refusal["input"]))


def _vocabulary(reading: Reading, route: Route, text: str, expected: str) -> Mistake:
    """A word outside a closed list, which the message gives whole."""
    words = re.findall(r"'([^']*)'", expected) or ["true", "false"]
    near = difflib.get_close_matches(text, words, n=1, cutoff=0.75)
    suggestion = near[0] if near else ""
    args = {"key": _name(route), "text": text, "words": ", ".join(words), "suggestion": suggestion}
    return reading.mistake("S105", route, **args)


def as_id(text: str) -> str:
    """Propose an id made of the ASCII letters and digits of a text; "" where it has none."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def _name(route: Route) -> str:
    """Name the field that a route ends in."""
    return next((step for step in reversed(route) if isinstance(step, str) and step != "is"), "")


def _kind(node: object) -> str:
    """Name the kind of a node in the words of the messages."""
    if isinstance(node, dict):
        return "mapping"
    return "list" if isinstance(node, list | tuple) else "text"


def _without_echoes(mistakes: list[Mistake]) -> list[Mistake]:
    """Drop what follows from another mistake in the same mapping.

    A misspelt key is also a missing one, and the rest of a split text may be split again.
    """
    meant_keys = {
        (mistake.route[:-1], mistake.finding.arguments["suggestion"])
        for mistake in mistakes
        if mistake.finding.rule == "S101"
    }
    split: set[Route] = set()
    kept: list[Mistake] = []
    for mistake in mistakes:
        rule, route = mistake.finding.rule, mistake.route
        key = (route, mistake.finding.arguments.get("key", ""))
        echo = rule == "S103" and key in meant_keys
        echo = echo or (rule == "S102" and route[:-1] in split)
        if rule == "S102":
            split.add(route[:-1])
        if not echo:
            kept.append(mistake)
    return kept

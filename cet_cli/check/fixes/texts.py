"""Fixes of texts: dates in another form, words and ids that are nearly right."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cet_cli.check.fixes.fix import Write, safe, unsafe

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cet_cli.check.fixes.fix import Proposal, Sheet
    from cet_cli.document import Node
    from cet_cli.finding import Route

_CITING = frozenset({"source", "id", "via", "not_repeated_in"})
_BETWEEN = re.compile(r"[\s_-]+")


def date_form(_sheet: Sheet, route: Route, args: Mapping[str, str]) -> Proposal | None:
    """Write a date in the form of the format; one that no calendar has must be looked up."""
    meant = args.get("suggestion")
    if not meant:
        return None
    change = Write(route, meant)
    return safe(change) if args.get("reason") == "form" else unsafe(change)


def nearest_text(sheet: Sheet, route: Route, args: Mapping[str, str]) -> Proposal | None:
    """Write what was probably meant; whether it was, a person must tell."""
    meant = args.get("suggestion")
    return unsafe(Write(route, meant)) if meant and isinstance(sheet.node(route), str) else None


def nearest_word(_sheet: Sheet, route: Route, args: Mapping[str, str]) -> Proposal | None:
    """Write the word of the list; safe where only capitals, blanks or hyphens differ."""
    meant = args.get("suggestion")
    if not meant:
        return None
    change = Write(route, meant)
    return safe(change) if _plain(args["text"]) == _plain(meant) else unsafe(change)


def nearest_link(sheet: Sheet, route: Route, args: Mapping[str, str]) -> Proposal | None:
    """Let a link lead to the nearest thing."""
    link, meant = args["link"], args.get("suggestion", "")
    node = sheet.node(route)
    if not meant or node is None:
        return None
    places = [place for place, text in _texts(node, route) if text == link]
    return unsafe(*(Write(place, meant) for place in places)) if places else None


def nearest_source(sheet: Sheet, route: Route, args: Mapping[str, str]) -> Proposal | None:
    """Cite the source whose id is nearest, with the place in it that was cited."""
    name, meant = args["source"], args.get("suggestion", "")
    node = sheet.node(route)
    if not meant or node is None:
        return None
    citing = ((place, text.partition("#")) for place, text in _cited(node, route))
    writes = [
        Write(place, meant + mark + at) for place, (cited, mark, at) in citing if cited == name
    ]
    return unsafe(*writes) if writes else None


def _cited(node: Node, route: Route) -> Iterator[tuple[Route, str]]:
    """List the texts of a value that may cite a source, with their paths."""
    if isinstance(node, dict):
        for key, one in node.items():
            if key in _CITING or not isinstance(one, str):
                yield from _cited(one, (*route, key))
    elif isinstance(node, list):
        for place, one in enumerate(node):
            yield from _cited(one, (*route, place))
    else:
        yield route, node


def _texts(node: Node, route: Route) -> Iterator[tuple[Route, str]]:
    """List the texts of a value, or of a list, with their paths."""
    if isinstance(node, str):
        yield route, node
    for place, one in enumerate(node if isinstance(node, list) else ()):
        yield from _texts(one, (*route, place))


def _plain(word: str) -> str:
    return _BETWEEN.sub("_", word.strip().lower())

"""Fixes of keys: misspelt ones, and those that a comma made of the rest of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.check.fixes.fix import Recall, TakeOut, Write, safe, unsafe
from cet_cli.document import Quoted
from cet_cli.load.commas import pieces_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cet_cli.check.fixes.fix import Proposal, Sheet
    from cet_cli.finding import Route


def misspelt_key(sheet: Sheet, route: Route, args: Mapping[str, str]) -> Proposal | None:
    """Write the key that was meant, unless it stands beside it."""
    right = args.get("suggestion", "")
    if not right or sheet.node((*route[:-1], right)) is not None:
        return None
    return safe(Recall(route, right))


def misspelt_kind(sheet: Sheet, route: Route, args: Mapping[str, str]) -> Proposal | None:
    """Write the key that says what a file is, if what stands behind it fits."""
    node = sheet.node(route)
    fits = isinstance(node, list if args.get("suggestion") == "sources" else str)
    return misspelt_key(sheet, route, args) if fits else None


def split_text(sheet: Sheet, route: Route, args: Mapping[str, str]) -> Proposal | None:
    """Put the text together again; it needs quotes inside braces, and gets them."""
    key, *rest = pieces_of(sheet.root, route, sheet.bare) or ("",)
    head = sheet.node((*route[:-1], key))
    if not rest or not isinstance(head, str) or isinstance(head, Quoted) or not head:
        return None
    pieces = (TakeOut((*route[:-1], piece)) for piece in rest)
    return safe(Write((*route[:-1], key), args["text"]), *pieces)


def empty_key(_sheet: Sheet, route: Route, _args: Mapping[str, str]) -> Proposal | None:
    """Leave a key away behind which nothing stands: whoever wrote it wanted to fill it in."""
    return unsafe(TakeOut(route))

"""Whether an opened bracket is ever closed, in a text that is not YAML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cet_cli.document.source import Source

CLOSERS = {"[": "]", "{": "}"}
_PIECE = re.compile(
    r"""
      (?<=[\s\[{,:]) (?: "(?:[^"\\]|\\.)*" | '(?:[^']|'')*' )    # a quoted text
    | (?<=\s)\#[^\r\n]*                                          # a comment
    | (?P<bracket>[\[\]{}])
    | ^(?P<indent>[ ]*)(?:-[ ]|[^\W\d][\w.-]*:(?=\s))            # an entry on a line of its own
    """,
    re.VERBOSE | re.MULTILINE | re.DOTALL,
)


def is_closed(source: Source, opener: int) -> bool:
    """Tell whether the bracket at `opener` is closed, by its own kind, before the next entry.

    An entry that begins no further right than the line of the bracket ends the search.
    """
    indent = len(source.before(opener)) - len(source.before(opener).lstrip(" "))
    waiting: list[str] = []
    for match in _PIECE.finditer(source.text, opener):
        bracket = match["bracket"]
        if match["indent"] is not None and len(match["indent"]) <= indent:
            return False
        if bracket in CLOSERS:
            waiting.append(CLOSERS[bracket])
        elif bracket and waiting.pop() != bracket:
            return False
        if bracket and not waiting:
            return True
    return False

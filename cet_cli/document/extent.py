"""The exact extent of every node of a file: where its bytes begin and end, and in which style.

All places are numbers of characters from the beginning of the text, without a byte order mark.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

Kind = Literal["text", "mapping", "list"]


@dataclass(slots=True)
class Extent:
    """A value of a file.

    Attributes:
        kind: What it is.
        start: Where it begins; of nothing (`due:`), the place behind the colon or dash.
        end: Where it ends; of a mapping or list by indentation, where its last entry does, with
            the comments that belong to that.
        style: Of a text how it is quoted (`'`, `"`, `|`, `>`, or nothing); of a mapping or list
            `{` or `[` where it stands in brackets, and nothing where indentation makes it.
        text: The text.
        entries: What stands in a mapping or list, in the order of the file.
    """

    kind: Kind
    start: int
    end: int
    style: str = ""
    text: str = ""
    entries: Sequence[Entry] = ()


@dataclass(slots=True)
class Entry:
    """A key with its value, or an entry of a list.

    Attributes:
        start: Where it begins: its key, its dash, or its value in brackets.
        head: Where its key ends, with the colon, or its dash; in a list in brackets its start.
        end: Where it ends, with the comment behind it on its line and those below that are
            indented further than it is; in brackets where its value ends.
        value: What stands in it.
        key: The key; None in a list.
        key_end: Where the key itself ends; 0 in a list.
    """

    start: int
    head: int
    end: int
    value: Extent
    key: str | None = None
    key_end: int = 0

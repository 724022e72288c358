"""Lines of styled pieces: written plainly to a pipe, in colour to a terminal, never as markup."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

Piece = tuple[str, str]
"""A text and the name of its style; "" for none."""

Line = tuple[Piece, ...]
"""The pieces of one line."""

STYLES = {
    "error": "bold red",
    "warning": "yellow",
    "note": "cyan",
    "good": "green",
    "bad": "red",
    "strong": "bold",
    "dim": "dim",
    "place": "bold",
    "hint": "green",
}
"""How the styles look; the words say everything, so that nothing is lost without colour."""


def plain(lines: Iterable[Line]) -> str:
    """Write lines without any style."""
    return "".join("".join(text for text, _ in line).rstrip() + "\n" for line in lines)


def coloured(lines: Iterable[Line], width: int) -> str:
    """Write lines with the escapes of a colour terminal."""
    from rich.console import Console
    from rich.text import Text

    console = Console(
        width=width, force_terminal=True, highlight=False, markup=False, emoji=False, soft_wrap=True
    )
    with console.capture() as capture:
        for line in lines:
            text = Text(no_wrap=True)
            for piece, style in line:
                text.append(piece, STYLES.get(style, ""))
            text.rstrip()
            console.print(text, soft_wrap=True)
    return capture.get()


def cells(text: str) -> int:
    """Count the columns that a text takes in a terminal: Hangul takes two a syllable."""
    if text.isascii():
        return len(text)
    return sum(_cells_of(char) for char in text)


def _cells_of(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def cut(text: str, width: int) -> str:
    """Shorten a text to a number of columns, with an ellipsis where something is lost."""
    if cells(text) <= width:
        return text
    kept, used = "", 0
    for char in text:
        used += _cells_of(char)
        if used > width - 1:
            break
        kept += char
    return f"{kept.rstrip()}…" if width > 0 else ""


def padded(text: str, width: int, *, right: bool = False) -> str:
    """Fill a text up to a number of columns, cutting it if it is longer."""
    short = cut(text, width)
    blanks = " " * (width - cells(short))
    return blanks + short if right else short + blanks

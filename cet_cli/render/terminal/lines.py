"""Lines of styled pieces: written plainly to a pipe, in colour to a terminal, never as markup."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING

from cet_cli.wording import shown_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

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

_JOINING = (range(0x1160, 0x1200), range(0xD7B0, 0xD800))
"""Vowels and final consonants of Hangul written letter by letter: they join the one before."""


def plain(lines: Iterable[Line]) -> str:
    """Write lines without any style."""
    return "".join(f"{_text(_safe(line)).rstrip()}\n" for line in lines)


def coloured(lines: Iterable[Line], width: int) -> str:
    """Write lines with the escapes of a colour terminal."""
    from rich.console import Console
    from rich.text import Text

    console = Console(
        width=width,
        force_terminal=True,
        color_system="standard",
        no_color=False,
        legacy_windows=False,
        _environ={},
    )
    with console.capture() as capture:
        for line in lines:
            text = Text.assemble(*((piece, STYLES.get(style, "")) for piece, style in _safe(line)))
            text.rstrip()
            console.print(text, soft_wrap=True, highlight=False, markup=False, emoji=False)
    return capture.get()


def _text(line: Line) -> str:
    return "".join(text for text, _ in line)


def _safe(line: Line) -> Line:
    """Let no two pieces make together what each alone is not: a command of a build log."""
    text = _text(line)
    safe = shown_line(text)
    return line if safe == text else ((safe, ""),)


def cells(text: str) -> int:
    """Count the columns that a text takes in a terminal: Hangul takes two a syllable."""
    if text.isascii():
        return len(text)
    return sum(map(_cells_of, text))


@lru_cache(maxsize=4096)
def _cells_of(char: str) -> int:
    if unicodedata.east_asian_width(char) in "WF":
        return 2
    joins = any(ord(char) in letters for letters in _JOINING)
    return 0 if joins or unicodedata.category(char) in {"Mn", "Me", "Cf"} else 1


def cut(text: str, width: int) -> str:
    """Shorten a text to a number of columns, with an ellipsis where something is lost."""
    if cells(text) <= width:
        return text
    if width < 1:
        return ""
    return f"{text[: _fitting(text, width - 1)].rstrip()}…"


def _fitting(text: str, width: int) -> int:
    """Count the characters from the start of a text that fit into so many columns."""
    used = 0
    for place, char in enumerate(text):
        used += _cells_of(char)
        if used > width:
            return place
    return len(text)


def padded(text: str, width: int, *, right: bool = False) -> str:
    """Fill a text up to a number of columns, cutting it if it is longer."""
    short = cut(text, width)
    blanks = " " * (width - cells(short))
    return blanks + short if right else short + blanks


def cut_start(text: str, width: int) -> str:
    """Shorten a text to a number of columns, but keep its end."""
    if cells(text) <= width:
        return text
    kept = _fitting(text[::-1], width - 1)
    return f"…{text[len(text) - kept :]}" if width > 0 else ""


def wrapped(pieces: Sequence[Piece], width: int, indent: int = 0) -> Iterator[Line]:
    """Break a line between words where the screen ends; what follows is indented.

    A word that is wider than a whole line stands on a line of its own, uncut, so that a path or
    an address can still be copied.
    """
    line: list[Piece] = []
    used = 0
    for word, style in _words(pieces):
        breakable = used > indent and line[-1][0].endswith(" ")
        if breakable and used + cells(word.rstrip()) > width:
            yield _joined(line)
            line, used = [(" " * indent, "")], indent
        line.append((word, style))
        used += cells(word)
    yield _joined(line)


def _joined(pieces: Sequence[Piece]) -> Line:
    """Make one piece of neighbours of one style."""
    groups = groupby(pieces, key=lambda piece: piece[1])
    return tuple(("".join(text for text, _ in group), style) for style, group in groups)


def folded(text: str, width: int) -> list[str]:
    """Break a text into lines of at most so many columns, between words where it can be."""
    lines = [""]
    for word in re.findall("[^ ]+ *| +", text):
        rest = word
        if lines[-1] and cells(lines[-1] + rest.rstrip()) > width:
            lines.append("")
        while (fitting := _fitting(rest, width)) < len(rest.rstrip()):
            fitting = max(1, fitting)
            lines[-1:] = [rest[:fitting], ""]
            rest = rest[fitting:]
        lines[-1] += rest
    return [line.rstrip() for line in lines]


def _words(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Cut pieces after each stretch of blanks."""
    for text, style in pieces:
        yield from ((word, style) for word in re.findall(" *[^ ]+ *| +", text))

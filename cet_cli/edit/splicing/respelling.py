"""Change some words of a text where they stand, so that its folding, quotes and escapes stay."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from itertools import accumulate, takewhile
from typing import TYPE_CHECKING, NamedTuple

from cet_cli.document import read
from cet_cli.edit.splicing.manner import WIDTH, width
from cet_cli.edit.splicing.scalars import escaped

if TYPE_CHECKING:
    from collections.abc import Iterator

_END = r"(?:\r\n|\r|\n)"
_FOLD = rf"(?:(?<![ \t])[ \t]*)?(?:{_END}[ \t]*)+"  # a long row of blanks is gone through once
_QUOTED = rf"\\{_END}[ \t]*|{_FOLD}|\\x.{{2}}|\\u.{{4}}|\\U.{{8}}|\\.|."
_SIGNS = {
    '"': re.compile(_QUOTED),
    "'": re.compile(rf"{_FOLD}|''|."),
    "": re.compile(rf"{_FOLD}|."),
    ">": re.compile(rf"(?:{_END}[ \t]*)+|."),
}
"""What stands for one character, for several line ends, or for nothing, by the style of a text."""

_HEAD = re.compile(rf"[|>][^\r\n]*{_END}(?P<indent> *)")
_ESCAPED = re.compile(r"\\(?:x(.{2})|u(.{4})|U(.{8})|(.))")
_BY_LETTER = {"n": "\n", "t": "\t", "0": "\0", "r": "\r", "e": "\x1b", "_": "\xa0"}
_LINE_ENDS = re.compile(_END)
_WORDS = re.compile(r"\w[\w-]*|\W")
_MOST = 250_000
"""How many pairs of words are compared at most: the comparison grows with their number."""


class Piece(NamedTuple):
    """Some characters of a text, and what takes their place."""

    start: int
    end: int
    new: str


def respelled(source: str, style: str, old: str, new: str, *, flow: bool) -> str | None:
    """Give the new spelling of a text in which only some words are others.

    Args:
        source: the text as it is written, with its quotes or the head of its block.
        style: how it is written, as an `Extent` says it.
        old: what it says.
        new: what it is to say.
        flow: whether it stands in brackets.

    Returns:
        The spelling, which was read to prove it; None where the words cannot be changed alone.
    """
    spots = _spots(source, style, old)
    if spots is None:
        return None
    out, last, wide = [], 0, False
    for piece in changed(old, new):
        place = _place(spots, piece)
        if place is None or _LINE_ENDS.search(source[place[0] : place[1]] + piece.new):
            return None
        out += [source[last : place[0]], _spelled(piece.new, style)]
        last, wide = place[1], wide or " " in piece.new
    spelling = "".join((*out, source[last:]))
    if wide and _too_wide(spelling, source):
        return None
    whole = f"{{k: {spelling}}}" if flow else f"k: {spelling}\n"
    return spelling if read(whole.encode(), "").root == {"k": new} else None


def _too_wide(spelling: str, source: str) -> bool:
    """Tell whether a line of several is too wide now; one alone is nowhere broken."""
    lines, before = _LINE_ENDS.split(spelling), _LINE_ENDS.split(source)
    return len(before) > 1 and max(map(width, lines)) > max(WIDTH, *map(width, before))


def changed(old: str, new: str) -> Iterator[Piece]:
    """Find the words in which two texts differ."""
    words, others = _WORDS.findall(old), _WORDS.findall(new)
    starts = [0, *accumulate(map(len, words))]
    head = _shared(words, others)
    tail = _shared(words[head:][::-1], others[head:][::-1])
    mine, theirs = words[head : len(words) - tail], others[head : len(others) - tail]
    for start, end, new_start, new_end in _uneven(mine, theirs):
        yield Piece(starts[head + start], starts[head + end], "".join(theirs[new_start:new_end]))


def _shared(words: list[str], others: list[str]) -> int:
    """Count the words that two texts begin with alike."""
    pairs = zip(words, others, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _uneven(words: list[str], others: list[str]) -> Iterator[tuple[int, int, int, int]]:
    """Find where words differ; of long texts only from where to where."""
    if len(words) * len(others) > _MOST:
        yield 0, len(words), 0, len(others)
        return
    matcher = SequenceMatcher(None, words, others, autojunk=False)
    yield from (code[1:] for code in matcher.get_opcodes() if code[0] != "equal")


def only_words(old: str, new: str) -> bool:
    """Tell whether only words are others or longer, one by one: an id, a date, a figure."""
    return all(" " not in old[start:end] + word for start, end, word in changed(old, new))


def _spots(source: str, style: str, old: str) -> list[tuple[int, int]] | None:
    """Find where each character of a text stands in its spelling; None where that is not plain."""
    spots: list[tuple[int, int]] = []
    said: list[str] = []
    for sign, start, end in _signs(source, style):
        said.append(sign)
        spots += [(start, end)] * len(sign)
    text = "".join(said)
    left = old.removeprefix(text)
    return spots if old.startswith(text) and not left.strip("\n") else None


def _signs(source: str, style: str) -> Iterator[tuple[str, int, int]]:
    """Read a spelling sign by sign: what each says, and from where to where it stands."""
    begin, end = (1, len(source) - 1) if style in ("'", '"') and style else (0, len(source))
    head = _HEAD.match(source) if style in ("|", ">") else None
    indent = len(head["indent"]) if head else 0
    pattern = _SIGNS.get(style) or re.compile(rf"{_END} {{0,{indent}}}|.")
    for match in pattern.finditer(source, head.end() if head else begin, end):
        yield _said(match[0], style), match.start(), match.end()


def _said(sign: str, style: str) -> str:
    """Tell what a sign says."""
    ends = len(_LINE_ENDS.findall(sign))
    if ends and style == '"' and sign[0] == "\\":
        return ""
    if ends:
        return "\n" if style == "|" else "\n" * (ends - 1) or " "
    if style == "'" and sign == "''":
        return "'"
    escape = _ESCAPED.fullmatch(sign) if style == '"' else None
    if escape is None:
        return sign
    code = escape[1] or escape[2] or escape[3]
    return chr(int(code, 16)) if code else _BY_LETTER.get(escape[4], escape[4])


def _place(spots: list[tuple[int, int]], piece: Piece) -> tuple[int, int] | None:
    """Find where a piece stands in a spelling; None for the end of a text, or behind it."""
    if piece.end > len(spots) or piece.start >= len(spots):
        return None
    start = spots[piece.start][0]
    return start, max(start, spots[piece.end - 1][1]) if piece.end > piece.start else start


def _spelled(text: str, style: str) -> str:
    if style == '"':
        return escaped(text)
    return text.replace("'", "''") if style == "'" else text

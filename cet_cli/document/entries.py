"""The entries of the lists of a plainly laid out file, as stretches of its text.

Nearly every file of a plan is written one way: keys at the margin, and under some of them a list
whose entries begin with two blanks, a dash and an `id`. Such an entry can be read, and its lines
be counted, without the rest of the file. Where a file is written otherwise, nothing is told of it;
whoever uses this holds what it says against what was read.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

_UNUSUAL = ("\t", "\r", "\x85", "\u2028", "\u2029", "\ufeff", "\n---", "\n...", "\n%")
"""Other line breaks, tabs and marks of documents: where they stand all is left to the reader."""
# Every pattern begins with a line break, which is searched for much faster than `^`.
_TOP = re.compile(r"\n([^ \n#].*)")
_LIST = re.compile(r"([a-z_]+): *(?:#.*)?")
_ASTRAY = re.compile(r"\n(?: [^ \n#]|  [^ \n#-]|  -[^ ]|   [^ \n#])")
"""A line that is indented as neither an entry nor what belongs to one."""
_DASH = re.compile(r"\n  - ")
_ENTRY = re.compile(r"  - (?:\{ *)?id: +([a-z0-9-]+)(?=[ \n,}])")
_REMARKS = re.compile(r"(?:\s|#[^\n]*)*")


class Entry(NamedTuple):
    """One entry of a list: its id, and where its lines begin and end."""

    id: str
    start: int
    end: int


class Section(NamedTuple):
    """A list of entries with the key that it stands under."""

    start: int
    """Where the line of the key begins."""
    end: int
    entries: tuple[Entry, ...]


def sections_of(text: str) -> dict[str, Section]:
    """Find the lists of a file whose entries all begin with their id; none where it is unusual."""
    if any(mark in text for mark in _UNUSUAL) or text.startswith(("---", "...", "%")):
        return {}
    tops = [*_TOP.finditer(text)]
    ends = [*(top.start() + 1 for top in tops), len(text)][1:]
    keys = [_LIST.fullmatch(top[1]) for top in tops]
    names = [key[1] for key in keys if key]
    found = {
        key[1]: _section(text, top, end)
        for top, end, key in zip(tops, ends, keys, strict=True)
        if key and names.count(key[1]) == 1
    }
    return {name: section for name, section in found.items() if section}


def _section(text: str, top: re.Match[str], end: int) -> Section | None:
    """Part what stands under a key into its entries; None where it is no plain list of them."""
    starts = [dash.start() + 1 for dash in _DASH.finditer(text, top.end(), end)]
    astray = _ASTRAY.search(text, top.end(), end)
    if not starts or astray or not _REMARKS.fullmatch(text, top.end(), starts[0]):
        return None
    entries = [
        Entry(match[1], start, stop)
        for start, stop in pairwise([*starts, end])
        if (match := _ENTRY.match(text, start))
    ]
    return Section(top.start() + 1, end, tuple(entries)) if len(entries) == len(starts) else None

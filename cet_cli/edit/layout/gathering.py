"""Take a file apart: every value, and every comment to what it is about.

A comment behind a value is about it, one above an entry about that. Below the last entry of a
block it belongs to the block while it is indented like it, and to what follows if it is not.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from cet_cli.document.extents import extents_of
from cet_cli.document.margins import column
from cet_cli.edit.layout.gaps import gap_of
from cet_cli.edit.layout.sheet import Item, Sheet, Value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.document.extent import Entry, Extent
    from cet_cli.edit.layout.gaps import Line

_LINE_END = re.compile(r"\r\n|\r|\n")
_HEADER = re.compile(r"[|>][-+\d]*(?P<comment>[ \t]+#[^\r\n]*)?")


def gather(text: str) -> Sheet:
    """Take a text apart; a mapping stands at its top."""
    ends = Counter(_LINE_END.findall(text))
    extent = extents_of(text)
    gathering = _Gathering(text)
    sheet = Sheet(gathering.root(extent), line_end=ends.most_common(1)[0][0] if ends else "\n")
    sheet.head, sheet.foot = gathering.head, gathering.foot
    return sheet


def comments_of(text: str) -> Counter[str]:
    """Count the comments of a file, each as it reads; nobody may lose one."""
    sheet = gather(text)
    found = [*sheet.head, *sheet.foot, *_inside(sheet.root)]
    return Counter(one.strip() for one in found if "#" in one)


def _inside(value: Value) -> Iterator[str]:
    yield from value.tail
    for item in value.items:
        yield from (*item.above, item.head, item.beside)
        yield from _inside(item.value)


class _Gathering:
    """One way through a file."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._place = 0
        """Behind the last value, key or bracket."""
        self._item: Item | None = None
        """What a comment on the same line is about."""
        self._behind_value = False
        self._closed: list[tuple[int, int, Value]] = []
        """The blocks that end here: their column, that of what holds them, and they."""
        self.head: list[str] = []
        self.foot: list[str] = []

    def root(self, extent: Extent) -> Value:
        """Read the whole file."""
        if extent.style:
            self.head = [one.text for one in self._lines(extent.start)]
            value = self._flow(extent)
        else:
            value = self._block(extent, -1)
        lines = self._lines(len(self._text))
        marks = [at for at, one in enumerate(lines) if one.column < 0 and one.text]
        end = marks[0] if marks else len(lines)
        self.foot = [one.text for one in lines[end:]]
        rest = self._tailed(lines[:end])
        value.tail += _trimmed(rest)
        return value

    def _block(self, extent: Extent, holder: int) -> Value:
        """Read a mapping or list that indentation makes."""
        value = Value(extent.kind)
        for entry in extent.entries:
            item = Item(Value("text"), entry.key)
            lines = self._tailed(self._lines(entry.start))
            if not self.head and not value.items and holder < 0:
                self.head, item.above = _parted(lines)
            else:
                item.above = lines
            value.items.append(item)
            self._entry(entry, item)
        here = column(self._text, extent.start)
        self._closed.append((here, holder, value))
        return value

    def _entry(self, entry: Entry, item: Item) -> None:
        self._item, self._behind_value = item, False
        if entry.key is not None:
            item.bare = entry.head == entry.key_end
            self._place = entry.key_end
        if not item.bare:
            item.above += self._comments(entry.head)
            self._place = max(entry.head, self._place)
        value = entry.value
        if value.kind != "text" and not value.style:
            item.value = self._block(value, column(self._text, entry.start))
            return
        item.above += self._comments(value.start)
        item.value = self._text_of(value) if value.kind == "text" else self._flow(value)
        self._item, self._behind_value = item, True

    def _flow(self, extent: Extent) -> Value:
        """Read a mapping or list in brackets."""
        value, holder = Value(extent.kind, extent.style), self._item
        self._place = max(self._place, extent.start)
        for entry in extent.entries:
            above = self._comments(entry.start)
            item = Item(Value("text"), entry.key, above=above)
            value.items.append(item)
            self._entry(entry, item)
        tail = self._comments(extent.end)
        if value.items or holder is None:
            value.tail = tail
        else:
            holder.above += tail
        self._place = extent.end
        return value

    def _text_of(self, extent: Extent) -> Value:
        raw = self._text[extent.start : extent.end]
        if extent.style in ("|", ">") and self._item is not None:
            match = _HEADER.match(raw)
            if match and match["comment"]:
                self._item.above += [self._item.head.strip()] if self._item.head else []
                self._item.head = match["comment"].rstrip()
        self._place = extent.end
        return Value("text", extent.style, extent.text, raw)

    def _lines(self, end: int) -> list[Line]:
        """Read up to a place: what shares a line is taken, the lines between are given."""
        gap = gap_of(self._text, self._place, end)
        self._place = end
        if gap.beside:
            self._take(gap.beside)
        return gap.lines

    def _comments(self, end: int) -> list[str]:
        return [one.text for one in self._lines(end) if one.text]

    def _take(self, comment: str) -> None:
        item = self._item
        if item is None:
            self.head.append(comment.strip())
        elif self._behind_value:
            item.beside, comment = comment, item.beside
            item.above += [comment.strip()] if comment else []
        else:
            item.above += [item.head.strip()] if item.head else []
            item.head = comment

    def _tailed(self, lines: list[Line]) -> list[str]:
        """Give the comments that are indented like a block that ends here to it; the rest stay."""
        blanks: list[str] = []
        closed, self._closed = self._closed, []
        for number, line in enumerate(lines):
            if not line.text:
                blanks = [""]
                continue
            while closed and not closed[0][1] < line.column >= closed[0][0]:
                del closed[0]
            if not closed:
                return blanks + [one.text for one in lines[number:]]
            closed[0][2].tail += [*blanks, line.text]
            blanks = []
        return blanks


def _parted(lines: list[str]) -> tuple[list[str], list[str]]:
    """Part what is said of the file from what is said of its first entry, behind a blank line."""
    last = max((at for at, line in enumerate(lines) if not line), default=len(lines) - 1)
    return lines[: last + 1], lines[last + 1 :]


def _trimmed(lines: list[str]) -> list[str]:
    """Leave out the blank lines at the end."""
    while lines and not lines[-1]:
        lines = lines[:-1]
    return lines

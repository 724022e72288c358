"""The characters of one file, and where each stands for a person: lines and columns from 1.

A line ends at LF, CR LF or CR; columns count characters; a byte order mark is not counted.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from cet_cli.finding import Span

_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True)
class Source:
    """A file's name and text; an index counts the characters before a place."""

    file: str
    text: str

    @cached_property
    def starts(self) -> list[int]:
        """The index at which each line begins."""
        if "\r" in self.text:
            return [0, *(match.end() for match in _LINE_END.finditer(self.text))]
        lengths = [len(line) + 1 for line in self.text.split("\n")]
        return [0, *accumulate(lengths[:-1])]

    def line(self, number: int) -> str:
        """One line without its end; empty where there is no such line."""
        if not 1 <= number <= len(self.starts):
            return ""
        if number not in self._lines:
            end = self.starts[number] if number < len(self.starts) else len(self.text)
            self._lines[number] = self.text[self.starts[number - 1] : end].rstrip("\r\n")
        return self._lines[number]

    @cached_property
    def _lines(self) -> dict[int, str]:
        """The lines that were asked for: a thousand mistakes may stand on one of a megabyte."""
        return {}

    def line_end(self, index: int) -> int:
        """The index just behind the last character of the line that holds `index`."""
        number = bisect_right(self.starts, index)
        if number == len(self.starts):
            return len(self.text)
        end = self.starts[number]
        while end > index and self.text[end - 1] in "\r\n":
            end -= 1
        return end

    def line_start(self, index: int) -> int:
        """The index of the first character of the line that holds `index`."""
        return self.starts[bisect_right(self.starts, index) - 1]

    def before(self, index: int) -> str:
        """What stands before `index` on its line."""
        return self.text[self.line_start(index) : index]

    def span(self, start: int, end: int) -> Span:
        """From one index to another, cut at the end of the first line."""
        line = bisect_right(self.starts, start)
        column = start - self.starts[line - 1] + 1
        length = max(0, min(end, self.line_end(start)) - start)
        return Span(self.file, line, column, line, column + length)

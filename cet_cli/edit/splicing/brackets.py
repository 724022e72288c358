"""Put a mapping or list in brackets together again, with what was added and taken out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cet_cli.document.margins import line_start
from cet_cli.edit.splicing.gaps import Comma

if TYPE_CHECKING:
    from collections.abc import Callable

    from cet_cli.edit.splicing.draft import Draft, Slot
    from cet_cli.edit.splicing.manner import Manner


def joined_brackets(text: str, draft: Draft, manner: Manner, write: Callable[[Slot], str]) -> str:
    """Give the new text of a mapping or list in brackets.

    Args:
        text: the file.
        draft: what stands in brackets, of which something stood there before.
        manner: how the file is written.
        write: gives the new text of an entry.
    """
    brackets = _Brackets(text, draft, manner.line_end)
    for slot in draft.alive:
        brackets.put(slot, write(slot))
    return brackets.closed()


@dataclass(slots=True)
class _Brackets:
    """What stands in brackets, as it grows entry by entry."""

    text: str
    draft: Draft
    line_end: str
    out: list[str] = field(default_factory=list)
    last: int = -1
    new: bool = False
    moved: Comma | None = None

    def put(self, slot: Slot, written: str) -> None:
        """Put an entry behind the others."""
        if not self.out:
            self.out.append(self.text[self.draft.extent.start : self._start(0)])
        elif slot.entry is None:
            self.out.append(self._before_new())
        else:
            self.out.append(self._before_old(slot.number))
        self.out.append(written)
        self.new = slot.entry is None
        if slot.entry is not None:
            self.last, self.moved = slot.number, None

    def closed(self) -> str:
        """Give the whole with its closing bracket."""
        entries = self.draft.extent.entries
        gap = self._gap(len(entries))
        if self.moved is not None:
            tail = ("," if self.moved.comma else "") + self.moved.below
        elif self.last == len(entries) - 1:
            tail = gap
        else:
            tail = self._tail_without_last(gap)
        return "".join((*self.out, tail, self.text[self.draft.extent.end - 1]))

    def _tail_without_last(self, gap: str) -> str:
        """Leave out the comment behind the last entry, which is gone, and keep the one before."""
        tail = Comma.of(gap)
        before = Comma.of(self._gap(self.last + 1)) if self.last >= 0 and not self.new else None
        if tail is None:
            return gap
        if before is None or not before.comment:
            return tail.comma + ("" if tail.comment else tail.rest) + tail.below
        return f",{before.rest}" + (tail.below or self.line_end + self._broken_at())

    def _before_new(self) -> str:
        indent = self._indent()
        if indent is None:
            return ", "
        break_ = self.line_end + indent
        if self.new or self.last < 0:
            return f",{break_}"
        comma = Comma.of(self._gap(self.last + 1))
        if comma is None or not comma.comment:
            return f",{break_}"
        self.moved = comma
        rest = comma.rest.replace("  ", " ", 1) if not comma.comma else comma.rest
        return f",{rest}{break_}"

    def _before_old(self, number: int) -> str:
        if self.moved is not None:
            return f",{self.moved.below}"
        if number == 0:
            return f",{self.line_end}{self._broken_at()}" if self._breaks(0) else ", "
        if self.last == number - 1:
            return self._gap(number)
        return self._over_gone(number)

    def _over_gone(self, number: int) -> str:
        """Stand between two entries of which those between are gone."""
        first, second = Comma.of(self._gap(max(self.last, 0) + 1)), Comma.of(self._gap(number))
        if first is None or second is None or not (first.below or second.below):
            return self._gap(number)
        break_ = self.line_end + self._broken_at()
        above = "".join(f"{break_}{one}" for one in second.comments_below)
        return f",{first.rest.rstrip()}{above}{break_}"

    def _gap(self, number: int) -> str:
        """Give what stands before an entry, or behind the last."""
        entries = self.draft.extent.entries
        start = entries[number - 1].end if number else self.draft.extent.start + 1
        end = entries[number].start if number < len(entries) else self.draft.extent.end - 1
        return self.text[start:end]

    def _start(self, number: int) -> int:
        return self.draft.extent.entries[number].start

    def _breaks(self, number: int) -> bool:
        """Tell whether an entry stands first on its line."""
        return not self._blanks(number).strip()

    def _blanks(self, number: int) -> str:
        """Give what stands before an entry on its line."""
        start = self._start(number)
        return self.text[line_start(self.text, start) : start]

    def _indent(self) -> str | None:
        """Give the blanks before the entries that stand first on their line; None if none does."""
        number = next((n for n in range(len(self.draft.extent.entries)) if self._breaks(n)), None)
        return None if number is None else self._blanks(number)

    def _broken_at(self) -> str:
        return self._indent() or ""

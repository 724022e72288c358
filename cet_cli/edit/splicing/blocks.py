"""Put a mapping or list by indentation together again, with what was added and taken out."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cet_cli.document.margins import column
from cet_cli.edit.splicing.gaps import Lines

if TYPE_CHECKING:
    from collections.abc import Callable

    from cet_cli.document.extent import Entry, Extent
    from cet_cli.edit.splicing.draft import Draft, Slot
    from cet_cli.edit.splicing.manner import Manner

_INDENT = re.compile(r"[ \t]*\Z")
_SECTION = re.compile(r"[\r\n] *- ")
_NOTHING = Lines(())


def joined_block(
    text: str, draft: Draft, manner: Manner, write: Callable[[Slot, int, Extent], str]
) -> str:
    """Give the new text of a block, from its first entry to the end of its last.

    Args:
        text: the file.
        draft: the block, of which something stays.
        manner: how the file is written.
        write: gives the new text of an entry in a column, beside a neighbour.
    """
    indent = column(text, draft.extent.start)
    block = _Block(text, draft, manner.line_end, " " * indent)
    for slot in draft.slots or ():
        if slot.gone:
            block.leave_out(slot)
        else:
            block.put(slot, write(slot, indent, block.neighbour))
    return block.closed()


@dataclass(slots=True)
class _Block:
    """A block that grows entry by entry."""

    text: str
    draft: Draft
    line_end: str
    indent: str
    out: list[str] = field(default_factory=list)
    last: int = -1
    pending: Lines = _NOTHING
    skipped: bool = False

    def leave_out(self, slot: Slot) -> None:
        """Pass over an entry, with the comments right above it; others stay."""
        if slot.entry is None:
            return
        if slot.number > 0:
            self.pending = self.pending.then(Lines.of(self._gap(slot.number)).detached())
        self.last, self.skipped = slot.number, True

    def put(self, slot: Slot, written: str) -> None:
        """Put an entry behind the others."""
        if slot.entry is None:
            self.out.append(self._before_new(written) + written)
            return
        self.out.append(self._before_old(slot) + written)
        self.last, self.pending, self.skipped = slot.number, _NOTHING, False

    @property
    def neighbour(self) -> Extent:
        """The entry before, or the first."""
        return self.draft.extent.entries[max(self.last, 0)].value

    def closed(self) -> str:
        """Give the whole, with the comments that stood above what was taken out at its end."""
        left = self.pending.stripped() if self.skipped else _NOTHING
        return "".join((*self.out, *(f"{self.line_end}{one}" for one in left.lines)))

    def _before_new(self, written: str) -> str:
        if not self.out:
            return ""
        return self.line_end * (2 if self._spaced(written) else 1) + self.indent

    def _before_old(self, slot: Slot) -> str:
        if slot.number == 0:
            return self._before_new("\n") if self.out else ""
        gap = self._gap(slot.number)
        if not self.skipped:
            return gap
        lines = self.pending.then(Lines.of(gap))
        if not self.out:
            ends = f"{self.line_end}{self.indent}"
            return "".join(f"{one.strip()}{ends}" for one in lines.comments().lines)
        match = _INDENT.search(gap)
        ends = match[0] if match else ""
        return "".join(f"{self.line_end}{one}" for one in lines.lines) + self.line_end + ends

    def _gap(self, number: int) -> str:
        """Give what stands before an entry of the file, which is not the first."""
        entries = self.draft.extent.entries
        return self.text[entries[number - 1].end : entries[number].start]

    def _spaced(self, written: str) -> bool:
        """Tell whether a blank line belongs before a new entry, as before its neighbours."""
        mapping = self.draft.extent.kind == "mapping"
        if mapping and "\n" not in written and "\r" not in written:
            return False
        entries = self.draft.extent.entries
        near = (self.last + 1, self.last) if mapping else (self.last, self.last + 1, 1)
        numbers = [number for number in near if 0 < number < len(entries)]
        if numbers and Lines.of(self._gap(numbers[0])).blank:
            return True
        first = mapping and not self.indent and not any(map(_is_section, entries))
        return first and _SECTION.search(written) is not None


def _is_section(entry: Entry) -> bool:
    return entry.value.kind == "list" and not entry.value.style

"""Write a draft out: what nobody touched stays as it is written, to the character."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cet_cli.edit.splicing.blocks import joined_block
from cet_cli.edit.splicing.brackets import joined_brackets
from cet_cli.edit.splicing.fresh import (
    behind_key,
    by_indent,
    entry,
    in_brackets,
    item,
    lines_of,
    pair,
)
from cet_cli.edit.splicing.gaps import LINE_END, Lines
from cet_cli.edit.splicing.manner import WIDTH, width
from cet_cli.edit.splicing.respelling import respelled
from cet_cli.edit.splicing.scalars import line

if TYPE_CHECKING:
    from cet_cli.document.extent import Entry, Extent
    from cet_cli.edit.splicing.draft import Draft, Slot
    from cet_cli.edit.splicing.manner import Manner
    from cet_cli.patch import Node

_COMMENT = re.compile(r"[ \t]*(#[^\r\n]*)")


@dataclass(frozen=True, slots=True)
class Writer:
    """Gives the new text of every part of a draft."""

    text: str
    """The file as it is."""
    manner: Manner
    """How it is written."""

    def whole(self, root: Draft) -> str:
        """Write the whole file."""
        extent = root.extent
        if root.fresh is not None or not root.alive:
            new = self._replacing(root)
        else:
            new = self._value(root)
        return self.text[: extent.start] + new + self.text[extent.end :]

    def _replacing(self, root: Draft) -> str:
        now = root.held()
        if isinstance(now, str) or not now or root.extent.style:
            return in_brackets(now, self.manner)
        return by_indent(now, 0, self.manner)

    def _value(self, draft: Draft) -> str:
        """Write a value in its place; of a mapping or list something stays."""
        if not draft.touched:
            return self.text[draft.extent.start : draft.extent.end]
        if draft.fresh is not None or not draft.before or not draft.alive:
            now = draft.held()
            if isinstance(now, str):
                style = draft.extent.style
                return self._respelled(draft, flow=True) or line(
                    now, flow=True, quote=self.manner.quote, style=style
                )
            return in_brackets(now, self.manner)
        if draft.extent.style:
            return joined_brackets(self.text, draft, self.manner, self._in_brackets)
        return joined_block(self.text, draft, self.manner, self._in_block)

    def _in_brackets(self, slot: Slot) -> str:
        """Write an entry of something in brackets."""
        old, draft = slot.entry, slot.draft
        if old is None or draft is None:
            if slot.key is None:
                return in_brackets(slot.item, self.manner)
            return pair(slot.key, slot.item, self.manner)
        head = self._head(slot, old, flow=True)
        if not draft.touched:
            return head + self.text[old.head : old.end]
        if old.key is not None and not head.endswith(":"):
            head = f"{head}:"
        between = self.text[old.head : draft.extent.start]
        if old.key is not None and not between:
            between = " "
        return head + between + self._value(draft)

    def _head(self, slot: Slot, old: Entry, *, flow: bool) -> str:
        """Write a key with its colon, or a dash."""
        if slot.key is None or slot.key == old.key:
            return self.text[old.start : old.head]
        style = self.text[old.start] if self.text[old.start] in "'\"" else ""
        name = line(slot.key, flow=flow, quote=self.manner.quote, style=style)
        return name + self.text[old.key_end : old.head]

    def _in_block(self, slot: Slot, indent: int, like: Extent | None = None) -> str:
        """Write an entry of a mapping or list by indentation."""
        old, draft = slot.entry, slot.draft
        if old is None or draft is None:
            if slot.key is None:
                broken = not like.style if like is not None and like.kind == "mapping" else None
                return item(slot.item, indent, self.manner, broken=broken)
            return entry(slot.key, slot.item, indent, self.manner)
        head = self._head(slot, old, flow=False)
        if not draft.touched:
            return head + self.text[old.head : old.end]
        if draft.fresh is not None or not draft.before or not draft.alive:
            return self._replaced(head, old, draft, indent)
        between = self._before_first(old, draft)
        after = self.text[draft.extent.end : old.end]
        new = head + between + self._value(draft)
        if self._overflows(new, draft, old, indent):
            return self._broken_entry(head, draft, indent, after)
        return new + after

    def _before_first(self, old: Entry, draft: Draft) -> str:
        """Give what stands before a block, less the comments that went with its first."""
        between = self.text[old.head : draft.extent.start]
        first = draft.before[0]
        if draft.extent.style or not (first.gone and first.wholly):
            return between
        begin, *_, blanks = LINE_END.split(between)
        kept = Lines.of(between).detached().stripped().lines
        return self.manner.line_end.join((begin, *kept, blanks))

    def _respelled(self, draft: Draft, *, flow: bool) -> str | None:
        """Change the words of a text that are others where they stand."""
        extent, new = draft.extent, draft.held()
        source = self.text[extent.start : extent.end]
        if extent.kind != "text" or not isinstance(new, str) or source in ("", extent.text):
            return None
        return respelled(source, extent.style, extent.text, new, flow=flow)

    def _replaced(self, head: str, old: Entry, draft: Draft, indent: int) -> str:
        """Write an entry whose value is another altogether."""
        node, extent = draft.held(), draft.extent
        between = self.text[old.head : extent.start]
        after = self.text[extent.end : old.end]
        spelling = self._respelled(draft, flow=False)
        if spelling is not None:
            return head + between + spelling + after
        by_indent_before = extent.style in ("|", ">") or (
            extent.kind != "text" and not extent.style
        )
        comment = _COMMENT.match(between)
        if by_indent_before:
            between, after = " ", f" {comment[1]}" if comment else ""
        elif extent.kind != "text" or not between:
            between = " "
        if not _on_one_line(after) and self.manner.blocks:
            flat = Writer(self.text, replace(self.manner, blocks=False))
            return flat._replaced(head, old, draft, indent)
        style = extent.style if extent.kind == "text" else ""
        if isinstance(node, str) and (style == '"' or lines_of(node, self.manner) is None):
            new = line(node, flow=False, quote=self.manner.quote, style=style)
            return head + between + new + after
        if comment and not by_indent_before:
            after = f" {comment[1]}{after}"
        new = self._anew(node, old, indent, width(head))
        return head + (new + after if _on_one_line(new) else _with_comment(new, after))

    def _anew(self, node: Node, old: Entry, indent: int, taken: int) -> str:
        if old.key is None and not isinstance(node, str):
            return item(node, indent, self.manner)[1:]
        return behind_key(node, indent, indent + taken, self.manner)

    def _overflows(self, new: str, draft: Draft, old: Entry, indent: int) -> bool:
        """Tell whether one line in brackets cannot hold any more what it is to hold."""
        before = self.text[old.start : draft.extent.end]
        if not draft.extent.style or not (_on_one_line(before) and _on_one_line(new)):
            return False
        wide = indent + width(new) > WIDTH >= indent + width(before)
        return draft.commented or (wide and not draft.reworded)

    def _broken_entry(self, head: str, draft: Draft, indent: int, after: str) -> str:
        """Write what stood in brackets by indentation."""
        if head == "-":
            inner, begin = indent + 1 + self.manner.pad, " " * self.manner.pad
        else:
            step = self.manner.step if draft.extent.kind == "mapping" else self.manner.dash
            inner = indent + step
            begin = self.manner.line_end + " " * inner
        return head + _with_comment(begin + self._broken(draft, inner), after)

    def _broken(self, draft: Draft, indent: int) -> str:
        draft.inside()
        lines = [self._broken_line(slot, indent) for slot in draft.alive]
        return (self.manner.line_end + " " * indent).join(lines)

    def _broken_line(self, slot: Slot, indent: int) -> str:
        old, draft = slot.entry, slot.draft
        if old is None or draft is None:
            return self._in_block(slot, indent)
        head = "-" if slot.key is None else self._head(slot, old, flow=False).rstrip(": ") + ":"
        value = self._value(draft)
        one = f"{head} {value}" if value else head
        if isinstance(draft.held(), str) or indent + width(one) <= WIDTH or value in ("{}", "[]"):
            return one
        if draft.fresh is not None:
            return head + self._anew(draft.fresh, old, indent, width(head))
        return self._broken_entry(head, draft, indent, "")


def _on_one_line(text: str) -> bool:
    return "\n" not in text and "\r" not in text


def _with_comment(new: str, after: str) -> str:
    """Put the comment that stood behind a value on the first line of a longer one."""
    if not after.strip():
        return new
    ends = re.search(r"\r\n|\r|\n", new)
    if ends is None:
        return new + after
    return new[: ends.start()] + after + new[ends.start() :]

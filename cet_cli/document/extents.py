"""The third pass, for edits alone: a tree of extents, from the events of libyaml.

It is made of a text that was read without a finding, so nothing unusual is met here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.document.events import (
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    events_of,
)
from cet_cli.document.extent import Entry, Extent
from cet_cli.document.margins import (
    behind_colon,
    dash_from,
    end_of_block_text,
    end_of_entry,
)
from cet_cli.document.prologue import parseable

if TYPE_CHECKING:
    from cet_cli.document.events import Event, Following
    from cet_cli.document.extent import Kind


def extents_of(text: str) -> Extent:
    """Measure every node of a text, which holds one document and has no finding.

    Raises:
        yaml.YAMLError: the text is no YAML after all.
    """
    following = events_of(parseable(text))
    following()
    following()
    return _Pass(text, following).extent(following(), 0)


class _Pass:
    """One way through the events."""

    def __init__(self, text: str, following: Following) -> None:
        self._text = text
        self._following = following

    def extent(self, event: Event, head: int) -> Extent:
        """Measure the node that begins with an event, behind a key or dash that ends at `head`."""
        if event.__class__ is ScalarEvent:
            return self._scalar(event, head)
        if event.__class__ is MappingStartEvent:
            return self._mapping(event)
        return self._list(event)

    def _scalar(self, event: Event, head: int) -> Extent:
        start, end, style = event.start_mark.index, event.end_mark.index, event.style or ""
        if start == end:
            return Extent("text", head, head)
        if style in ("|", ">"):
            end = end_of_block_text(self._text, start, end, event.value)
        return Extent("text", start, end, style, event.value)

    def _mapping(self, event: Event) -> Extent:
        text, flow, entries = self._text, event.flow_style, list[Entry]()
        while (key := self._following()).__class__ is not MappingEndEvent:
            start, key_end = key.start_mark.index, key.end_mark.index
            head = behind_colon(text, key_end)
            value = self.extent(self._following(), head)
            end = max(head, value.end)
            if not flow:
                end = end_of_entry(text, end, start)
            entries.append(Entry(start, head, end, value, key.value, key_end))
        return _whole("mapping", "{" if flow else "", entries, event, key)

    def _list(self, event: Event) -> Extent:
        text, flow, entries = self._text, event.flow_style, list[Entry]()
        place = event.start_mark.index
        while (item := self._following()).__class__ is not SequenceEndEvent:
            start = item.start_mark.index if flow else dash_from(text, place)
            head = start if flow else start + 1
            value = self.extent(item, head)
            place = max(head, value.end)
            if not flow:
                place = end_of_entry(text, place, start)
            entries.append(Entry(start, head, place, value))
        return _whole("list", "[" if flow else "", entries, event, item)


def _whole(kind: Kind, style: str, entries: list[Entry], first: Event, last: Event) -> Extent:
    """A block begins and ends with its entries, whatever the parser says."""
    if style or not entries:
        return Extent(kind, first.start_mark.index, last.end_mark.index, style, entries=entries)
    return Extent(kind, entries[0].start, entries[-1].end, style, entries=entries)

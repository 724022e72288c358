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
    column,
    dash_from,
    end_of_block_text,
    end_of_entry,
)
from cet_cli.document.prologue import parseable

if TYPE_CHECKING:
    from cet_cli.document.events import Event, Following


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
        place, flow = event.start_mark.index, event.flow_style
        extent = Extent("mapping", place, place, "{" if flow else "")
        while (key := self._following()).__class__ is not MappingEndEvent:
            start, key_end = key.start_mark.index, key.end_mark.index
            head = behind_colon(self._text, key_end)
            value = self.extent(self._following(), head)
            end = max(head, value.end)
            if not flow:
                end = end_of_entry(self._text, end, column(self._text, start))
            extent.entries.append(Entry(start, head, end, value, key.value, key_end))
        return _closed(extent, key)

    def _list(self, event: Event) -> Extent:
        place, flow = event.start_mark.index, event.flow_style
        extent = Extent("list", place, place, "[" if flow else "")
        while (item := self._following()).__class__ is not SequenceEndEvent:
            start = item.start_mark.index if flow else dash_from(self._text, place)
            head = start if flow else start + 1
            value = self.extent(item, head)
            place = max(head, value.end)
            if not flow:
                place = end_of_entry(self._text, place, column(self._text, start))
            extent.entries.append(Entry(start, head, place, value))
        return _closed(extent, item)


def _closed(extent: Extent, event: Event) -> Extent:
    extent.end = event.end_mark.index if extent.style or not extent.entries else _last(extent)
    return extent


def _last(extent: Extent) -> int:
    """A block ends and begins with its entries, whatever the parser says."""
    extent.start = extent.entries[0].start
    return extent.entries[-1].end

"""When a source counts: the two clocks of the format.

`--as-of` asks for a document's own date; `--known-by` for the date of what it was read in.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from cet_cli.model.citation import Citation
    from cet_cli.model.source import Source


def counts_from(source: Source) -> date | None:
    """Give the day from which a source counts: the last of its period, or the day it was seen."""
    published = source.published.counts_from if source.published else None
    if published is None and source.seen is not None:
        return source.seen.end
    return published


@dataclass(frozen=True, slots=True)
class Clock:
    """A day, and which sources were out by then."""

    sources: Mapping[str, Source]
    """The sources by id."""
    on: date
    """The day of `--as-of`."""
    known_by: date | None = None
    """The day of `--known-by`; None where only publication matters."""
    undated: bool = False
    """Whether a source without any date counts: it does where nobody asked for a day."""
    _told: dict[str, bool] = field(default_factory=dict, compare=False)

    def out(self, name: str) -> bool:
        """Tell whether a source was out; one that is not listed cannot be dated and counts."""
        told = self._told.get(name)
        if told is None:
            told = self._told[name] = self._out(name)
        return told

    def _out(self, name: str) -> bool:
        source = self.sources.get(name)
        if source is None:
            return True
        day = counts_from(source)
        published = self.undated if day is None else day <= self.on
        return published and (self.known_by is None or self._read(source, self.known_by))

    def _read(self, source: Source, day: date) -> bool:
        """Tell whether what a source was read in was out; a chain of `via` is followed once."""
        seen: set[str] = set()
        while source.via is not None and source.via in self.sources and source.via not in seen:
            seen.add(source.via)
            source = self.sources[source.via]
        read = counts_from(source)
        return self.undated if read is None else read <= day

    def knows(self, citations: Iterable[Citation]) -> bool:
        """Tell whether one of the documents cited was out; the editor is no document."""
        return any(not citation.own and self.out(citation.id) for citation in citations)

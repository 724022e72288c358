"""The places of single entries of a file, for whoever asks for few of them.

To go through a whole file for the line of one entry would cost more than all else that is done
with the file.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cet_cli.document.entries import sections_of
from cet_cli.document.marking import Marks
from cet_cli.document.place import Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cet_cli.document.entries import Entry
    from cet_cli.document.place import Part
    from cet_cli.document.source import Source

_NOWHERE = (0, 0, 0, 0)


class Glance:
    """A file of which only single entries, and what stands outside of lists, are looked at."""

    def __init__(self, source: Source, lists: Mapping[str, Sequence[str]]) -> None:
        """Take a file without mistakes.

        Args:
            source: its text.
            lists: the lists that were read in it, each with the ids of its entries. What looks
                otherwise is left to whoever goes through the whole file.
        """
        self._source = source
        self._entries = {
            name: section.entries
            for name, section in sections_of(source.text).items()
            if [entry.id for entry in section.entries] == list(lists.get(name, ()))
        }
        self._marks: dict[tuple[str, int], Marks | None] = {}

    @property
    def looks(self) -> int:
        """How many entries were looked at."""
        return len(self._marks)

    def entry(self, section: str, number: int) -> Marks | None:
        """Give the places of one entry of a list; None where it is not plainly to be seen."""
        if not 0 <= number < len(self._entries.get(section, ())):
            return None
        if (section, number) not in self._marks:
            self._marks[section, number] = self._look(section, number)
        return self._marks[section, number]

    def text(self, section: str, number: int) -> str:
        """Give the lines of one entry of a list; empty where it is not plainly to be seen."""
        entries = self._entries.get(section, ())
        if not 0 <= number < len(entries):
            return ""
        return self._source.text[entries[number].start : entries[number].end]

    def _look(self, section: str, number: int) -> Marks | None:
        from cet_cli.document.places import place_all

        entry = self._entries[section][number]
        alone = place_all(self._source.text[entry.start : entry.end])
        if alone is None or not isinstance(alone.inside, list):  # pragma: no cover - it is a list
            return None
        shifted = _shifted(alone, entry.start)
        shifted.inside = [*([_NOWHERE] * number), *(shifted.inside or ())]
        root = Place(0, 0, 0)
        root.inside = {section: shifted}
        return Marks(self._source, root)

    def _others(self) -> Iterator[Entry]:
        for entries in self._entries.values():
            yield from entries[1:]

    @cached_property
    def head(self) -> Marks:
        """The places of what stands at the margin; of a list, those of the first entry."""
        from cet_cli.document.places import place_all

        text, at = [], 0
        for entry in sorted(self._others(), key=lambda entry: entry.start):
            text += [self._source.text[at : entry.start], " " * (entry.end - entry.start - 1), "\n"]
            at = entry.end
        return Marks(self._source, place_all("".join((*text, self._source.text[at:]))))


def _shifted(place: Place, by: int) -> Place:
    """Give a place and everything in it as it stands further on in the text."""
    key = (place.key_start + by, place.key_end + by) if place.key_end else (0, 0)
    end = place.end + by if place.end >= 0 else place.end
    moved = Place(*key, place.start + by, end)
    if isinstance(place.inside, dict):
        moved.inside = {name: _part(part, by) for name, part in place.inside.items()}
    else:
        moved.inside = [_part(part, by) for part in place.inside or ()]
    return moved


def _part(part: Part, by: int) -> Part:
    if isinstance(part, Place):
        return _shifted(part, by)
    key_start, key_end, start, end = part
    key = (key_start + by, key_end + by) if key_end else (0, 0)
    return (*key, start + by, end + by)

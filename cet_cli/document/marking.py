"""Where every key and value of a file stands, worked out only when something is to be shown."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cet_cli.document.place import Place

if TYPE_CHECKING:
    from cet_cli.document.place import Part
    from cet_cli.document.source import Source
    from cet_cli.finding import Route, Span

_BLOCK_HEADER = re.compile(r"[|>][-+\d]*")
_COMMENT = re.compile(r"\s#")
_WITHOUT_COLON = re.compile(r"(?:\s|(?<=\s)#[^\r\n]*)*")


@dataclass(frozen=True, slots=True)
class Marks:
    """The places of one file; of a broken one, those before the break.

    What spans several lines is marked on its first. A route that is not in the file leads to its
    nearest part that is; only a file without any text has no place at all.
    """

    source: Source
    root: Place | None

    def key(self, route: Route) -> Span | None:
        """The place of a key as it is written; of a list item, its value's."""
        trail = self._trail(route)
        if trail and trail[-1].key_end > trail[-1].key_start:
            return self.source.span(trail[-1].key_start, trail[-1].key_end)
        return self.value(route)

    def value(self, route: Route) -> Span | None:
        """The place of a value as it is written; of none (`due:`), the empty place behind."""
        trail = self._trail(route)
        if trail:
            return self.source.span(trail[-1].start, self._end(trail[-1]))
        return self._first_text()

    def bare(self, route: Route) -> bool:
        """Tell whether it is a key in braces without colon and value: a comma split a text."""
        trail = self._trail(route)
        if len(trail) != len(route) + 1 or len(trail) == 1:
            return False
        outer, place, text = trail[-2], trail[-1], self.source.text
        if (
            not text.startswith("{", outer.start)
            or place.start != place.end
            or place.inside is not None
        ):
            return False
        match = _WITHOUT_COLON.match(text, place.key_end)
        return match is not None and match.end() >= place.start

    def _trail(self, route: Route) -> list[Place]:
        """The places from the root along a route, as far as they go."""
        trail = [] if self.root is None else [self.root]
        for part in route:
            inner = _part(trail[-1], part) if trail else None
            if inner is None:
                break
            trail.append(inner)
        return trail

    def _end(self, place: Place) -> int:
        """The index behind a value, or behind what it has on its first line."""
        line_end = self.source.line_end(place.start)
        if place.start <= place.end <= line_end:
            return place.end
        header = _BLOCK_HEADER.match(self.source.text, place.start)
        if place.inside is None and header:
            return header.end()
        last = place.start if place.inside is None else _last_on_line(place, line_end)
        rest = self.source.text[last:line_end]
        comment = _COMMENT.search(rest) if place.inside is not None else None
        return last + len(rest[: comment.start() if comment else None].rstrip())

    def _first_text(self) -> Span | None:
        """The first line that holds anything."""
        text = self.source.text
        start = len(text) - len(text.lstrip())
        if start == len(text):
            return None
        return self.source.span(start, start + len(text[start:].split("\n", 1)[0].rstrip()))


def _part(place: Place, part: str | int) -> Place | None:
    inside = place.inside
    if isinstance(inside, dict) and isinstance(part, str):
        return _place(inside[part]) if part in inside else None
    if isinstance(inside, list) and isinstance(part, int) and 0 <= part < len(inside):
        return _place(inside[part])
    return None


def _place(part: Part) -> Place:
    """A text's four indexes as a place."""
    return Place(*part) if isinstance(part, tuple) else part


def _last_on_line(place: Place, line_end: int) -> int:
    """The index behind the last part of a mapping or list that ends on its first line."""
    last, inner = place.start, _last_begun(place, line_end)
    while inner is not None:
        ends = (inner.start, inner.key_end, inner.end)
        last = max([last, *(end for end in ends if end <= line_end)])
        inner = _last_begun(inner, line_end)
    return last


def _last_begun(place: Place, line_end: int) -> Place | None:
    """The last direct part that begins before the line ends."""
    last = None
    parts = place.inside.values() if isinstance(place.inside, dict) else place.inside or ()
    for part in map(_place, parts):
        if (part.key_start if part.key_end else part.start) >= line_end:
            break
        last = part
    return last

"""The positional pass: where every key and value of a file begins and ends in its text.

It is as flat as the fast pass, because a plan with one finding in every file goes through it whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.document.characters import left_out
from cet_cli.document.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    MarkedYAMLError,
    ScalarEvent,
    SequenceEndEvent,
    events_of,
)
from cet_cli.document.place import Place
from cet_cli.document.prologue import parseable

if TYPE_CHECKING:
    from cet_cli.document.events import Event, Following
    from cet_cli.document.place import Part

_DEEPEST = 200


class _TooDeep(Exception):
    """What follows is not looked at."""


def place_all(text: str) -> Place | None:
    """The places in the first document of a text, up to its end or to what is not YAML."""
    following = events_of(parseable(text))
    root: Place | None = None
    try:
        following()
        if following().__class__ is DocumentStartEvent:
            event = following()
            root = Place(0, 0, event.start_mark.index, event.end_mark.index)
            if event.__class__ is not ScalarEvent and event.__class__ is not AliasEvent:
                _inside(root, event, following, _DEEPEST)
    except (MarkedYAMLError, _TooDeep):
        pass
    return root


def _mapping(inside: dict[str, Part], following: Following, depth: int) -> Event:
    """Read the parts of a mapping, and give the event of its end."""
    while True:
        key = following()
        name = None
        if key.__class__ is ScalarEvent:
            name = key.value if key.value.isprintable() else left_out(key.value)
        elif key.__class__ is MappingEndEvent:
            return key
        elif key.__class__ is not AliasEvent:
            _inside(Place(0, 0, 0), key, following, depth)
        start, end = key.start_mark.index, key.end_mark.index
        value = following()
        if value.__class__ is ScalarEvent or value.__class__ is AliasEvent:
            if name is not None and name not in inside:
                inside[name] = (start, end, value.start_mark.index, value.end_mark.index)
        else:
            place = Place(start, end, value.start_mark.index)
            if name is not None:
                inside.setdefault(name, place)
            _inside(place, value, following, depth)


def _list(inside: list[Part], following: Following, depth: int) -> Event:
    """Read the items of a list, and give the event of its end."""
    while True:
        value = following()
        if value.__class__ is ScalarEvent or value.__class__ is AliasEvent:
            inside.append((0, 0, value.start_mark.index, value.end_mark.index))
        elif value.__class__ is SequenceEndEvent:
            return value
        else:
            place = Place(0, 0, value.start_mark.index)
            inside.append(place)
            _inside(place, value, following, depth)


def _inside(place: Place, event: Event, following: Following, depth: int) -> None:
    """Read what stands inside a mapping or list that begins."""
    if depth == 0:
        raise _TooDeep
    place.end = -1
    if event.__class__ is MappingStartEvent:
        parts: dict[str, Part] = {}
        place.inside = parts
        close = _mapping(parts, following, depth - 1)
    else:
        items: list[Part] = []
        place.inside = items
        close = _list(items, following, depth - 1)
    if event.flow_style:
        place.end = close.end_mark.index

"""The positional pass: the tree of a file's keys and values as indexes into its text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cet_cli.document.characters import left_out
from cet_cli.document.events import (
    AliasEvent,
    DocumentEndEvent,
    MappingEndEvent,
    MappingStartEvent,
    MarkedYAMLError,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    walk,
)
from cet_cli.document.prologue import parseable

if TYPE_CHECKING:
    from cet_cli.document.events import Event

_DEEPEST = 1000


@dataclass(slots=True)
class Place:
    """A value and its key, from index to index.

    Attributes:
        start: Where the value begins.
        end: Where it ends; -1 for a mapping or list written by indentation, or never closed.
        key_start: Where the key begins.
        key_end: Where it ends; 0 when there is none.
        inside: The parts of a mapping or list.
    """

    start: int
    end: int
    key_start: int = 0
    key_end: int = 0
    inside: dict[str, Place] | list[Place] | None = None


class _Frame:
    """A mapping or list that is open, and the key whose value comes next."""

    __slots__ = ("flow", "has_key", "key", "place")

    def __init__(self, place: Place, *, flow: bool) -> None:
        self.place, self.flow = place, flow
        self.key: Event | None = None
        self.has_key = False


def place_all(text: str) -> Place | None:
    """The places in the first document of a text, up to its end or to what is not YAML."""
    frames = [_Frame(Place(0, -1, inside=[]), flow=False)]
    try:
        for event in walk(parseable(text)):
            _take(frames, event)
            if event.__class__ is DocumentEndEvent or len(frames) > _DEEPEST:
                break
    except MarkedYAMLError:
        pass
    whole = frames[0].place.inside
    return whole[0] if isinstance(whole, list) and whole else None


def _take(frames: list[_Frame], event: Event) -> None:
    kind, top = event.__class__, frames[-1]
    if kind is ScalarEvent or kind is AliasEvent:
        _put(top, Place(event.start_mark.index, event.end_mark.index), event)
    elif kind is MappingStartEvent or kind is SequenceStartEvent:
        inside: dict[str, Place] | list[Place] = {} if kind is MappingStartEvent else []
        place = Place(event.start_mark.index, -1, inside=inside)
        _put(top, place, event)
        frames.append(_Frame(place, flow=event.flow_style))
    elif kind is MappingEndEvent or kind is SequenceEndEvent:
        frames.pop()
        if top.flow:
            top.place.end = event.end_mark.index


def _put(top: _Frame, place: Place, event: Event) -> None:
    """Take the next node as a list's item, a mapping's key, or the value of the last key."""
    inside, key = top.place.inside, top.key
    if isinstance(inside, list):
        inside.append(place)
    elif not top.has_key:
        top.key, top.has_key = event, True
    else:
        top.has_key = False
        if inside is not None and key is not None and key.__class__ is ScalarEvent:
            place.key_start, place.key_end = key.start_mark.index, key.end_mark.index
            inside.setdefault(left_out(key.value), place)

"""The only door to the YAML library: libyaml's events, as PyYAML's C parser gives them.

Importing this module imports PyYAML, so it is imported by the functions that parse, not before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

from cet_cli.errors import MissingParser

try:
    from yaml import events
    from yaml._yaml import CParser
    from yaml.error import MarkedYAMLError, YAMLError
except ImportError as error:
    raise MissingParser(
        "PyYAML is installed without its C part (libyaml): install a PyYAML wheel, "
        "for example with `pip install --force-reinstall --only-binary :all: PyYAML`"
    ) from error

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Following = Callable[[], "Event"]

__all__ = [
    "AliasEvent",
    "DocumentEndEvent",
    "DocumentStartEvent",
    "Event",
    "MappingEndEvent",
    "MappingStartEvent",
    "MarkedYAMLError",
    "ScalarEvent",
    "SequenceEndEvent",
    "SequenceStartEvent",
    "StreamEndEvent",
    "YAMLError",
    "events_of",
    "walk",
]


AliasEvent: type = events.AliasEvent
DocumentEndEvent: type = events.DocumentEndEvent
DocumentStartEvent: type = events.DocumentStartEvent
MappingEndEvent: type = events.MappingEndEvent
MappingStartEvent: type = events.MappingStartEvent
ScalarEvent: type = events.ScalarEvent
SequenceEndEvent: type = events.SequenceEndEvent
SequenceStartEvent: type = events.SequenceStartEvent
StreamEndEvent: type = events.StreamEndEvent


class Mark(Protocol):
    """A place in the text: the number of characters before it."""

    index: int


class Event(Protocol):
    """An event of any kind; which attributes it really has depends on its class."""

    start_mark: Mark
    end_mark: Mark
    anchor: str | None
    tag: str | None
    value: str
    style: str
    flow_style: bool
    explicit: bool
    version: tuple[int, int] | None
    tags: dict[str, str] | None


def events_of(stream: bytes | str) -> Following:
    """A function that gives the next event of a stream at each call, or raises `YAMLError`."""
    return cast("Following", CParser(stream).get_event)


def walk(text: str) -> Iterator[Event]:
    """All events of a text, until its end or until libyaml raises `MarkedYAMLError`."""
    following = events_of(text)
    event = following()
    while event.__class__ is not StreamEndEvent:
        yield event
        event = following()

"""The fast pass: bytes to nodes, without positions, for files that hold nothing unusual.

Nearly all of its time is libyaml's. Whatever it does not expect makes it give up, and `survey` then
says what is wrong. It recurs, which is faster than a stack of its own, but never deeper than
`_DEEPEST`, whatever the limits allow.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cet_cli.document.characters import is_odd
from cet_cli.document.events import (
    DocumentEndEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    YAMLError,
    events_of,
)
from cet_cli.document.node import Quoted

if TYPE_CHECKING:
    from cet_cli.document.events import Event, Following
    from cet_cli.document.limits import Limits
    from cet_cli.document.node import Node

_DEEPEST = 200
_VERSIONS = (None, (1, 2))
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_LONE_TAG = re.compile(rb"!(?<![^\s\[{,]!)(?=\s)")


class _Unusual(Exception):
    """The file needs the second pass."""


def build(data: bytes, limits: Limits) -> Node | None:
    """Read a file that holds nothing unusual; None when it does, whatever that may be."""
    if _looks_unusual(data):
        return None
    tally: list[int] = []
    try:
        root = _document(events_of(data), min(limits.nesting, _DEEPEST), tally)
    except (YAMLError, _Unusual):
        return None
    return root if 1 + sum(tally) <= limits.nodes else None


def _looks_unusual(data: bytes) -> bool:
    """Find what libyaml accepts and its events do not show.

    A search for one byte is many times quicker than for several, so it goes first.
    """
    return (
        (b"<" in data and b"<<" in data)
        or (b"!" in data and _LONE_TAG.search(data) is not None)
        or data.startswith(_UTF16)
        or (b"\xc2" in data and b"\xc2\x85" in data)
        or (b"\xe2" in data and (b"\xe2\x80\xa8" in data or b"\xe2\x80\xa9" in data))
        or (b"\xf4" in data and b"\xf4\x8f\xbf\xbf" in data)
        or (data.find(b"\xef", 1) >= 0 and data.find(b"\xef\xbb\xbf", 1) >= 0)
    )


def _document(following: Following, depth: int, tally: list[int]) -> Node:
    following()
    start = following()
    if start.__class__ is not DocumentStartEvent or start.tags or start.version not in _VERSIONS:
        raise _Unusual
    root = _root(following(), following, depth, tally)
    if (
        following().__class__ is not DocumentEndEvent
        or following().__class__ is not StreamEndEvent
        or root == ""
    ):
        raise _Unusual
    return root


def _root(event: Event, following: Following, depth: int, tally: list[int]) -> Node:
    if event.__class__ is ScalarEvent:
        return _text(event)
    return _inside(event, following, depth, tally)


def _inside(event: Event, following: Following, depth: int, tally: list[int]) -> Node:
    """Read the mapping or list that begins with this event."""
    if event.anchor is not None or depth == 0:
        raise _Unusual
    if event.__class__ is MappingStartEvent and event.tag is None:
        return _mapping(following, depth - 1, tally)
    if event.__class__ is SequenceStartEvent and event.tag is None:
        return _list(following, depth - 1, tally)
    raise _Unusual


def _mapping(following: Following, depth: int, tally: list[int]) -> Node:
    node: dict[str, Node] = {}
    while True:
        event = following()
        if event.__class__ is not ScalarEvent:
            if event.__class__ is MappingEndEvent:
                tally.append(2 * len(node))
                return node
            raise _Unusual
        key = event.value
        if key in node or event.anchor is not None or event.tag is not None:
            raise _Unusual
        if event.style == '"' and is_odd(key):
            raise _Unusual
        event = following()
        if event.__class__ is ScalarEvent:
            if event.anchor is not None or event.tag is not None:
                raise _Unusual
            node[key] = _text(event) if event.style else event.value
        else:
            node[key] = _inside(event, following, depth, tally)


def _list(following: Following, depth: int, tally: list[int]) -> Node:
    node: list[Node] = []
    append = node.append
    while True:
        event = following()
        if event.__class__ is ScalarEvent:
            append(_text(event))
        elif event.__class__ is SequenceEndEvent:
            tally.append(len(node))
            return node
        else:
            append(_inside(event, following, depth, tally))


def _text(event: Event) -> str:
    if event.anchor is not None or event.tag is not None:
        raise _Unusual
    value = event.value
    if not event.style:
        return value
    if event.style == '"' and is_odd(value):
        raise _Unusual
    return Quoted(value)

"""The states of every field of a thing that its documents tell, the newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cet_cli.model.fields import key_of
from cet_cli.model.past import CHANGING, past_of
from cet_cli.report.history.page import State
from cet_cli.report.show.inside import ids, said_on
from cet_cli.wording.things import value_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any

    from cet_cli.address import Address
    from cet_cli.model.source import Source
    from cet_cli.report.show.inside import Inner


class Told(NamedTuple):
    """A state of a field beside the value that the model holds."""

    value: Any
    state: State


class Track(NamedTuple):
    """Every known state of one field, the newest first."""

    address: Address
    """Of the field."""
    told: tuple[Told, ...]


def tracks_of(inner: Iterable[Inner], sources: Mapping[str, Source], unit: str) -> Iterator[Track]:
    """Follow each field of a thing and of its parts back through `was`.

    Args:
        inner: the thing and everything in it.
        sources: the documents by id.
        unit: of bare figures.
    """
    for one in inner:
        for name in CHANGING:
            if hasattr(one.part, name):
                told = tuple(_told(one, name, sources, unit))
                yield Track(one.address.at(key_of(name)), told)


def _told(inner: Inner, name: str, sources: Mapping[str, Source], unit: str) -> Iterator[Told]:
    said = inner.part.said.get(key_of(name))
    citations = (said.source if said else ()) or inner.citations
    value = getattr(inner.part, name)
    state = State(value_words(value, unit), said_on(citations, sources), ids(citations))
    yield Told(value, state)
    for past in past_of(inner.part, name):
        state = State(
            text=value_words(past.value, unit),
            said=said_on(past.entry.source, sources),
            sources=ids(past.entry.source),
            redefined=past.entry.redefined,
            note=past.entry.note,
        )
        yield Told(past.value, state)

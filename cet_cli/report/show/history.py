"""How the fields of a thing changed over the plan's own revisions: its `was`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.model.earlier import NOT_STATES, Earlier
from cet_cli.model.fields import field_names, key_of
from cet_cli.report.show.inside import ids, said_on
from cet_cli.report.show.page import History, State
from cet_cli.wording.things import value_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cet_cli.report.show.inside import Inner
    from cet_cli.report.things import Things

CHANGING = tuple(name for name in field_names(Earlier) if name not in NOT_STATES)
"""The fields of which an earlier value may stand in `was`, as Python names them."""


def state_of(earlier: Earlier, name: str, things: Things, unit: str) -> State | None:
    """Give what an earlier state says of a field; None where it says nothing."""
    value = getattr(earlier, name, None) if name in CHANGING else None
    absent = key_of(name) in earlier.absent
    if (value is None or value == {}) and not absent:
        return None
    return State(
        text="" if absent else value_words(value, unit),
        sources=ids(earlier.source),
        said=said_on(earlier.source, things.sources),
        redefined=earlier.redefined,
        note=earlier.note,
    )


def histories(inner: Iterable[Inner], things: Things, unit: str) -> Iterator[History]:
    """List the fields that changed, of a thing and of everything in it."""
    for one in inner:
        for name in CHANGING:
            earlier = tuple(_earlier(one, name, things, unit))
            if earlier:
                states = (_current(one, name, things, unit), *earlier)
                yield History(one.address.at(key_of(name)), states)


def _earlier(inner: Inner, name: str, things: Things, unit: str) -> Iterator[State]:
    """List the earlier values of a field, newest first."""
    said = inner.part.said.get(key_of(name))
    for entry in (*(said.was if said else ()), *inner.part.was):
        state = state_of(entry, name, things, unit)
        if state is not None:
            yield state


def _current(inner: Inner, name: str, things: Things, unit: str) -> State:
    said = inner.part.said.get(key_of(name))
    citations = (said.source if said else ()) or inner.citations
    value = getattr(inner.part, name, None)
    return State(value_words(value, unit), ids(citations), said_on(citations, things.sources))

"""How the fields of a thing changed over the plan's own revisions: its `was`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.model.fields import key_of
from cet_cli.model.past import CHANGING, past_of
from cet_cli.report.show.inside import ids, said_on
from cet_cli.report.show.page import History, State
from cet_cli.wording.things import value_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cet_cli.model.past import Past
    from cet_cli.report.show.inside import Inner
    from cet_cli.report.things import Things


def state_of(past: Past, things: Things, unit: str) -> State:
    """Give what an earlier state, or another source, says of a field."""
    return State(
        text=value_words(past.value, unit),
        sources=ids(past.entry.source),
        said=said_on(past.entry.source, things.sources),
        redefined=past.entry.redefined,
        note=past.entry.note,
    )


def histories(inner: Iterable[Inner], things: Things, unit: str) -> Iterator[History]:
    """List the fields that changed, of a thing and of everything in it."""
    for one in inner:
        for name in CHANGING:
            earlier = [state_of(past, things, unit) for past in past_of(one.part, name)]
            if earlier:
                states = (_current(one, name, things, unit), *earlier)
                yield History(one.address.at(key_of(name)), states)


def _current(inner: Inner, name: str, things: Things, unit: str) -> State:
    said = inner.part.said.get(key_of(name))
    citations = (said.source if said else ()) or inner.citations
    value = getattr(inner.part, name, None)
    return State(value_words(value, unit), ids(citations), said_on(citations, things.sources))

"""The plain fields of a thing: what the files say of it in one word, date or figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.model.base import Part
from cet_cli.model.citation import OWN
from cet_cli.model.fields import defaults, field_names, key_of
from cet_cli.model.past import told_in
from cet_cli.model.source import Source
from cet_cli.model.values import Text
from cet_cli.report.show.history import state_of
from cet_cli.report.show.inside import ids
from cet_cli.report.show.page import Fact
from cet_cli.wording.things import end_words, value_word, value_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.base import Said
    from cet_cli.model.earlier import Earlier
    from cet_cli.model.keys import Holder
    from cet_cli.report.show.page import State
    from cet_cli.report.things import Things

_ELSEWHERE = frozenset(
    {
        "id",
        "source",
        "was",
        "said",
        "inferred",
        "disputed",
        "note",
        "aka",
        "claims",
        "dropped",
        "printed",
        "for_",
        "needs",
        "achieved_by",
        "part_of",
        "evidence",
        "replaces",
        "candidate",
        "format",
        "sources",
    }
)
"""Fields that stand in a section of their own, or say nothing of the thing."""

_ENDS = "from_"
"""Names amounts by their budget and stage."""

NAMES = ("name", "title", "statement", "ask")
"""Fields that may be the name of something; the first that is there is."""


def facts_of(holder: Holder, things: Things, unit: str) -> Iterator[Fact]:
    """List the plain fields of a thing that are stated."""
    named = next((one for one in NAMES if getattr(holder, one, None) is not None), "")
    usual = defaults(type(holder))
    for name in field_names(type(holder)):
        value = getattr(holder, name)
        silent = name == named or (name in usual and value == usual[name])
        if name not in _ELSEWHERE and not silent and not _holds_parts(value):
            yield fact_of(holder, name, things, unit)


def _holds_parts(value: object) -> bool:
    inner = value[0] if isinstance(value, tuple) else value
    return isinstance(inner, Part | Source)


def fact_of(holder: Holder, name: str, things: Things, unit: str) -> Fact:
    """Give one plain field, whether or not it is stated."""
    key = key_of(name)
    value = getattr(holder, name, None)
    said = holder.said.get(key) if isinstance(holder, Part) else None
    sources = ids(said.source) if said else ()
    return Fact(
        key=key,
        text=_text(holder, name, value, unit),
        texts=value if isinstance(value, Text) else None,
        sources=sources,
        inferred=_is_inferred(holder, key, said),
        own=bool(sources) and sources == (OWN,),
        note=said.note if said else None,
        disputed=tuple(_disputed(holder, name, said, things, unit)),
    )


def _text(holder: Holder, name: str, value: object, unit: str) -> str:
    """Say a value; of a figure also how it was printed, where that is another."""
    figure = (
        end_words(value) if name == _ENDS and isinstance(value, str) else value_words(value, unit)
    )
    printed = getattr(holder, "printed", None)
    if printed is not None and name in {"value", "cost"}:
        return value_word("printed", figure=figure, printed=value_words(printed))
    return figure


def _is_inferred(holder: Holder, key: str, said: Said | None) -> bool:
    inferred = holder.inferred if isinstance(holder, Part) else ()
    return key in inferred or (said is not None and bool(said.inferred))


def _disputed(
    holder: Holder, name: str, said: Said | None, things: Things, unit: str
) -> Iterator[State]:
    """List what other sources say of the field."""
    entries: tuple[Earlier, ...] = holder.disputed if isinstance(holder, Part) else ()
    for told in told_in((*(said.disputed if said else ()), *entries), name):
        yield state_of(told, things, unit)

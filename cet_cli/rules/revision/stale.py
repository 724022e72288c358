"""Decisions about steps that nobody remembers: neither the sides nor the history hold them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.model.base import Part
from cet_cli.model.fields import field_names, key_of
from cet_cli.model.past import CHANGING, past_of
from cet_cli.model.thing import Thing
from cet_cli.rules.revision.as_written import in_short, written
from cet_cli.rules.revision.deciding import SETTINGS, decisions_of, happens_once
from cet_cli.rules.revision.holders import holder_at
from cet_cli.rules.revision.terms import same_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.keys import Holder
    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.revision.deciding import Decided

_LINEAGE = ("formerly", "merged_from", "split_from", "replaces", "dropped")


def stale_decisions(compared: Compared) -> Iterator[Decided]:
    """List the decisions whose step neither the sides nor the thing's own history hold."""
    for one in compared.once(decisions_of):
        if one.addressed and one.stepwise and not _is_held(compared, one):
            yield one


def _is_held(compared: Compared, decided: Decided) -> bool:
    if decided.about.roadmap == SETTINGS:
        return True
    sides = [holder_at(plan, decided.about) for plan in (compared.base, compared.revision)]
    if happens_once(decided.code):
        return (sides[0] is None) != (sides[1] is None) or _has_lineage(sides[1])
    values = [text for side in sides for text in _values(side, decided.about.field)]
    terms = (decided.decision.from_ or "", decided.decision.to or "")
    return all(_is_among(term, values) for term in terms)


def _has_lineage(holder: Holder | None) -> bool:
    """Tell whether a thing says that it was dropped, or what it comes from."""
    return isinstance(holder, Thing) and any(getattr(holder, word) for word in _LINEAGE)


def _values(holder: Holder | None, field: str) -> Iterator[str]:
    """Give what a field, or every field, says and said before; without a field, all in short."""
    if holder is None:
        return
    if not field:
        yield in_short(holder)
    for name in field_names(type(holder)):
        if field in {"", key_of(name)}:
            yield written(getattr(holder, name))
            if isinstance(holder, Part) and name in CHANGING:
                yield from (written(past.value) for past in past_of(holder, name))


def _is_among(term: str, values: list[str]) -> bool:
    """Tell whether a term is one of some values, or is put together from one and more words."""
    if any(same_value(term, value) for value in values):
        return True
    words = set(term.replace(",", " ").split())
    return bool(words & {value for value in values if value})

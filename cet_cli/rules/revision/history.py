"""Whose word a statement is, and whether an old word was changed instead of a new one given."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Literal

from cet_cli.model.base import Part
from cet_cli.model.indicator import Indicator, Target
from cet_cli.model.roadmap import Sections
from cet_cli.rules.revision.numerals import Trend, trend_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cet_cli.diff.changes import Change, FieldChange, Pair
    from cet_cli.model.keys import Holder
    from cet_cli.rules.revision.compared import Compared

At = Literal["before", "after"]
"""Which of the two sides."""

_DATES = frozenset({"by", "over"})
"""The fields that say a deadline."""


def cited(change: Change, at: At, field: str = "") -> frozenset[str]:
    """List the ids of the sources that say something, or one field of it, on one side.

    What cites nothing has the sources of what it stands in; things cite for themselves.
    """
    own = _cited_by(getattr(change, at), field)
    if own:
        return own
    holders = (getattr(pair, at) for pair in reversed(change.above))
    within = takewhile(lambda holder: not isinstance(holder, Sections), holders)
    return next(filter(None, (_cited_by(holder, "") for holder in within)), frozenset())


def _cited_by(holder: Holder | None, field: str) -> frozenset[str]:
    if not isinstance(holder, Part):
        return frozenset()
    said = holder.said.get(field)
    citations = (said.source if said else ()) or holder.source
    return frozenset(citation.id for citation in citations)


def same_word(change: Change, fields: Iterable[str] = ()) -> bool:
    """Tell whether nobody new is cited for something, or for some fields of it.

    Then the words of the same document were changed, and the plan's memory with them.
    """
    return all(
        cited(change, "after", field) <= cited(change, "before", field) for field in fields or ("",)
    )


def is_past_target_rewritten(compared: Compared, change: Change) -> bool:
    """Tell whether a target whose deadline had passed was changed without a new source.

    Such a change is R403's; the rules about targets leave it to that. A figure that is the same
    within its rounding, and a date inside the old one, are no such change.
    """
    before, after = change.before, change.after
    if not isinstance(before, Target) or not isinstance(after, Target):
        return False
    deadline = before.by or before.over
    if deadline is None or deadline.end >= compared.revision.as_of:
        return False
    named = _DATES | {"value", *before.table, *after.table}
    changed = [one for one in change.fields if one.field in named]
    surely = any(_surely(change, one) for one in changed)
    return surely and same_word(change, [one.field for one in changed])


def _surely(change: Change, one: FieldChange) -> bool:
    """Tell whether a value is another one, not the same more or less precisely."""
    if one.before is None or one.after is None:
        return True
    if one.field in _DATES:
        same_end: bool = one.before.end == one.after.end
        return not same_end and not one.after.within(one.before)
    pair = holding(change, Indicator)
    before, after = (getattr(side, "unit", None) for side in pair[2:]) if pair else (None, None)
    return trend_of(one.before, one.after, (before, after)) is not Trend.FINER


def holding(change: Change, kind: type) -> Pair | None:
    """Give the nearest thing of a kind that a change stands in, on both sides."""
    return next((pair for pair in reversed(change.above) if isinstance(pair.after, kind)), None)

"""Whose word a statement is, and whether an old word was changed instead of a new one given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from cet_cli.model.base import Part
from cet_cli.model.indicator import Target
from cet_cli.model.roadmap import Sections

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cet_cli.diff.changes import Change, Pair
    from cet_cli.model.keys import Holder
    from cet_cli.rules.revision.compared import Compared

At = Literal["before", "after"]
"""Which of the two sides."""

_FIGURES = frozenset({"value", "table", "by", "over"})
"""What a target promises."""


def cited(change: Change, at: At, field: str = "") -> frozenset[str]:
    """List the ids of the sources that say something, or one field of it, on one side.

    What cites nothing has the sources of what it stands in; things cite for themselves.
    """
    own = _cited_by(getattr(change, at), field)
    if own:
        return own
    for pair in reversed(change.above):
        holder = getattr(pair, at)
        if isinstance(holder, Sections):
            break
        inherited = _cited_by(holder, "")
        if inherited:
            return inherited
    return frozenset()


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

    Such a change is R403's; the rules about targets leave it to that.
    """
    target = change.before
    if not isinstance(target, Target) or not isinstance(change.after, Target):
        return False
    deadline = target.by or target.over
    changed = [one.field for one in change.fields if one.field in _FIGURES]
    if not changed or deadline is None or deadline.end >= compared.revision.as_of:
        return False
    return same_word(change, changed)


def holding(change: Change, kind: type) -> Pair | None:
    """Give the nearest thing of a kind that a change stands in, on both sides."""
    return next((pair for pair in reversed(change.above) if isinstance(pair.after, kind)), None)

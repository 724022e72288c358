"""A difference the other way round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.diff.changes import Change, ChangeSet, FieldChange, Pair, Relation
from cet_cli.diff.edges import assembled

if TYPE_CHECKING:
    from collections.abc import Iterable

_TURNED = {Relation.MERGED: Relation.SPLIT, Relation.SPLIT: Relation.MERGED}


def inverse(changes: ChangeSet) -> ChangeSet:
    """Turn a difference round: what `compare` finds from the revision to the base.

    What was added is gone, what was merged is split; a thing that took the place of another still
    does, the other way.
    """
    return assembled(
        ChangeSet(
            changes.revision,
            changes.base,
            _all_turned(changes.changes),
            tuple(map(_pair, changes.pairs)),
            tuple(one._replace(base=one.revision, revision=one.base) for one in changes.likenesses),
            changes.compared,
            _all_turned(changes.followed),
        )
    )


def _all_turned(changes: Iterable[Change]) -> tuple[Change, ...]:
    return tuple(
        Change(
            one.revision,
            one.base,
            one.after,
            one.before,
            _TURNED.get(one.relation, one.relation),
            tuple(FieldChange(field, after, before) for field, before, after in one.fields),
            tuple(map(_pair, one.above)),
        )
        for one in changes
    )


def _pair(pair: Pair) -> Pair:
    return Pair(pair.revision, pair.base, pair.after, pair.before)

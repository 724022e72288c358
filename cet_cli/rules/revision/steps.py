"""From a change to its finding: the step from the old to the new, and the place a reader sees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.diff.changes import Relation
from cet_cli.model.roadmap import Sections
from cet_cli.model.source import Source
from cet_cli.rules.rule import Hit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.address import Address
    from cet_cli.diff.changes import Change, ChangeSet, FieldChange
    from cet_cli.finding import Related


def step(
    where: Address, before: str, after: str, /, *, related: tuple[Related, ...] = (), **args: object
) -> Hit:
    """Report a change at a place, from one value to another, as written."""
    told = {"from": before, "to": after, **{key: str(value) for key, value in args.items()}}
    return Hit(where, tuple(told.items()), related=related)


def place_of(change: Change) -> Address:
    """Say where a reader looks: in the revision, and for what is gone, where it stood there.

    What something stood in may have got another address; what is gone from it is named below that.
    """
    if change.revision is not None:
        return change.revision
    gone = change.address
    if change.above and not isinstance(change.before, Source | Sections):
        return change.above[-1].revision.part(gone.parts[-1])
    return gone


def added(changes: ChangeSet, *kinds: type) -> Iterator[Change]:
    """Give what is only in the revision and comes from nothing in the base."""
    return (one for one in _alone(changes, kinds) if one.before is None)


def gone(changes: ChangeSet, *kinds: type) -> Iterator[Change]:
    """Give what is only in the base."""
    return (one for one in _alone(changes, kinds) if one.after is None)


def altered(
    changes: ChangeSet, *kinds: type, fields: frozenset[str]
) -> Iterator[tuple[Change, FieldChange]]:
    """Give every change of some fields of something that is on both sides."""
    for change in changes.of(*kinds):
        if change.before is not None and change.after is not None:
            yield from ((change, one) for one in change.fields if one.field in fields)


def _alone(changes: ChangeSet, kinds: tuple[type, ...]) -> Iterator[Change]:
    """Give what no lineage speaks of."""
    return (one for one in changes.of(*kinds) if one.relation is Relation.SAME)


def at_field(change: Change, field: str) -> Address:
    """Name a field of what changed; what is said of one field is the field's."""
    return place_of(change).at(field.partition(":")[0])

"""The order of a difference, and where lineage that is not one to one comes from."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cet_cli.address import Address
    from cet_cli.diff.changes import Change, ChangeSet, Likeness, Pair


def is_edge(change: Change, carried: Iterable[tuple[Address | None, Address | None]]) -> bool:
    """Tell whether a change is one of several that lineage declares of the same thing.

    Args:
        change: the change.
        carried: the two ends of every pair.
    """
    both = change.before is not None and change.after is not None
    return both and (change.base, change.revision) not in carried


def assembled(changes: ChangeSet) -> ChangeSet:
    """Put a difference in the order of addresses and write down where each thing comes from."""
    pairs = {(pair.base, pair.revision) for pair in changes.pairs}
    edges = [one for one in changes.changes if is_edge(one, pairs)]
    standing = {pair.base for pair in changes.pairs}
    origins: dict[Address | None, set[Address]] = defaultdict(set)
    reached = {edge.revision for edge in edges}
    for base, revision in (*pairs, *((edge.base, edge.revision) for edge in edges)):
        if revision in reached and base is not None:
            origins[revision].add(base)
    told = {
        id(edge): tuple(sorted(origins[edge.revision]))
        for edge in edges
        if len(origins[edge.revision]) > 1 or edge.base in standing
    }
    return changes._replace(
        changes=tuple(
            sorted(
                (one._replace(lineage=told.get(id(one), ())) for one in changes.changes), key=_place
            )
        ),
        pairs=tuple(sorted(changes.pairs, key=_ends)),
        likenesses=tuple(sorted(changes.likenesses, key=_ends)),
        followed=tuple(sorted(changes.followed, key=_place)),
    )


def _place(change: Change) -> tuple[Address, bool, bool, Address]:
    """Order changes by where a reader looks; what is gone before what is new."""
    address = change.address
    gone, new = change.after is None, change.before is None
    return address, new, not gone, change.base or address


def _ends(pair: Pair | Likeness) -> tuple[Address, Address]:
    return pair.revision, pair.base

"""Where things come from: one finding for what lineage says of a thing, whatever it is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cet_cli.diff.changes import Relation
from cet_cli.model.roadmap import Sections

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.address import Address
    from cet_cli.diff.changes import Change
    from cet_cli.rules.revision.compared import Compared


class Descent(NamedTuple):
    """What something comes from, and what became of it."""

    where: Address
    """Where a reader looks, in the revision."""
    origins: str
    futures: str


def related_by(compared: Compared, relation: Relation) -> Iterator[Descent]:
    """Give whatever comes from something by one relation, with all of its origins.

    What moved only because its roadmap was renamed, merged or split is left out.
    """
    origins: dict[Address, list[Address]] = {}
    for change in compared.once(carriers):
        if change.relation is relation and change.revision and change.base:
            origins.setdefault(change.revision, []).append(change.base)
    for revision, bases in origins.items():
        yield Descent(revision, _listed(bases), str(revision))


def splits(compared: Compared) -> Iterator[Descent]:
    """Give whatever became several, with all of its pieces."""
    pieces: dict[Address, list[Address]] = {}
    for change in compared.once(carriers):
        if change.relation is Relation.SPLIT and change.revision and change.base:
            pieces.setdefault(change.base, []).append(change.revision)
    for base, revisions in pieces.items():
        yield Descent(min(revisions), str(base), _listed(revisions))


def _listed(addresses: list[Address]) -> str:
    return ", ".join(map(str, sorted(addresses)))


def carriers(compared: Compared) -> tuple[Change, ...]:
    """List the changes that lineage declares, but for those that follow from a roadmap's."""
    declared = [one for one in compared.changes.changes if one.relation is not Relation.SAME]
    roads = {_ends(one) for one in declared if isinstance(one.after, Sections)}
    return tuple(one for one in declared if not _follows(one, roads))


def _ends(change: Change) -> tuple[str, str]:
    return (change.base or change.address).roadmap, change.address.roadmap


def _follows(change: Change, roads: set[tuple[str, str]]) -> bool:
    """Tell whether a thing kept its id and went where its roadmap went."""
    base, revision = change.base, change.revision
    if base is None or revision is None or not base.parts or base.parts != revision.parts:
        return False
    return (base.roadmap, revision.roadmap) in roads

"""What a difference is made of: pairs, changed fields, and things on one side only."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.address import Address
    from cet_cli.model.keys import Holder
    from cet_cli.model.roadmap import Portfolio


class Relation(StrEnum):
    """How something in the revision comes from something in the base."""

    SAME = "same"
    """The same address, or the same key in what was carried over."""
    RENAMED = "renamed"
    """Another id in the same roadmap, declared by `formerly`."""
    MOVED = "moved"
    """Another roadmap, declared by `formerly`, or by the lineage of the roadmap."""
    MERGED = "merged"
    """One of several that became one, declared by `merged_from`."""
    SPLIT = "split"
    """One of several that came from one, declared by `split_from`."""
    REPLACED = "replaced"
    """Takes the place of another, declared by `replaces`; the other may still stand."""


class Pair(NamedTuple):
    """The same thing, or the same part, on both sides."""

    base: Address
    revision: Address
    before: Holder
    after: Holder


class FieldChange(NamedTuple):
    """One field with another value."""

    field: str
    """Its key in the file; what is said about one field is `due:source`, `due:was`, `due:note`."""
    before: Any
    """The value of the model in the base; None where it was absent."""
    after: Any
    """The value of the model in the revision; None where it is absent."""


class Change(NamedTuple):
    """One difference between the sides.

    On one side only: `before` or `after` is None, and everything inside belongs to it. On both:
    `fields` are those that differ (of itself, not of its parts), or `relation` says how it was
    carried over.

    Lineage from one to one carries a thing over whole: there is a `Pair`, and its parts are
    compared too. Where several became one or one became several, and where one takes the place of
    another, there is one change for each declared origin, with both ends and without fields; what
    only such changes name is neither added nor gone, and its sides may be of different kinds. An
    end may also stand on both sides: one thing split off from another, or taken up by it.
    """

    base: Address | None
    """Where it stands in the base."""
    revision: Address | None
    """Where it stands in the revision."""
    before: Holder | None
    after: Holder | None
    relation: Relation = Relation.SAME
    fields: tuple[FieldChange, ...] = ()
    above: tuple[Pair, ...] = ()
    """What it stands in on both sides, from the roadmap inwards; what is on one side only stands
    in the last of them."""
    lineage: tuple[Address, ...] = ()
    """Where it comes from in the base, where lineage names more than one or a thing still there.

    Itself included, if it stood in the base already.
    """

    @property
    def address(self) -> Address:
        """Where a reader looks: in the revision, or in the base if it is gone."""
        place = self.revision or self.base
        assert place is not None  # noqa: S101 - a change has a side
        return place


class Likeness(NamedTuple):
    """A thing gone and a thing new that look alike: perhaps renamed, never assumed.

    Where a plan declares a `candidate`, one of the two may stand on both sides.
    """

    base: Address
    revision: Address
    likeness: float
    """From 0 to 1: how much of names and values agrees."""
    declared: bool = False
    """Whether a side names it as a `candidate`, which is a likely successor and no more."""


class ChangeSet(NamedTuple):
    """Everything that differs between two plans, in the order of the revision's addresses."""

    base: Portfolio
    revision: Portfolio
    changes: tuple[Change, ...]
    pairs: tuple[Pair, ...]
    """Every holder on both sides in or below which something differs, outer ones first."""
    likenesses: tuple[Likeness, ...] = ()
    compared: int = 0
    """How many things were compared: those of both sides, each pair once."""
    followed: tuple[Change, ...] = ()
    """Links written otherwise only because what they lead to was carried elsewhere.

    They are no change and nobody is told; `apply` needs them to write what the revision says.
    """

    def of(self, *kinds: type) -> Iterator[Change]:
        """Give the changes of some kinds of parts or things."""
        return (one for one in self.changes if isinstance(one.after or one.before, kinds))

    def touched(self, kind: type) -> Iterator[Pair]:
        """Give the pairs of one kind in or below which something differs."""
        return (pair for pair in self.pairs if isinstance(pair.after, kind))

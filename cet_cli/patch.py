"""A patch: one wanted change of a plan, said by address, before any file is looked at.

The addresses of several patches made together are those of the plan as it was; what an earlier one
of them made may be named by a later one, too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cet_cli.address import Address

Node = dict[str, "Node"] | list["Node"] | str
"""A value as it stands in a file: a mapping, a list, or a text."""


@dataclass(frozen=True, slots=True)
class Set:
    """Give a field another value, or a value where it had none.

    Of a field written long (`due: {is: 2027, source: plan}`) only what stands behind `is` is
    replaced, unless the new value has an `is` itself. Of a mapping or list only the entries that
    differ are written anew, so that the comments of the others stay.
    """

    address: Address
    """The field; without one, the whole entry of a list or the whole part."""
    value: Node
    """What is to stand there."""


@dataclass(frozen=True, slots=True)
class Insert:
    """Put a new entry into a list, which is made where there is none."""

    holder: Address
    """The roadmap, thing or part that the list belongs to; `sources` for the list of sources."""
    key: str
    """The list as it is called in the file: `milestones`, `observations`, `was`, `needs`."""
    item: Node
    """The entry."""
    after: str | None = None
    """The key of the entry to stand behind, as addresses name it, or its text; None for the end."""
    first: bool = False
    """Whether it stands before all others: in a `was`, the newest comes first."""


@dataclass(frozen=True, slots=True)
class Remove:
    """Take a field, a part or a thing out; a list that would be left empty goes with its last."""

    address: Address
    """What goes."""
    wholly: bool = False
    """Whether comments above the first of a list go with it, which else stay: they may be about
    the list."""


Patch = Set | Insert | Remove
"""Any wanted change."""

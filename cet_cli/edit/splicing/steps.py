"""A step: one change at a node path of one file. All paths are those of the file as it was."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cet_cli.finding import Route
    from cet_cli.patch import Node


@dataclass(frozen=True, slots=True)
class Put:
    """Let another value stand at a path; a key that is not there is made."""

    route: Route
    value: Node
    order: tuple[str, ...] = ()
    """The order of the keys around it; `*` is where those stand that it does not name."""


@dataclass(frozen=True, slots=True)
class Add:
    """Put an entry into a list."""

    route: Route
    """The list."""
    item: Node
    place: int | None = None
    """Before which of the entries as they were; None for the end."""
    order: tuple[str, ...] = ()
    """The order of the keys of the mapping that a missing list is made in; see `Put`."""


@dataclass(frozen=True, slots=True)
class Take:
    """Take out what stands at a path."""

    route: Route
    wholly: bool = False
    """Whether comments above the first of a list go with it."""


@dataclass(frozen=True, slots=True)
class Rename:
    """Call a key otherwise."""

    route: Route
    key: str


Step = Put | Add | Take | Rename
"""Any change of a file."""

"""A fix and the changes that it is made of."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from cet_cli.load.routes import node_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from cet_cli.document import Marks, Node
    from cet_cli.finding import Finding, Route


@dataclass(frozen=True, slots=True)
class Write:
    """Let another text stand at a path."""

    route: Route
    text: str


@dataclass(frozen=True, slots=True)
class Recall:
    """Call a key otherwise."""

    route: Route
    key: str


@dataclass(frozen=True, slots=True)
class TakeOut:
    """Take out what stands at a path."""

    route: Route


Change = Write | Recall | TakeOut
"""Any change that a fix makes; paths are those of the file as it stands."""


@dataclass(frozen=True, slots=True)
class Fix:
    """What would mend a finding.

    Attributes:
        finding: What is mended.
        file: Where.
        changes: What changes there, all at once.
        safe: Whether nobody has to look at it.
    """

    finding: Finding
    file: str
    changes: tuple[Change, ...]
    safe: bool


@dataclass(frozen=True)
class Sheet:
    """A file that has findings: its nodes as written, or what of them a finding lies in."""

    root: Node
    look: Callable[[], Marks]
    """Works out where they stand."""

    def node(self, route: Route) -> Node | None:
        """Give the node at a path; None where nothing stands."""
        return node_at(self.root, route)

    def bare(self, route: Route) -> bool:
        """Tell whether a key has neither colon nor value."""
        return self._marks.bare(route)

    @cached_property
    def _marks(self) -> Marks:
        return self.look()


Proposal = tuple[tuple[Change, ...], bool]
"""The changes of a fix, and whether it is safe."""


def safe(*changes: Change) -> Proposal:
    """Propose changes that nobody has to look at."""
    return changes, True


def unsafe(*changes: Change) -> Proposal:
    """Propose changes that are a guess."""
    return changes, False

"""A finding: one mistake in a plan, as data.

It stores a rule's code and the message's arguments; `wording` makes the sentence. It says where by
address or by spot (a node path); `check` turns that into a span, once, when it is to be shown.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cet_cli.address import Address

Route = tuple[str | int, ...]
"""The path of a node in one file: keys and list positions from the root."""

Side = Literal["key", "value"]
"""Whether a place is a key or what stands behind it."""


class Severity(StrEnum):
    """How much a finding matters; an error makes the plan unusable for a verdict."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for the worst."""
        return _RANKS[self]


_RANKS = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A piece of a file: lines and columns from 1, columns in characters, the end exclusive."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class Spot:
    """A node of a file, before anyone counted lines."""

    file: str
    route: Route
    side: Side = "value"


@dataclass(frozen=True, slots=True)
class Related:
    """A second place that belongs to a finding, such as where an id was used first."""

    label: str
    address: Address | None = None
    spot: Spot | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One mistake: which rule, where, and the arguments of its message."""

    rule: str
    severity: Severity
    args: tuple[tuple[str, str], ...] = ()
    address: Address | None = None
    side: Side = "value"
    spot: Spot | None = None
    span: Span | None = None
    related: tuple[Related, ...] = ()

    @property
    def arguments(self) -> dict[str, str]:
        """The message's arguments by name."""
        return dict(self.args)

    def with_args(self, args: Mapping[str, str]) -> Finding:
        """Give the message more arguments."""
        return replace(self, args=(*self.args, *args.items()))


def found(  # noqa: PLR0913 - a finding is made in one call, each part by name
    rule: str,
    severity: Severity = Severity.ERROR,
    *,
    address: Address | None = None,
    side: Side = "value",
    spot: Spot | None = None,
    span: Span | None = None,
    related: tuple[Related, ...] = (),
    **args: str,
) -> Finding:
    """Make a finding; the remaining keywords are the arguments of its message."""
    return Finding(
        rule=rule,
        severity=severity,
        args=tuple(args.items()),
        address=address,
        side=side,
        spot=spot,
        span=span,
        related=related,
    )

"""The history of one thing, and the ranking of all that moved, as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from cet_cli.address import Address
    from cet_cli.model.values import Period, Text
    from cet_cli.report.extent import Extent
    from cet_cli.schedule.verdict import Slip


@dataclass(frozen=True, slots=True)
class State:
    """One value that a field had, and who said so."""

    text: str
    """As written; "" where the field was absent."""
    said: Period | None
    """When its first dated source was published."""
    sources: tuple[str, ...]
    """The ids of the documents that say it."""
    commit: str = ""
    """The commit that wrote it, where no document of the plan says it; "" else."""
    committed: date | None = None
    """The day of that commit."""
    redefined: bool = False
    """Whether this was another thing under the same name."""
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class FieldHistory:
    """Every value that one field had, the oldest first."""

    address: Address
    states: tuple[State, ...]
    slip: Slip | None
    """How far it moved; None where it is no date, or where a state has none."""


@dataclass(frozen=True, slots=True)
class HistoryReport:
    """The history of one thing."""

    read: Extent
    as_of: date
    address: Address
    kind: str
    name: Text | None
    fields: tuple[FieldHistory, ...]
    """The fields that ever changed; none where nothing did."""
    commits: int
    """How many commits were read; 0 where the plan is not in git."""
    unreadable: int
    """How many of them could not be read and were skipped."""
    why: str = ""
    """Why git was not asked; "" where it was."""


@dataclass(frozen=True, slots=True)
class Moved:
    """Something dated whose date moved."""

    address: Address
    """The field that moved, such as `advanced-mobility/k-uam-launch.due`."""
    name: Text | None
    slip: Slip


@dataclass(frozen=True, slots=True)
class MovedReport:
    """Everything in a portfolio whose date moved, the longest slip first."""

    read: Extent
    as_of: date
    rows: tuple[Moved, ...]
    dated: int
    """How many things have a date that could have moved."""

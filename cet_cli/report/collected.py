"""What came back from an office: what would be taken over, and what was refused and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from cet_cli.address import Address
    from cet_cli.model.values import Text
    from cet_cli.report.edited import EditReport
    from cet_cli.report.extent import Extent


@dataclass(frozen=True, slots=True)
class Row:
    """A row that was filled in and can be taken over, or is known already."""

    sheet: str
    row: int
    """Its number, as a spreadsheet shows it."""
    address: Address
    """Where it belongs in the plan as it is now."""
    name: Text
    says: str
    """The value, its date and its source, as they would be written."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A row that is not taken over."""

    sheet: str
    row: int
    column: str
    """The column that is wrong, by its letter and heading; "" where it is the row."""
    address: str
    """As it stands in the row, whatever that is."""
    why: str


@dataclass(frozen=True, slots=True)
class CollectedReport:
    """Everything that came back in one file."""

    file: str
    read: Extent
    as_of: date
    rows: int
    """How many rows it has."""
    taken: tuple[Row, ...]
    """What would be taken over."""
    known: tuple[Row, ...]
    """What the plan says already."""
    refused: tuple[Refused, ...]
    sources: tuple[tuple[str, str], ...]
    """The documents that are new to the plan: id and title."""
    older: bool
    """Whether the plan has changed since the file was made."""
    edit: EditReport | None
    """What taking it over does; None where there is nothing to take over."""

    @property
    def filled(self) -> int:
        """How many rows were filled in."""
        return len(self.taken) + len(self.known) + len(self.refused)

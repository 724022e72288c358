"""Where the average pace of a target would lead, for those who ask; as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fractions import Fraction

    from cet_cli.address import Address
    from cet_cli.model.values import Period, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """The value at the deadline if the average pace continues, or why nothing is projected."""

    address: Address
    """The target."""
    name: Text
    """The name of its indicator."""
    due: Period | None
    asks: str
    """What the target asks for, in words."""
    points: int
    """How many dates have a figure, the baseline included."""
    refused: str = ""
    """Why nothing is projected, a word of `progress.projection.Refusal`; "" where something is."""
    unit: str = ""
    """In what the numbers are counted, with its scale."""
    centre: Fraction | None = None
    """The value at the deadline; None where there are too few points for more than the range."""
    low: Fraction | None = None
    high: Fraction | None = None
    pace: Fraction | None = None
    """The average change a year."""
    median_slope: Fraction | None = None
    """The median of the slopes between all pairs of points, a year (Theil and Sen)."""
    meets: str = ""
    """How much of the range would satisfy the target: all, some or none; "" where it has no number.
    """
    says: str = ""
    """All of it in one sentence."""

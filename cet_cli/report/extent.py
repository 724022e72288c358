"""What was read, so that a clean answer about nothing cannot pass for a clean plan."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cet_cli.model.roadmap import SECTIONS

if TYPE_CHECKING:
    from cet_cli.model.roadmap import Portfolio, Sections
    from cet_cli.model.thing import Thing


@dataclass(frozen=True, slots=True)
class Extent:
    """How much was read."""

    portfolio: str
    """The id of the portfolio."""
    path: str
    """Its folder."""
    files: int
    areas: int
    things: int
    sources: int

    def with_another(self, other: Extent) -> Extent:
        """Add what was read of another portfolio."""
        return Extent(
            portfolio=f"{self.portfolio}, {other.portfolio}",
            path=f"{self.path}, {other.path}",
            files=self.files + other.files,
            areas=self.areas + other.areas,
            things=self.things + other.things,
            sources=self.sources + other.sources,
        )


def extent_of(portfolio: Portfolio, path: str, files: int) -> Extent:
    """Count what a portfolio holds."""
    return Extent(
        portfolio=portfolio.id,
        path=path,
        files=files,
        areas=len(portfolio.areas),
        things=sum(_things(roadmap) for roadmap in portfolio.roadmaps),
        sources=len(portfolio.sources),
    )


def _things(roadmap: Sections) -> int:
    sections: list[tuple[Thing, ...]] = [getattr(roadmap, name) for name in SECTIONS]
    return sum(map(len, sections))

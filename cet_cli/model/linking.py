"""Leave out of a plan the links to what is not in it: on its day, that was not known yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from cet_cli.address import Address
from cet_cli.model.change import changed
from cet_cli.model.indicator import Indicator
from cet_cli.model.inside import inner_fields
from cet_cli.model.known import full
from cet_cli.model.record import Allowance, Decision, Review
from cet_cli.model.roadmap import Sections
from cet_cli.model.walk import SOURCES, find, index_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from cet_cli.model.base import Part
    from cet_cli.model.keys import Holder
    from cet_cli.model.roadmap import Portfolio

_LINKS = ("for_", "needs", "part_of", "achieved_by", "evidence", "candidate")

_S = TypeVar("_S", bound=Sections)


def without_dangling(portfolio: Portfolio, roadmaps: Collection[str]) -> Portfolio:
    """Leave out the links of a plan that lead to nothing in it, and what is about such.

    Args:
        portfolio: the plan on its day.
        roadmaps: the ids of all roadmaps, of those not known yet too.
    """
    targets = _Targets(portfolio, roadmaps)
    areas = tuple(targets.linked(area) for area in portfolio.areas)
    return changed(targets.linked(portfolio), areas=areas)


class _Targets:
    """What the links of a plan can lead to."""

    def __init__(self, portfolio: Portfolio, roadmaps: Collection[str]) -> None:
        self._ids = frozenset({*roadmaps, SOURCES})
        self._roadmaps = {roadmap.id: roadmap for roadmap in portfolio.roadmaps}
        self._sources = frozenset(source.id for source in portfolio.sources)
        self._parts: dict[str, dict[str, Holder]] = {}

    def linked(self, roadmap: _S) -> _S:
        """Leave out what dangles in a roadmap."""
        changes = {
            name: tuple(self._part(roadmap, one) for one in parts if self._stays(roadmap, one))
            for name, parts in inner_fields(roadmap)
        }
        return changed(roadmap, **changes)

    def _stays(self, roadmap: Sections, part: Part) -> bool:
        return not isinstance(part, Review | Decision | Allowance) or self._leads(
            roadmap, part.about
        )

    def _part(self, roadmap: Sections, part: Part) -> Part:
        changes: dict[str, Any] = {}
        for name in _LINKS:
            links = getattr(part, name, ())
            if links:
                kept = tuple(link for link in links if self._leads(roadmap, link))
                changes |= {name: kept} if kept != links else {}
        if isinstance(part, Indicator) and part.from_:
            funding = part.from_.split(" ", 1)[0]
            changes |= {} if self._leads(roadmap, funding) else {"from_": None}
        return changed(part, **changes) if changes else part

    def _leads(self, roadmap: Sections, link: str) -> bool:
        """Tell whether a link leads to something."""
        address = Address.parse(full(roadmap.id, link, self._ids))
        if address.roadmap == SOURCES:
            return address.parts[:1] == () or address.parts[0] in self._sources
        home = self._roadmaps.get(address.roadmap)
        if home is None or not address.parts:
            return home is not None
        first, *rest = address.parts
        part = self._below(home).get(first)
        if part is None:
            return "@" in first and first.partition("@")[0] in self._below(home)
        return not rest or find(part, tuple(rest)) is not None

    def _below(self, roadmap: Sections) -> dict[str, Holder]:
        """Map what stands in a roadmap by its key, once."""
        if roadmap.id not in self._parts:
            placed = index_of(roadmap).items()
            self._parts[roadmap.id] = {key: one.part for key, one in placed}
        return self._parts[roadmap.id]

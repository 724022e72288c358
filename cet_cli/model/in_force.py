"""The plan in force on a day: the latest saying of every field that was published by then.

FORMAT.md, law 4 and notes: a part without a source inherits its parent's; a known part makes its
parent known; the editor's own fields are known as soon as their thing and what they point to are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from cet_cli.model.base import Part
from cet_cli.model.change import changed
from cet_cli.model.clock import Clock
from cet_cli.model.inside import inherited_in, inner_fields
from cet_cli.model.known import Known, is_documented
from cet_cli.model.linking import without_dangling
from cet_cli.model.saying import last_said
from cet_cli.model.thing import Thing

if TYPE_CHECKING:
    from datetime import date

    from cet_cli.model.citation import Citation
    from cet_cli.model.roadmap import Portfolio
    from cet_cli.model.source import Source

_P = TypeVar("_P", bound=Part)


def as_of(
    portfolio: Portfolio, on: date, known_by: date | None = None, *, undated: bool = False
) -> Portfolio:
    """Rebuild the plan that was in force on a day.

    Args:
        portfolio: the plan as written, with its history.
        on: what was published by the end of this day counts.
        known_by: if given, what it was read in must have been out by this day too.
        undated: whether sources without any date count.
    """
    clock = Clock({source.id: source for source in portfolio.sources}, on, known_by, undated)
    if all(clock.out(source.id) for source in portfolio.sources):
        return portfolio
    rebuilt = _Rebuild(clock, Known.of(portfolio, clock)).portfolio(portfolio)
    return without_dangling(rebuilt, {roadmap.id for roadmap in portfolio.roadmaps})


class _Rebuild:
    """One rebuilding of a portfolio."""

    def __init__(self, clock: Clock, known: Known) -> None:
        self._clock = clock
        self._known = known

    def portfolio(self, portfolio: Portfolio) -> Portfolio:
        """Rebuild a portfolio: areas of which nothing was known are not there."""
        areas = tuple(
            self._whole(area, (), area.id)
            for area in portfolio.areas
            if area.id in self._known.areas
        )
        sources = tuple(map(self._source, filter(self._is_out, portfolio.sources)))
        national = self._whole(portfolio, (), portfolio.id)
        return changed(national, areas=areas, sources=sources)

    def _is_out(self, source: Source) -> bool:
        return self._clock.out(source.id)

    def _source(self, source: Source) -> Source:
        """Leave out in what a source was read, where that came later."""
        hidden = source.via is not None and not self._clock.out(source.via)
        return changed(source, via=None) if hidden else source

    def _whole(self, part: _P, inherited: tuple[Citation, ...], roadmap: str) -> _P:
        """Rebuild a part that was known, with what was known of what stands in it."""
        citations = part.source or inherited
        said = last_said(part, inherited, self._clock)
        changes: dict[str, Any] = {}
        for name, parts in inner_fields(said):
            cited = inherited_in(part, name, citations)
            known = (one for one in parts if self._is_known(one, cited, roadmap))
            rebuilt = tuple(self._whole(one, cited, roadmap) for one in known)
            if isinstance(getattr(said, name), tuple):
                changes[name] = rebuilt
            else:
                changes[name] = rebuilt[0] if rebuilt else None
        return changed(said, **changes) if changes else said

    def _is_known(self, part: Part, inherited: tuple[Citation, ...], roadmap: str) -> bool:
        """Tell whether a part was known; one that only the editor says is, with what holds it."""
        if isinstance(part, Thing):
            return f"{roadmap}/{part.id}" in self._known.things
        own = all(one.own for one in part.source or inherited)
        return own or is_documented(part, inherited, self._clock)

"""Missing evidence, counted area by area."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cet_cli.assess.missing import WANTS, missing_evidence
from cet_cli.assess.standing import Standings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.assess import Assessment
    from cet_cli.model.roadmap import Portfolio
    from cet_cli.model.values import Text


@dataclass(frozen=True, slots=True)
class MissingRow:
    """What is missing in one area."""

    id: str
    name: Text
    national: bool
    """Whether this is what stands in the portfolio's own file."""
    counts: tuple[tuple[str, int], ...]
    """How many things lack each kind of evidence, none of them 0."""


def compose_missing(
    plan: Portfolio, assessment: Assessment, area: str = ""
) -> tuple[MissingRow, ...]:
    """Count what is missing in each area, or in one; an area that lacks nothing has no row."""
    return tuple(one for one in _rows(plan, assessment) if one.counts and area in ("", one.id))


def _rows(plan: Portfolio, assessment: Assessment) -> Iterator[MissingRow]:
    counts: dict[str, Counter[str]] = {}
    for missing in missing_evidence(plan, assessment, Standings(plan.sources)):
        counts.setdefault(missing.address.roadmap, Counter()).update(missing.wants)
    for roadmap in plan.roadmaps:
        here = counts.get(roadmap.id, Counter[str]())
        pairs = tuple((want, here[want]) for want in WANTS if here[want])
        yield MissingRow(roadmap.id, roadmap.name, roadmap is plan, pairs)

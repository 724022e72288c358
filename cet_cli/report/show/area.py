"""What stands in an area: its things by kind, and how many stand where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.model.roadmap import Portfolio
from cet_cli.report.kinds import LISTED, kind_of
from cet_cli.report.tally import tally
from cet_cli.report.things import things_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.roadmap import Sections
    from cet_cli.report.tally import Tally
    from cet_cli.report.things import Named, Things

JUDGED = ("missions", "targets", "milestones", "measures")
"""What has a status, in the order of every report."""


def contents(roadmap: Sections, things: Things) -> Iterator[tuple[str, tuple[Named, ...]]]:
    """List the things of an area by kind; of a portfolio its areas first."""
    by_kind: dict[str, list[Named]] = {}
    for area in roadmap.areas if isinstance(roadmap, Portfolio) else ():
        by_kind.setdefault("area", []).append(things.named(Address(area.id)))
    for thing in things_in(roadmap):
        named = things.named(Address(roadmap.id, (thing.id,)))
        by_kind.setdefault(kind_of(thing), []).append(named)
    for kind in LISTED:
        if kind in by_kind:
            yield kind, tuple(by_kind[kind])


def tallies(roadmap: Sections, things: Things) -> Iterator[tuple[str, Tally]]:
    """Count the things of an area that have a status."""
    judged = things.assessment
    levels = {level.id: level for level in (*reversed(judged.areas), judged.national)}
    for kind in JUDGED:
        yield kind, tally(getattr(levels[roadmap.id], kind))

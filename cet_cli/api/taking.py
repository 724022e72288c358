"""What came back from an office: worked out, checked and judged before anything is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cet_cli.errors import RefusedEdit
from cet_cli.model.walk import SOURCES
from cet_cli.report.collected import CollectedReport, Refused
from cet_cli.wording import says
from cet_cli.wording.collecting import reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from cet_cli.address import Address
    from cet_cli.api.editing import Desk, Proposal
    from cet_cli.finding import Finding
    from cet_cli.ingest.settling import Settled, Taken
    from cet_cli.patch import Patch


@dataclass(frozen=True, slots=True)
class Collected:
    """What came back from an office, worked out and not yet written."""

    report: CollectedReport
    """What would be taken over, and what not."""
    proposal: Proposal | None
    """What `write_down` writes; None where there is nothing to take over."""


def take_in(data: bytes, file: str, today: date, here: Path | None = None) -> Collected:
    """Work out what a file that came back would change in the portfolio found here.

    Args:
        data: the bytes of the workbook or of the CSV file.
        file: its name, for the report.
        today: the day on which it is checked and judged.
        here: the working directory.

    Raises:
        UnreadableFile: it cannot be read, may do harm, or was made for another plan.
        RefusedPlan: the plan has errors already, or would have some that no row is to blame for.
    """
    from cet_cli.api.editing import Desk
    from cet_cli.ingest.reading import read_sheets
    from cet_cli.ingest.settling import settle
    from cet_cli.report.collecting import digest_of
    from cet_cli.report.extent import extent_of

    sheets = read_sheets(data)
    desk = Desk(today, here)
    desk.whole()
    plan = desk.workspace.portfolio
    settled = settle(sheets, plan, digest_of(desk.workspace), today)
    weighed = _weighed(desk, settled)
    entries = settled.sources.entries(one.source for one in weighed.taken)
    report = CollectedReport(
        file=file,
        read=extent_of(plan, desk.workspace.root, len(desk.workspace.files)),
        as_of=today,
        rows=settled.rows,
        taken=tuple(one.row for one in weighed.taken),
        known=tuple(settled.known),
        refused=(*settled.refused, *weighed.refused),
        sources=tuple((name, title) for name, title, _ in entries),
        older=settled.older,
        edit=weighed.proposal.report if weighed.proposal else None,
    )
    return Collected(report, weighed.proposal)


@dataclass(frozen=True, slots=True)
class _Weighed:
    """The rows that the plan can take, together, and those that it cannot."""

    proposal: Proposal | None
    taken: Sequence[Taken]
    refused: Sequence[Refused]


def _weighed(desk: Desk, settled: Settled) -> _Weighed:
    """Work the rows out together; those that the plan cannot take are left out and refused."""
    from cet_cli.api.editing import NewErrors

    taken: Sequence[Taken] = settled.taken
    refused: list[Refused] = []
    while taken:
        try:
            proposal = desk.propose(_patches(settled, taken))
        except NewErrors as error:
            why = dict(_blamed(error.errors, taken))
            if not why:
                raise
        except RefusedEdit:
            why = dict(_unwritable(desk, settled, taken))
            if not why:
                raise
        else:
            return _Weighed(proposal, taken, refused)
        refused += [_late(one, why[id(one)]) for one in taken if id(one) in why]
        taken = [one for one in taken if id(one) not in why]
    return _Weighed(None, (), refused)


def _patches(settled: Settled, taken: Sequence[Taken]) -> list[Patch]:
    """Enter the new sources first, then what cites them."""
    entries = settled.sources.entries(one.source for one in taken)
    return [*(patch for *_, patch in entries), *(patch for one in taken for patch in one.patches)]


def _blamed(errors: Iterable[Finding], taken: Sequence[Taken]) -> Iterator[tuple[int, str]]:
    """Tell which rows bring errors: those about what an error is about, or what they cite."""
    for error in errors:
        place = error.address
        why = reason("rule", code=error.rule, says=says(error))
        for one in taken:
            if place and _is_about(place.thing, one):
                yield id(one), why


def _is_about(place: Address, one: Taken) -> bool:
    cites = place.roadmap == SOURCES and one.source in place.parts
    return cites or one.row.address.covers(place)


def _unwritable(desk: Desk, settled: Settled, taken: Sequence[Taken]) -> Iterator[tuple[int, str]]:
    """Find the rows that cannot be written, by halves."""
    try:
        desk.planned(_patches(settled, taken))
    except RefusedEdit as error:
        if len(taken) == 1:
            yield id(taken[0]), reason("edit", says=str(error))
        else:
            half = len(taken) // 2
            yield from _unwritable(desk, settled, taken[:half])
            yield from _unwritable(desk, settled, taken[half:])


def _late(one: Taken, why: str) -> Refused:
    """Refuse a row that was good as such."""
    return Refused(one.row.sheet, one.row.row, "", str(one.row.address), why)

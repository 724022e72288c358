"""What a progress summary says, as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from cet_cli.address import Address
    from cet_cli.assess.missing import Want
    from cet_cli.model.citation import Citation
    from cet_cli.model.project import Project
    from cet_cli.model.record import Question
    from cet_cli.model.source import Source
    from cet_cli.model.values import Text
    from cet_cli.report.changes import ChangesReport
    from cet_cli.report.money import MoneyReport
    from cet_cli.report.reviews import ReviewRow
    from cet_cli.report.status import AreaDetail, AreaRow, StatusReport
    from cet_cli.report.things import Named


@dataclass(frozen=True, slots=True)
class MissingLine:
    """One kind of evidence that an area lacks."""

    want: Want
    number: int
    """How many things lack it."""
    names: tuple[Text, ...]
    """What the first of them are called; none for figures, which have no names."""


@dataclass(frozen=True, slots=True)
class Spending:
    """A project with what it gets."""

    address: Address
    project: Project
    amounts: tuple[str, ...]
    """Its amounts in words, with their times, the latest last; execution in brackets."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One milestone on the timeline."""

    area: str
    """The id of its area."""
    name: Text
    state: str
    day: date
    """The last day of its date in force, or of the date that it was done on."""
    original: date | None
    """The last day of its first date; None where it never moved to a later one."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """When things are due, area by area, the earliest first."""

    marks: tuple[Mark, ...]
    left_out: int
    """How many dated milestones are not drawn."""


@dataclass(frozen=True, slots=True)
class AreaSummary:
    """One area whole."""

    row: AreaRow
    """Its name and its counts."""
    questions: tuple[Question, ...]
    technologies: tuple[Named, ...]
    """Its key technologies and stepping stones, with how ready they are."""
    detail: AreaDetail
    money: MoneyReport | None
    projects: tuple[Spending, ...]
    reviews: tuple[ReviewRow, ...]
    missing: tuple[MissingLine, ...]


@dataclass(frozen=True, slots=True)
class Since:
    """What changed since the last report."""

    asked: str
    """As it was asked for: `@2025-12-31`, `HEAD~3`, the id of a meeting."""
    meeting: Text | None
    """The name of the meeting, where one was named."""
    changes: ChangesReport


@dataclass(frozen=True, slots=True)
class SummaryReport:
    """The progress summary of a plan, or of one area of it."""

    status: StatusReport
    """The first page: counts, what needs attention, a row an area, evidence."""
    areas: tuple[AreaSummary, ...]
    """The national level first."""
    timeline: Timeline
    latest: Source | None
    """The latest document that was out on the day."""
    revision: str
    """The revision of the plan, as the caller calls it; "" where nobody said."""
    today: bool
    """Whether the day was not asked for, so that sources without any date count too."""
    area: str
    """The id of the area that was asked for; "" for the whole plan."""
    since: Since | None
    sources: Mapping[str, Source]
    """The documents by their ids."""
    cited: Mapping[Address, tuple[Citation, ...]]
    """Which documents say what was judged."""

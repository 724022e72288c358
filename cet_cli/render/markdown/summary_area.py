"""One area in words, and sums of money year by year, as the templates of a summary find them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cet_cli.render.markdown import summary_rows as rows
from cet_cli.wording.status import heading as status_heading
from cet_cli.wording.status import status_word
from cet_cli.wording.summary import counted, sentence, time_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cet_cli.address import Address
    from cet_cli.assess import DatedState
    from cet_cli.model.citation import Citation
    from cet_cli.report.money import MoneyReport
    from cet_cli.report.summary.page import AreaSummary, SummaryReport

KINDS = ("missions", "targets", "milestones", "measures")
"""What has a status, in the order of every report."""


@dataclass(frozen=True, slots=True)
class MoneyPage:
    """Sums of money, year by year."""

    stages: list[str]
    years: list[rows.YearLine]
    remarks: list[str]


class AreaPage:
    """One area in words."""

    def __init__(self, area: AreaSummary, report: SummaryReport, most: int | None) -> None:
        """Take an area.

        Args:
            area: what there is to say of it.
            report: the report that it is part of.
            most: how many rows a table has at most.
        """
        self._area, self._report, self._most = area, report, most
        self.id = area.row.id
        self.name = rows.area_name(area.row.name, national=area.row.national)
        self.summary = rows.say(area.detail.summary)
        self.counts = [
            rows.CountRow(status_heading(kind), tally.of, rows.tally_words(tally))
            for kind in KINDS
            if (tally := getattr(area.row, kind)).counts
        ]

    def _cited(self, address: Address) -> tuple[Citation, ...]:
        return self._report.cited.get(address, ())

    @property
    def missions(self) -> list[rows.MissionLine]:
        """Its missions, the worst first."""
        missions = self._area.detail.missions[: self._most]
        return [rows.mission_line(one, self._cited(one.address)) for one in missions]

    @property
    def technologies(self) -> str:
        """Its technologies in one line, with how ready they are where a level is asked for."""
        return sentence("join").join(
            sentence("technology", name=rows.say(one.name), status=status_word(one.status))
            if one.status
            else rows.say(one.name)
            for one in self._area.technologies
        )

    @property
    def targets(self) -> list[rows.TargetLine]:
        """Its targets, the worst first."""
        day = self._report.status.as_of
        targets = self._area.detail.targets[: self._most]
        return [rows.target_line(one, day, self._cited(one.address)) for one in targets]

    @property
    def milestones(self) -> list[rows.DatedLine]:
        """Its milestones, the worst first."""
        return self._dated(self._area.detail.milestones)

    @property
    def measures(self) -> list[rows.DatedLine]:
        """Its measures of which anything is known beyond that they are planned."""
        return self._dated(one for one in self._area.detail.measures if _is_news(one))

    @property
    def planned(self) -> str:
        """Its other measures, in one line."""
        measures = self._area.detail.measures
        names = [rows.named(one.thing.name, counted=one.counted) for one in measures]
        return sentence("places").join(
            name for name, one in zip(names, measures, strict=True) if not _is_news(one)
        )

    def _dated(self, judged: Iterable[DatedState]) -> list[rows.DatedLine]:
        chosen = list(judged)[: self._most]
        return [rows.dated_line(one, self._cited(one.address)) for one in chosen]

    @property
    def money(self) -> MoneyPage | None:
        """What its latest years get."""
        return money_page(self._area.money)

    @property
    def projects(self) -> list[rows.ProjectLine]:
        """Its projects."""
        return [rows.project_line(one) for one in self._area.projects[: self._most]]

    @property
    def reviews(self) -> list[rows.ReviewLine]:
        """Recorded opinions."""
        return [rows.review_line(one) for one in self._area.reviews[: self._most]]

    @property
    def missing(self) -> list[rows.MissingRow]:
        """The evidence that it lacks."""
        return [rows.missing_row(one) for one in self._area.missing]

    @property
    def questions(self) -> list[tuple[str, str, str]]:
        """Its open questions: what, of whom, by when."""
        return [
            (rows.say(one.ask), rows.say(one.to), time_words(one.due) if one.due else "")
            for one in self._area.questions
        ]


def _is_news(one: DatedState) -> bool:
    return one.verdict.state != "planned" or one.verdict.due is not None


def money_page(money: MoneyReport | None) -> MoneyPage | None:
    """Put sums into words; None where there are none."""
    if money is None or not money.sums:
        return None
    numbers = {"restated": len(money.restated), "granted": len(money.granted)}
    remarks = [counted(name, number) for name, number in numbers.items() if number]
    return MoneyPage(rows.stages_of(money), list(rows.year_lines(money)), remarks)

"""What the templates of a progress summary may use.

An office's own template finds

- `page`: the summary in words; its parts are the fields of `Page` and `AreaPage` below;
- `report`: the same as plain data (`cet_cli.report.summary.SummaryReport`);
- `heading(name)`, `column(name)`, `say(name, ...)`, `meaning(status)`: words in the language asked
  for;
- `h(2)`: the number signs of a heading, one more where the report is put into another file;
- `cite(row.cited)`, `cite_ids(row.sources)`: the marks of footnotes, and `notes()`, all that were
  used until then, to be written at the end;
- `mermaid()`: the timeline, to be put into a block of code;
- the filters `cell` (any value made harmless, as everything printed is anyway), `code`, and `told`
  for our own sentences, which keeps what they set between backticks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from cet_cli.render.markdown import summary_rows as rows
from cet_cli.render.markdown.footnotes import Footnotes
from cet_cli.render.markdown.gantt import gantt
from cet_cli.render.markdown.templating import Markdown, cell
from cet_cli.report.tally import ORDER
from cet_cli.wording import changes as of_changes
from cet_cli.wording.status import heading as status_heading
from cet_cli.wording.status import status_word
from cet_cli.wording.summary import column, counted, heading, meaning, method, sentence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cet_cli.address import Address
    from cet_cli.assess import DatedState, Evidence
    from cet_cli.model.citation import Citation
    from cet_cli.report.money import MoneyReport
    from cet_cli.report.summary.page import AreaSummary, Since, SummaryReport

_ATTENTION = 12
"""More things that need attention than this do not fit on the first page."""

_CHANGES = 12
"""The same for changes."""

_KINDS = ("missions", "targets", "milestones", "measures")
_SIMPLE = re.compile(r"\w+(?:[ -]\w+)*").fullmatch


@dataclass(frozen=True, slots=True)
class Brevity:
    """How much of a report is written."""

    areas: int | None = None
    """Of how many areas everything is said; None for all."""
    rows: int | None = None
    """How many rows a table has at most; None for all."""
    timeline: bool = True
    legend: bool = True


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
            for kind in _KINDS
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
            (rows.say(one.ask), rows.say(one.to), one.due.text if one.due else "")
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


class Page:
    """A summary in words."""

    def __init__(self, report: SummaryReport, brevity: Brevity, left_out: str = "") -> None:
        """Take a report.

        Args:
            report: what there is to say.
            brevity: how much of it is said.
            left_out: what is left out, in words; "" where nothing is.
        """
        self._report, self._brevity = report, brevity
        self.left_out = left_out
        status = report.status
        self.name = rows.say(status.name)
        self.title = heading("title", name=self.name)
        self.counts = [
            rows.CountRow(status_heading(kind), tally.of, rows.tally_words(tally))
            for kind in _KINDS
            for tally in (getattr(status, kind),)
        ]
        self.apart = counted("apart", status.apart) if status.apart else ""
        self.legend = brevity.legend

    @property
    def clock(self) -> str:
        """The day of the report."""
        status = self._report.status
        name = "known_by" if status.known_by else "as_of"
        return sentence(name, day=status.as_of, known_by=status.known_by)

    @property
    def facts(self) -> list[str]:
        """Whose plan it is, how much of its time is gone, and on what it rests."""
        status, latest, read = self._report.status, self._report.latest, self._report.status.read
        found = [rows.say(status.owner)]
        if status.horizon:
            found.append(sentence("horizon", horizon=status.horizon.text))
        if status.time_gone is not None:
            found.append(sentence("gone", percent=int(status.time_gone * 100)))
        if self._report.revision:
            found.append(sentence("revision", revision=self._report.revision))
        numbers = {"areas": read.areas, "things": read.things, "sources": read.sources}
        said = {name: counted(name, number) for name, number in numbers.items()}
        found.append(sentence("read", **said))
        if latest:
            published = latest.published or latest.seen
            date = published.text if published else sentence("nothing")
            found.append(sentence("latest", title=rows.say(latest.title), date=date))
        return [one for one in found if one]

    @property
    def summary(self) -> str:
        """The two sentences of the plan itself, or of the one area that was asked for."""
        areas = self._report.areas
        return rows.say(areas[0].detail.summary) if areas else ""

    @property
    def attention(self) -> list[rows.AttentionLine]:
        """What needs attention, the worst first."""
        names, cited = self._names, self._report.cited
        return [
            rows.attention_line(row, names[row.address.roadmap], cited.get(row.address, ()))
            for row in self._report.status.attention[: self._shown]
        ]

    @property
    def _shown(self) -> int:
        most = self._brevity.rows
        wanted = None if self._report.area else _ATTENTION
        return min((one for one in (most, wanted) if one is not None), default=10**9)

    @property
    def more_attention(self) -> str:
        """How many more need attention."""
        more = len(self._report.status.attention) - self._shown
        return counted("more", more) if more > 0 else ""

    @cached_property
    def _names(self) -> dict[str, str]:
        areas = (area.row for area in self._report.areas)
        return {row.id: rows.area_name(row.name, national=row.national) for row in areas}

    @property
    def since(self) -> SincePage | None:
        """What changed since the last report."""
        since = self._report.since
        return SincePage(since, self._brevity.rows) if since else None

    @property
    def evidence(self) -> list[tuple[str, str]]:
        """How much of the plan can be judged at all."""
        return list(_evidence(self._report.status.evidence))

    @property
    def overview(self) -> list[rows.AreaLine]:
        """A row an area; none where one area alone was asked for."""
        return [] if self._report.area else [rows.area_line(one.row) for one in self._report.areas]

    @property
    def money(self) -> MoneyPage | None:
        """What the latest years get in all."""
        return money_page(self._report.status.money)

    @property
    def timeline(self) -> bool:
        """Whether there is a timeline to be drawn."""
        return self._brevity.timeline and bool(self._report.timeline.marks)

    @property
    def more_timeline(self) -> str:
        """How many milestones are not drawn."""
        more = self._report.timeline.left_out
        return counted("timeline_more", more) if more else ""

    @property
    def areas(self) -> list[AreaPage]:
        """The areas of which everything is said."""
        chosen = self._report.areas[: self._brevity.areas]
        return [AreaPage(one, self._report, self._brevity.rows) for one in chosen]

    @property
    def words(self) -> list[tuple[str, str]]:
        """The status words that are used, each with what it means, the worst first."""
        status = self._report.status
        used = {word for kind in _KINDS for word, _ in getattr(status, kind).counts}
        return [(status_word(word), meaning(word)) for word in ORDER if word in used]

    def mermaid(self) -> str:
        """Draw the timeline."""
        as_of = self._report.status.as_of
        words = sentence("timeline_section"), sentence("timeline_day", day=as_of)
        return gantt(self._report.timeline, self._names, as_of, words)


class SincePage:
    """What changed since the last report, in words."""

    def __init__(self, since: Since, most: int | None) -> None:
        """Take a comparison.

        Args:
            since: what changed.
            most: how many rows the table has at most.
        """
        self._since = since
        changes = since.changes
        found = list(rows.change_rows(changes))
        self.rows = found[: min(_CHANGES, most if most is not None else _CHANGES)]
        more = len(found) - len(self.rows)
        self.more = counted("more_changes", more) if more else ""
        accepted = len(changes.accepted)
        self.accepted = counted("accepted", accepted) if accepted else ""

    @property
    def lead(self) -> str:
        """Say since when."""
        since, base = self._since, self._since.changes.base
        if since.meeting:
            return sentence("since_meeting", name=rows.say(since.meeting), date=base.name[1:])
        return sentence("since", base=of_changes.side_words(base.name, base.stamp))

    @property
    def verdict(self) -> str:
        """Say whether the plan got weaker."""
        changes = self._since.changes
        differences = len(changes.changes) + len(changes.accepted)
        return of_changes.verdict_words(differences, changes.weaker)

    @property
    def kinds(self) -> str:
        """Count the changes by class."""
        return of_changes.kinds_words(self._since.changes.counts)


def _evidence(evidence: Evidence) -> Iterable[tuple[str, str]]:
    """Say of what share there is evidence."""
    for kind, text, share in (
        ("of_targets", "with_baseline", evidence.baseline),
        ("of_targets", "with_interim", evidence.interim),
        ("of_targets", "with_observation", evidence.observed),
        ("of_targets", "with_recent", evidence.recent),
        ("of_milestones", "with_date", evidence.dated),
        ("of_milestones", "with_owner", evidence.owned),
        ("of_figures", "cited", evidence.cited),
        ("of_figures", "cited_officially", evidence.official),
    ):
        yield sentence(kind, what=sentence(text)), rows.share_words(share)


def context_of(
    report: SummaryReport, page: Page, *, level: int = 1, prefix: str = ""
) -> dict[str, Any]:
    """Lay out what a template may use.

    Args:
        report: what there is to say.
        page: the same in words.
        level: of the first heading, 1 for a page of its own.
        prefix: stands before the labels of footnotes.
    """
    notes = Footnotes(report.sources, prefix)
    return {
        "report": report,
        "page": page,
        "heading": heading,
        "column": column,
        "say": sentence,
        "meaning": meaning,
        "method": method(),
        "h": lambda depth: Markdown("#" * min(6, depth + level - 1)),
        "link": link,
        "cite": notes.cite,
        "cite_ids": notes.cite_ids,
        "notes": lambda: list(notes.notes()),
        "mermaid": lambda: Markdown(page.mermaid()),
    }


def link(name: str) -> Markdown:
    """Lead to the section of an area, where its name alone tells what that is called."""
    if not _SIMPLE(name):
        return cell(name)
    return Markdown(f"[{cell(name)}](#{name.lower().replace(' ', '-')})")

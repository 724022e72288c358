"""What the templates of a progress summary may use.

An office's own template finds

- `page`: the summary in words; its parts are those of `Page`, and of `AreaPage` in `summary_area`;
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
from cet_cli.render.markdown.summary_area import KINDS, AreaPage, money_page
from cet_cli.render.markdown.summary_since import SincePage
from cet_cli.render.markdown.templating import Markdown, cell
from cet_cli.report.tally import ORDER
from cet_cli.wording.status import heading as status_heading
from cet_cli.wording.status import status_word
from cet_cli.wording.summary import column, counted, heading, meaning, method, sentence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cet_cli.assess import Evidence
    from cet_cli.render.markdown.summary_area import MoneyPage
    from cet_cli.report.summary.page import SummaryReport

_ATTENTION = 12
"""More things that need attention than this do not fit on the first page."""

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
            for kind in KINDS
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
        used = {word for kind in KINDS for word, _ in getattr(status, kind).counts}
        return [(status_word(word), meaning(word)) for word in ORDER if word in used]

    def mermaid(self) -> str:
        """Draw the timeline."""
        as_of = self._report.status.as_of
        words = sentence("timeline_section"), sentence("timeline_day", day=as_of)
        return gantt(self._report.timeline, self._names, as_of, words)


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

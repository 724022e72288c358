"""The progress summary of a plan as a page of GitHub-flavoured Markdown."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from cet_cli.render.markdown.room import Room, size_of
from cet_cli.render.markdown.summary_page import Brevity, Page, context_of
from cet_cli.render.markdown.templating import cell, render
from cet_cli.wording.summary import counted, sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cet_cli.report.summary import SummaryReport

TEMPLATE: Final = "summary.md.jinja"
"""The template that a report begins with; an office's own may have the same name."""

_FEW_ROWS: Final = 5
"""A table that must be short keeps so many rows."""

_STAMP: Final = re.compile(r"<!-- cet report: (as of|today) (\d{4}-\d\d-\d\d) -->")


_ANY: Final = Room()


@dataclass(frozen=True, slots=True)
class Look:
    """How a summary is to look."""

    room: Room = _ANY
    """How long it may be."""
    level: int = 1
    """Of its first heading."""
    prefix: str = ""
    """Stands before the labels of its footnotes, where it is put into another file."""
    templates: Mapping[str, str] = field(default_factory=dict)
    """An office's own templates by name."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """The day that a report bears, for programs."""

    day: str
    today: bool
    """Whether it was the day on which the report was written, and not asked for."""


def summary_markdown(report: SummaryReport, look: Look | None = None) -> str:
    """Write a summary; one that is too long is shortened, with a line that says what is left out.

    The first page is always kept. What is given up first is whole areas from the end, then the
    timeline, the legend and rows of tables.

    Args:
        report: what there is to say.
        look: how it is to look.
    """
    look = look or Look()
    whole = _written(report, look, Brevity())
    if look.room.holds(*size_of(whole)):
        return whole
    for brevity in _briefer(report):
        short = _fewer_areas(report, look, brevity)
        if short is not None:
            return short
    return _cut(_written(report, look, _BRIEFEST), look.room)


_BRIEFEST: Final = Brevity(areas=0, rows=_FEW_ROWS, timeline=False, legend=False)


def _briefer(report: SummaryReport) -> Iterator[Brevity]:
    """Go from long to short."""
    every = Brevity(areas=len(report.areas))
    yield every
    for brevity in (Brevity(areas=0), Brevity(areas=0, timeline=False), _BRIEFEST):
        yield replace(brevity, areas=0)


def _fewer_areas(report: SummaryReport, look: Look, brevity: Brevity) -> str | None:
    """Keep as many areas as fit; None where not even none of them does."""
    fewest, most = -1, brevity.areas or 0
    best: str | None = None
    while fewest < most:
        areas = (fewest + most + 1) // 2
        text = _written(report, look, replace(brevity, areas=areas))
        if look.room.holds(*size_of(text)):
            fewest, best = areas, text
        else:
            most = areas - 1
    return best


def _written(report: SummaryReport, look: Look, brevity: Brevity) -> str:
    page = Page(report, brevity, _left_out(report, brevity))
    context = context_of(report, page, level=look.level, prefix=look.prefix)
    body = render(TEMPLATE, context, look.templates)
    return f"{stamp_of(report)}\n{body.rstrip()}\n"


def stamp_of(report: SummaryReport) -> str:
    """Write the day of a report as a comment, for `--check` on another day."""
    clock = "today" if report.today else "as of"
    return f"<!-- cet report: {clock} {report.status.as_of} -->"


def read_stamp(text: str) -> Stamp | None:
    """Find the day that a report bears; None where it bears none."""
    found = _STAMP.search(text)
    return Stamp(found[2], today=found[1] == "today") if found else None


def _left_out(report: SummaryReport, brevity: Brevity) -> str:
    """Say what is left out; "" where nothing is."""
    gone = list(_gone(report, brevity))
    return sentence("left_out", what=sentence("join").join(gone)) if gone else ""


def _gone(report: SummaryReport, brevity: Brevity) -> Iterator[str]:
    page = Page(report, Brevity())
    areas = page.areas[brevity.areas :] if brevity.areas is not None else []
    if areas:
        names = sentence("join").join(one.name for one in areas)
        yield counted("left_areas", len(areas), names=names)
    if page.timeline and not brevity.timeline:
        yield sentence("left_timeline")
    if not brevity.legend:
        yield sentence("left_legend")
    if brevity.rows is not None:
        yield sentence("left_rows", number=brevity.rows)


def _cut(text: str, room: Room) -> str:
    """Keep the beginning of a text up to the end of a paragraph, and say that the rest is gone."""
    end = f"\n\n{cell(sentence('left_out', what=sentence('left_end')))}\n"
    kept = ""
    for paragraph in text.split("\n\n"):
        longer = f"{kept}\n\n{paragraph}" if kept else paragraph
        if not room.holds(*size_of(longer + end)):
            break
        kept = longer
    return kept + end

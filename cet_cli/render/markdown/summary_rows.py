"""The rows of a progress summary in words, as its templates find them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cet_cli.render.stages import said_by_stage
from cet_cli.report.changes import QUIET
from cet_cli.wording import changes as of_changes
from cet_cli.wording.figures import figure_words
from cet_cli.wording.language import language
from cet_cli.wording.listing import want_word
from cet_cli.wording.money import stage_word
from cet_cli.wording.numbers import measured, number_words, scale_of
from cet_cli.wording.status import (
    dated_words,
    kind_word,
    mission_words,
    review_words,
    status_word,
    verdict_words,
)
from cet_cli.wording.summary import (
    age_words,
    heading,
    sentence,
    slip_words,
    time_words,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from cet_cli.assess import DatedState, FundingNow, MissionState, Share, TargetVerdict
    from cet_cli.model.citation import Citation
    from cet_cli.model.values import Text
    from cet_cli.progress import Reading
    from cet_cli.report.changes import ChangeLine, ChangesReport
    from cet_cli.report.money import MoneyReport
    from cet_cli.report.reviews import ReviewRow
    from cet_cli.report.status import AreaRow, AttentionRow
    from cet_cli.report.summary.page import MissingLine, Spending
    from cet_cli.report.tally import Tally

_MONTHS = 12


class CountRow(NamedTuple):
    """How many of a kind stand where."""

    kind: str
    all: int
    by_status: str


class AttentionLine(NamedTuple):
    """One thing that needs attention."""

    status: str
    due: str
    kind: str
    name: str
    area: str
    why: str
    cited: tuple[Citation, ...]


class ChangeRow(NamedTuple):
    """One change since the last report."""

    change: str
    name: str
    address: str
    before: str
    after: str
    means: str


class AreaLine(NamedTuple):
    """One area in a row."""

    id: str
    name: str
    missions: str
    judged: str
    done: str
    late: str
    unreported: str
    at_risk: str
    next_due: str
    funding: str
    official: str


class MissionLine(NamedTuple):
    """One mission."""

    status: str
    name: str
    by: str
    why: str
    cited: tuple[Citation, ...]


class TargetLine(NamedTuple):
    """One target."""

    status: str
    name: str
    baseline: str
    now: str
    target: str
    by: str
    verdict: str
    observed: str
    """When it was last observed, and how long ago that is."""
    cited: tuple[Citation, ...]


class DatedLine(NamedTuple):
    """One milestone or measure."""

    status: str
    name: str
    original: str
    current: str
    slip: str
    why: str
    cited: tuple[Citation, ...]


class ProjectLine(NamedTuple):
    """One project."""

    name: str
    time: str
    cost: str
    amounts: str
    cited: tuple[Citation, ...]


class ReviewLine(NamedTuple):
    """One recorded opinion."""

    name: str
    opinion: str
    who: str
    said: str
    sources: tuple[str, ...]


class MissingRow(NamedTuple):
    """One kind of evidence that is missing."""

    want: str
    number: int
    names: str


class YearLine(NamedTuple):
    """The money of one year, stage by stage."""

    over: str
    amounts: tuple[str, ...]


def say(text: Text | None) -> str:
    """Give a display text in the language of the report."""
    return text.say(language()) if text is not None else ""


def area_name(name: Text, *, national: bool) -> str:
    """Name an area; the portfolio's own file is the national level."""
    return heading("national") if national else say(name)


def tally_words(tally: Tally) -> str:
    """Say how many stand where, the worst first."""
    counts = (
        sentence("tally", number=f"{number:,}", status=status_word(word))
        for word, number in tally.counts
    )
    return " · ".join(counts) or sentence("none")


def share_words(share: Share) -> str:
    """Say a count with its denominator."""
    return sentence("of", count=share.count, of=share.of) if share.of else sentence("nothing")


def attention_line(row: AttentionRow, area: str, cited: tuple[Citation, ...]) -> AttentionLine:
    """Say what needs attention and why."""
    return AttentionLine(
        status=status_word(row.status),
        due=time_words(row.due),
        kind=kind_word(row.kind),
        name=say(row.name),
        area=area,
        why=row.why or sentence("nothing"),
        cited=cited,
    )


def change_rows(changes: ChangesReport) -> Iterator[ChangeRow]:
    """List the changes that matter, the worst first."""
    for one in changes.changes:
        if one.kind not in QUIET:
            yield _change(one)


def _change(one: ChangeLine) -> ChangeRow:
    finding = one.finding
    return ChangeRow(
        change=of_changes.class_word(one.kind),
        name=say(one.name) or finding.address,
        address=finding.address,
        before=one.before or sentence("nothing"),
        after=one.after or sentence("nothing"),
        means=finding.says,
    )


def area_line(row: AreaRow) -> AreaLine:
    """Say in a row how an area stands."""
    unjudged = row.targets.number("no_data", "cannot_tell", "due_unreported")
    dated = row.milestones
    return AreaLine(
        id=row.id,
        name=area_name(row.name, national=row.national),
        missions=_number(row.missions.of),
        judged=_of(row.targets.of - unjudged, row.targets.of),
        done=_of(dated.number("done", "done_late"), dated.of),
        late=_number(dated.number("overdue")),
        unreported=_number(dated.number("due_unreported")),
        at_risk=_number(dated.number("at_risk")),
        next_due=time_words(row.next_due.due if row.next_due else None),
        funding=_funding(row.funding),
        official=share_words(row.evidence.official),
    )


def _number(number: int) -> str:
    return f"{number:,}" if number else sentence("nothing")


def _of(count: int, of: int) -> str:
    return sentence("of", count=f"{count:,}", of=f"{of:,}") if of else sentence("nothing")


def _funding(now: FundingNow | None) -> str:
    if now is None:
        return sentence("nothing")
    amount = figure_words(now.value, now.value.unit)
    return sentence("funding_now", amount=amount, over=now.amount.over.text)


def named(name: Text, *, counted: bool) -> str:
    """Name a thing, and say of one that is not counted that it is not."""
    return say(name) if counted else sentence("not_counted", name=say(name))


def mission_line(one: MissionState, cited: tuple[Citation, ...]) -> MissionLine:
    """Say how a mission stands and what that rests on."""
    mission = one.mission
    return MissionLine(
        status=status_word(one.status or "untested"),
        name=named(mission.name or mission.statement, counted=one.counted),
        by=time_words(mission.by),
        why=mission_words(one) or sentence("nothing"),
        cited=cited,
    )


def target_line(one: TargetVerdict, as_of: date, cited: tuple[Citation, ...]) -> TargetLine:
    """Say where a target started, where it is, where it is to be, and at what pace it goes."""
    verdict, goal, unit = one.verdict, one.target.value, one.indicator.unit or ""
    return TargetLine(
        status=status_word(verdict.status),
        name=named(one.indicator.name, counted=one.counted),
        baseline=_reading(verdict.base, unit),
        now=_so_far(one) or _reading(verdict.last, unit),
        target=figure_words(goal, unit) if goal else sentence("nothing"),
        by=time_words(verdict.due),
        verdict=verdict_words(verdict) or sentence("nothing"),
        observed=_observed(verdict.last, as_of),
        cited=cited,
    )


def _reading(reading: Reading | None, unit: str) -> str:
    if reading is None:
        return sentence("nothing")
    return sentence("reading", figure=figure_words(reading.figure, unit), date=reading.period.text)


def _so_far(one: TargetVerdict) -> str:
    """Say what a sum of several figures has come to; "" of anything else."""
    verdict, total = one.verdict, one.verdict.total
    if total is None or verdict.last is None or total == verdict.last.value:
        return ""
    scale = scale_of([total], verdict.unit, one.indicator.unit or "")
    said = measured(number_words(scale(total)), scale.unit)
    return sentence("so_far", figure=said, date=verdict.last.period.text)


def _observed(reading: Reading | None, as_of: date) -> str:
    """Say when something was last observed, and how long before the day of the report."""
    if reading is None:
        return sentence("nothing")
    day = reading.period.end
    months = (as_of.year - day.year) * _MONTHS + as_of.month - day.month
    return sentence("observed", date=reading.period.text, age=age_words(max(months, 0)))


def dated_line(one: DatedState, cited: tuple[Citation, ...]) -> DatedLine:
    """Say when something was due, when it is due, and what its state rests on."""
    verdict, slip = one.verdict, one.verdict.slip
    moved = slip_words(slip.months, slip.days) if slip else sentence("nothing")
    if slip and slip.moved > 1:
        moved = sentence("moved_often", slip=moved, times=slip.moved)
    return DatedLine(
        status=status_word(verdict.state),
        name=named(one.thing.name, counted=one.counted),
        original=time_words(slip.original if slip else verdict.due),
        current=time_words(verdict.due),
        slip=moved,
        why=_why(one) or sentence("nothing"),
        cited=cited,
    )


def _why(one: DatedState) -> str:
    """Say what a state rests on; the slip has a column of its own."""
    bare = one._replace(verdict=one.verdict._replace(slip=None))
    return dated_words(bare)


def project_line(one: Spending) -> ProjectLine:
    """Say when a project runs, what it costs and what it gets."""
    project = one.project
    cost = figure_words(project.cost, project.unit or "") if project.cost else sentence("nothing")
    cited = dict.fromkeys(
        (*project.source, *(cited for one in project.amounts for cited in one.source))
    )
    return ProjectLine(
        name=say(project.name),
        time=time_words(project.over),
        cost=cost,
        amounts=sentence("places").join(one.amounts) or sentence("nothing"),
        cited=tuple(cited),
    )


def review_line(one: ReviewRow) -> ReviewLine:
    """Say what a reviewer said beside what is computed."""
    opinion = review_words(one.verdict, one.computed, of_pace=one.of_pace, disagrees=one.disagrees)
    return ReviewLine(
        name=say(one.name) or str(one.about),
        opinion=sentence("disagrees", status=opinion) if one.disagrees else opinion,
        who=sentence("on", who=say(one.reviewer), date=one.on.text),
        said=say(one.text) or sentence("nothing"),
        sources=one.sources,
    )


def missing_row(one: MissingLine) -> MissingRow:
    """Say what is missing and of what."""
    names = sentence("join").join(map(say, one.names))
    more = one.number - len(one.names)
    if names and more:
        names = sentence("others", names=names, number=f"{more:,}")
    return MissingRow(want_word(one.want), one.number, names or sentence("nothing"))


def year_lines(money: MoneyReport) -> Iterator[YearLine]:
    """Set the stages of a year side by side; what was spent with its share of the plan."""
    for sums in money.sums:
        by_stage = said_by_stage(sums)
        amounts = (by_stage.get(stage) or sentence("nothing") for stage in money.stages)
        yield YearLine(time_words(sums.over), tuple(amounts))


def stages_of(money: MoneyReport) -> list[str]:
    """Name the stages of which there are sums."""
    return [stage_word(one).capitalize() for one in money.stages]

"""The state of a milestone, a measure or a mission worked out line by line."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from cet_cli.assess import UNTESTED
from cet_cli.report.show.page import Step, Working
from cet_cli.report.things import Named
from cet_cli.wording.dates import date_words
from cet_cli.wording.working import because, counted, phrase, unit_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from cet_cli.assess import DatedState, Link, MissionState
    from cet_cli.model.values import Period
    from cet_cli.report.things import Things
    from cet_cli.schedule import DatedVerdict, Slip

_STILL = frozenset({"planned", "under_way"})
_TWICE = 2


def dated_working(judged: DatedState, things: Things) -> Working:
    """Work out the state of a milestone or a measure."""
    verdict = judged.verdict
    state = verdict.state.value
    return Working(
        address=judged.address,
        status=state,
        reason="",
        because=because(_cause(verdict)),
        counted=judged.counted,
        steps=tuple(_steps(verdict, things.assessment.as_of)),
        rests_on=tuple(_linked(link, things) for link in judged.chain),
        apart=judged.apart.state.value if judged.apart else "",
    )


def _cause(verdict: DatedVerdict) -> str:
    state = verdict.state.value
    if state == "due_unreported":
        return f"{state}.dated"
    undated = verdict.due is None and state in {*_STILL, "done"}
    return f"{state}.undated" if undated else state


def _steps(verdict: DatedVerdict, as_of: date) -> Iterator[Step]:
    due = verdict.due
    if due is not None:
        yield Step("due", says=_day_of(due))
        yield Step("as_of", says=f"{date_words(str(as_of))}: {_apart(as_of, due)}")
    if verdict.done is not None:
        yield Step("done", says=_day_of(verdict.done))
    elif verdict.word is not None:
        says = phrase(f"says_{verdict.word.says}")
        yield Step("word", says=phrase("report", says=says, date=verdict.word.on.text))
    else:
        yield Step("word", says=phrase("nobody"))
    yield from _moves(verdict.slip) if verdict.slip else ()
    yield from _room(verdict)


def _day_of(period: Period) -> str:
    """Say a date, and its last day where that is another text."""
    day = period.end.isoformat()
    if period.open_end or period.text == day:
        return date_words(period.text)
    return phrase("due", date=period.text, day=day)


def _apart(as_of: date, due: Period) -> str:
    """Say how far a day is from the last day of a period."""
    if due.open_end:
        return phrase("no_end")
    days = (as_of - due.end).days
    if not days:
        return phrase("same_day")
    return phrase("after" if days > 0 else "before", days=counted(abs(days), "day"))


def _moves(slip: Slip) -> Iterator[Step]:
    """Show how the due date moved, and by how much in all."""
    dates = [date_words(slip.original.text)]
    if slip.moved > _TWICE:
        dates.append("...")
    if slip.moved >= _TWICE:
        dates.append(date_words(slip.previous.text))
    way = phrase("then").join([*dates, date_words(slip.current.text)])
    name = "once" if slip.moved == 1 else "times"
    yield Step("moved", says=phrase(name, number=slip.moved, dates=way))
    yield Step(
        "slip",
        f"{slip.current.end} - {slip.original.end}",
        Fraction(slip.days),
        _days(slip.days),
        phrase("slip", days=counted(slip.days, "day"), months=counted(slip.months, "month")),
    )


def _room(verdict: DatedVerdict) -> Iterator[Step]:
    """Show how much room there is before what needs it, and what of the slip is beyond it."""
    floating, slip = verdict.float_days, verdict.slip
    if floating is None:
        return
    says = phrase("float", days=counted(floating, "day"))
    yield Step("float", number=Fraction(floating), unit=_days(floating), says=says)
    if slip is not None and verdict.knock_on_days is not None:
        over = verdict.knock_on_days
        room = f"{floating:,}" if floating >= 0 else f"({floating:,})"
        says = phrase("knock_on", days=counted(over, "day"))
        yield Step("knock_on", f"{slip.days:,} - {room}", Fraction(over), _days(over), says)


def _days(number: int) -> str:
    return unit_words("day" if abs(number) == 1 else "days")


def mission_working(judged: MissionState, things: Things) -> Working:
    """Show what the status of a mission was made from."""
    return Working(
        address=judged.address,
        status=judged.status or UNTESTED,
        reason="",
        because=because(_mission_cause(judged), number=str(len(judged.chain))),
        counted=judged.counted,
        steps=(),
        rests_on=tuple(_linked(link, things) for link in judged.chain),
    )


def _mission_cause(judged: MissionState) -> str:
    if judged.status == "dropped":
        return "dropped"
    if not judged.chain:
        return "mission.untested"
    if judged.status is None:
        return "mission.unjudged"
    return "mission.worst" if len(judged.chain) > 1 else "mission.single"


def _linked(link: Link, things: Things) -> Named:
    """Name a link of a chain with the status that it has in the chain."""
    named = things.named(link.address)
    return Named(named.address, named.kind, link.name, link.status or named.status, named.due)

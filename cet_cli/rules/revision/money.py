"""Amounts and costs that changed: restated, granted, cut or raised (METHODS, sections 3 and 5).

The amount of one year at one stage is a figure in a series: another one *restates* it. A request
and its grant are two statements. What promises a total is *cut* or *raised*: an amount for more
than a year, the cost of a project, and the cost in a later step of the same kind.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Literal, NamedTuple, cast

from cet_cli.funding.granted import ASKED, ASKING, GRANTED, GRANTING
from cet_cli.model.funding import Amount, Funding
from cet_cli.model.project import Project, Step
from cet_cli.rules.revision.numerals import Trend, both_meant, trend_of
from cet_cli.rules.revision.steps import added, altered, gone, place_of, step

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.address import Address
    from cet_cli.diff.changes import Change
    from cet_cli.model.values import Quantity
    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit

Fate = Literal["restated", "cut", "raised", "reprecised", "granted", "added"]

_YEAR = 366
_VALUE = frozenset({"value"})
_COST = frozenset({"cost"})
_BUDGETS = (Funding, Project)


class Shift(NamedTuple):
    """An amount or a cost, and what it was before or what had been asked for."""

    fate: Fate
    change: Change
    field: str
    """`value` or `cost`."""
    before: Quantity
    after: Quantity
    asked: Amount | Step | None = None
    """The request, of what was granted."""
    stage: str = ""
    """The stage of an amount, the name of a step."""
    over: str = ""
    """The time of an amount."""


def shifts(compared: Compared) -> tuple[Shift, ...]:
    """List what became of every amount and cost that has another value or stands beside one."""
    return (*_altered(compared), *_amounts_added(compared), *_steps_added(compared))


def fate_of(compared: Compared) -> dict[Address, Fate]:
    """Tell what became of the amounts and steps that were added, by their address."""
    return {
        one.change.revision: one.fate
        for one in compared.once(shifts)
        if one.change.before is None and one.change.revision is not None
    }


def _altered(compared: Compared) -> Iterator[Shift]:
    for change, one in altered(compared.changes, Amount, fields=_VALUE):
        amount = cast("Amount", change.after)
        fate = _fate(one.before, one.after, budget_units(change), total=is_total(amount))
        yield _of_amount(fate, change, one.before, amount)
    for change, one in altered(compared.changes, Project, Step, fields=_COST):
        if one.before is not None and one.after is not None:
            later = any(field.field == "on" for field in change.fields)
            total = isinstance(change.after, Project) or later
            fate = _fate(one.before, one.after, budget_units(change), total=total)
            stage = change.after.step if isinstance(change.after, Step) else ""
            yield Shift(fate, change, "cost", one.before, one.after, None, stage)


def _of_amount(fate: Fate, change: Change, before: Quantity, amount: Amount) -> Shift:
    stage = amount.stage or "unstated"
    return Shift(fate, change, "value", before, amount.value, None, stage, amount.over.text)


def is_total(amount: Amount) -> bool:
    """Tell whether an amount promises a total: for more than a year, and not yet spent."""
    return (amount.over.end - amount.over.start).days > _YEAR and amount.stage != "executed"


def _fate(
    before: Quantity, after: Quantity, units: tuple[str | None, str | None], *, total: bool
) -> Fate:
    trend = trend_of(before, after, units)
    if trend is Trend.FINER:
        return "reprecised"
    if not total or trend is Trend.UNLIKE:
        return "restated"
    return "cut" if trend is Trend.LOWER else "raised"


def budget_units(change: Change) -> tuple[str | None, str | None]:
    """Give the unit of the bare amounts of a budget, on both sides."""
    for pair in reversed(change.above):
        if isinstance(pair.before, _BUDGETS) and isinstance(pair.after, _BUDGETS):
            return pair.before.unit, pair.after.unit
    return None, None


def _amounts_added(compared: Compared) -> Iterator[Shift]:
    """Give the amounts that were approved where another had been asked for."""
    for change in added(compared.changes, Amount):
        amount = cast("Amount", change.after)
        asked = _request(change, amount) if amount.stage == GRANTED else None
        if asked is not None:
            yield _of_amount("granted", change, asked.value, amount)._replace(asked=asked)


def _request(change: Change, granted: Amount) -> Amount | None:
    """Give what had been requested, or else proposed, for the same time; now or in the base."""
    budgets = [
        side for pair in change.above[-1:] for side in pair[2:] if isinstance(side, _BUDGETS)
    ]
    span = (granted.over.start, granted.over.end)
    alike = [
        one
        for budget in budgets
        for one in budget.amounts
        if (one.over.start, one.over.end) == span and one.stage in ASKED
    ]
    return next((one for word in ASKED for one in alike if one.stage == word), None)


def _steps_added(compared: Compared) -> Iterator[Shift]:
    """Give the steps that grant what was asked for, or ask for or grant another cost than before.

    A step is held against the last one of the same procedure before it.
    """
    for change in added(compared.changes, Step):
        new = cast("Step", change.after)
        last = _last_step(change, new)
        fate = _step_fate(last, new) if last else ""
        if last and last.cost and new.cost and fate:
            asked = last if fate == "granted" else None
            yield Shift(fate, change, "cost", last.cost, new.cost, asked, new.step)


def _last_step(change: Change, new: Step) -> Step | None:
    """Give the last step with a cost that a new one of the same procedure follows."""
    projects = [side for pair in change.above[-1:] for side in pair[2:]]
    steps = [one for side in projects if isinstance(side, Project) for one in side.steps]
    procedure, day = _procedure(new)[0], _day(new)
    earlier = [
        one
        for one in steps
        if one != new and one.cost and _procedure(one)[0] == procedure and _day(one) <= day
    ]
    return max(earlier, key=_day, default=None)


def _day(step: Step) -> date:
    return step.on.end if step.on else date.min


def _procedure(step: Step) -> tuple[str, str]:
    """Part `feasibility-approved` into the procedure and whether it asks or grants."""
    procedure, _, word = step.step.rpartition("-")
    if word in ASKING:
        return procedure, "asks"
    return (procedure, "grants") if word in GRANTING else (step.step, "")


def _step_fate(last: Step, new: Step) -> Fate | Literal[""]:
    """Say what a cost is beside that of the step before; "" where they cannot be compared."""
    old, now = _procedure(last)[1], _procedure(new)[1]
    if (old, now) == ("asks", "grants"):
        return "granted"
    if old != now or last.cost is None or new.cost is None:
        return ""
    trend = trend_of(last.cost, new.cost)
    words: dict[Trend, Fate] = {Trend.LOWER: "cut", Trend.HIGHER: "raised"}
    return words.get(trend, "")


def unanswered(compared: Compared) -> Iterator[Change]:
    """Give the amounts and steps that are gone, but for requests of which the grant now stands."""
    answered = [one.asked for one in compared.once(shifts) if one.asked is not None]
    for change in gone(compared.changes, Amount, Step):
        if not any(change.before is one for one in answered):
            yield change


def withdrawn_costs(compared: Compared) -> Iterator[tuple[Change, Quantity]]:
    """Give the costs that projects and steps state no more."""
    for change, one in altered(compared.changes, Project, Step, fields=_COST):
        if one.after is None:
            yield change, one.before


def shift_step(one: Shift) -> Hit:
    """Report an amount or a cost that shifted, with what it is for and by how much it did."""
    reason, percent = ("", "") if one.fate == "reprecised" else _difference(one)
    return step(
        place_of(one.change).at(one.field),
        one.before.text,
        one.after.text,
        stage=one.stage,
        over=one.over,
        reason=reason,
        percent=percent,
    )


def _difference(one: Shift) -> tuple[str, str]:
    """Say whether the new is less or more, and by how many percent of the old, to a tenth.

    Nothing where it is less than that, or one of them cannot be read in the unit of the other.
    """
    before, after = both_meant(one.before, one.after, budget_units(one.change))
    if before.number is None or after.number is None or before.unit != after.unit:
        return "", ""
    if before.number <= 0:
        return "", ""
    tenths = round((Fraction(after.number) / Fraction(before.number) - 1) * 1000)
    reason = "less" if tenths < 0 else "more"
    return (reason, str(Decimal(abs(tenths)) / 10)) if tenths else ("", "")

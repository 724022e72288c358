"""Sums of money in words, as exactly as the figures that they are made of."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from cet_cli.wording import spoken
from cet_cli.wording.language import language
from cet_cli.wording.numbers import measured
from cet_cli.wording.shown import shown
from cet_cli.wording.spoken import fill
from cet_cli.wording.things import field_value

if TYPE_CHECKING:
    from fractions import Fraction

    from cet_cli.funding import Execution, FundingSum, Money, Share

_LEAST = 6
"""Smaller powers of ten are written out."""

_HUNDREDTHS = 100


def sentence(name: str, /, **about: object) -> str:
    """Say one of the short sentences."""
    return fill(spoken.money.SAYS[name], **about)


def stage_word(stage: str) -> str:
    """Say a stage, or the name of a step: `feasibility-approved` is a step of a procedure."""
    if stage in spoken.money.STAGES:
        return spoken.money.STAGES[stage]
    procedure, _, step = stage.rpartition("-")
    template = spoken.money.PROCEDURES.get(procedure)
    if template and step in spoken.money.STEPS:
        return fill(template, step=spoken.money.STEPS[step])
    return spoken.money.STEPS.get(stage) or shown(field_value(stage))


def reason_word(reason: str) -> str:
    """Say why an amount is in no sum."""
    return spoken.money.REASONS[reason]


def money_words(money: Money) -> str:
    """Say an amount in the scale that it is easiest read in: `KRW 210.0 billion`."""
    if language() == "ko":
        said = _korean(money.number, money.unit)
        return fill(spoken.money.SAYS[_bound(money)], amount=said)
    power, word = _scale(money.number)
    said = measured(_digits(money.number, power), f"{money.unit} {word}".rstrip())
    return fill(spoken.money.SAYS[_bound(money)], amount=said)


def difference_words(money: Money, like: Money) -> str:
    """Say by how much an amount is more, or less, in its scale: `+KRW 0.1 trillion`."""
    sign = "+" if money.number > 0 else "-" if money.number < 0 else ""
    if language() == "ko":
        return f"{sign}{_korean(abs(money.number), money.unit)}"
    power, word = _scale(like.number)
    digits = _digits(abs(money.number), power)
    return sign + measured(digits, f"{money.unit} {word}".rstrip())


def share_words(share: Share, stage: str = "") -> str:
    """Say an amount and what share of another it is: `KRW 210.0 billion [32 % of 660.0]`."""
    power, _ = _scale(share.part.number or share.of.number)
    of = _digits(share.of.number, power)
    if language() == "ko":
        of = _korean(share.of.number, "")
    ratio = share.ratio
    name = "share" if ratio is not None else "of"
    percent = percent_words(ratio) if ratio is not None else ""
    bracket = fill(
        spoken.money.SAYS[name], percent=percent, of=of, stage=spoken.money.STAGES.get(stage, "")
    ).strip()
    return f"{money_words(share.part)} [{bracket}]"


def percent_words(ratio: Fraction) -> str:
    """Say a ratio in percent, in full ones unless it is less than one."""
    percent = ratio * _HUNDREDTHS
    if language() == "ko":
        return (
            f"{round(percent)}%" if abs(percent) >= 1 or not percent else f"{float(percent):.2g}%"
        )
    return f"{round(percent)} %" if abs(percent) >= 1 or not percent else f"{float(percent):.2g} %"


def sum_words(found: FundingSum) -> str:
    """Say a sum, or why there is none; "" where nothing is published."""
    if found.total is not None:
        said, number = money_words(found.total), len({one.address for one in found.parts})
        if number > 1:
            said = fill(spoken.money.SAYS["several"], amount=said, number=number)
        whole = all(one.whole for one in found.parts)
        return said if whole else fill(spoken.money.SAYS["partly"], amount=said)
    return refusal_words(found)


def refusal_words(found: FundingSum | Execution) -> str:
    """Say why there is no sum."""
    units = spoken.money.SAYS["and"].join(getattr(found, "units", ()))
    return fill(spoken.money.REFUSALS[found.refused or "nothing"], units=units)


def spent_words(execution: Execution) -> str:
    """Say what was spent, of what plan; "" where it was compared with nothing."""
    return share_words(execution.share, execution.against) if execution.share else ""


def _korean(number: Decimal, unit: str) -> str:
    from cet_cli.wording.hangul.quantities import exact_words, with_unit

    return with_unit(exact_words(number), unit)


def _bound(money: Money) -> str:
    if money.bounded:
        return "exact"
    return "from" if money.bounds.low is not None else "to"


def _scale(number: Decimal) -> tuple[int, str]:
    size = abs(number)
    return next(
        (
            one
            for one in spoken.working.SCALES
            if one[0] >= _LEAST and size >= Decimal(10) ** one[0]
        ),
        (0, ""),
    )


def _digits(number: Decimal, power: int) -> str:
    """Write a number in a scale, with all the places that it was written with, and no more."""
    return f"{number.scaleb(-power):,f}"

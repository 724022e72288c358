"""Where the average pace would lead, in words."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from cet_cli.wording import spoken
from cet_cli.wording.figures import figure_words
from cet_cli.wording.numbers import measured, number_words
from cet_cli.wording.spoken import fill

if TYPE_CHECKING:
    from cet_cli.model.values import Quantity


def sentence(name: str, /, **about: object) -> str:
    """Say one of the short sentences."""
    return fill(spoken.outlook.SAYS[name], **about)


def asked_words(figure: Quantity | None) -> str:
    """Say a target that is no number, as it was written."""
    return figure_words(figure) if figure else "-"


def refused_words(refusal: str, points: int) -> str:
    """Say why nothing is projected."""
    name = (
        f"{refusal}.none" if f"{refusal}.none" in spoken.outlook.REFUSED and not points else refusal
    )
    name = f"{refusal}.one" if f"{refusal}.one" in spoken.outlook.REFUSED and points == 1 else name
    return fill(spoken.outlook.REFUSED[name], points=points)


def projected_words(
    centre: Fraction | None, low: Fraction, high: Fraction, unit: str, due: str
) -> str:
    """Say a projection: the centre and the interval, or the interval alone."""
    reach = (high - low) / 2
    about = {"range": range_text(low, high, unit), "due": due}
    if centre is None:
        return fill(spoken.outlook.SAYS["range"], **about)
    return fill(spoken.outlook.SAYS["centre"], centre=number_text(centre, reach), **about)


def range_text(low: Fraction, high: Fraction, unit: str = "") -> str:
    """Write an interval; one number where both ends are the same."""
    reach = (high - low) / 2
    first, last = number_text(low, reach), measured(number_text(high, reach), unit)
    return fill(spoken.outlook.SAYS["interval"], low=first, high=last) if reach else last


def meeting_words(said: str, asks: str, meets: str) -> str:
    """Add to a projection how much of it would satisfy the target."""
    return f"{said}; {fill(spoken.outlook.MEETS[meets], asks=asks)}" if meets else said


def number_text(value: Fraction, reach: Fraction) -> str:
    """Write a number to the second digit of how uncertain it is; in full where it is certain."""
    if not reach:
        return number_words(value)
    places = 1 - (Decimal(reach.numerator) / Decimal(reach.denominator)).adjusted()
    return f"{Decimal(round(value * Fraction(10) ** places)).scaleb(-places):,f}"

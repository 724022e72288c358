"""What may have happened to a figure that does not fit: another edition, a digit, a scale.

A suggestion for whoever looks it up, never a correction: the plan keeps what was printed.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from cet_cli.figures.printed import without_first_digit
from cet_cli.figures.verdict import Suggestion
from cet_cli.figures.words import Reading, Slip, Word
from cet_cli.model.values import Quantity, Unreadable
from cet_cli.model.values.exact import EXACT
from cet_cli.model.values.grammar import NUMERAL
from cet_cli.model.values.scales import SCALES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.figures.equation import Equation
    from cet_cli.figures.given import Given

_NUMERAL = re.compile(NUMERAL)
_POWERS = (3, -3, 4, -4, 6, -6, 1, -1, 2, -2)
"""Powers of ten by which a figure may be off: a scale word, Korean ones too, or the point."""
_PART_POWERS = (-3, 3)
"""The same for a part and its whole, where any smaller part fits."""
_MOST_TERMS = 8
_TWO_ENDS = frozenset({"growth", "difference"})


class _Change(NamedTuple):
    """An equation with another reading of one of its figures."""

    slip: Slip
    end: str
    text: str
    equation: Equation


def suggest(equation: Equation) -> Suggestion | None:
    """Find the slip with which a claim would fit, the likeliest first; None where there is none."""
    for change in _changes(equation):
        if change.equation.word(Reading.WRITTEN, Reading.WRITTEN) is Word.CONSISTENT:
            return Suggestion(change.slip, change.end, change.text)
    return None


def _changes(equation: Equation) -> Iterator[_Change]:
    figures = _suspects(equation)
    for old in figures:
        for edition in old.editions:
            new = edition.into(equation.terms[0].figure.unit)
            if new:
                yield _Change(Slip.STAGE, old.end, edition.end, _with(equation, old, new))
    for old in figures:
        if new := shortened(old):
            yield _Change(Slip.LEADING_DIGIT, old.end, new.text, _with(equation, old, new))
    if equation.kind in _TWO_ENDS:
        backwards = replace(equation, terms=equation.terms[::-1])
        yield _Change(Slip.SWAPPED, equation.terms[0].end, equation.terms[-1].end, backwards)
    for power in _POWERS if equation.claimed else _PART_POWERS:
        for old in figures:
            if new := rescaled(old, power):
                yield _Change(Slip.SCALE, old.end, new.text, _with(equation, old, new))


def _suspects(equation: Equation) -> tuple[Given, ...]:
    """Choose the figures to change; of many terms any may be wrong, which says nothing."""
    many = len(equation.terms) > _MOST_TERMS
    return equation.figures[:1] if many else equation.figures


def _with(equation: Equation, old: Given, new: Given) -> Equation:
    """Put another reading in the place of one figure."""
    if old is equation.claimed:
        return replace(equation, claimed=new)
    return replace(equation, terms=tuple(new if one is old else one for one in equation.terms))


def shortened(given: Given) -> Given | None:
    """Read a figure without its first digit; None where it has none to lose, and for a range."""
    return (
        None if given.figure.high is not None else _read_as(given, without_first_digit(given.text))
    )


def rescaled(given: Given, power: int) -> Given | None:
    """Read a figure in another scale: `KRW 5 trillion` for `KRW 5 billion`, `2.4 %` for `24 %`.

    None for a text with several numbers.
    """
    return _read_as(given, _rescaled(given.text, power))


def _read_as(given: Given, text: str) -> Given | None:
    """Read a figure from another text; None for a text that is no such figure."""
    try:
        figure = Quantity.read(text)
    except Unreadable:
        return None
    number = figure.number
    return None if number is None else replace(given, text=text, figure=figure, number=number)


def _rescaled(text: str, power: int) -> str:
    """Write a figure in another scale: with its next scale word, or with its point moved."""
    numerals = _NUMERAL.findall(text)
    if len(numerals) != 1:
        return ""
    for word, exponent in SCALES.items():
        other = _scale_word(exponent + power, like=word)
        if other and word in text:
            return text.replace(word, other)
    moved = EXACT.scaleb(Decimal(numerals[0].replace(",", "")), power)
    whole = "." not in numerals[0] and moved == int(moved)
    return text.replace(numerals[0], f"{int(moved):,}" if whole else f"{moved:,f}")


def _scale_word(exponent: int, *, like: str) -> str:
    """Give the scale word for a power of ten in the language of another; "" for none."""
    words = (word for word, power in SCALES.items() if power == exponent)
    return next((word for word in words if word.isascii() == like.isascii()), "")

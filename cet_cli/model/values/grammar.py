"""How a published figure is written: its parts, taken from the text.

    [over|more than|at least|up to|at most|under|less than|about] [currency] NUMBER [scale] [unit]
    A to B
    within A to B

Currency, scale and unit are one `Unit`, so that `KRW 4.7 trillion` and `4.7` under a parent's
`unit: KRW trillion` are read by the same rules.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Literal, NamedTuple, TypeAlias

from cet_cli.model.values.scales import KOREAN_SCALE, power_of
from cet_cli.model.values.units import DIGIT_OF_UNIT, Unit, leads, read_unit
from cet_cli.model.values.unreadable import Unreadable

Qualifier: TypeAlias = Literal["over", "at_least", "at_most", "under", "about"]
"""What a word before a number makes of it; `more than` is over, `up to` is at most."""

QUALIFIERS: dict[str, Qualifier] = {
    "over": "over",
    "more than": "over",
    "at least": "at_least",
    "up to": "at_most",
    "at most": "at_most",
    "under": "under",
    "less than": "under",
    "about": "about",
}

NUMERAL = r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?"
"""Digits, with commas between groups of three or without, and perhaps a fraction."""

_HEAD = rf"(?:({'|'.join(QUALIFIERS)}) )?(?:([^\d+-]+?) ?)?"
_TAIL = rf"(\D*(?:{DIGIT_OF_UNIT}\D*)*)"
_FIGURE = re.compile(rf"{_HEAD}([+-]?{NUMERAL}){_TAIL}", re.IGNORECASE).fullmatch
_PART = rf"{NUMERAL} ?(?:{KOREAN_SCALE})"
_COMPOUND = re.compile(
    rf"{_HEAD}([+-]?{_PART}(?: ?{_PART})*(?: ?{NUMERAL})?){_TAIL}", re.IGNORECASE
).fullmatch
_PARTS = re.compile(rf"({NUMERAL}) ?({KOREAN_SCALE})?").findall
_RANGE = re.compile(r"(within )?(.*?\d.*?) to (.*\d.*)", re.IGNORECASE).fullmatch
_BARE = Unit("", "", 0)
_MOST_DIGITS = 1000


class Parts(NamedTuple):
    """What a figure says, with its scale applied; the fields are those of `Quantity`."""

    qualifier: Qualifier | None
    number: Decimal
    place: int
    unit: str
    scaled: bool
    high: Decimal | None = None
    within: bool = False


class _Figure(NamedTuple):
    """One number with what stands around it, its scale not yet applied."""

    qualifier: str | None
    numeral: str
    unit: Unit
    unit_leads: bool
    scaled: bool

    def number(self, scale: int) -> Decimal:
        return Decimal(f"{self.numeral}E{scale}")

    def place(self, scale: int) -> int:
        return scale - decimals(self.numeral)


def decimals(numeral: str) -> int:
    """How many digits stand after the point."""
    point = numeral.find(".")
    return len(numeral) - point - 1 if point > 0 else 0


def parse(clean: str) -> Parts | None:
    """The parts of a figure in blanks-collapsed text, None if the text has not this form.

    Raises `Unreadable` where the form is right and the parts contradict each other.
    """
    figure = _one(clean)
    if not figure:
        return _range(clean)
    said, numeral, unit, _, scaled = figure
    qualifier = QUALIFIERS[said.lower()] if said else None
    number = Decimal(f"{numeral}E{unit.scale}")
    return Parts(qualifier, number, unit.scale - decimals(numeral), unit.name, scaled)


def _one(clean: str) -> _Figure | None:
    match = _FIGURE(clean)
    if not match:
        return _compound(clean)
    qualifier, lead, numeral, tail = match.groups()
    return _figure(qualifier, lead, numeral.replace(",", ""), tail)


def _figure(qualifier: str | None, lead: str | None, numeral: str, tail: str) -> _Figure | None:
    """A figure; None if what stands before the number is no currency or the like."""
    if lead and not leads(lead):
        return None
    around = f"{lead} {tail}" if lead else tail
    unit = read_unit(around) if around else _BARE
    return _Figure(qualifier, numeral, unit, lead is not None, unit.scale > 0)


def _compound(clean: str) -> _Figure | None:
    """A Korean number with a scale for each of its parts: `1조 2,345억 원`."""
    match = _COMPOUND(clean)
    if not match:
        return None
    qualifier, lead, number, tail = match.groups()
    parts = [(numeral.replace(",", ""), word) for numeral, word in _PARTS(number)]
    total = _sum(parts)
    if total is None:
        return None
    sign = "-" if number.startswith("-") else ""
    figure = _figure(qualifier, lead, sign + total, parts[-1][1] + tail)
    return figure and figure._replace(scaled=True)


def _sum(parts: list[tuple[str, str]]) -> str | None:
    """The parts as one numeral in the scale of the last; None unless each is below the one before.

    Only the last part may have a fraction.
    """
    powers = [power_of(word) or 0 for _, word in parts]
    if powers != sorted(powers, reverse=True):
        return None
    last, total, above = powers[-1], 0, powers[0] + _MOST_DIGITS
    for (numeral, _), power in zip(parts, powers, strict=True):
        whole, _, fraction = numeral.partition(".")
        if len(whole.lstrip("0")) > above - power or (fraction and power != last):
            return None
        total += int(whole) * 10 ** (power - last)
        above = power
    point, fraction = parts[-1][0].partition(".")[1:]
    return f"{total}{point}{fraction}"


def _range(clean: str) -> Parts | None:
    match = _RANGE(clean)
    low, high = (_one(match[2]), _one(match[3])) if match else (None, None)
    if not match or not low or not high:
        return None
    qualifier = low.qualifier or high.qualifier
    if qualifier:
        raise Unreadable("qualified-range", clean, qualifier=qualifier)
    scale = low.unit.scale or high.unit.scale
    first, second = low.number(scale), high.number(high.unit.scale)
    if first > second:
        raise Unreadable("range-backwards", clean, low=match[2], high=match[3])
    return Parts(
        qualifier=None,
        number=first,
        high=second,
        within=bool(match[1]),
        place=min(low.place(scale), high.place(high.unit.scale)),
        unit=_common_unit(low, high, clean),
        scaled=low.scaled or high.scaled,
    )


def _common_unit(low: _Figure, high: _Figure, clean: str) -> str:
    """The unit of both ends: given at both, or once, before the first number or with the second."""
    first, second = low.unit, high.unit
    if first.name == second.name or not first.name:
        return second.name
    if not second.name and low.unit_leads:
        return first.name
    raise Unreadable("range-units", clean, low=first.text.strip(), high=second.text.strip())

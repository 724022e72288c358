"""A published figure: what was printed, exactly, and what it may mean."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from cet_cli.model.values.exact import EXACT
from cet_cli.model.values.grammar import Qualifier, parse
from cet_cli.model.values.hooks import scalar_text, schema_of
from cet_cli.model.values.interval import EVERYTHING, Interval, Mode, rounding_interval
from cet_cli.model.values.units import read_unit
from cet_cli.model.values.unreadable import Unreadable

if TYPE_CHECKING:
    from pydantic_core import CoreSchema

_PLAIN = re.compile(r"-?[0-9]{1,40}(?:\.[0-9]{1,40})?").fullmatch
_DIGIT = re.compile("[\\d\u00bc-\u00be\u2150-\u215f]").search
_POINT = re.compile(r"[0-9]\.[0-9]").search
_NOT_FINITE = frozenset({"nan", "snan", "inf", "infinity", "∞", ".nan", ".inf"})
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure as published: a number with its precision, or words where no number was given."""

    text: str
    """The figure as written."""
    qualifier: Qualifier | None = None
    """What stands before the number: over, at_least, at_most, under, about or nothing."""
    number: Decimal | None = None
    """The number in the unit, its scale applied: 5.0E+12 for `5.0 trillion`; None for words."""
    place: int = 0
    """The power of ten of the last written digit: 11 for `5.0 trillion`, the finer of a range."""
    unit: str = ""
    """The one name of the unit: KRW, percent, qubits, Wh/kg; empty without one."""
    scaled: bool = False
    """Whether a scale word was written, with the number or in the parent's unit."""
    high: Decimal | None = None
    """The second number of a range, `A to B`."""
    within: bool = False
    """Whether a range is one to stay in (`within A to B`), not an uncertain value (`A to B`)."""
    words: bool = False
    """Whether it is kept as words, because no digit was given: `several hundred qubits`."""

    def __hash__(self) -> int:
        return hash(self.text)

    @classmethod
    def read(cls, text: str) -> Quantity:
        """Read a figure: `4.7`, `KRW 31.5 billion`, `over 30 trillion`, `2.8 to 3.4 trillion`.

        Korean forms are read as well: `1조 2,345억 원`. Raises `Unreadable` with a precise reason
        for a text that has digits and is no figure.
        """
        return _read(text)

    @classmethod
    def read_node(cls, node: object) -> Quantity:
        """Read a node of a file, whatever it is; raises `Unreadable`."""
        return _read(scalar_text(node))

    def in_unit(self, unit_text: str) -> Quantity:
        """This figure under a parent's `unit`: `4.7` under `KRW trillion` is 4.7E+12 KRW.

        Raises `Unreadable`: `unit-twice` where the unit or the scale stands in both, or the reason
        why the unit itself cannot be read.
        """
        return _in_unit(self, unit_text)

    def significant_place(self) -> int:
        """The place of the last digit that is certainly meant, trailing zeros taken for filling.

        `300 billion` may be exact to a billion (`place` 9) or to a hundred billion (11); zeros
        after a point are meant. A range has its `place`.
        """
        if not self.number or self.high is not None or _POINT(self.text):
            return self.place
        return int(EXACT.normalize(self.number).as_tuple().exponent)

    def interval(
        self, *, counts: bool = False, mode: Mode = "up_or_down", digits: int | None = None
    ) -> Interval:
        """The true values that the figure allows.

        A measured figure stands for half a unit of its last place on each side, `about` for a whole
        one; a count is exact; `over`, `at_least`, `at_most` and `under` give one bound, a range its
        two. `digits` after the point of the number in its unit (negative for tens, hundreds...)
        replaces the last written place: `digits=-figure.significant_place()`.
        Words allow everything.
        """
        if self.number is None:
            return EVERYTHING
        if self.high is not None:
            return Interval(self.number, self.high, low_closed=True, high_closed=True)
        if self.qualifier == "about":
            return _about(self.number, self.place if digits is None else -digits)
        if self.qualifier:
            return _half_line(self.qualifier, self.number)
        if counts:
            return Interval(self.number, self.number, low_closed=True, high_closed=True)
        return rounding_interval(self.number, mode, -self.place if digits is None else digits)

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: object, _handler: object) -> CoreSchema:
        """Let pydantic read a figure through `read_node`."""
        return schema_of(cls, "quantity", cls.read_node)

    @classmethod
    def __get_pydantic_json_schema__(cls, _schema: object, _handler: object) -> dict[str, object]:
        """Tell an editor what may be typed."""
        return {
            "anyOf": [{"type": "string", "minLength": 1}, {"type": "number"}],
            "description": "A figure as it was published: a number, perhaps with `over`, "
            "`at least`, `up to`, `at most`, `under` or `about` before it and a currency, a scale "
            "word (thousand ... trillion, 천, 만, 억, 조) and a unit beside it; or `A to B`, or "
            "`within A to B`. Without any digit it is kept as words.",
            "examples": ["4.7", "KRW 31.5 billion", "over 30 trillion", "6.3 %", "2.8 to 3.4"],
        }


@lru_cache(maxsize=65536)
def _read(text: str) -> Quantity:
    text = str(text)
    if _PLAIN(text):
        point = text.find(".")
        place = point - len(text) + 1 if point > 0 else 0
        return Quantity(text, None, Decimal(text), place)
    clean = " ".join(text.split())
    if not _DIGIT(clean):
        return _words(clean, text)
    if len(text) > _LONGEST:
        raise Unreadable("too-long", text, limit=str(_LONGEST))
    return _number(clean, text)


def _words(clean: str, text: str) -> Quantity:
    """A figure without a digit."""
    if not clean:
        raise Unreadable("empty", text)
    if clean.lstrip("+-").lower() in _NOT_FINITE:
        raise Unreadable("not-finite", text)
    if not any(character.isalpha() for character in clean):
        raise Unreadable("form", text)
    return Quantity(text, words=True)


def _number(clean: str, text: str) -> Quantity:
    """A figure with digits that is more than a plain number."""
    if not clean.isascii():
        clean = unicodedata.normalize("NFC", clean)
    try:
        parts = parse(clean)
    except Unreadable as cause:
        raise _refusal(clean, text, cause) from None
    if parts is None:
        raise _refusal(clean, text, None)
    return Quantity(text, *parts)


def _refusal(clean: str, text: str, cause: Unreadable | None) -> Unreadable:
    """Why a text is no figure, worked out only where there is one to refuse."""
    from cet_cli.model.values.figure_forms import refusal

    return refusal(clean, text, cause)


@lru_cache(maxsize=65536)
def _in_unit(figure: Quantity, unit_text: str) -> Quantity:
    unit = read_unit(unit_text)
    for which, both in (
        ("unit", figure.unit and unit.name),
        ("scale", figure.scaled and unit.scale),
    ):
        if both:
            raise Unreadable(
                "unit-twice", figure.text, which=which, first=figure.text, second=unit_text
            )
    return replace(
        figure,
        number=_shifted(figure.number, unit.scale),
        high=_shifted(figure.high, unit.scale),
        place=figure.place + unit.scale,
        unit=unit.name or figure.unit,
        scaled=figure.scaled or unit.scale > 0,
    )


def _shifted(number: Decimal | None, scale: int) -> Decimal | None:
    """A number times a power of ten, with as many significant digits."""
    return number if number is None else EXACT.scaleb(number, scale)


def _about(number: Decimal, place: int) -> Interval:
    unit = EXACT.scaleb(Decimal(1), place)
    low, high = EXACT.subtract(number, unit), EXACT.add(number, unit)
    return Interval(low, high, low_closed=True, high_closed=True)


def _half_line(qualifier: Qualifier, number: Decimal) -> Interval:
    """All numbers above or below one."""
    closed = qualifier in {"at_least", "at_most"}
    if qualifier in {"over", "at_least"}:
        return Interval(number, None, low_closed=closed, high_closed=False)
    return Interval(None, number, low_closed=False, high_closed=closed)

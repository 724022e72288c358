"""Units of figures: one name for each, and exact conversion where a table says so."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal, Inexact
from fractions import Fraction
from functools import lru_cache
from math import prod
from typing import TYPE_CHECKING

from cet_cli.model.values.exact import EXACT
from cet_cli.model.values.hooks import scalar_text, schema_of
from cet_cli.model.values.scales import power_of, split_scale
from cet_cli.model.values.unit_table import FACTORS, LEADING, SINGULAR, SYMBOLS, WORDS
from cet_cli.model.values.unreadable import Unreadable

if TYPE_CHECKING:
    from pydantic_core import CoreSchema

DIGIT_OF_UNIT = r"(?:(?<=[CHN]O)2|(?<=[HO])2|(?<=CH)4|(?<=m)[23](?![^\W_]))"
"""The digits that belong to a unit, as a pattern: CO2, NO2, H2, O2, CH4, m2, km3."""

_LONGEST = 200
_RATIO = re.compile(r" ?/ ?| per ")
_MICRO_TO_MU = str.maketrans({"\N{MICRO SIGN}": "\N{GREEK SMALL LETTER MU}"})
_SIGNS = frozenset("%‰°$€£₩/.·&'()- ²³\N{FULLWIDTH PERCENT SIGN}\N{MULTIPLICATION SIGN}\u2019")
_OPENING = frozenset("%‰°$€£₩\N{FULLWIDTH PERCENT SIGN}\N{MULTIPLICATION SIGN}")
_DIGITS = re.compile(DIGIT_OF_UNIT)
_NOT_A_UNIT = re.compile(
    r"""(?:and|at|below|by|from|in|less|more|or|over|plus|than|to|under|up)(?:\ .*)?
    | (?:k|mn|mln|bn|bln|tn|trn|hundred|st|nd|rd|th)(?:\ .*)?
    | (?:thousand|million|billion|trillion)(?!aire).*
    | .*\ (?:or|and|at)\ (?:more|most|higher|above|over|less|least|fewer|lower|below|under)
    | .*(?:이상|이하|이내|초과|미만)""",
    re.IGNORECASE | re.VERBOSE,
)
"""What stands after a number and is no unit: a qualifier, a short scale, the end of an ordinal."""


@dataclass(frozen=True, slots=True)
class Unit:
    """What figures are counted in: `KRW trillion`, `percent`, `qubits`, `Wh/kg`."""

    text: str
    """The unit as written."""
    name: str
    """The one name of the unit without its scale, KRW for `조 원`; empty for a scale alone."""
    scale: int
    """The power of ten that the scale word stands for: 12 for `KRW trillion`, 0 without one."""

    @classmethod
    def read(cls, text: str) -> Unit:
        """Read a unit, with a scale word or without; raises `Unreadable`."""
        return read_unit(text)

    @classmethod
    def read_node(cls, node: object) -> Unit:
        """Read a node of a file, whatever it is; raises `Unreadable`."""
        return read_unit(scalar_text(node))

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: object, _handler: object) -> CoreSchema:
        """Let pydantic read a unit through `read_node`."""
        return schema_of(cls, "unit", cls.read_node)

    @classmethod
    def __get_pydantic_json_schema__(cls, _schema: object, _handler: object) -> dict[str, object]:
        """Tell an editor what may be typed."""
        return {
            "type": "string",
            "minLength": 1,
            "description": "What figures are counted in, with a scale word if they have one.",
            "examples": ["KRW trillion", "percent", "qubits", "Wh/kg"],
        }


@lru_cache(maxsize=4096)
def read_unit(text: str) -> Unit:
    """Read a unit such as `KRW trillion`, `trillion won`, `조 원` or `%`; memoised."""
    clean = " ".join(unicodedata.normalize("NFC", text).split())
    if not clean:
        raise Unreadable("empty", text)
    if len(clean) > _LONGEST:
        raise Unreadable("too-long", text, limit=str(_LONGEST))
    lead, scale, name = _split(clean)
    second, _ = split_scale(name)
    if second and scale:
        raise Unreadable("two-scales", text, first=scale, second=second)
    ratio = lead and name.startswith(("/", "per "))
    if name and not ratio and not _may_be_unit(name):
        raise Unreadable("form", text)
    if lead and name and not ratio:
        raise Unreadable("unit-twice", text, which="unit", first=lead, second=name)
    return Unit(str(text), canonical(f"{lead} {name}".strip()), power_of(scale) or 0)


def _split(clean: str) -> tuple[str, str, str]:
    """A currency or scale of readiness that comes first, the scale word, and the rest."""
    scale, name = split_scale(clean)
    first, _, rest = clean.partition(" ")
    if scale or not rest or not leads(first):
        return "", scale, name
    return first, *split_scale(rest)


def _may_be_unit(name: str) -> bool:
    """Whether a text looks like a unit at all; an unknown one is kept as written."""
    if not (name[0].isalpha() or name[0] in _OPENING) or _NOT_A_UNIT.fullmatch(name):
        return False
    return all(
        character.isalpha() or character in _SIGNS or unicodedata.combining(character)
        for character in _DIGITS.sub("", name)
    )


def leads(word: str) -> bool:
    """Whether a unit may stand before its number, as a currency does."""
    return canonical(word) in LEADING


@lru_cache(maxsize=4096)
def canonical(name: str) -> str:
    """The one name of a unit: `won` and `원` are KRW, `%` is percent; an unknown unit is kept."""
    name = name.translate(_MICRO_TO_MU)
    known = _known(name)
    if known:
        return known
    if name.startswith("% "):
        return "percent" + name[1:]
    over, *under = _RATIO.split(name)
    if not under or not over or not all(under):
        return name
    below = (canonical(part) for part in under)
    return "/".join([canonical(over), *(SINGULAR.get(part, part) for part in below)])


def _known(name: str) -> str | None:
    if name in FACTORS or name in LEADING:
        return name
    return SYMBOLS.get(name) or WORDS.get(name.lower())


def convert(number: Decimal, source: str, target: str) -> Decimal | Fraction | None:
    """A number of one unit in another, exactly; None where no table says how.

    Units are names without scale words. A Fraction comes back only where no Decimal is exact
    (1 J is 1/3600 Wh).
    """
    source, target = canonical(source), canonical(target)
    if source == target:
        return number
    (dimension, size), (other, other_size) = _measure(source), _measure(target)
    return _times(number, size / other_size) if dimension == other else None


@lru_cache(maxsize=4096)
def _measure(name: str) -> tuple[tuple[str, ...], Fraction]:
    """Dimension and size of a unit; an unknown unit is a dimension of its own."""
    parts = [canonical(part) for part in name.split("/")]
    measured = [FACTORS.get(part, (part, Fraction(1))) for part in parts]
    (over, size), under = measured[0], measured[1:]
    dimension = (over, *sorted(dimension for dimension, _ in under))
    return dimension, size / prod((size for _, size in under), start=Fraction(1))


def _times(number: Decimal, ratio: Fraction) -> Decimal | Fraction:
    try:
        factor = EXACT.divide(Decimal(ratio.numerator), Decimal(ratio.denominator))
    except Inexact:
        return Fraction(number) * ratio
    return EXACT.multiply(number, EXACT.normalize(factor))

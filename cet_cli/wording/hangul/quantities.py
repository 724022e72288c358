"""Figures as Koreans read them: KRW 340.7 billion is 3,407억 원, exactly and no more exactly.

The written digits are moved, never rounded and never filled with zeros behind a point.
"""

from __future__ import annotations

import re
from decimal import Decimal

from cet_cli.wording.hangul.units import CURRENCIES, SCALES, unit_word

_NUMBER = r"-?[0-9](?:[0-9,]*[0-9])?(?:\.[0-9]+)?"
_SCALE_WORDS = "thousand|million|billion|trillion"
_AMOUNT = re.compile(
    rf"(?:(?P<currency>[A-Z]{{3}}) )?(?P<number>{_NUMBER})(?: (?P<scale>{_SCALE_WORDS}))?"
    r"(?: (?P<unit>[^0-9]+))?"
)
_QUALIFIED = re.compile(
    r"(?P<word>over|more than|at least|up to|at most|under|less than|about|within)"
    r" (?P<rest>.*[0-9].*)"
)
_BESIDE = {
    "over": "{} 초과",
    "more than": "{} 초과",
    "at least": "{} 이상",
    "up to": "최대 {}",
    "at most": "{} 이하",
    "under": "{} 미만",
    "less than": "{} 미만",
    "about": "약 {}",
    "within": "{} 범위",
}
_KOREAN_SCALES = frozenset({"조", "억", "만"})
_PLAIN_NUMBER = re.compile(_NUMBER)
_A_YEAR = "/년"
_PLACES = 3
"""So many places a number of trillions has before it is read in 조 and 억."""
_TRILLION, _HUNDRED_MILLION, _MYRIAD = 12, 8, 4
_FORMULA_UNIT = re.compile(rf" (?:({_SCALE_WORDS})(?: ([A-Z]{{3}}))?|([A-Z]{{3}}))$")


def figure_of_text(text: str) -> str:
    """Say a figure that is written in English; what is none stays as it is.

    >>> figure_of_text("over KRW 30 trillion"), figure_of_text("KRW 340.7 billion")
    ('30조 원 초과', '3,407억 원')
    """
    qualified = _QUALIFIED.fullmatch(text)
    if qualified:
        said = figure_of_text(qualified["rest"])
        return text if said == qualified["rest"] and " " in said else _beside(qualified, said)
    low, to, high = text.partition(" to ")
    if to:
        return _range(low, high) or text
    match = _AMOUNT.fullmatch(text)
    return _amount(match) if match else text


def _beside(qualified: re.Match[str], said: str) -> str:
    return _BESIDE[qualified["word"]].format(said)


def _range(low: str, high: str) -> str:
    """Say both ends; the scale and the unit that only the last one says hold for both."""
    first, last = _AMOUNT.fullmatch(low), _AMOUNT.fullmatch(high)
    if first is None or last is None:
        return ""
    scale = first["scale"] or last["scale"]
    start = f"{first['number']} {scale}" if scale else first["number"]
    currency = "" if last["currency"] else first["currency"] or ""
    return f"{figure_of_text(start)}~{figure_of_text(f'{currency} {high}'.strip())}"


def _amount(match: re.Match[str]) -> str:
    number = Decimal(match["number"].replace(",", ""))
    scale = SCALES[match["scale"]] if match["scale"] else 0
    said = scaled_words(number, scale) if scale else match["number"]
    return with_unit(said, match["currency"] or match["unit"] or "")


def with_unit(number: str, unit: str) -> str:
    """Put a unit behind a number as Koreans do: close to it where it counts or is a sign."""
    if not unit:
        return number
    if unit in CURRENCIES:
        return f"{number} {CURRENCIES[unit]}"
    word = unit_word(unit)
    return f"{number} {word}" if word[0].isascii() and word[0].isalpha() else f"{number}{word}"


def scaled_words(written: Decimal, power: int) -> str:
    """Say a number of thousands, millions, billions or trillions in 만, 억 and 조.

    >>> scaled_words(Decimal("5.0"), 12), scaled_words(Decimal("1005.7"), 9)
    ('5.0조', '1조 57억')
    """
    return exact_words(written.scaleb(power))


def exact_words(number: Decimal) -> str:
    """Say a number with the digits that it was written with, in the scale it is read in."""
    size = abs(number)
    if size >= Decimal(10) ** _TRILLION:
        return _in_trillions(number)
    for power, word in ((_HUNDRED_MILLION, "억"), (_MYRIAD, "만")):
        if size >= Decimal(10) ** power:
            return f"{_plain(number.scaleb(-power))}{word}"
    return _plain(number)


def _in_trillions(number: Decimal) -> str:
    places = -int(number.scaleb(-_TRILLION).as_tuple().exponent)
    if places <= _PLACES:
        return f"{_plain(number.scaleb(-_TRILLION))}조"
    whole, rest = divmod(abs(number), Decimal(10) ** _TRILLION)
    sign = "-" if number < 0 else ""
    behind = f"{rest.scaleb(-_HUNDRED_MILLION):,.{places - _MYRIAD}f}"
    return f"{sign}{whole:,.0f}조 {behind}억" if rest else f"{_plain(number.scaleb(-_TRILLION))}조"


def _plain(number: Decimal) -> str:
    return f"{number:,f}"


def ranked(text: str) -> str:
    """Say a rank: `3` is 3위, `under 5` 5위 미만."""
    qualified = _QUALIFIED.fullmatch(text)
    if qualified:
        return _beside(qualified, ranked(qualified["rest"]))
    return f"{text}위" if re.fullmatch("[0-9]+", text) else text


def scaled_unit(number: str, unit: str) -> str:
    """Put behind a number what it is counted in: `KRW 조` is 조 원, `만 qubits` 만큐비트.

    A scale word that a plan gives in English is reckoned into the number, where that is exact.
    What is spread over years stays so: `KRW 조/년` is 조 원/년.
    """
    if unit.endswith(_A_YEAR):
        return scaled_unit(number, unit.removesuffix(_A_YEAR)) + _A_YEAR
    first, _, rest = unit.partition(" ")
    currency, scale = (first, rest) if first in CURRENCIES else (rest, first)
    if scale in SCALES and _PLAIN_NUMBER.fullmatch(number):
        written = Decimal(number.replace(",", ""))
        return with_unit(scaled_words(written, SCALES[scale]), currency)
    if scale in _KOREAN_SCALES:
        return with_unit(f"{number}{scale}", currency)
    return with_unit(number, unit)


def arithmetic(text: str) -> str:
    """Say the arithmetic of a claim: `4.95..5.05 / 4.65..4.75 = +4.2..+8.6 %`."""
    match = _FORMULA_UNIT.search(text)
    if match:
        scale, after, alone = match.groups()
        currency = after or alone or ""
        unit = f"{_PLAIN_SCALES.get(scale or '', '')} {CURRENCIES.get(currency, currency)}"
        text = f"{text[: match.start()]} {unit.strip()}"
    words = (("..", "~"), (" times", "배"), (" months", "개월"), (" years", "년"), (" days", "일"))
    for english, korean in words:
        text = text.replace(english, korean)
    return text


_PLAIN_SCALES = {"thousand": "천", "million": "백만", "billion": "십억", "trillion": "조"}

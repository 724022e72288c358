"""The forms that the Korean catalogue asks for: dates, figures and kinds in words, and particles.

A form is a mark and perhaps a particle, all in Hangul, so that English has none of them:
`{due:날}` is a date as people say it, `{value:값}` a figure, `{kind:말}` a word of the format,
`{sum:식}` an arithmetic, `{days:수}` a number with its thousands parted, `{pace:약}` a decimal that
says whether it is rounded, `{months:(수개월)}` a number in brackets or nothing where it is 0,
`{unit:단위}` a unit behind a number. A particle stands alone or behind a mark: `{name:은는}`,
`{due:날을를}`; `{due:~을를}` is the particle alone, for a closing quote that stands before it.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from cet_cli.wording.hangul.particles import PAIRS, particle

if TYPE_CHECKING:
    from collections.abc import Callable


def written(text: str, form: str) -> str:
    """Write an argument in a form.

    Raises:
        ValueError: the text is not what the form is for.
    """
    pair = next((one for one in PAIRS if form.endswith(one)), "")
    mark = form.removesuffix(pair)
    if mark == "~":
        return particle(text, pair)
    said = _marked(text, mark) if mark else text
    return said + particle(said, pair) if pair else said


def _marked(text: str, mark: str) -> str:
    if mark.startswith("(수"):
        return f"({int(text):,}{mark[2:-1]})" if int(text) else ""
    make = _MARKS.get(mark)
    if make is None:
        raise ValueError(f"there is no form {mark!r}")
    return make(text)


def _date(text: str) -> str:
    from cet_cli.wording.hangul.dates import date_of_text

    return date_of_text(text)


def _figure(text: str) -> str:
    from cet_cli.wording.hangul.quantities import figure_of_text

    said = figure_of_text(text)
    quoted = said == text and any(letter.isalpha() and letter.isascii() for letter in text)
    return f"`{text}`" if quoted else said


def _word(text: str) -> str:
    from cet_cli.wording.hangul.terms import term

    return term(text)


def _arithmetic(text: str) -> str:
    from cet_cli.wording.hangul.quantities import arithmetic

    return arithmetic(text)


def _ratio(text: str) -> str:
    from cet_cli.wording.decimals import two_places

    return two_places(Fraction(text))


def _unit(text: str) -> str:
    from cet_cli.wording.hangul.quantities import with_unit

    return with_unit("", text) if text else ""


def _number(text: str) -> str:
    return f"{int(text):,}"


def _decimal(text: str) -> str:
    from cet_cli.wording.decimals import few_digits, number_words

    number = Fraction(text)
    few = few_digits(number)
    return f"{'약 ' if few != number else ''}{number_words(few)}"


def _day(text: str) -> str:
    from cet_cli.wording.hangul.dates import day_words

    return day_words(date.fromisoformat(text))


_MARKS: dict[str, Callable[[str], str]] = {
    "날": _date,
    "값": _figure,
    "말": _word,
    "식": _arithmetic,
    "수": _number,
    "약": _decimal,
    "단위": _unit,
    ".2": _ratio,
    "일자": _day,
}

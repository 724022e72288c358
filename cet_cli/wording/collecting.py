"""What is said where figures are collected: in a workbook both languages at once."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from cet_cli.wording import spoken
from cet_cli.wording.english import collecting as english
from cet_cli.wording.korean import collecting as korean
from cet_cli.wording.shown import shown
from cet_cli.wording.spoken import fill

if TYPE_CHECKING:
    from collections.abc import Iterable

_MOST = 24
"""More words than this are not listed in one line."""

CHOICES = {"status": "STATUSES", "stage": "STAGES", "standing": "STANDINGS"}
"""The columns in which something is chosen from a list, and the words of the list."""


def both(table: str, key: str, joint: str = " ") -> str:
    """Say a word in Korean and English: `지표 indicator`."""
    return f"{getattr(korean, table)[key]}{joint}{getattr(english, table)[key]}"


def is_heading(key: str, text: str) -> bool:
    """Tell whether a cell is the heading of a column, in whatever way both languages are joined."""
    return " ".join(text.replace("/", " ").split()) == both("HEADINGS", key)


def guide(language: str) -> tuple[str, ...]:
    """Give the instructions in a language, their title first."""
    return korean.GUIDE if language == "ko" else english.GUIDE


def choices(column: str) -> dict[str, str]:
    """Give the words of a list as they are chosen, by what they mean."""
    table = CHOICES[column]
    return {key: both(table, key) for key in getattr(english, table)}


def chosen(column: str, text: str) -> str | None:
    """Tell what was chosen, however it was typed; None for what is not in the list."""
    return _meanings(column).get(_plainly(text))


@cache
def _meanings(column: str) -> dict[str, str]:
    """Map each way to write a choice to what it means."""
    table = CHOICES[column]
    words = choices(column).items()
    found = {_plainly(label): key for key, label in words}
    for catalogue in (korean, english):
        found |= {_plainly(word): key for key, word in getattr(catalogue, table).items()}
    return found | {_plainly(key): key for key, _ in words}


def _plainly(text: str) -> str:
    return "".join(text.replace("_", " ").replace("-", " ").split()).casefold()


def heading(column: str) -> str:
    """Say the heading of a column in the language of the answer."""
    said: str = spoken.collecting.HEADINGS[column]
    return said


def refusal(name: str, near: Iterable[str] = (), **about: str) -> str:
    """Say why a file is not read, or not written."""
    return fill(spoken.collecting.REFUSALS[name], **_texts(near, about))


def reason(name: str, near: Iterable[str] = (), **about: str) -> str:
    """Say why a row is refused."""
    return fill(spoken.collecting.REASONS[name], **_texts(near, about))


def _texts(near: Iterable[str], about: dict[str, str]) -> dict[str, str]:
    listed = [shown(word) for word in near]
    more = ["…"] if len(listed) > _MOST else []
    texts = {key: shown(text, 400) for key, text in about.items()}
    return {**texts, "near": ", ".join([*listed[:_MOST], *more])}


def sentence(name: str, **about: object) -> str:
    """Say one of the short sentences."""
    texts = {key: shown(one, 400) if isinstance(one, str) else one for key, one in about.items()}
    return fill(spoken.collecting.SAYS[name], **texts)


def rows_words(number: int) -> str:
    """Say a number of rows."""
    return sentence("rows_1") if number == 1 else sentence("rows", number=number)

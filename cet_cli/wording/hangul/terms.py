"""Words of the format that stand as arguments in messages, as Koreans say them."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

_MORE = {
    "list": "목록",
    "lists": "목록",
    "mapping": "매핑",
    "text": "글",
    "unit": "단위",
    "scale": "자릿수 단위",
    "currency": "통화",
    "anchor": "앵커",
    "alias": "별칭",
    "planned": "예정",
    "under way": "진행 중",
    "not done": "미완료",
    "done": "완료",
    "point on the way": "중간 목표",
    "stepping stone": "디딤돌 기술",
    "key technology": "중점기술",
    "roadmap": "로드맵",
    "budget": "재원",
    "body": "추진 기구",
    "statement": "기재 내용",
    "figure": "수치",
    "number": "수",
    "name": "이름",
    "value": "값",
    "scope": "범위",
}


def term(word: str) -> str:
    """Say a word, or several with commas between them; what is no word of ours stays.

    >>> term("milestone"), term("unit, currency"), term("k-uam")
    ('이정표', '단위, 통화', 'k-uam')
    """
    return ", ".join(_terms().get(one, one) for one in word.split(", "))


def _table(language: str, name: str) -> ModuleType:
    return import_module(f"cet_cli.wording.{language}.{name}")


@cache
def _terms() -> dict[str, str]:
    """Join what the tables call alike in both languages."""
    english, english_listing = (_table("english", name) for name in ("things", "listing"))
    things, listing = (_table("korean", name) for name in ("things", "listing"))
    words: dict[str, str] = {said: things.FIELDS[key] for key, said in english.FIELDS.items()}
    words |= things.FIELDS
    words |= {said[0]: listing.KINDS[key][0] for key, said in english_listing.KINDS.items()}
    words |= {said: things.KINDS[key] for key, said in english.KINDS.items()}
    words |= things.KINDS
    return words | _MORE

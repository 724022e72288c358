"""Scale words: thousand, million, billion, trillion and 천, 만, 억, 조."""

from __future__ import annotations

import re

SCALES = {
    "thousand": 3,
    "million": 6,
    "billion": 9,
    "trillion": 12,
    "천": 3,
    "만": 4,
    "억": 8,
    "조": 12,
}
"""The scale words and their power of ten."""

_STEPS = {"": 0, "십": 1, "백": 2, "천": 3}
_MYRIADS = {"만": 4, "억": 8, "조": 12}
_POWERS = SCALES | {
    step + myriad: low + high for step, low in _STEPS.items() for myriad, high in _MYRIADS.items()
}

KOREAN_SCALE = "[십백천]?[만억조]"
"""A Korean scale as a pattern: 만, 억 or 조, itself counted in tens, hundreds or thousands."""

_START = re.compile(
    rf"(?:thousand|million|billion|trillion|천)(?![^\W\d_])|{KOREAN_SCALE}", re.IGNORECASE
)


def power_of(word: str) -> int | None:
    """The power of ten of a scale word, None for any other word; English in any case."""
    power = _POWERS.get(word)
    return power if power is not None else SCALES.get(word.lower())


def split_scale(text: str) -> tuple[str, str]:
    """Part the scale word that a text begins with from the rest; Korean ones may be glued on.

    `billion won` gives `billion` and `won`, `억원` gives `억` and `원`, `km` nothing and `km`.
    """
    scale = _START.match(text)
    return (scale[0], text[scale.end() :].lstrip()) if scale else ("", text)

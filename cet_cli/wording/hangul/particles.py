"""Particles of Korean that go by the last sound of the word before them: 목표는, 기준값은.

Hangul syllables are reckoned; digits and Latin letters go by how they are read in Korean (3 is
삼, 2 is 이, `km` and `LED` by their letters or as a word). Closing marks are read over.
"""

from __future__ import annotations

import re

PAIRS = {
    "은는": ("은", "는"),
    "이가": ("이", "가"),
    "을를": ("을", "를"),
    "과와": ("과", "와"),
    "으로로": ("으로", "로"),
    "이나나": ("이나", "나"),
    "이라라": ("이라", "라"),
    "이며며": ("이며", "며"),
}
"""Each particle as it is named in a template, after a final consonant, and after a vowel."""

_FIRST, _LAST, _FINALS, _RIEUL = 0xAC00, 0xD7A3, 28, 8
_FIRST_CONSONANT, _LAST_CONSONANT = 0x3131, 0x314E
_SILENT = re.compile(r"[^0-9A-Za-z%\u00b0\u00b2\u00b3\u2103\u3131-\u318e\uac00-\ud7a3]+$")
_DIGITS = re.compile(r"[0-9][0-9,]*(?:\.[0-9]+)?$")
_WORD = re.compile(r"[A-Za-z]+$")
_SHORT = re.compile(r"(?:^|[^aeiou])[aeiou][bkpt]$|[cko]k$|c$")
_CLOSED, _LIQUID, _OPEN = "closed", "liquid", "open"
_OF_DIGITS = dict(
    zip(
        "0123456789",
        (
            "closed",
            "liquid",
            "open",
            "closed",
            "open",
            "open",
            "closed",
            "liquid",
            "liquid",
            "open",
        ),
        strict=True,
    )
)
_OF_LETTERS = {"l": _LIQUID, "r": _LIQUID, "m": _CLOSED, "n": _CLOSED}
_TRILLIONS = range(12, 16)


def particle(word: str, pair: str) -> str:
    """Choose the form of a particle after a word.

    >>> particle("목표", "은는"), particle("기준값", "은는"), particle("KPS", "을를")
    ('는', '은', '를')
    """
    closed, open_ = PAIRS[pair]
    sound = last_sound(word)
    if sound == _LIQUID and closed == "으로":
        return open_
    return open_ if sound == _OPEN else closed


def last_sound(word: str) -> str:
    """Tell how a word ends when it is read: `open`, `closed`, or `liquid` (ㄹ)."""
    read = _SILENT.sub("", word)
    last = read[-1:]
    if _FIRST <= ord(last or " ") <= _LAST:
        return _of_syllable(last)
    if last.isdigit() and last.isascii():
        return _of_number(read)
    if last.isalpha() and last.isascii():
        return _of_latin(read)
    named = "\u00b2\u00b3" + "".join(map(chr, range(_FIRST_CONSONANT, _LAST_CONSONANT + 1)))
    return _CLOSED if last and last in named else _OPEN


def _of_syllable(syllable: str) -> str:
    final = (ord(syllable) - _FIRST) % _FINALS
    return _LIQUID if final == _RIEUL else _CLOSED if final else _OPEN


def _of_number(text: str) -> str:
    """A number ends with its last digit; a round one with 십, 백, 천, 만, 억, or with 조."""
    match = _DIGITS.search(text)
    digits = (match[0] if match else text[-1]).replace(",", "")
    zeros = len(digits) - len(digits.rstrip("0"))
    if "." in digits or not zeros or zeros == len(digits):
        return _OF_DIGITS[digits[-1]]
    return _OPEN if zeros in _TRILLIONS else _CLOSED


def _of_latin(text: str) -> str:
    """Capitals are spelled; a word of small letters is read as it sounds."""
    match = _WORD.search(text)
    word = match[0] if match else text[-1]
    if len(word) == 1 or word[-1].isupper():
        return _OF_LETTERS.get(word[-1].lower(), _OPEN)
    if word.endswith("ng"):
        return _CLOSED
    if word[-1] == "r":
        return _OPEN
    return _OF_LETTERS.get(word[-1]) or (_CLOSED if _SHORT.search(word) else _OPEN)

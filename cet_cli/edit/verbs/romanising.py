"""Hangul in Latin letters, after the Revised Romanization of Korean (2000): for proposals of ids.

Sounds that change where two syllables meet are written as they are spoken; names that a family or
a firm writes otherwise are not known here, so a proposal can be changed.
"""

from __future__ import annotations

import re
import unicodedata

_FIRST, _LAST = 0xAC00, 0xD7A3
_VOWELS, _FINALS = 21, 28
_INITIAL = (
    "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p",
    "h",
)  # fmt: skip
_VOWEL = (
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we",
    "wi", "yu", "eu", "ui", "i",
)  # fmt: skip
_FINAL = (
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p",
    "t", "t", "ng", "t", "t", "k", "t", "p", "t",
)  # fmt: skip
_LIAISON = (
    "", "g", "kk", "ks", "n", "nj", "n", "d", "r", "lg", "lm", "lb", "ls", "lt", "lp", "r", "m",
    "b", "ps", "s", "ss", "ng", "j", "ch", "k", "t", "p", "",
)  # fmt: skip
"""A final before a vowel goes over to the next syllable."""

_NASAL = {"k": "ng", "t": "n", "p": "m"}
_MOST_WORDS, _LONGEST = 6, 40


def romanised(text: str) -> str:
    """Write the Hangul of a text in Latin letters; everything else stays as it is."""
    pieces: list[str] = []
    composed = unicodedata.normalize("NFC", text)
    syllables = [_parts(char) for char in composed]
    for place, (char, parts) in enumerate(zip(composed, syllables, strict=True)):
        if parts is None:
            pieces.append(char)
            continue
        before = syllables[place - 1] if place else None
        after = syllables[place + 1] if place + 1 < len(syllables) else None
        pieces += [_initial(before, parts), _VOWEL[parts[1]], _final(parts, after)]
    return "".join(pieces)


_Syllable = tuple[int, int, int]


def _parts(char: str) -> _Syllable | None:
    """Take a syllable apart: its initial, vowel and final, by number; None for no Hangul."""
    code = ord(char) - _FIRST
    if not 0 <= code <= _LAST - _FIRST:
        return None
    initial, rest = divmod(code, _VOWELS * _FINALS)
    return initial, rest // _FINALS, rest % _FINALS


def _initial(before: _Syllable | None, parts: _Syllable) -> str:
    """Write an initial as it sounds behind the syllable before it."""
    letter = _INITIAL[parts[0]]
    final = _FINAL[before[2]] if before else ""
    if letter == "r" and final:
        return "l" if final in {"l", "n"} else "n"
    return "l" if letter == "n" and final == "l" else letter


def _final(parts: _Syllable, after: _Syllable | None) -> str:
    """Write a final as it sounds before the syllable behind it."""
    final = _FINAL[parts[2]]
    if after is None or not final:
        return final
    letter = _INITIAL[after[0]]
    if not letter:
        return _LIAISON[parts[2]]
    if letter in {"n", "m", "r"} and final in _NASAL:
        return _NASAL[final]
    return "l" if final == "n" and letter == "r" else final


def proposed_id(name: str) -> str:
    """Propose an id for a name: its first words in ASCII; "" where nothing of it can be written."""
    plain = unicodedata.normalize("NFKD", romanised(name)).encode("ascii", "ignore").decode()
    words = re.sub(r"(?<=\w)'(?=\w)", "", plain).lower()
    parts = re.findall(r"[a-z0-9]+", words)
    kept = [word for word in parts if word not in _SMALL] or parts
    while len("-".join(kept)) > _LONGEST and len(kept) > 1:
        kept.pop()
    return "-".join(kept[:_MOST_WORDS])[:_LONGEST].strip("-")


_SMALL = frozenset({"a", "an", "the", "of", "in", "on", "for", "and", "to", "by", "with", "from"})
"""Words that say nothing in an id."""


def free(name: str, taken: frozenset[str]) -> str:
    """Give a proposal that nothing else has: the second one ends with `-2`."""
    number = 2
    proposal = name
    while proposal in taken:
        proposal = f"{name}-{number}"
        number += 1
    return proposal

"""Characters that no roadmap may hold, written directly or as an escape in double quotes.

They are the control characters (C0 but for tab and line ends, DEL, C1), lone surrogates, the byte
order mark inside a text, U+FFFE, U+FFFF and U+10FFFF, which are no characters, and U+2028 and
U+2029, which end a line in YAML 1.1 but not in YAML 1.2, so that two tools would read two files.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ODD = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff\U0010ffff]"
)
_COVER = "\U0010ffff"
_ESCAPE = re.compile(r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))", re.DOTALL)
_SHORT = {
    "0": "\x00",
    "a": "\x07",
    "b": "\x08",
    "v": "\x0b",
    "f": "\x0c",
    "e": "\x1b",
    "N": "\x85",
    "L": "\u2028",
    "P": "\u2029",
}


def is_odd(value: str) -> bool:
    """Tell whether a text holds such a character."""
    return not value.isprintable() and ODD.search(value) is not None


def covered(text: str) -> str:
    """The text with a harmless character in place of each such one, so that all places stay."""
    return ODD.sub(_COVER, text)


def left_out(value: str) -> str:
    """A text of a covered file, or with odd escapes, as it would be without those characters."""
    return value if value.isprintable() else ODD.sub("", value.replace(_COVER, ""))


def code_point(character: str) -> str:
    """The name of a character that cannot be shown: `U+001B`."""
    return f"U+{ord(character):04X}"


def odd_escapes(source: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and code point of each such escape in a double-quoted text as it is written."""
    for match in _ESCAPE.finditer(source):
        digits = match[1] or match[2] or match[3]
        character = chr(int(digits, 16)) if digits else _SHORT.get(match[4], match[4])
        if ODD.match(character):
            yield match.start(), match.end(), code_point(character)

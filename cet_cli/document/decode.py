"""Bytes to characters: UTF-8, with or without a byte order mark, and a good guess otherwise.

The guess serves the message and the excerpt only: a file that is not UTF-8 is never read as a plan.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark begins it
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SHAPES = (  # which of the first four bytes are zero when a text begins with two ASCII characters
    ((True, True, True, False), "utf-32-be"),
    ((False, True, True, True), "utf-32-le"),
    ((True, False, True, False), "utf-16-be"),
    ((False, True, False, True), "utf-16-le"),
)
_ASCII = "".join(map(chr, range(128)))
_HANGUL = re.compile("[\uac00-\ud7a3]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The characters of a file without its byte order mark.

    Attributes:
        text: What to show; bytes that mean nothing are shown as U+FFFD.
        encoding: `utf-8`, or the guess: `utf-16-le`, `utf-16-be`, `utf-32-le`, `utf-32-be`,
            `cp949`, or `unknown`. Only a text in `utf-8` is exact.
        wrong: How many characters stand before the first that is not UTF-8.
    """

    text: str
    encoding: str = "utf-8"
    wrong: int = 0


def decode(data: bytes) -> Decoded:
    """Read the characters of a file; never fails."""
    mark, encoding = next((pair for pair in _MARKS if data.startswith(pair[0])), (b"", "utf-8"))
    body = data.removeprefix(mark)
    if encoding == "utf-8":
        encoding = _by_shape(body)
    if encoding != "utf-8":
        return Decoded(body.decode(encoding, "replace"), encoding)
    try:
        return Decoded(body.decode())
    except UnicodeDecodeError as error:
        return _guessed(body, error.start)


def _by_shape(body: bytes) -> str:
    """Tell UTF-16 and UTF-32 without a mark from the zero bytes at the beginning."""
    zeros = tuple(byte == 0 for byte in body[:4])
    return next((encoding for shape, encoding in _SHAPES if shape == zeros), "utf-8")


def _guessed(body: bytes, start: int) -> Decoded:
    """Take Korean bytes in the older Windows encoding (CP949) for what they are."""
    try:
        text = body.decode("cp949")
        if _HANGUL.search(text):
            return Decoded(text, "cp949", len(text) - len(text.lstrip(_ASCII)))
    except UnicodeDecodeError:
        pass
    return Decoded(body.decode("utf-8", "replace"), "unknown", len(body[:start].decode()))

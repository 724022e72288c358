"""The texts of a workbook, which office programs keep in one table that its cells refer to."""

from __future__ import annotations

import re
from typing import IO, TYPE_CHECKING

from cet_cli.ingest.tags import run_through

if TYPE_CHECKING:
    from collections.abc import Mapping

_ESCAPED = re.compile("_x(00[01][0-9A-Fa-f]|005[Ff])_")


def texts_in(table: IO[bytes]) -> list[str]:
    """Read the table of texts of a workbook.

    LibreOffice parts a text wherever Hangul meets Latin letters; the parts are joined.

    Raises:
        ExpatError: it is no XML.
    """
    reader = _Texts()
    run_through(table, reader)
    return reader.texts


class _Texts:
    """Joins the parts of each text; how it is pronounced, which stands beside, is left out."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self._parts: list[str] = []
        self._open = self._spoken = False

    def start(self, name: str, _: Mapping[str, str]) -> None:
        if name == "t":
            self._open = not self._spoken
        elif name == "rPh":
            self._spoken = True

    def end(self, name: str) -> None:
        self._open = False
        if name == "si":
            self.texts.append(unescaped("".join(self._parts)))
            self._parts.clear()
        elif name == "rPh":
            self._spoken = False

    def text(self, text: str) -> None:
        if self._open:
            self._parts.append(text)


def unescaped(text: str) -> str:
    """Turn `_x000D_` into the character that XML cannot hold, as ECMA-376, 22.9.2.19 has it."""
    return _ESCAPED.sub(_character, text) if "_x" in text else text


def _character(match: re.Match[str]) -> str:
    return chr(int(match[1], 16))

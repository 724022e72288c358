"""The texts of a workbook, which office programs keep in one table that its cells refer to."""

from __future__ import annotations

import re
from typing import IO, TYPE_CHECKING, Any
from xml.etree.ElementTree import iterparse

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_ENTRY, _RUN, _TEXT = f"{_MAIN}si", f"{_MAIN}r", f"{_MAIN}t"
_ESCAPED = re.compile("_x(00[01][0-9A-Fa-f]|005[Ff])_")


def texts_in(table: IO[bytes]) -> list[str]:
    """Read the table of texts of a workbook that `look_into` has let pass.

    LibreOffice parts a text wherever Hangul meets Latin letters; openpyxl makes several objects of
    every such part, which takes three times as long as all the cells together.

    Raises:
        xml.etree.ElementTree.ParseError: it is no XML.
    """
    texts: list[str] = []
    for _, node in iterparse(table):  # noqa: S314 - nothing in it defines an entity
        if node.tag == _ENTRY:
            texts.append(_text(node))
            node.clear()
    return texts


def _text(entry: Element) -> str:
    """Join the parts of a text; how it is pronounced, which stands beside them, is left out."""
    parts: list[str | None] = [one.text for one in entry if one.tag == _TEXT]
    parts += [one.findtext(_TEXT) for one in entry if one.tag == _RUN]
    return unescaped("".join(part or "" for part in parts))


def unescaped(text: str) -> str:
    """Turn `_x000D_` into the character that XML cannot hold, as ECMA-376, 22.9.2.19 has it."""
    return _ESCAPED.sub(_character, text) if "_x" in text else text


def _character(match: re.Match[str]) -> str:
    return chr(int(match[1], 16))


def open_workbook(file: IO[bytes]) -> Any:  # noqa: ANN401 - openpyxl has no types
    """Open a workbook that `look_into` has let pass; its cells are read as they are asked for.

    Raises:
        ImportError: openpyxl is not installed.
    """
    from openpyxl.reader.excel import SHARED_STRINGS, ExcelReader

    class Reader(ExcelReader):  # type: ignore[misc,unused-ignore]
        """Reads the table of texts in our way."""

        def read_strings(self) -> None:
            part = self.package.find(SHARED_STRINGS)
            if part is not None:
                with self.archive.open(part.PartName[1:]) as table:
                    self.shared_strings = texts_in(table)

    reader = Reader(file, read_only=True, keep_links=False)
    reader.read()
    return reader.wb

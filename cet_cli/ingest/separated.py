"""A collection as comma-separated values, and back: what Excel writes in Korea is read as well.

A text that a spreadsheet would take for a formula bears an apostrophe before it, which is taken
off again when it is read.
"""

from __future__ import annotations

import csv
import re
from typing import TYPE_CHECKING, Final

from cet_cli.errors import UnreadableFile
from cet_cli.ingest.columns import COLUMNS, texts_of
from cet_cli.ingest.table import MOST_ROWS, Cell, Sheet
from cet_cli.wording.collecting import both, heading, is_heading, refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.report.collecting import Collection

_BOM: Final = "\ufeff"

_FORMULA = re.compile("'*[=+\\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]")
"""What a spreadsheet may take for one; the last four are the same signs as wide as a syllable."""

_NUMBER = re.compile(r"[+-]?[0-9][0-9.,]*")
_SIGNS: Final = ("=", "@", "+", "-")

_HEAD = 400
"""So many characters of the row of keys tell what parts the columns."""

_WIDEST = 131_072
"""A longer cell is refused; Excel holds a quarter of it."""


def guarded(text: str) -> str:
    """Put an apostrophe before what a spreadsheet would run: `= + - @`, a tab, an end of line.

    A number stays as it is: `-5` is one.
    """
    if _FORMULA.match(text) and not _NUMBER.fullmatch(text):
        return f"'{text}"
    return text


def unguarded(text: str) -> str:
    """Take the apostrophe off again."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text[1:]) else text


def separated_bytes(collection: Collection) -> bytes:
    """Write the rows as CSV: UTF-8 with a mark at its start, by which Excel knows it."""
    lines: list[str] = []
    writer = csv.writer(_Lines(lines), lineterminator="\r\n")
    writer.writerow(one.key for one in COLUMNS)
    writer.writerow(both("HEADINGS", one.key, " / ") for one in COLUMNS)
    for row in collection.rows:
        texts = texts_of(row, collection)
        writer.writerow(guarded(texts.get(one.key, "")) for one in COLUMNS)
    return (_BOM + "".join(lines)).encode()


class _Lines:
    """Takes what a writer writes."""

    def __init__(self, lines: list[str]) -> None:
        self.write = lines.append


def separated_sheet(data: bytes) -> Sheet:
    """Read the rows of a CSV file.

    Raises:
        UnreadableFile: it is in no known encoding, has no row of keys, or is too large.
    """
    text = _decoded(data)
    rows = list(_numbered(text))
    keys = [one.strip() for one in rows[0][1]] if rows else []
    if "address" not in keys or "check" not in keys:
        raise UnreadableFile(refusal("not_ours"))
    place = keys.index("check")
    cells = (
        (line, {key: _cell(one) for key, one in zip(keys, row, strict=False) if key})
        for line, row in rows[1:]
        if any(map(str.strip, row)) and not is_heading("check", "".join(row[place : place + 1]))
    )
    return Sheet("CSV", {key: heading(key) for key in keys if key in _KNOWN}, tuple(cells))


_KNOWN = frozenset(one.key for one in COLUMNS)


def _numbered(text: str) -> Iterator[tuple[int, list[str]]]:
    """Part a text into rows, each with the number of the row as a spreadsheet shows it."""
    first = text[:_HEAD]
    delimiter = max((",", ";", "\t"), key=first.count)
    csv.field_size_limit(_WIDEST)
    plain = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    lines = (f"{line}\n" for line in plain.split("\n"))
    reader = csv.reader(lines, delimiter=delimiter)
    try:
        for number, row in enumerate(reader, 1):
            if number > MOST_ROWS + 2:
                raise UnreadableFile(refusal("too_many_rows", sheet="CSV", limit=f"{MOST_ROWS:,}"))
            yield number, row
    except csv.Error as error:
        raise UnreadableFile(refusal("too_wide", limit=f"{_WIDEST:,}")) from error


def _cell(text: str) -> Cell:
    """Read a cell; what begins like a formula and has no guard is one, unless it is a number."""
    clean = text.strip()
    plain = unguarded(clean)
    runs = clean.startswith(_SIGNS) and not _NUMBER.fullmatch(clean)
    return Cell(plain, "formula" if runs and not _is_figure(clean) else "")


def _is_figure(text: str) -> bool:
    """Tell whether a sign is followed by a figure with its unit: `-3.2 %`."""
    return bool(re.fullmatch(r"[+-]\s?[0-9][0-9.,]*\s?[^\W\d_%()]{0,12}\s?%?", text))


def _decoded(data: bytes) -> str:
    """Decode what Excel, LibreOffice or a portal of open data wrote."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings = ["utf-16"]
    else:
        encodings = ["utf-8-sig", "cp949"]
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise UnreadableFile(refusal("encoding"))

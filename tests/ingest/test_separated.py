from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cet_cli.errors import UnreadableFile
from cet_cli.ingest import separated, table
from cet_cli.ingest.columns import COLUMNS, texts_of
from cet_cli.ingest.reading import read_sheets
from cet_cli.ingest.separated import guarded, separated_bytes, unguarded
from tests.ingest.offices import asked, plan

if TYPE_CHECKING:
    from pathlib import Path


@given(st.text())
def test_what_is_guarded_is_read_as_it_was(text: str) -> None:
    assert unguarded(guarded(text)) == text


@given(st.sampled_from("=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20"), st.text(min_size=1))
def test_a_guarded_text_is_no_formula(sign: str, rest: str) -> None:
    shown = guarded(sign + rest)

    assert shown.startswith("'") or shown[1:].replace(",", "").replace(".", "").isdecimal()


@pytest.mark.parametrize("number", ["-5", "+3.2", "-1,234.5"])
def test_a_number_stays_a_number(number: str) -> None:
    assert guarded(number) == number


def test_excel_knows_the_encoding_by_a_mark(tmp_path: Path) -> None:
    data = separated_bytes(asked(plan(tmp_path)))

    assert data.startswith(b"\xef\xbb\xbf")
    assert "청정 전력 비중" in data.decode("utf-8-sig")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_every_row_comes_back_in_any_encoding(
    tmp_path: Path, encoding: str, delimiter: str
) -> None:
    collection = asked(plan(tmp_path))
    text = separated_bytes(collection).decode("utf-8-sig")
    lines: list[str] = []
    writer = csv.writer(_Lines(lines), delimiter=delimiter)
    writer.writerows(csv.reader(text.splitlines()))

    (sheet,) = read_sheets("".join(lines).encode(encoding))

    assert [
        {key: cell.text for key, cell in cells.items() if cell.text} for _, cells in sheet.rows
    ] == [
        {key: text for key, text in texts_of(row, collection).items() if text}
        for row in collection.rows
    ]
    assert {cell.fault for _, cells in sheet.rows for cell in cells.values()} == {""}


class _Lines:
    def __init__(self, lines: list[str]) -> None:
        self.write = lines.append


HEAD = ",".join(one.key for one in COLUMNS) + "\n" + "," * 21 + "\n"


def _read(row: dict[str, str]) -> dict[str, tuple[str, str]]:
    keys = [one.key for one in COLUMNS]
    line = ",".join(f'"{row.get(key, "")}"' for key in keys)
    (sheet,) = read_sheets((HEAD + line + "\n").encode())
    ((_, cells),) = sheet.rows
    return {key: (cell.text, cell.fault) for key, cell in cells.items() if cell.text}


def test_a_formula_is_none_and_a_guarded_text_is_a_text() -> None:
    assert _read({"value": "=1+1", "note": "'=1+1", "title": "-3.2 %", "url": "+cmd|x"}) == {
        "value": ("=1+1", "formula"),
        "note": ("=1+1", ""),
        "title": ("-3.2 %", ""),
        "url": ("+cmd|x", "formula"),
    }


@pytest.mark.parametrize("place", [0, 1, 3])
def test_headings_are_known_wherever_they_stand_and_take_no_row_with_them(
    tmp_path: Path, place: int
) -> None:
    collection = asked(plan(tmp_path))
    keys, heads, *lines = separated_bytes(collection).decode("utf-8-sig").splitlines()
    moved = [*lines[:place], heads, *lines[place:]] if place else lines

    (sheet,) = read_sheets("\n".join((keys, *moved)).encode())

    assert [cells["address"].text for _, cells in sheet.rows] == [
        str(row.address) for row in collection.rows
    ]


def test_a_cell_may_hold_lines_commas_and_quotes() -> None:
    assert _read({"note": 'one,\ntwo ""three""'}) == {"note": ('one,\ntwo "three"', "")}


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "no file of `cet collect export`"),
        (b"a,b\n1,2\n", "no file of `cet collect export`"),
        (b"\xff\x00\x81\x20\xfe", "neither UTF-8 nor CP949"),
        (b"\xff\xfe\x00", "neither UTF-8 nor CP949"),
    ],
)
def test_what_is_nothing_of_ours_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(UnreadableFile, match=why):
        read_sheets(data)


def test_too_many_rows_and_too_wide_a_cell_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    row = "," * 19 + ",a/b,c\n"
    monkeypatch.setattr(separated, "MOST_ROWS", 3)

    assert len(read_sheets((HEAD + row * 3).encode())[0].rows) == 3
    with pytest.raises(UnreadableFile, match="more than 3 rows"):
        read_sheets((HEAD + row * 4).encode())
    with pytest.raises(UnreadableFile, match=r"131,072 characters"):
        read_sheets((HEAD + "x" * 140_000 + row).encode())
    assert table.MOST_ROWS == 50_000

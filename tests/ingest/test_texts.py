from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from cet_cli.ingest.book import open_book
from cet_cli.ingest.texts import texts_in, unescaped

if TYPE_CHECKING:
    from collections.abc import Sequence

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def _table(entries: str) -> BytesIO:
    return BytesIO(f"<sst {MAIN}>{entries}</sst>".encode())


def test_a_text_parted_where_hangul_meets_latin_letters_is_one_text() -> None:
    parts = "<si><r><rPr/><t>양자 </t></r><r><rPr/><t>20 qubit</t></r></si><si><t>plain</t></si>"

    assert texts_in(_table(parts)) == ["양자 20 qubit", "plain"]


def test_how_a_text_is_pronounced_is_no_part_of_it() -> None:
    spoken = "<si><t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh><phoneticPr/></si><si/>"

    assert texts_in(_table(spoken)) == ["東京", ""]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("a_x000D_b", "a\rb"),
        ("_x005F_x000D_", "_x000D_"),
        ("_x0041_ and _xD800_ stay", "_x0041_ and _xD800_ stay"),
    ],
)
def test_what_xml_cannot_hold_is_spelled_out(written: str, meant: str) -> None:
    assert unescaped(written) == meant


LETTERS = st.text(st.characters(exclude_categories=("Cs", "Cn", "Co"), exclude_characters="\r"))


@given(texts=st.lists(LETTERS.filter(bool), min_size=1, max_size=8))
def test_what_was_written_is_read(texts: Sequence[str]) -> None:
    out = BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        for row, text in enumerate(texts):
            sheet.write_string(row, 0, text)

    with ZipFile(out) as archive:
        assert list(open_book(archive).texts) == list(dict.fromkeys(texts))

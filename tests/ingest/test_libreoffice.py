"""What LibreOffice makes of a workbook: one that was filled in there is kept beside this.

In it a share was typed into a cell shown in percent, a date into one shown in Korean, a year and
an amount as numbers, a title with bold letters, an address as a link, a remark with a comment at
its cell, `=1+1` once as a formula and once as a text.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from cet_cli.ingest.reading import read_sheets
from cet_cli.ingest.workbook import workbook_bytes
from tests.cli.running import typed
from tests.ingest.offices import asked, plan

HERE = Path(__file__).parent / "libreoffice"
SOFFICE = shutil.which("soffice")


def taken_over(folder: Path, *options: str) -> tuple[str, dict[str, list[str]]]:
    """Give the answer, and the lines that are new in each file of the plan."""
    shutil.copytree(HERE / "plan", folder)
    file = str(HERE / "filled.xlsx")
    answer = typed("collect", "import", file, "-C", str(folder), "--as-of", "2026-11-22", *options)
    assert answer.code == 1, answer.err
    new: dict[str, list[str]] = {}
    for path in sorted(folder.rglob("*.yaml")):
        old = (HERE / "plan" / path.relative_to(folder)).read_text().splitlines()
        lines = path.read_text().splitlines()
        new[path.name] = [line.strip() for line in lines if line not in old]
    return answer.out, new


def test_what_was_typed_in_libreoffice_stands_in_the_plan(tmp_path: Path) -> None:
    _, new = taken_over(tmp_path / "plan", "--yes")

    assert new["portfolio.yaml"] == []
    assert new["sources.yaml"] == [
        "- id: cheongjeong-jeollyeok-tonggye",
        "title: 청정 전력 통계",
        "publisher: 한국전력공사",
        "published: 2026-07-01",
        "standing: official",
        "url: https://example.org/a?b=1&c=2",
    ]
    said = set(new["area.yaml"])
    assert {"- value: 12.5", "on: 2026-06-30", 'note: "=비고, 식으로 시작"'} <= said
    assert "- {KR: 66.7, CN: 33.3, over: 2024, source: late}" in said
    assert "- {on: 2025-08-31, says: under_way, source: late}" in said
    assert "done: {on: 2025-09, value: 1050, source: late, note: 둘째 줄 있음}" in said
    assert "- {over: 2025, stage: executed, value: 5.25, source: late}" in said
    assert not any("works" in line or "training" in line for line in said)


def test_a_formula_is_refused_with_its_row_and_column(tmp_path: Path) -> None:
    out, new = taken_over(tmp_path / "plan", "--dry-run")

    assert not any(new.values())
    assert "5 to be taken over, 0 known already, 2 refused" in out
    assert "row 4, J (New value): the cell holds a formula" in out
    assert "row 5, M (Date of the value): `=1+1` is no date" in out


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_opened_and_saved_in_libreoffice_it_says_the_same(tmp_path: Path) -> None:
    made, out = tmp_path / "collect.xlsx", tmp_path / "saved"
    made.write_bytes(workbook_bytes(asked(plan(tmp_path / "plan"))))

    subprocess.run(
        [
            str(SOFFICE), f"-env:UserInstallation={(tmp_path / 'office').as_uri()}", "--headless",
            "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(out), str(made),
        ],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip

    assert read_sheets((out / made.name).read_bytes()) == read_sheets(made.read_bytes())

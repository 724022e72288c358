"""What it costs to ask for 10,000 things, and to take over what comes back.

The made-up portfolio is asked for everything; a script fills in every row; the workbook and the
CSV file are taken over into it, with every check and both judgements.

    python -m tests.bench.collect [--rows 10000]
"""

from __future__ import annotations

import argparse
import csv
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench import corpus
from tests.bench.clock import spend

if TYPE_CHECKING:
    from tests.bench.clock import Spent

MOST = 10.0
"""Seconds of processor time that export and import together may take."""

CET = str(Path(sys.executable).parent / "cet")
_THINGS_A_ROW = 1.45
"""So many things of the made-up portfolio have one row to be asked."""

_ANSWERS = {
    "indicator": {"value": "7.5"},
    "milestone": {"status": "under_way"},
    "measure": {"status": "under_way"},
    "project": {"value": "7.5", "stage": "executed"},
    "funding": {"value": "250", "stage": "executed"},  # more than its parts, the projects
}


@dataclass(frozen=True, slots=True)
class Costs:
    """What each step took."""

    rows: int
    export: Spent
    taking: Spent

    @property
    def cpu(self) -> float:
        """Seconds of processor time of both."""
        return self.export.cpu + self.taking.cpu


def _answer(row: dict[str, str], unit: str) -> dict[str, str]:
    """Say something new of a row."""
    kind = row["kind"].split()[-1].replace("budget", "funding")
    answer = {**_ANSWERS[kind], "on": "2026-06", "title": "Report of 2026", "published": "2026-07"}
    if kind in {"project", "funding"} and not unit:
        answer["value"] = "KRW 7.5 billion"
    return {**row, **answer}


def fill_csv(path: Path) -> int:
    """Fill in every row of a CSV file; give their number."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        head, titles, *rows = csv.reader(file)
    filled = [_answer(dict(zip(head, row, strict=True)), row[head.index("unit")]) for row in rows]
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerows([head, titles, *([row[key] for key in head] for row in filled)])
    return len(filled)


def fill_workbook(path: Path) -> int:
    """Fill in every row of a workbook, and keep its texts in one table as offices do."""
    import openpyxl
    import xlsxwriter

    book, number = openpyxl.load_workbook(path), 0
    with xlsxwriter.Workbook(path, {"strings_to_formulas": False}) as filled:
        look = filled.add_format({"num_format": "@"})
        for sheet in book.worksheets:
            rows = [[str(one or "") for one in row] for row in sheet.values]
            out, keys = filled.add_worksheet(sheet.title), rows[0]
            for line, row in enumerate(rows):
                texts = row
                if "address" in keys and line > 1:
                    asked = dict(zip(keys, row, strict=True))
                    texts = list(_answer(asked, asked["unit"]).values())
                    number += 1
                for place, text in enumerate(texts):
                    out.write(line, place, text or None, look)
    return number


def measured(folder: Path, rows: int, kind: str) -> Costs:
    """Export, fill in, and take over."""
    plan, file = folder / kind, folder / f"collect.{kind}"
    corpus.write(plan, int(rows * _THINGS_A_ROW))
    ask = [CET, "collect", "export", "-C", str(plan), "--all", "--to", str(file)]
    export = spend([*ask, "--as-of", "2026-11-22"])
    number = fill_csv(file) if kind == "csv" else fill_workbook(file)
    take = [CET, "collect", "import", "-C", str(plan), str(file), "--yes"]
    return Costs(number, export, spend([*take, "--as-of", "2026-11-22"]))


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure cet collect.")
    parser.add_argument("--rows", type=int, default=10_000)
    rows = parser.parse_args().rows
    failed = False
    with tempfile.TemporaryDirectory() as name:
        for kind in ("xlsx", "csv"):
            costs = measured(Path(name), rows, kind)
            codes = costs.export.code, costs.taking.code
            failed |= costs.cpu > MOST or codes != (0, 0)
            print(
                f"{kind}: {costs.rows:,} rows, export {costs.export.cpu:.2f} s, import "
                f"{costs.taking.cpu:.2f} s, together {costs.cpu:.2f} s (at most {MOST:g}), "
                f"{costs.taking.peak / 1e6:.0f} MB, exit codes {codes}"
            )
    sys.exit(failed)


if __name__ == "__main__":
    main()

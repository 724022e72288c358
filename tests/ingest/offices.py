"""A small plan, what is asked of it, and what an office might send back."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING, Any

import openpyxl

from cet_cli.ingest.reading import read_sheets
from cet_cli.ingest.settling import settle
from cet_cli.ingest.workbook import workbook_bytes
from cet_cli.report.collecting import Wanted, compose_collection, digest_of
from tests.plans import demo, read

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from cet_cli.ingest.settling import Settled
    from cet_cli.load import Workspace
    from cet_cli.report.collecting import Collection

TODAY = date(2026, 11, 22)
EVERYBODY = Wanted(everything=True)

PLAN = """\
owner: {en: Ministry of Environment, ko: 환경부}
indicators:
  - id: share
    name: {en: Share of clean power, ko: 청정 전력 비중}
    unit: percent
    better: higher
    baseline: {value: 10.0, on: 2022, source: old}
    targets: [{value: 20, by: 2030, source: plan}]
    observations: [{value: 11.5, on: 2024, source: plan}]
    source: plan
  - id: panels
    name: Panel market
    unit: percent
    whole: world sales
    by: country
    better: {KR: higher}
    observations: [{over: 2022, KR: 81.3, CN: 17.9, source: plan}]
    source: plan
  - {id: spent, name: Spent, unit: KRW trillion, from: budget executed, source: plan}
milestones:
  - {id: pilot, name: Pilot line, due: 2026, source: plan}
  - {id: thousand, name: Large computer, value: 1000 qubits, due: 2027-06, source: plan}
  - {id: opened, name: Opened, due: 2025, done: {on: 2025-03, source: plan}, source: plan}
  - {id: gone, name: Gone, due: 2025, dropped: {on: 2025-01, source: plan}, source: plan}
funding:
  - id: budget
    name: Budget
    unit: KRW trillion
    amounts: [{over: 2024, stage: executed, value: 4.7, source: plan}]
    source: plan
projects:
  - {id: works, name: Works, over: 2024..2026, owner: Ministry of Works, source: plan}
measures:
  - {id: training, name: Training, due: 2025-06, source: plan}
"""


def plan(root: Path, area: str = PLAN, **files: str) -> Workspace:
    """The plan as it is read."""
    return read(root, demo(area, **files))


def asked(workspace: Workspace, wanted: Wanted = EVERYBODY) -> Collection:
    """What is asked."""
    return compose_collection(workspace, TODAY, wanted)


def opened(data: bytes) -> Any:  # noqa: ANN401 - openpyxl has no types
    """The workbook, to be changed."""
    return openpyxl.load_workbook(BytesIO(data))


def saved(book: Any) -> bytes:  # noqa: ANN401 - openpyxl has no types
    """The bytes of a changed workbook."""
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def rows(book: Any) -> dict[str, tuple[Any, int, dict[str, int]]]:  # noqa: ANN401
    """Each row by the address in it: its sheet, its number, the number of each column."""
    found: dict[str, tuple[Any, int, dict[str, int]]] = {}
    for sheet in book.worksheets:
        columns = {cell.value: place for place, cell in enumerate(sheet[1], 1)}
        for number in range(3, sheet.max_row + 1) if "address" in columns else ():
            found[sheet.cell(number, columns["address"]).value] = (sheet, number, columns)
    return found


def filled(data: bytes, answers: Mapping[str, Mapping[str, object]]) -> bytes:
    """The workbook as an office sends it back."""
    book = opened(data)
    by_address = rows(book)
    for address, cells in answers.items():
        sheet, number, columns = by_address[address]
        for key, value in cells.items():
            sheet.cell(number, columns[key]).value = value
    return saved(book)


def settled(
    workspace: Workspace, answers: Mapping[str, Mapping[str, object]], made: bytes | None = None
) -> Settled:
    """What becomes of the answers in a plan; `made` of another one."""
    data = filled(made or workbook_bytes(asked(workspace)), answers)
    return settle(read_sheets(data), workspace.portfolio, digest_of(workspace), TODAY)

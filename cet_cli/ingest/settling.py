"""From the rows of a file to patches: every row is looked at on its own."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from cet_cli.edit.verbs.recording import DONE, record
from cet_cli.edit.verbs.sayings import Report
from cet_cli.errors import RefusedEdit
from cet_cli.ingest.columns import COLUMNS, FILLED
from cet_cli.ingest.columns import is_open as is_asked
from cet_cli.ingest.figures import date_of, figure_words
from cet_cli.ingest.ground import Ground
from cet_cli.ingest.known import is_known
from cet_cli.ingest.sources import Sources
from cet_cli.ingest.table import LONGEST, Cell
from cet_cli.ingest.unfit import Unfit
from cet_cli.model.dated import Dated
from cet_cli.report.collected import Refused, Row
from cet_cli.wording.collecting import choices, chosen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from cet_cli.edit.verbs.aim import Aim
    from cet_cli.ingest.table import Sheet
    from cet_cli.model.roadmap import Portfolio
    from cet_cli.patch import Patch
    from cet_cli.report.collecting import Asking

_EMPTY = Cell("")


@dataclass(frozen=True, slots=True)
class Taken:
    """A row that can be taken over."""

    row: Row
    source: str
    """The id of the source that it cites."""
    patches: tuple[Patch, ...]
    headings: Mapping[str, str]
    """How its columns are called, should it be refused after all."""


@dataclass(slots=True)
class Settled:
    """All rows of a file, settled."""

    sources: Sources
    rows: int = 0
    older: bool = False
    taken: list[Taken] = field(default_factory=list)
    known: list[Row] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)


def settle(sheets: Iterable[Sheet], plan: Portfolio, digest: str, today: date) -> Settled:
    """Settle every row that was filled in.

    Args:
        sheets: what came back.
        plan: the plan as it is now.
        digest: that of the plan's files.
        today: nothing later can have been seen, and undated documents were seen then.

    Raises:
        UnreadableFile: the file was made for another plan.
    """
    desk = _Desk(plan, digest, today)
    for sheet in sheets:
        for number, cells in sheet.rows:
            desk.take(sheet, number, cells)
    desk.settled.older = desk.ground.older
    return desk.settled


class _Desk:
    """Where rows are settled, one after another."""

    def __init__(self, plan: Portfolio, digest: str, today: date) -> None:
        self.ground = Ground(plan, digest)
        self.settled = Settled(Sources(plan, today))
        self._today = today
        self._seen: dict[tuple[str, ...], int] = {}

    def take(self, sheet: Sheet, number: int, cells: Mapping[str, Cell]) -> None:
        """Settle one row."""
        self.settled.rows += 1
        filled = {key: cells.get(key, _EMPTY) for key in FILLED}
        if not any(one.text.strip() or one.fault for one in filled.values()):
            return
        try:
            self._settle(sheet, number, cells, _texts(filled))
        except (Unfit, RefusedEdit) as error:
            column = error.column if isinstance(error, Unfit) else ""
            address = cells.get("address", _EMPTY).text[:200]
            heading = sheet.headings.get(column, column)
            self.settled.refused.append(Refused(sheet.name, number, heading, address, str(error)))

    def _settle(
        self, sheet: Sheet, number: int, cells: Mapping[str, Cell], texts: Mapping[str, str]
    ) -> None:
        aim, asked = self.ground.find(cells)
        _refuse_elsewhere(asked, texts)
        report = self._report(asked, texts)
        known = is_known(aim.holder, asked, report)
        row = Row(sheet.name, number, aim.address, asked.name, _say(report))
        if known:
            self.settled.known.append(row)
            return
        self._once(number, aim, report)
        patches = tuple(record(aim, report))
        self.settled.taken.append(Taken(row, str(report.source), patches, sheet.headings))

    def _report(self, asked: Asking, texts: Mapping[str, str]) -> Report:
        """Make of a row what `cet record` takes."""
        dated = asked.kind in {"milestone", "measure"}
        money = asked.kind in {"project", "funding"}
        value = texts["value"]
        words: tuple[str, ...] = ()
        if not dated or value:
            words = figure_words(_needed(texts, "value"), asked.unit, parts=asked.parts)
        status = _choice(texts, "status") if dated else ""
        on = date_of(_needed(texts, "on"), None if money else self._today).text
        stage = _choice(texts, "stage") if money else ""
        source = self.settled.sources.cited(texts)
        return Report(
            words=(status,) if dated else words,
            on=on,
            source=source,
            stage=stage,
            value=value if dated and status == DONE else "",
            more={"note": texts["note"]},
        )

    def _once(self, number: int, aim: Aim, report: Report) -> None:
        """Refuse what another row says already."""
        word = report.text if isinstance(aim.holder, Dated) else ""
        said = (report.on, report.stage, str(report.source), word) if word != DONE else (word,)
        key = (str(aim.address), *said)
        first = self._seen.setdefault(key, number)
        if first != number:
            raise Unfit("", "twice", row=str(first))


def _texts(filled: Mapping[str, Cell]) -> dict[str, str]:
    """Take the texts of the cells, with their blanks in order; a formula is none."""
    texts: dict[str, str] = {}
    for key, cell in filled.items():
        if cell.fault:
            raise Unfit(key, cell.fault)
        if len(cell.text) > LONGEST:
            raise Unfit(key, "too_long", limit=f"{LONGEST:,}")
        texts[key] = _clean(cell.text) if cell.text else ""
    return texts


@lru_cache(maxsize=4096)
def _clean(text: str) -> str:
    """Put the blanks of a text in order, and leave out what nobody sees."""
    clean = "".join(one if unicodedata.category(one) != "Cc" else " " for one in text)
    return " ".join(unicodedata.normalize("NFC", clean).split())


def _refuse_elsewhere(asked: Asking, texts: Mapping[str, str]) -> None:
    """Refuse what was typed where nothing is asked: nobody knows what it means."""
    for column in COLUMNS:
        if column.kinds and texts[column.key] and not is_asked(column, asked):
            raise Unfit(column.key, "not_here")


_MISSING = {"value": "no_value", "status": "no_status", "on": "no_date", "stage": "no_stage"}


def _needed(texts: Mapping[str, str], key: str) -> str:
    if not texts[key]:
        raise Unfit(key, _MISSING[key])
    return texts[key]


def _choice(texts: Mapping[str, str], key: str) -> str:
    text = _needed(texts, key)
    word = chosen(key, text)
    if word is None:
        raise Unfit(key, "choice", tuple(choices(key).values()), text=text)
    return word


def _say(report: Report) -> str:
    """Say what is reported in one line."""
    parts = (report.text, report.value, report.stage, report.on)
    return f"{', '.join(part for part in parts if part)} ({report.source})"

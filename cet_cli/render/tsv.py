"""Rows for other programs: columns parted by tabs, a line of titles first, nothing cut.

A tab or a line break inside a text is written as an escape, so that a row is always one line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.values import Text
    from cet_cli.report.listing import ListReport, Row

COLUMNS = (
    "address",
    "kind",
    "area",
    "status",
    "due",
    "due_end",
    "name",
    "name_ko",
    "owner",
    "owner_ko",
    "sources",
    "missing",
    "as_of",
)
"""The titles; columns are only ever added, at the end."""


def list_tsv(report: ListReport) -> str:
    """Write rows in columns parted by tabs."""
    lines = [COLUMNS, *(tuple(_cells(row, report)) for row in report.rows)]
    return "".join("\t".join(map(_escaped, line)) + "\n" for line in lines)


def _cells(row: Row, report: ListReport) -> Iterator[str]:
    yield str(row.address)
    yield row.kind
    yield row.address.roadmap
    yield row.status
    yield row.due.text if row.due else ""
    yield row.due.end.isoformat() if row.due and not row.due.open_end else ""
    for text in (row.name, row.owner):
        yield text.say("en") if text else ""
        yield _korean(text)
    yield ",".join(row.sources)
    yield ",".join(row.missing)
    yield report.as_of.isoformat()


def _korean(text: Text | None) -> str:
    return dict(text.by_language).get("ko", "") if text else ""


def _escaped(text: str) -> str:
    return shown(text, limit=len(text) + 1)

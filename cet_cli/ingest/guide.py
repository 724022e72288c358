"""The first sheet of a workbook: how to fill it in, with examples, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cet_cli.ingest.columns import said
from cet_cli.ingest.heights import height_of
from cet_cli.ingest.looks import print_on_a4
from cet_cli.wording.collecting import CHOICES, both, choices, guide

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cet_cli.ingest.looks import Looks
    from cet_cli.report.collecting import Collection

_COLUMNS = {
    "kind": 18, "value": 14, "status": 20, "stage": 24, "on": 14, "title": 30, "publisher": 22,
    "url": 30,
}  # fmt: skip
"""What the examples show, and how wide it is."""

_WIDE = sum(_COLUMNS.values())
_LAST = len(_COLUMNS) - 1
_EXAMPLES = {
    "indicator": {"value": "6.2", "on": "2025"},
    "milestone": {"status": "done", "on": "2026-06-30"},
    "funding": {"value": "4.7", "stage": "executed", "on": "2025"},
}
_WHERE = "https://example.org/report"


def write_guide(sheet: Any, looks: Looks, collection: Collection) -> None:  # noqa: ANN401
    """Write the sheet."""
    page = _Page(sheet, looks)
    for language in ("ko", "en"):
        page.steps(guide(language))
    page.examples()
    page.legend()
    page.about(_about(collection))
    sheet.hide_gridlines(2)
    sheet.protect()
    print_on_a4(sheet, both("SHEETS", "guide"))
    sheet.fit_to_pages(1, 1)


def _about(collection: Collection) -> dict[str, str]:
    return {
        "plan": said(collection.name),
        "asked": collection.asked or both("ABOUT", "all", " / "),
        "day": collection.as_of.isoformat(),
        "rows": str(len(collection.rows)),
    }


def _example(kind: str, given: Mapping[str, str]) -> dict[str, str]:
    texts = {key: choices(key)[text] if key in CHOICES else text for key, text in given.items()}
    source = {key: both("EXAMPLE", key, " / ") for key in ("title", "publisher")}
    return {"kind": both("KINDS", kind), **texts, **source, "url": _WHERE}


class _Page:
    """A sheet that is written from its top."""

    def __init__(self, sheet: Any, looks: Looks) -> None:  # noqa: ANN401 - xlsxwriter has no types
        self._sheet, self._looks, self._line = sheet, looks, 0
        for place, width in enumerate(_COLUMNS.values()):
            sheet.set_column(place, place, width)

    def steps(self, texts: tuple[str, ...]) -> None:
        """Write a title and what stands below it."""
        title, *steps = texts
        self._sheet.set_row(self._line, 30)
        self._sheet.write_string(self._line, 0, title, self._looks.title)
        self._line += 1
        for step in steps:
            self._across(0, step, self._looks.text)
        self._line += 1

    def examples(self) -> None:
        """Show how filled rows look, one a kind."""
        looks = self._looks
        self._across(0, both("ABOUT", "examples", " / "), looks.label)
        heads = {key: both("HEADINGS", key, "\n") for key in _COLUMNS}
        self._cells(heads, {key: looks.head if key == "kind" else looks.asked for key in heads})
        for kind, given in _EXAMPLES.items():
            texts = _example(kind, given)
            shapes = {key: looks.sample if key in texts else looks.none for key in _COLUMNS}
            self._cells(texts, shapes | {"kind": looks.shown})
        self._line += 1

    def _cells(self, texts: Mapping[str, str], shapes: Mapping[str, Any]) -> None:
        cells = [(texts.get(key, ""), width) for key, width in _COLUMNS.items()]
        self._sheet.set_row(self._line, height_of(cells))
        for place, (key, (text, _)) in enumerate(zip(_COLUMNS, cells, strict=True)):
            self._sheet.write_string(self._line, place, text, shapes[key])
        self._line += 1

    def legend(self) -> None:
        """Say what the colours mean."""
        looks = self._looks
        for key, look in {"fill": looks.sample, "shown": looks.shown, "none": looks.none}.items():
            self._sheet.write_string(self._line, 0, "", look)
            self._across(1, both("COLOURS", key, " / "), looks.text)
        self._line += 1

    def about(self, texts: Mapping[str, str]) -> None:
        """Say what the workbook was made from, and for whom."""
        for key, text in texts.items():
            self._sheet.write_string(self._line, 0, both("ABOUT", key, " / "), self._looks.label)
            self._across(1, text, self._looks.text)

    def _across(self, first: int, text: str, look: Any) -> None:  # noqa: ANN401
        """Write a text over all columns from one on."""
        width = _WIDE - sum(list(_COLUMNS.values())[:first])
        self._sheet.set_row(self._line, height_of([(text, width)]))
        self._sheet.merge_range(self._line, first, self._line, _LAST, "", look)
        self._sheet.write_string(self._line, first, text, look)
        self._line += 1

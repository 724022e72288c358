"""A comparison and a history stay what was found good; `--update-golden` writes them down anew."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cet_cli import __version__
from cet_cli.api import compare, history, moved
from cet_cli.render.formats import formats_of, writer_of
from cet_cli.render.json.v1.history import history_json, moved_json
from cet_cli.render.terminal.changes import changes_lines
from cet_cli.render.terminal.history import history_lines, moved_lines
from cet_cli.render.terminal.lines import coloured, plain
from cet_cli.wording.language import speaking

if TYPE_CHECKING:
    from collections.abc import Callable

    from cet_cli.report.changes import ChangesReport
    from cet_cli.report.history import HistoryReport, MovedReport

DATA = Path(__file__).parents[1] / "data" / "revised"
FOLDER = Path(__file__).parent / "golden_changes"
DAY = date(2026, 6, 30)
ENDINGS = {"json": "json", "markdown": "md", "github": "github.txt", "junit": "xml"}


def changes() -> ChangesReport:
    return compare("base", "revision", DAY, DATA, fail_on=["weakened"])


def told() -> HistoryReport:
    return history("first-ship", DAY, DATA / "revision", git=False)


def ranked() -> MovedReport:
    return moved(None, DAY, DATA / "revision")


def in_korean(make: Callable[[], str]) -> str:
    with speaking("ko"):
        return make()


def written(form: str) -> str:
    return writer_of("changes", form)(changes()).replace(f'"{__version__}"', '"VERSION"')


PRINTED: dict[str, Callable[[], str]] = {
    "diff-80.txt": lambda: plain(changes_lines(changes(), 80)),
    "diff-140.txt": lambda: plain(changes_lines(changes(), 140)),
    "diff-verbose-100.txt": lambda: plain(changes_lines(changes(), 100, verbose=True)),
    "diff-piped.txt": lambda: plain(changes_lines(changes(), 200, wrap=False)),
    "diff-colour.txt": lambda: coloured(changes_lines(changes(), 100), 100),
    "diff-ko-80.txt": lambda: in_korean(lambda: plain(changes_lines(changes(), 80))),
    "diff-ko.md": lambda: in_korean(lambda: written("markdown")),
    "history-80.txt": lambda: plain(history_lines(told(), 80)),
    "history-ko-80.txt": lambda: in_korean(lambda: plain(history_lines(told(), 80))),
    "history.json": lambda: history_json(told()),
    "moved-80.txt": lambda: plain(moved_lines(ranked(), 80)),
    "moved-140.txt": lambda: plain(moved_lines(ranked(), 140)),
    "moved-ko-140.txt": lambda: in_korean(lambda: plain(moved_lines(ranked(), 140))),
    "moved.json": lambda: moved_json(ranked()),
} | {
    f"diff.{ENDINGS.get(form, form)}": lambda form=form: written(form)
    for form in formats_of("changes")
    if form != "text"
}


@pytest.mark.parametrize("name", PRINTED)
def test_what_is_printed_is_what_was_found_good(
    name: str, golden: Callable[[Path, str], None]
) -> None:
    golden(FOLDER / name, PRINTED[name]())


def test_nothing_is_written_down_that_nobody_prints() -> None:
    assert {path.name for path in FOLDER.iterdir()} == set(PRINTED)


def test_the_comparison_has_what_there_is_to_look_at() -> None:
    found = changes()

    assert {str(kind) for kind, _ in found.counts} == {
        "weakened",
        "vanished",
        "restated",
        "renamed",
        "added",
        "observation_added",
    }
    assert [change.finding.slug for change in found.accepted] == ["milestone-slipped"]

"""What is printed stays what was found good; `pytest --update-golden` writes it down anew."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cet_cli import __version__
from cet_cli.api import check_paths, summarise
from cet_cli.render.github.findings import findings_github
from cet_cli.render.gitlab.findings import findings_gitlab
from cet_cli.render.json.v1.findings import findings_json
from cet_cli.render.json.v1.rules import rule_json
from cet_cli.render.json.v1.status import status_json
from cet_cli.render.junit.findings import findings_junit
from cet_cli.render.markdown.findings import findings_markdown
from cet_cli.render.sarif.findings import findings_sarif
from cet_cli.render.terminal import tones
from cet_cli.render.terminal.findings import findings_lines
from cet_cli.render.terminal.lines import coloured, plain
from cet_cli.render.terminal.rules import rule_lines
from cet_cli.render.terminal.status import status_lines
from cet_cli.report.rules import compose_rule

if TYPE_CHECKING:
    from collections.abc import Callable

    from cet_cli.report.findings import FindingsReport
    from cet_cli.report.status import StatusReport

DATA = Path(__file__).parents[1] / "data"
FOLDER = Path(__file__).parent / "golden"
DAY = date(2026, 6, 30)


def status(what: str | None = None) -> StatusReport:
    return summarise(what, DAY, as_of=DAY, here=DATA / "haneul")


def findings() -> FindingsReport:
    return check_paths([], DAY, DATA / "mistake", traced=True)[0]


PRINTED: dict[str, Callable[[], str]] = {
    "status-40.txt": lambda: plain(status_lines(status(), 40)),
    "status-80.txt": lambda: plain(status_lines(status(), 80)),
    "status-100.txt": lambda: plain(status_lines(status(), 100)),
    "status-140.txt": lambda: plain(status_lines(status(), 140)),
    "status-piped.txt": lambda: plain(status_lines(status(), 200)),
    "status-colour.txt": lambda: coloured(status_lines(status(), 100), 100),
    "status.json": lambda: status_json(status()),
    "status-area-80.txt": lambda: plain(status_lines(status("sky-cars"), 80)),
    "status-area-140.txt": lambda: plain(status_lines(status("sky-cars"), 140)),
    "status-area-2-100.txt": lambda: plain(status_lines(status("deep-ice"), 100)),
    "status-area-quiet-100.txt": lambda: plain(status_lines(status("quiet"), 100)),
    "status-area.json": lambda: status_json(status("deep-ice")),
    "validate-80.txt": lambda: plain(findings_lines(findings(), 80)),
    "validate-piped.txt": lambda: plain(findings_lines(findings(), 200, wrap=False)),
    "validate-colour.txt": lambda: coloured(findings_lines(findings(), 100), 100),
    "validate.json": lambda: findings_json(findings()),
    "validate.md": lambda: findings_markdown(findings()),
    "validate.xml": lambda: findings_junit(findings()),
    "validate-github.txt": lambda: findings_github(findings()),
    "validate-gitlab.json": lambda: findings_gitlab(findings()),
    "validate.sarif": lambda: findings_sarif(findings()).replace(f'"{__version__}"', '"VERSION"'),
    "explain-80.txt": lambda: plain(rule_lines(compose_rule("M103"), 80)),
    "explain.json": lambda: rule_json(compose_rule("M103")),
}


@pytest.mark.parametrize("name", PRINTED)
def test_what_is_printed_is_what_was_found_good(
    name: str, golden: Callable[[Path, str], None]
) -> None:
    golden(FOLDER / name, PRINTED[name]())


@pytest.mark.usefixtures("_korean")
@pytest.mark.parametrize("width", [80, 140])
def test_korean_names_are_printed_in_line(width: int, golden: Callable[[Path, str], None]) -> None:
    golden(FOLDER / f"status-ko-{width}.txt", plain(status_lines(status(), width)))


def test_nothing_is_written_down_that_nobody_prints() -> None:
    korean = {"status-ko-80.txt", "status-ko-140.txt"}

    assert {path.name for path in FOLDER.iterdir()} == set(PRINTED) | korean


def test_the_portfolio_of_the_tests_shows_every_status_that_can_be_judged() -> None:
    counts = json.loads(PRINTED["status.json"]())["counts"]
    shown = {
        word for kind in counts.values() if isinstance(kind, dict) for word in kind["by_status"]
    }

    assert shown == set(tones.TONES) | {"under_way"}

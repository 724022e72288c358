"""What the README promises is run, read and printed here."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from datetime import date
from typing import TYPE_CHECKING

import openpyxl
import pytest
import yaml

from cet_cli.api import check, check_paths, compare, open_workspace
from cet_cli.config import read_settings
from cet_cli.rules.book import by_name
from tests.cli.running import typed
from tests.load.repositories import Repo
from tests.plans import korea_copy
from tests.readme_parts import PARTS, PICTURE, README, ROOT, current, picture

if TYPE_CHECKING:
    from pathlib import Path

TEXT = README.read_text(encoding="utf-8")
DAY = date(2026, 6, 30)
SOURCES = """\
format: 1
sources:
"""
SOURCE = (
    "  - {{id: {0}, title: {0}, publisher: Ministry, published: {1}, standing: official,"
    " kind: plan, url: https://example.org/{0}}}\n"
)
PUBLISHED = {
    "k-uam-roadmap-2020": "2020-06",
    "nurture-plan-2022": "2022-10",
    "roadmap-1": "2023-08",
    "k-uam-revision-2025": "2025-08",
    "statistics-2025": "2025-09",
}


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", TEXT, re.DOTALL | re.MULTILINE)


def commands() -> list[str]:
    lines = "".join(blocks("sh")).splitlines()
    return [line.partition("#")[0].strip() for line in lines]


def test_the_quick_start_is_two_commands_of_one_line() -> None:
    assert commands() == ["make status", "make test"]


@pytest.mark.parametrize("command", commands())
def test_each_command_is_a_target_that_does_what_the_page_says(command: str) -> None:
    program, target = command.split()
    planned = subprocess.run(
        [program, "--dry-run", "--always-make", "--no-print-directory", target],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    called = planned.stdout.strip().splitlines()[-1]

    wanted = {"status": ".venv/bin/cet status", "test": ".venv/bin/python -m pytest tests "}
    assert called.startswith(wanted[target].rstrip())


def test_the_first_command_shows_the_status_of_the_shipped_portfolio(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(ROOT)
    answer = typed("status")

    assert answer.code == 0
    assert answer.out.startswith("Critical and emerging technologies of Korea ")


def typed_in_the_page() -> list[str]:
    cells = re.findall(r"^\| `(cet [^`]+)` \|", TEXT, re.MULTILINE)
    return [*cells, *re.findall(r"\(`(cet [^`]+)`\)", TEXT)]


@pytest.mark.parametrize("command", typed_in_the_page())
def test_each_command_that_is_named_answers(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path if command == "cet init" else korea_copy(tmp_path))
    answer = typed(*command.split()[1:])

    assert (answer.code, answer.err) == (0, "")
    assert answer.out


def test_the_page_names_every_command() -> None:
    listed = typed("--help").out.partition("Commands:\n")[2]
    named = {command.split()[1] for command in typed_in_the_page()}
    named |= set(re.findall(r"`cet (\w+)`", TEXT))

    assert named == set(re.findall(r"^  ([a-z]+) ", listed, re.MULTILINE))


@pytest.mark.parametrize("name", PARTS)
def test_what_the_page_shows_is_what_is_printed(name: str) -> None:
    assert (
        f"<!-- cet:begin {name} -->\n```text\n{PARTS[name]()}```\n<!-- cet:end {name} -->" in TEXT
    ), "python -m tests.readme_parts"
    assert current(TEXT) == TEXT


def test_the_picture_is_what_a_terminal_shows_and_fetches_nothing() -> None:
    drawn = PICTURE.read_text(encoding="utf-8")

    assert drawn == picture(), "python -m tests.readme_parts"
    assert re.findall(r"https?://[^\"< ]+", drawn) == [
        "http://www.w3.org/2000/svg",
        "https://www.textualize.io",
    ]
    assert "Needs" in drawn


def test_the_decision_accepts_the_step_that_it_names(tmp_path: Path) -> None:
    (decision,) = (block for block in blocks("yaml") if block.startswith("decisions:"))
    area = "format: 1\nroadmap: mobility\nname: Mobility\n"
    for due, source, more in ((2025, "roadmap-1", ""), (2028, "k-uam-revision-2025", decision)):
        folder = tmp_path / str(due)
        (folder / "areas").mkdir(parents=True)
        launch = (
            f"milestones:\n  - {{id: k-uam-launch, name: K-UAM, due: {due}, source: {source}}}\n"
        )
        (folder / "areas" / "mobility.yaml").write_text(area + launch + more)
        (folder / "portfolio.yaml").write_text("format: 1\nportfolio: demo\nname: Demo\n")
        listed = "".join(SOURCE.format(*source) for source in PUBLISHED.items())
        (folder / "sources.yaml").write_text(SOURCES + listed)

    report = compare("2025", "2028", DAY, tmp_path)
    assert [change.finding.slug for change in report.accepted] == ["milestone-slipped"]
    assert report.weaker == 0


def test_the_area_on_one_screen_has_no_finding(tmp_path: Path) -> None:
    (area,) = (block for block in blocks("yaml") if block.startswith("format: 1\nroadmap:"))
    (tmp_path / "areas").mkdir()
    (tmp_path / "areas" / "advanced-mobility.yaml").write_text(area, encoding="utf-8")
    (tmp_path / "portfolio.yaml").write_text("format: 1\nportfolio: demo\nname: Demo\n")
    listed = "".join(SOURCE.format(*source) for source in PUBLISHED.items())
    (tmp_path / "sources.yaml").write_text(SOURCES + listed)

    outcome = check(open_workspace(tmp_path), DAY)
    assert [(one.rule, str(one.address)) for one in outcome.findings] == []


def test_the_suppression_is_read_and_suppresses(tmp_path: Path) -> None:
    (allow,) = (block for block in blocks("yaml") if block.startswith("allow:"))
    (tmp_path / "aerospace-marine.yaml").write_text(
        "format: 1\nroadmap: aerospace-marine\nname: Space\nsource: own\n"
        "funding:\n"
        "  - {id: space, name: Space, unit: KRW billion, source: own,\n"
        "     amounts: [{over: 2024, stage: approved, value: 836.2}]}\n"
        "projects:\n"
        "  - {id: kps, name: KPS, source: own, part_of: [space], over: 2022..2035,\n"
        "     amounts: [{over: 2024, stage: approved, value: KRW 7217.9 billion}]}\n" + allow
    )
    (tmp_path / "portfolio.yaml").write_text("format: 1\nportfolio: demo\nname: Demo\n")

    outcome = check(open_workspace(tmp_path), DAY)
    assert [one.finding.rule for one in outcome.suppressed] == [
        by_name()["part-exceeds-whole"].code
    ]
    assert "S302" not in {one.rule for one in outcome.findings}


def test_the_workflow_validates() -> None:
    (workflow,) = (block for block in blocks("yaml") if "runs-on" in block)
    steps = yaml.safe_load(workflow)["jobs"]["plan"]["steps"]

    runs = [step["run"] for step in steps if "run" in step]
    assert runs[1] == "cet validate --format github"
    assert "cet diff --settings base --fail-on weakened --format github" in runs[2]


def test_the_settings_are_settings() -> None:
    (block,) = blocks("toml")
    settings = read_settings(block, "cet.toml", frozenset(by_name()))

    assert settings is not None
    assert settings.fail_on == "warning"
    assert len(settings.severities) == 2
    assert len(settings.allow) == 1


def test_the_notebook_runs() -> None:
    (block,) = blocks("python")
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", block],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        env={"PYTHONIOENCODING": "utf-8"},
        check=False,
    )

    assert done.stderr == ""
    assert done.stdout.startswith("Counter(")
    assert len(done.stdout.splitlines()) > 1


def test_the_line_for_editors_is_in_every_shipped_file() -> None:
    for path in (ROOT / "roadmaps").rglob("*.yaml"):
        first = path.read_text(encoding="utf-8").partition("\n")[0]
        schema = path.parent / first.rpartition("$schema=")[2]
        assert first.startswith("# yaml-language-server: $schema="), path
        assert schema.is_file(), path
    assert check_paths([ROOT / "roadmaps" / "korea"], DAY)[0].findings == ()


def test_links_of_the_page_lead_somewhere() -> None:
    for link in re.findall(r"\]\((?!https?:)([^)#]+)\)", TEXT):
        assert (ROOT / link).exists(), link


def typed_in_a_quarter() -> list[list[str]]:
    """The commands of the office's routine, a list of words each."""
    (block,) = (one for one in blocks("console") if "--owner" in one)
    lines = [line.partition(" #")[0] for line in block.splitlines()]
    return [shlex.split(part) for line in lines for part in line.split(" && ")]


def fill_in(path: Path) -> None:
    """Say something new of everything that is asked."""
    book = openpyxl.load_workbook(path)
    for sheet in book.worksheets:
        keys = [str(cell.value) for cell in sheet[1]]
        for row in sheet.iter_rows(min_row=3) if "address" in keys else ():
            cells = dict(zip(keys, row, strict=False))
            said = {"on": "2026-05", "title": "Report to the committee", "published": "2026-06"}
            for key, text in (said | NEWS[str(cells["kind"].value).split()[-1]]).items():
                cells[key].value = text
    book.save(path)


MONEY = {"value": "KRW 5 billion", "stage": "executed"}
DATED = {"status": "under_way"}
NEWS = {
    "indicator": {"value": "5"},
    "milestone": DATED,
    "measure": DATED,
    "project": MONEY,
    "budget": MONEY,
}
"""What is new of each kind of thing."""

ENTERED = ("--source-field", "title=Count of June", "--source-field", "published=2026-10")
ANSWERS = {"import": ("--yes",), "record": (*ENTERED, "--yes")}
"""What an office answers when it is asked."""


def test_the_quarter_of_an_office_runs_as_the_page_has_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = korea_copy(tmp_path)
    monkeypatch.chdir(home)
    repository = Repo(home)
    repository.commit("First quarter")
    seen = []
    for program, *words in typed_in_a_quarter():
        if program == "git":
            assert words[0] in {"commit", "push"}
            continue
        if "import" in words:
            fill_in(home / "environment.xlsx")
        answered = next((ANSWERS[word] for word in words if word in ANSWERS), ())
        answer = typed(*words, *answered)
        assert answer.code == 0, (words, answer.err, answer.out)
        seen += words[:1]

    changed = repository.git("diff", "--stat")
    assert seen == ["collect", "collect", "record", "validate", "diff", "report"]
    assert "sources.yaml" in changed
    assert "portfolio.yaml" in changed
    assert (home / "report.md").stat().st_size > 10_000

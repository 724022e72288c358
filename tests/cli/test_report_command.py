"""`cet report` as people and CI use it."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from cet_cli.edit import atomic
from tests.cli.running import AS_OF, DATA, typed
from tests.plans import write
from tests.render.summaries import nasty_plan

HANEUL = DATA / "haneul"
MARKS = "# Ours\r\n<!-- cet:begin report -->\r\n<!-- cet:end report -->\r\nour own words\r\n"


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """A copy of a portfolio that may be changed."""
    return Path(shutil.copytree(HANEUL, tmp_path / "haneul"))


def edit(plan: Path, old: str, new: str, file: str = "areas/sky-cars.yaml") -> None:
    text = (plan / file).read_text(encoding="utf-8")
    assert old in text
    (plan / file).write_text(text.replace(old, new), encoding="utf-8")


def test_a_report_is_printed() -> None:
    answer = typed("-C", str(HANEUL), "report", *AS_OF)

    assert answer.code == 0
    assert answer.out.startswith("<!-- cet report: as of 2026-06-30 -->\n# Haneul strategy")
    assert answer.err == ""


def test_a_report_of_a_folder_and_of_one_area() -> None:
    answer = typed("report", str(HANEUL), "--area", "quiet", *AS_OF)

    assert answer.code == 0
    assert "\n# Quiet machines: progress summary\n" in answer.out


def test_a_report_in_json() -> None:
    answer = typed("-C", str(HANEUL), "report", "--format", "json", "--revision", "v1", *AS_OF)

    wire = json.loads(answer.out)
    assert (wire["kind"], wire["revision"], wire["as_of"]) == ("summary", "v1", "2026-06-30")


def test_a_report_goes_to_a_file_that_is_then_up_to_date(plan: Path) -> None:
    page = plan / "out" / "REPORT.md"
    line = ("-C", str(plan), "report", "--output", "out/REPORT.md", *AS_OF)
    first = typed(*line)
    again = typed(*line, "--check")

    assert (first.code, first.out) == (0, "")
    assert page.read_text(encoding="utf-8") == typed("-C", str(plan), "report", *AS_OF).out
    assert (again.code, again.out, again.err) == (0, "", "")


def test_a_file_that_is_not_there_is_stale_and_stays_away(plan: Path) -> None:
    answer = typed("-C", str(plan), "report", "--output", "REPORT.md", "--check", *AS_OF)

    assert answer.code == 1
    assert "+# Haneul strategy for critical technologies: progress summary" in answer.out
    assert not (plan / "REPORT.md").exists()


def test_a_report_is_put_into_a_file_and_nothing_else_of_it_changes(plan: Path) -> None:
    page = plan / "README.md"
    page.write_bytes(MARKS.encode())
    answer = typed("-C", str(plan), "report", "--inject", "README.md", *AS_OF)
    found = page.read_bytes()

    assert (answer.code, answer.out) == (0, "")
    assert found.startswith(b"# Ours\r\n<!-- cet:begin report -->\r\n\r\n<!-- cet report: as of")
    assert found.endswith(b"<!-- cet:end report -->\r\nour own words\r\n")
    assert b"\r\n## Haneul strategy" in found
    assert b"[^report-plan]: " in found
    assert found.count(b"\n") == found.count(b"\r\n")


def test_what_is_up_to_date_is_not_written_again(
    plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (plan / "README.md").write_text(MARKS, encoding="utf-8")
    line = ("-C", str(plan), "report", "--inject", "README.md", *AS_OF)
    typed(*line)
    monkeypatch.setattr(atomic, "write_atomically", None)
    before = (plan / "README.md").stat().st_mtime_ns

    assert typed(*line).code == 0
    assert (plan / "README.md").stat().st_mtime_ns == before


@pytest.mark.parametrize("clock", [AS_OF, ()])
def test_time_alone_makes_no_report_stale(
    plan: Path, clock: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    from datetime import date

    from cet_cli.cli import report as command

    (plan / "README.md").write_text(MARKS, encoding="utf-8")
    monkeypatch.setattr(command, "today", lambda: date(2026, 7, 31))
    assert typed("-C", str(plan), "report", "--inject", "README.md", *clock).code == 0
    monkeypatch.setattr(command, "today", lambda: date(2027, 7, 31))
    answer = typed("-C", str(plan), "report", "--inject", "README.md", "--check")

    assert (answer.code, answer.out) == (0, "")
    later = typed("-C", str(plan), "report", "--inject", "README.md", "--check", "--as-of", "2028")
    assert later.code == 1


def test_a_document_of_a_later_day_makes_no_report_stale(plan: Path) -> None:
    (plan / "README.md").write_text(MARKS, encoding="utf-8")
    typed("-C", str(plan), "report", "--inject", "README.md", *AS_OF)
    edit(
        plan,
        "sources:",
        "sources:\n  - {id: new, title: New, publisher: X, published: 2026-12-01,"
        " standing: official, kind: statistics, url: https://example.org/n}",
        "sources.yaml",
    )
    edit(
        plan, "value: 300, on: 2025,", "value: 400, on: 2026, source: new}, {value: 300, on: 2025,"
    )
    answer = typed("-C", str(plan), "report", "--inject", "README.md", "--check")

    assert (answer.code, answer.out) == (0, "")


def test_a_change_of_the_plan_makes_a_report_stale_and_the_difference_is_shown(plan: Path) -> None:
    (plan / "README.md").write_text(MARKS, encoding="utf-8")
    typed("-C", str(plan), "report", "--inject", "README.md", *AS_OF)
    before = (plan / "README.md").read_bytes()
    edit(plan, "value: 300, on: 2025", "value: 4000, on: 2025")
    answer = typed("-C", str(plan), "report", "--inject", "README.md", "--check")

    assert answer.code == 1
    assert answer.out.startswith("--- README.md\n+++ README.md (as it would be)\n@@ ")
    assert "4000 passengers (2025)" in answer.out
    assert (plan / "README.md").read_bytes() == before


def test_the_difference_drives_no_terminal(plan: Path) -> None:
    (plan / "README.md").write_text(
        MARKS.replace("our own", "\x1b[31m ::error::x\n").replace(
            "report -->\r\n<", "report -->\r\n\x1b]0;x\x07\n::error::forged\n<"
        ),
        encoding="utf-8",
    )
    answer = typed("-C", str(plan), "report", "--inject", "README.md", "--check", *AS_OF)

    assert answer.code == 1
    assert "\x1b" not in answer.out
    assert "\n::error" not in answer.out


def test_several_reports_live_in_one_file(plan: Path) -> None:
    (plan / "README.md").write_text(MARKS + MARKS.replace("report", "quiet"), encoding="utf-8")
    first = ("-C", str(plan), "report", "--inject", "README.md", *AS_OF)
    second = (*first, "--name", "quiet", "--area", "quiet")

    assert [typed(*line).code for line in (first, second)] == [0, 0]
    assert [typed(*line, "--check").code for line in (first, second)] == [0, 0]
    text = (plan / "README.md").read_text(encoding="utf-8")
    assert text.count("[^report-plan]: ") == text.count("[^quiet-plan]: ") == 1


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--check",), "cet: --check: which file? Name it with --output or --inject"),
        (("--output", "a", "--inject", "b"), "a report goes to one file"),
        (("--inject", "a", "--format", "json"), "neither put into a file nor checked"),
        (("--output", "a", "--check", "--format", "json"), "neither put into a file nor checked"),
        (("--inject", "a", "--name", "A b"), "--name: `A b`: lower-case letters"),
        (("--inject", "none.md"), "`none.md` cannot be read: No such file or directory"),
        (("--inject", "portfolio.yaml"), "`portfolio.yaml` has no place for it"),
        (("--limit", "much"), "--limit: `much`: comment, summary or a number of bytes"),
        (("--limit", "0"), "--limit: `0`"),
        (("--limit", "499"), "--limit: `499`: comment, summary or a number of bytes from 500 on"),
        (("--area", "nosuch"), "`nosuch` is neither a path nor an area"),
        (("--since", "nosuch"), "nosuch"),
        (("--since", ""), "a side of the comparison is empty"),
        (("--since", "committee"), "--since: `committee` has no date (`on`) to compare with"),
        (("--template", "none"), "--template: `none`: No such file or directory"),
        (("--template", "areas"), "no file in `areas` ends in `.jinja`"),
        (("--output", "areas"), "cannot be written"),
        (("--output", "portfolio.yaml"), "--output: `portfolio.yaml`: a report is no YAML"),
    ],
)
def test_what_cannot_be_answered_is_one_clear_line(
    plan: Path, arguments: tuple[str, ...], says: str
) -> None:
    edit(
        plan,
        "missions:",
        "governance:\n  - {id: committee, name: Committee, source: plan}\nmissions:",
        "portfolio.yaml",
    )
    answer = typed("-C", str(plan), "report", *AS_OF, *arguments)

    assert answer.code == 2
    assert says in answer.err
    assert answer.out == ""


def test_since_a_meeting(plan: Path) -> None:
    edit(
        plan,
        "missions:",
        "governance:\n  - {id: meeting-3, name: Third meeting, on: 2025-01-31, source: plan}\n"
        "missions:",
        "portfolio.yaml",
    )
    by_id, by_address, by_day = (
        typed("-C", str(plan), "report", *AS_OF, "--since", since)
        for since in ("meeting-3", "haneul/meeting-3", "@2025-01-31")
    )

    assert "Since Third meeting (2025-01-31): **" in by_id.out
    assert by_id.out == by_address.out
    assert "1 slipped" in by_day.out


def test_since_a_revision_of_git(plan: Path) -> None:
    def git(*arguments: str) -> None:
        who = ("-c", "user.name=A", "-c", "user.email=a@example.org")
        line = ["git", *who, *arguments]
        subprocess.run(line, cwd=plan, check=True, capture_output=True)

    git("init", "-q")
    git("add", ".")
    git("commit", "-q", "-m", "one")
    edit(plan, "{value: 5000, by: 2027,", "{value: 4000, by: 2027,")
    answer = typed("-C", str(plan), "report", "--since", "HEAD")

    assert answer.code == 0
    assert "**1 change that weakens the plan" in answer.out
    assert "| **weakened** | Passengers a day | 5000 | 4000 |" in answer.out


def test_a_template_of_an_office_comes_first(plan: Path) -> None:
    write(
        plan,
        {
            "ours/summary.md.jinja": "\ufeffMinutes: {{ page.name }}\r\n"
            "{% for row in page.attention %}* {{ row.name }}{{ cite(row.cited) }}\n{% endfor %}"
            "{% include 'since.md.jinja' %}{% for one in notes() %}{{ one }}\n{% endfor %}",
            "ours/notes.txt": "not a template",
        },
    )
    answer = typed("-C", str(plan), "report", "--template", "ours", *AS_OF)

    assert answer.code == 0
    assert answer.out.startswith(
        "<!-- cet report: as of 2026-06-30 -->\n"
        "Minutes: Haneul strategy for critical technologies\n"
        "* Place in the world[^plan][^statistics-2026]\n"
    )


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"a\n{{ nosuch }}", "cet: template `summary.md.jinja`, line 2: 'nosuch' is undefined\n"),
        (b"\xff", "is not in UTF-8"),
        (b"x" * 1_000_001, "has more than 1,000,000 bytes"),
    ],
)
def test_a_mistake_in_a_template_is_one_line(plan: Path, data: bytes, says: str) -> None:
    (plan / "ours").mkdir()
    (plan / "ours" / "summary.md.jinja").write_bytes(data)
    answer = typed("-C", str(plan), "report", "--template", "ours", *AS_OF)

    assert (answer.code, answer.out) == (2, "")
    assert says in answer.err
    assert answer.err.count("\n") == 1


def test_a_template_that_is_no_file_does_not_hang(plan: Path) -> None:
    (plan / "ours" / "x.jinja").mkdir(parents=True)

    assert typed("-C", str(plan), "report", "--template", "ours", *AS_OF).code == 2


def test_a_plan_with_errors_is_refused(plan: Path) -> None:
    edit(plan, "due: 2027\n", "due: 2027-13\n")

    assert typed("-C", str(plan), "report", *AS_OF).code == 2


@pytest.mark.parametrize(("limit", "most"), [("comment", 65_535), ("5,000", 5_000), ("500", 500)])
def test_a_report_is_no_longer_than_its_limit(limit: str, most: int) -> None:
    answer = typed("-C", str(HANEUL), "report", "--limit", limit, *AS_OF)

    assert answer.code == 0
    assert len(answer.out.encode()) <= most
    assert ("Left out here" in answer.out) == (most <= 5_000)


def test_a_forged_mark_in_a_name_ends_no_slot(tmp_path: Path) -> None:
    write(tmp_path, nasty_plan("<!-- cet:end report -->"))
    (tmp_path / "README.md").write_text(MARKS, encoding="utf-8")
    line = ("-C", str(tmp_path), "report", "--inject", "README.md", *AS_OF)

    assert [typed(*line).code, typed(*line, "--check").code] == [0, 0]

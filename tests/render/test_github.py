"""What the runner of GitHub's workflows takes for commands, and what not."""

from __future__ import annotations

import re
from typing import NamedTuple

import pytest

from cet_cli.finding import Severity, Span
from cet_cli.render.github.annotation import annotation
from cet_cli.render.github.findings import findings_github
from cet_cli.wording import shown, shown_path
from tests.render.hostile import NASTY, NO_CHARACTERS, finding, nasty_report, report

COMMAND = re.compile(r"\s*::(?P<name>[^ :]+)(?: (?P<properties>.*?))?::(?P<data>.*)")
OLD_COMMAND = re.compile(r"##[A-Za-z]*\[")


class Command(NamedTuple):
    """A command as the runner reads it (github.com/actions/runner, `ActionCommand.cs`)."""

    name: str
    properties: dict[str, str]
    data: str


def unescaped(text: str, *more: tuple[str, str]) -> str:
    for code, char in (*more, ("%0A", "\n"), ("%0D", "\r"), ("%25", "%")):
        text = text.replace(code, char)
    return text


def read(text: str) -> tuple[list[Command], list[str]]:
    """Take the output apart as the runner does: commands, and lines of the log."""
    commands, log = [], []
    for line in re.split(r"\r\n|\r|\n", text):
        match = COMMAND.fullmatch(line)
        if match is None:
            log.append(line)
            continue
        pairs = (pair.split("=", 1) for pair in (match["properties"] or "").split(",") if pair)
        properties = {key: unescaped(value, ("%3A", ":"), ("%2C", ",")) for key, value in pairs}
        commands.append(Command(match["name"], properties, unescaped(match["data"])))
    return commands, log


@pytest.mark.parametrize("case", NASTY)
def test_a_finding_is_one_command_whatever_it_is_about(case: str) -> None:
    text = findings_github(nasty_report(NASTY[case]))
    commands, log = read(text)

    assert [command.name for command in commands] == ["error", "warning", "notice"]
    for command in commands:
        assert command.properties == {
            "file": shown_path(f"areas/{NASTY[case]}.yaml"),
            "line": "3",
            "endLine": "3",
            "col": "2",
            "endColumn": "6",
            "title": "S101 unknown-key",
        }
        quoted = shown(NASTY[case])
        assert command.data == (f"The key `{quoted}` means nothing here.\nDid you mean `{quoted}`?")
    assert len(log) == 2
    assert log[0].startswith("1 error, 1 warning, 1 note (1 suppressed). Read ")
    assert not OLD_COMMAND.search(text)
    assert text.replace("\n", "").translate(NO_CHARACTERS).isprintable()


def test_errors_come_first_and_at_most_ten_of_a_kind() -> None:
    notes = [finding(severity=Severity.NOTE)] * 3
    errors = [finding(severity=Severity.ERROR, line=line) for line in range(1, 88)]
    warnings = [finding(severity=Severity.WARNING)] * 11
    commands, log = read(findings_github(report(*notes, *warnings, *errors)))

    assert [one.name for one in commands] == ["error"] * 10 + ["warning"] * 10 + ["notice"] * 3
    assert [one.properties["line"] for one in commands[:10]] == [str(n) for n in range(1, 11)]
    assert [line[:28].rpartition(" shown")[0] for line in log[:2]] == [
        "10 of 87 errors",
        "10 of 11 warnings",
    ]
    assert log[2].startswith("87 errors, 11 warnings, 3 notes. Read ")


def test_a_clean_plan_has_no_annotation() -> None:
    assert findings_github(report()) == (
        "No findings. Read 1 area, 3 things and 1 source from 2 files in roadmaps/demo, "
        "as of 2026-06-30.\n"
    )


def test_what_spans_lines_has_no_columns_and_what_has_no_place_no_file() -> None:
    one = finding()
    wide = type(one)(**{name: getattr(one, name) for name in one.__slots__} | {
        "span": Span("a.yaml", 3, 5, 6, 2)
    })  # fmt: skip
    nowhere = finding(file="")

    assert annotation(wide).startswith("::error file=a.yaml,line=3,endLine=6,title=S101")
    assert annotation(nowhere).startswith("::error title=S101 unknown-key::The key")

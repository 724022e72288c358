"""Nothing that can be typed gives a traceback: exit code 2, one line, and where to read more."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from cet_cli import api
from cet_cli.cli.boundary import exit_code
from cet_cli.cli.options import enter
from cet_cli.errors import WrongUsage
from tests.cli.running import DATA, typed

HANEUL = str(DATA / "haneul")


@pytest.mark.parametrize(
    ("arguments", "reason", "help_of"),
    [
        (("nosuch",), "No such command 'nosuch'", "cet"),
        (("stat",), "No such command 'stat'. Did you mean 'status'?", "cet"),
        (("validate", "--foo"), "No such option: --foo", "cet validate"),
        (
            ("validate", "--fail-on", "x"),
            "'x' is not one of 'error', 'warning', 'note'",
            "cet validate",
        ),
        (("status", "--format", "xml"), "'xml' is not one of 'text', 'json'", "cet status"),
        (("explain",), "Missing argument 'CODE'", "cet explain"),
        (("collect",), "Missing command", "cet collect"),
        (("explain", "M101", "M102"), "Got unexpected extra argument", "cet explain"),
        (("status", "--as-of"), "Option '--as-of' requires an argument", "cet"),
        (("status", "--no-color=1"), "does not take a value", "cet"),
    ],
)
def test_wrong_usage_is_told_in_one_line_with_where_to_read_more(
    arguments: tuple[str, ...], reason: str, help_of: str
) -> None:
    answer = typed(*arguments)
    first, second = answer.err.splitlines()

    assert (answer.code, answer.out) == (2, "")
    assert first.startswith("cet: ")
    assert reason in first
    assert "Value error" not in first
    assert second == f"`{help_of} --help` tells what it takes"


@pytest.mark.parametrize("option", ["--as-of", "--known-by"])
@pytest.mark.parametrize(
    "day",
    ["2024-02-30", "2023-02-29", "0000", "2034..", "..2035", "2024..2025", "", "today",
     "9" * 60_000, "2024-13", "-1", "\x1b[31m", "10000-01-01", "२०२४"],
)  # fmt: skip
def test_a_day_that_there_is_not_is_refused(option: str, day: str) -> None:
    answer = typed("status", HANEUL, f"{option}={day}")

    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith(f"cet: {option}: `")
    assert "is not a date: write it like 2024-12-31, 2024-12 or 2024" in answer.err
    assert len(answer.err) < 200
    assert answer.err.count("\n") == 1


@pytest.mark.parametrize(
    ("day", "shown"),
    [
        ("2024-02-29", "2024-02-29"),
        ("2024-02", "2024-02-29"),
        ("2024-Q1", "2024-03-31"),
        ("2024-H2", "2024-12-31"),
        ("2025", "2025-12-31"),
        ("@2025-01-01", "2025-01-01"),
        ("9999", "9999-12-31"),
    ],
)
def test_a_day_may_be_as_short_as_in_the_files(day: str, shown: str) -> None:
    assert f"as of {shown}" in typed("status", HANEUL, "--as-of", day).out


@pytest.mark.parametrize("command", ["validate", "status"])
@pytest.mark.parametrize(
    "path", ["nosuch", "nosuch/portfolio.yaml", "x\n::error::y", "a" * 5000, "\udcff\x1b[31m", "~"]
)
def test_a_path_that_there_is_not_is_told_in_one_safe_line(command: str, path: str) -> None:
    answer = typed(command, "-C", HANEUL, path)

    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("cet: ")
    assert answer.err.count("\n") == 1
    assert answer.err.strip("\n").isprintable()
    assert len(answer.err) < 500


@pytest.mark.parametrize("folder", ["nosuch", "a" * 300, "portfolio.yaml"])
def test_a_folder_that_cannot_be_entered_is_told(folder: str) -> None:
    answer = typed("-C", HANEUL, "validate", "-C", folder)

    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith(f"cet: -C: `{folder[:200]}")


def test_a_working_directory_that_is_gone_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone() -> Path:
        raise FileNotFoundError(errno.ENOENT, "No such file or directory")

    monkeypatch.setattr(Path, "cwd", gone)
    with pytest.raises(WrongUsage, match="the working directory: No such file"):
        enter(None)
    monkeypatch.undo()
    enter(tmp_path.relative_to(tmp_path))


def failing(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(api, "schema_text", fail)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (RecursionError(), "the input is nested too deeply to be worked with\n"),
        (MemoryError(), "there is not enough memory for this input\n"),
        (OSError(errno.EIO, "Input/output error", "x\ny"), "Input/output error: `x\\ny`\n"),
        (OSError(errno.EIO, "Input/output error"), "Input/output error\n"),
    ],
)
def test_what_the_machine_refuses_is_told(
    monkeypatch: pytest.MonkeyPatch, error: Exception, words: str
) -> None:
    failing(monkeypatch, error)
    answer = typed("schema")

    assert (answer.code, answer.out, answer.err) == (2, "", f"cet: {words}")


def test_a_mistake_of_our_own_is_one_line_and_where_to_send_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    failing(monkeypatch, ValueError("secret\x1b[31m\n::error::" + "9" * 60_000))
    answer = typed("schema")

    assert answer.code == 2
    assert answer.err.startswith(
        r"cet: a mistake in cet itself (ValueError: secret\x1b[31m\n::error::9"
    )
    assert answer.err.endswith("…\nplease report it with what `cet --debug ...` prints\n")
    assert len(answer.err) < 500


def test_a_mistake_of_our_own_shows_where_it_happened_when_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    failing(monkeypatch, ValueError("here"))

    with pytest.raises(ValueError, match="here"):
        typed("--debug", "schema")
    assert typed("--debug", "nosuch").code == 2


def test_an_interruption_is_130_and_quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    failing(monkeypatch, KeyboardInterrupt())
    answer = typed("schema")

    assert (answer.code, answer.out, answer.err) == (130, "", "")


def test_an_interruption_while_starting_is_130(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("cet_cli.cli.boundary.exit_code", interrupt)

    assert typed("schema").code == 130


def test_leaving_with_a_code_leaves_with_it() -> None:
    def leave(code: int | str | None) -> None:
        raise SystemExit(code)

    assert exit_code(lambda: leave(3)) == 3
    assert exit_code(lambda: leave(None)) == 0
    assert exit_code(lambda: None) == 0


def test_shell_completion_is_answered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(os.environ, "_CET_COMPLETE", "complete_bash")
    monkeypatch.setitem(os.environ, "COMP_WORDS", "cet st")
    monkeypatch.setitem(os.environ, "COMP_CWORD", "1")
    answer = typed()

    assert (answer.code, answer.out, answer.err) == (0, "status\n", "")


def test_a_key_pressed_anywhere_is_an_interruption() -> None:
    def interrupt() -> None:
        raise KeyboardInterrupt

    assert exit_code(interrupt) == 130

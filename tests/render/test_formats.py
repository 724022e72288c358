"""The table of formats, and what `--format` of each command offers."""

from __future__ import annotations

import re
from typing import get_args

import pytest

from cet_cli.cli import options
from cet_cli.render.formats import TABLE, TEXT, formats_of, lines_of, writer_of
from tests.cli.running import DATA, typed

COMMANDS = {
    "status": (("status", str(DATA / "haneul")), "status"),
    "show": (("show", "-C", str(DATA / "haneul"), "haneul"), "show"),
    "list": (("list", "-C", str(DATA / "haneul")), "list"),
    "validate": (("validate", str(DATA / "mistake")), "findings"),
    "rules": (("rules",), "rules"),
    "explain": (("explain", "M101"), "rule"),
}
OFFERED = {
    "status": options.Format,
    "show": options.Format,
    "list": options.RowsFormat,
    "findings": options.FindingsFormat,
    "rules": options.Format,
    "rule": options.Format,
}


@pytest.mark.parametrize(("subject", "form"), TABLE)
def test_every_function_of_the_table_is_there(subject: str, form: str) -> None:
    function = lines_of(subject) if form == TEXT else writer_of(subject, form)

    assert function.__name__ == f"{function.__name__.rpartition('_')[0]}_" + (
        "lines" if form == TEXT else form
    )


@pytest.mark.parametrize("subject", OFFERED)
def test_a_command_offers_what_its_subject_has(subject: str) -> None:
    literal, _ = get_args(OFFERED[subject])

    assert get_args(literal) == formats_of(subject)


@pytest.mark.parametrize("command", COMMANDS)
def test_a_format_that_there_is_not_is_refused_with_those_that_there_are(command: str) -> None:
    arguments, subject = COMMANDS[command]
    answer = typed(*arguments, "--format", "xml")
    known = ", ".join(f"'{form}'" for form in formats_of(subject))

    assert (answer.code, answer.out) == (2, "")
    assert f"'xml' is not one of {known}\n" in answer.err


@pytest.mark.parametrize("command", COMMANDS)
def test_the_format_changes_neither_the_code_nor_what_stands_beside_the_answer(
    command: str,
) -> None:
    arguments, subject = COMMANDS[command]
    answers = [typed(*arguments, "--format", form) for form in formats_of(subject)]

    assert {answer.code for answer in answers} == {1 if command == "validate" else 0}
    assert {answer.err for answer in answers} == {""}
    assert len({answer.out for answer in answers}) == (
        len(answers) - 1 if command == "list" else len(answers)
    ), "a list in a pipe is rows parted by tabs"


@pytest.mark.parametrize("form", formats_of("findings"))
def test_what_fails_is_the_same_in_every_format(form: str) -> None:
    plan = str(DATA / "mistake")

    assert typed("validate", plan, "--format", form).code == 1
    assert typed("validate", plan, "--format", form, "--exit-zero").code == 0
    assert typed("validate", str(DATA / "haneul"), "--format", form).code == 0
    assert typed("validate", plan, "--format", form, "--as-of", "x").code == 2


def test_the_same_plan_gives_the_same_bytes_in_every_format() -> None:
    for form in formats_of("findings"):
        once, twice = (
            typed("validate", str(DATA / "mistake"), "--as-of", "2026-06-30", "--format", form).out
            for _ in range(2)
        )
        assert once == twice
        assert not re.search(r"\d\d:\d\d:\d\d", once)

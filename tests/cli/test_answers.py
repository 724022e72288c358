"""Each command answers, with the exit code that was promised."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.cli.running import AS_OF, DATA, ROOT, typed

if TYPE_CHECKING:
    from pathlib import Path

HANEUL, MISTAKE = str(DATA / "haneul"), str(DATA / "mistake")
WARNED = """\
format: 1
portfolio: demo
name: Demo
missions:
  - {id: a, statement: Do it, source: own}
"""
NOTED = """\
format: 1
portfolio: demo
name: {en: Demo}
languages: [en, ko]
"""


def portfolio(folder: Path, text: str = WARNED) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "portfolio.yaml").write_text(text)
    return folder


def test_a_clean_plan_is_0_and_says_what_was_read() -> None:
    answer = typed("validate", str(ROOT / "roadmaps" / "korea"), *AS_OF)

    assert (answer.code, answer.err) == (0, "")
    assert answer.out.startswith("No findings (")
    assert "Read 12 areas, " in answer.out
    assert answer.out.endswith("as of 2026-06-30.\n")


def test_errors_are_1_each_with_its_place_excerpt_caret_and_advice() -> None:
    answer = typed("validate", MISTAKE, *AS_OF)

    assert (answer.code, answer.err) == (1, "")
    assert "mobility.yaml:16:10: error S106: no calendar has the date `2027-02-30`" in answer.out
    assert " 16 |     due: 2027-02-30\n    |          ^^^^^^^^^^\n" in answer.out
    assert "= did you mean `2027-02-28`?" in answer.out
    assert answer.out.rsplit("\n\n", 1)[-1].startswith("5 errors. Read 1 area, ")


@pytest.mark.parametrize(
    ("text", "options", "code"),
    [
        (WARNED, (), 0),
        (WARNED, ("--fail-on", "error"), 0),
        (WARNED, ("--fail-on", "warning"), 1),
        (WARNED, ("--fail-on", "note"), 1),
        (WARNED, ("--fail-on", "note", "--exit-zero"), 0),
        (NOTED, ("--fail-on", "warning"), 0),
        (NOTED, ("--fail-on", "note"), 1),
        (WARNED, ("--fail-on", "warning", "--format", "json"), 1),
    ],
)
def test_findings_fail_from_the_severity_that_was_asked(
    tmp_path: Path, text: str, options: tuple[str, ...], code: int
) -> None:
    assert typed("validate", str(portfolio(tmp_path, text)), *options).code == code


def test_settings_say_from_which_severity_it_fails_and_the_option_wins(tmp_path: Path) -> None:
    folder = str(portfolio(tmp_path))
    (tmp_path / "cet.toml").write_text('fail-on = "warning"\n')

    assert typed("validate", folder).code == 1
    assert typed("validate", folder, "--fail-on", "error").code == 0


def test_settings_in_pyproject_weigh_and_suppress(tmp_path: Path) -> None:
    folder = str(portfolio(tmp_path))
    (tmp_path / "pyproject.toml").write_text(
        "[tool.cet.severity]\n"
        'mission-without-test = "error"\nmission-without-deadline = "off"\n'
        'area-without-mission = "off"\n'
    )

    answer = typed("validate", folder)
    assert answer.code == 1
    assert "error T101" in answer.out
    assert "mission-without-deadline" not in answer.out


def test_a_wrong_setting_is_named_by_file_and_key(tmp_path: Path) -> None:
    folder = str(portfolio(tmp_path))
    (tmp_path / "cet.toml").write_text('[severity]\nmission-without-tests = "off"\n')

    answer = typed("validate", folder)
    assert (answer.code, answer.out) == (2, "")
    assert "cet.toml: `severity.mission-without-tests`: no such setting" in answer.err
    assert "did you mean `mission-without-test`?" in answer.err


def test_of_several_portfolios_the_strictest_settings_hold(tmp_path: Path) -> None:
    lax, strict = portfolio(tmp_path / "lax"), portfolio(tmp_path / "strict")
    (strict / "cet.toml").write_text('fail-on = "warning"\n')

    assert typed("validate", str(lax)).code == 0
    assert typed("validate", str(lax), str(strict)).code == 1
    assert typed("validate", str(strict), str(lax)).code == 1


def test_several_portfolios_named_are_all_checked_each_once(tmp_path: Path) -> None:
    first, second = portfolio(tmp_path / "a"), portfolio(tmp_path / "b")
    names = (str(first), str(second), str(first / ".." / "a"), str(first / "portfolio.yaml"))
    answer = typed("validate", *names, "--format", "json")
    read = json.loads(answer.out)["read"]

    assert read["portfolio"] == "demo, demo"
    assert read["files"] == 2


def test_several_portfolios_of_which_none_is_named_are_listed(tmp_path: Path) -> None:
    portfolio(tmp_path / "roadmaps" / "a")
    portfolio(tmp_path / "roadmaps" / "b")

    for command in ("validate", "status"):
        answer = typed(command, "-C", str(tmp_path))
        assert (answer.code, answer.out) == (2, "")
        assert "name one: `roadmaps/a`, `roadmaps/b`" in answer.err


@pytest.mark.parametrize("command", ["validate", "status"])
def test_nothing_found_is_an_error(tmp_path: Path, command: str) -> None:
    answer = typed(command, "-C", str(tmp_path))

    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("cet: no portfolio here: ")
    assert "cet init" in answer.err


def test_a_file_of_a_portfolio_may_be_checked_alone() -> None:
    answer = typed("validate", str(DATA / "mistake" / "portfolio.yaml"), *AS_OF)
    area = typed("validate", str(DATA / "mistake" / "areas" / "mobility.yaml"), *AS_OF)

    assert answer.code == area.code == 1
    assert "5 errors" in area.out


def test_a_file_that_cannot_be_read_is_2_and_the_others_are_still_checked(tmp_path: Path) -> None:
    portfolio(tmp_path)
    (tmp_path / "cet.toml").write_text("[limits]\nsize = 200\n")
    (tmp_path / "large.yaml").write_text("# " + "x" * 300)

    for options in ((), ("--exit-zero",), ("--format", "json")):
        answer = typed("validate", str(tmp_path), *options)
        assert answer.code == 2
        assert "T101" in answer.out
        assert "S013" in answer.out


def test_a_file_that_a_project_takes_lightly_is_no_reason_to_give_no_answer(tmp_path: Path) -> None:
    portfolio(tmp_path)
    (tmp_path / "cet.toml").write_text('[limits]\nsize = 200\n[severity]\ntoo-large = "note"\n')
    (tmp_path / "large.yaml").write_text("# " + "x" * 300)

    assert typed("validate", str(tmp_path)).code == 0


def test_the_folder_may_be_given_before_and_after_the_command(tmp_path: Path) -> None:
    portfolio(tmp_path / "deep" / "er")

    before = typed("-C", str(tmp_path / "deep" / "er"), "validate")
    after = typed("validate", "-C", str(tmp_path / "deep" / "er"))
    both = typed("-C", str(tmp_path), "validate", "-C", "deep/er")

    assert before == after == both
    assert before.code == 0
    assert before.out.endswith("in this folder, as of " + before.out.rsplit(" ", 1)[-1])


def test_a_plan_has_a_status_however_late_it_is() -> None:
    answer = typed("status", HANEUL, *AS_OF)

    assert (answer.code, answer.err) == (0, "")
    assert "Needs attention" in answer.out
    lines = [
        line.split()[0] for line in answer.out.partition("Needs attention")[2].splitlines()[1:4]
    ]
    assert lines == ["breached", "missed", "overdue"]


def test_one_area_is_shown_in_full_by_its_id_and_by_its_file() -> None:
    by_id = typed("status", "-C", HANEUL, "sky-cars", *AS_OF)
    by_file = typed("status", "-C", HANEUL, "areas/sky-cars.yaml", *AS_OF)

    assert by_id == by_file
    assert by_id.code == 0
    assert "sky-cars/rules" in by_id.out


@pytest.mark.parametrize(
    ("what", "hint"),
    [("sky-car", "did you mean `sky-cars`?"), ("zzz", "there are haneul, deep-ice, ")],
)
def test_an_area_that_there_is_not_is_told_with_those_that_there_are(what: str, hint: str) -> None:
    answer = typed("status", "-C", HANEUL, what)

    assert (answer.code, answer.out) == (2, "")
    assert f"`{what}` is neither a path nor an area of `haneul`; {hint}" in answer.err


def test_a_plan_with_errors_has_no_status_and_says_why() -> None:
    answer = typed("status", MISTAKE, *AS_OF)

    assert (answer.code, answer.out) == (2, "")
    lines = answer.err.splitlines()
    assert lines[0].startswith("cet: the plan in ")
    assert lines[0].endswith("has 5 errors, so nothing true can be said of it")
    assert "mobility.yaml:8: S102 a comma split this text" in lines[1]
    assert lines[-1] == "see all of them with `cet validate`"


def test_the_plan_that_is_refused_here_is_the_one_in_this_folder() -> None:
    answer = typed("status", "-C", MISTAKE, *AS_OF)

    assert answer.err.startswith("cet: the plan in this folder has 5 errors")


def test_the_plan_is_looked_at_as_of_a_day_and_as_far_as_it_was_known() -> None:
    early = typed("status", HANEUL, "--as-of", "2024-06", "--known-by", "@2024-06-30")

    assert early.code == 0
    assert "as of 2024-06-30, known by 2024-06-30" in early.out
    assert "13 no data" not in early.out
    assert "overdue" not in early.out.partition("Area")[0]


def test_json_is_an_envelope_everywhere() -> None:
    for command in (
        ("status", HANEUL, *AS_OF),
        ("validate", MISTAKE, *AS_OF),
        ("rules",),
        ("explain", "M101"),
    ):
        answer = json.loads(typed(*command, "--format", "json").out)
        assert list(answer)[:3] == ["version", "kind", "as_of"]


def test_the_schema_is_json() -> None:
    answer = typed("schema")

    assert answer.code == 0
    assert json.loads(answer.out)["$schema"].startswith("https://json-schema.org/")


@pytest.mark.parametrize(
    "name", ["M103", "m103", "milestone-after-horizon", "MILESTONE-AFTER-HORIZON"]
)
def test_a_rule_is_explained_by_code_and_by_slug_in_any_case(name: str) -> None:
    code = "M101" if "ORIZON" in name.upper() else "M103"
    answer = typed("explain", name)

    assert answer.code == 0
    assert answer.out.startswith(f"{code} " if code == "M103" else "M1")
    for heading in ("What it checks", "Why it matters", "Example", "Instead"):
        assert f"\n{heading}\n" in answer.out


def test_a_rule_that_there_is_not_is_told_with_the_nearest() -> None:
    answer = typed("explain", "milestone-after-horizons")

    assert answer.code == 2
    assert "did you mean `milestone-after-horizon`?" in answer.err
    assert "`cet rules` lists them all" in typed("explain", "???").err


def test_the_rule_book_has_a_line_a_rule() -> None:
    answer = typed("rules")

    assert answer.code == 0
    assert "Milestones\n" in answer.out
    assert "  S101  unknown-key " in answer.out


@pytest.mark.parametrize("option", ["--version", "-V"])
def test_the_version_is_told_alone_and_among_other_options(option: str) -> None:
    assert typed(option).out == typed(option, "-C", ".").out
    assert typed(option).out.startswith("cet ")


def test_no_command_shows_the_help() -> None:
    assert typed() == typed("--help") == typed("-h")
    assert typed().code == 0
    assert "Commands:" in typed().out

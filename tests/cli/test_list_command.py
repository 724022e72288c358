"""`cet list` answers in rows: for people on a terminal, parted by tabs in a pipe, as JSON."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys

import pytest

from tests.cli.running import AS_OF, DATA, in_terminal, ran, typed

HANEUL = ("-C", str(DATA / "haneul"))


def table(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text), delimiter="\t", quoting=csv.QUOTE_NONE))


def test_in_a_pipe_rows_are_parted_by_tabs_with_titles_first() -> None:
    answer = typed("list", *HANEUL, *AS_OF)
    rows = table(answer.out)

    assert (answer.code, answer.err) == (0, "")
    assert rows[0]["address"] == "haneul/lead"
    assert {row["as_of"] for row in rows} == {"2026-06-30"}
    assert len(rows) == 47


@pytest.mark.parametrize(
    ("options", "addresses"),
    [
        (("--kind", "key-technology"), ["deep-ice/drills", "sky-cars/wings"]),
        (("--kind", "key_technology", "--area", "deep-ice"), ["deep-ice/drills"]),
        (("--kind", "area", "--kind", "source", "--area", "quiet"), ["quiet"]),
        (("--status", "at-risk"), ["sky-cars/first-route"]),
        (("--status", "far behind"), ["sky-cars/five-cities", "sky-cars/passengers/target"]),
        (("--owner", "TOMORROW"), ["sky-cars/rules"]),
        (("--due-before", "2025", "--kind", "milestone"), ["sky-cars/wind-tunnel"]),
        (
            ("--due-before", "2025-07", "--kind", "milestone"),
            ["sky-cars/wind-tunnel", "sky-cars/test-pilots", "sky-cars/rules"],
        ),
        (("--due-before", "@2025-07-01", "--status", "overdue"), ["sky-cars/rules"]),
        (("--missing", "--kind", "mission"), ["haneul/trust", "quiet/silence"]),
    ],
)
def test_rows_are_chosen(options: tuple[str, ...], addresses: list[str]) -> None:
    answer = typed("list", *options, *HANEUL, *AS_OF)

    assert answer.code == 0
    found = [row["address"] for row in table(answer.out)]
    assert found[: len(addresses)] == addresses or set(addresses) <= set(found)
    if "--status" not in options:
        assert found == addresses


def test_what_is_missing_is_named() -> None:
    rows = table(typed("list", "--missing", "--area", "haneul", *HANEUL, *AS_OF).out)

    assert {row["address"]: row["missing"] for row in rows} == {
        "haneul/trust": "test",
        "haneul/fields-led/target": "observation,interim",
        "haneul/exchange": "report",
    }


def test_the_answer_for_programs_is_json() -> None:
    wire = json.loads(typed("list", "--status", "overdue", *HANEUL, *AS_OF, "--format", "json").out)

    assert (wire["kind"], wire["as_of"]) == ("list", "2026-06-30")
    assert [row["address"] for row in wire["rows"]] == ["sky-cars/rules"]
    assert wire["rows"][0]["due"]["end"] == "2025-06-30"


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--kind", "milstone"), "there is no kind `milstone`; did you mean `milestone`?"),
        (("--status", "overdu"), "there is no status `overdu`; did you mean `overdue`?"),
        (("--area", "sky"), "`haneul` has no area `sky`; did you mean `sky-cars`?"),
        (("--due-before", "soon"), "--due-before: `soon` is not a date"),
        (("--due-before", "2025..2026"), "--due-before: `2025..2026` is not a date"),
    ],
)
def test_a_word_that_is_not_known_is_2_and_suggests(options: tuple[str, ...], said: str) -> None:
    answer = typed("list", *options, *HANEUL, *AS_OF)

    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err


def test_in_a_terminal_people_see_areas_and_ids() -> None:
    code, out = in_terminal("list", "--kind", "milestone", *HANEUL, *AS_OF, "--no-color")

    assert code == 0
    assert out.startswith("Deep ice  deep-ice\n")
    assert "Read 3 areas, 33 things and 5 sources" in out
    assert "\t" not in out


def test_a_broken_plan_is_listed_and_the_caution_stands_beside_the_rows() -> None:
    broken = ("-C", str(DATA / "mistake"))
    answer = typed("list", *broken, *AS_OF)
    clean = typed("list", *broken, *AS_OF, "--format", "json")

    assert answer.code == 0
    assert len(table(answer.out)) == answer.out.count("\n") - 1
    assert answer.err == (
        "cet: The plan has 5 errors, and a status may rest on one of them: see `cet validate`.\n"
    )
    assert json.loads(clean.out)["errors"] == 5


def test_the_same_question_gives_the_same_bytes() -> None:
    for options in ((), ("--missing",), ("--format", "json")):
        first, second = (
            ran("list", *HANEUL, *AS_OF, *options, env={"PYTHONHASHSEED": seed})
            for seed in ("1", "2")
        )
        assert first.returncode == 0
        assert first.stdout == second.stdout


def test_the_status_counts_what_is_missing() -> None:
    answer = typed("status", str(DATA / "haneul"), "--missing", *AS_OF)

    assert answer.code == 0
    evidence, missing = answer.out.index("\nEvidence\n"), answer.out.index("\nMissing evidence\n")
    assert evidence < missing
    assert "Missing evidence" not in typed("status", str(DATA / "haneul"), *AS_OF).out


def test_help_is_told_before_a_plan_could_be_read() -> None:
    heavy = ("yaml", "rich", "cet_cli.api", "cet_cli.model.roadmap")
    for command in ("list", "show"):
        code = (
            f"import sys; sys.argv = ['cet', '{command}', '--help']\n"
            "from cet_cli.cli import main\n"
            "try: main()\nexcept SystemExit: pass\n"
            f"print([one for one in {heavy} if one in sys.modules])"
        )
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True
        )
        assert done.stdout.splitlines()[-1] == "[]"

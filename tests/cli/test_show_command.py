"""`cet show` answers about one thing, or says in one line why it cannot."""

from __future__ import annotations

import json

import pytest

from tests.cli.running import AS_OF, DATA, ROOT, in_terminal, ran, typed

HANEUL = ("-C", str(DATA / "haneul"))
KOREA = ("-C", str(ROOT / "roadmaps" / "korea"))


def test_one_thing_is_shown_whole() -> None:
    answer = typed("show", "sky-cars/passengers", *HANEUL, *AS_OF)

    assert (answer.code, answer.err) == (0, "")
    assert answer.out.startswith("Passengers a day  ")
    assert "R                 150 / 1,250" in answer.out
    assert answer.out.endswith(
        "Read 3 areas, 33 things and 5 sources from 5 files in this folder.\n"
    )


def test_the_answer_for_programs_is_json_with_exact_numbers() -> None:
    answer = typed("show", "passengers", *HANEUL, *AS_OF, "--format", "json")
    wire = json.loads(answer.out)

    assert (answer.code, wire["kind"], wire["address"]) == (0, "show", "sky-cars/passengers")
    steps = {step["name"]: step["number"] for step in wire["verdicts"][0]["steps"]}
    assert steps["ratio"] == {"exact": "3/25", "float": 0.12, "unit": None}
    assert steps["pace_asked"] == {"exact": "1250", "float": 1250.0, "unit": "passengers a year"}
    assert wire["as_of"] == "2026-06-30"


def test_every_kind_of_address_is_answered() -> None:
    for asked in ("sky-cars", "haneul", "sources/plan", "plan", "rules.due", "patents@2028"):
        answer = typed("show", asked, *HANEUL, *AS_OF)
        assert (answer.code, answer.err) == (0, "")


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("pasengers", "did you mean `sky-cars/passengers`?"),
        ("passengers/targt", "did you mean `sky-cars/passengers/target`?"),
        ("passengers.unt", "did you mean `sky-cars/passengers.unit`?"),
        ("하루 승객", "did you mean `sky-cars/passengers`?"),
        ("xyzzy", "`cet list` shows everything that has an address"),
    ],
)
def test_an_unknown_address_is_2_and_suggests(asked: str, said: str) -> None:
    answer = typed("show", asked, *HANEUL, *AS_OF)

    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("cet: ")
    assert said in answer.err
    assert answer.err.count("\n") == 1


def test_an_id_that_several_things_have_is_2_and_lists_them() -> None:
    answer = typed("show", "rnd", *KOREA, *AS_OF)

    assert answer.code == 2
    assert "name one: `advanced-bio/rnd`, `" in answer.err
    assert "`, `quantum/rnd`, `" in answer.err


def test_what_was_not_known_yet_is_2() -> None:
    answer = typed("show", "deep-ice/rumour", *HANEUL, "--as-of", "2024-06-01")

    assert (answer.code, answer.err) == (
        2,
        "cet: nothing was published about `deep-ice/rumour` by then\n",
    )


def test_a_plan_as_it_stood_is_shown_with_its_day() -> None:
    answer = typed("show", "first-route", *HANEUL, "--as-of", "2024-06", "--known-by", "2024-06-30")

    assert answer.code == 0
    assert "as of 2024-06-30, known by 2024-06-30" in answer.out
    assert "An earlier view of a plan is not checked" in answer.out
    assert "2027" not in answer.out.partition("Links")[0].partition("Verdict")[2]


def test_a_broken_plan_is_shown_with_a_word_of_caution() -> None:
    answer = typed("show", "flight-range", "-C", str(DATA / "mistake"), *AS_OF)

    assert answer.code == 0
    assert "The plan has 5 errors, and what is said here may rest on one of them" in answer.out


@pytest.mark.parametrize("width", [40, 80, 140])
def test_in_a_terminal_a_page_is_as_wide_as_the_screen(width: int) -> None:
    from cet_cli.render.terminal.lines import cells

    code, out = in_terminal(
        "show", "sky-cars/first-route", *HANEUL, *AS_OF, "--no-color", columns=width
    )

    assert code == 0
    assert max(cells(line) for line in out.splitlines()) <= width
    assert "첫 노선" in out
    assert "\x1b" not in out


def test_in_colour_the_words_are_the_same() -> None:
    import re

    _, colourful = in_terminal("show", "passengers", *HANEUL, *AS_OF, columns=80)
    _, simple = in_terminal("show", "passengers", *HANEUL, *AS_OF, "--no-color", columns=80)

    assert "\x1b[" in colourful
    assert re.sub(r"\x1b\[[0-9;]*m", "", colourful) == simple


def test_the_same_question_gives_the_same_bytes() -> None:
    for form in ("text", "json"):
        first, second = (
            ran("show", "quantum", *KOREA, *AS_OF, "--format", form, env={"PYTHONHASHSEED": seed})
            for seed in ("1", "2")
        )
        assert first.returncode == 0
        assert first.stdout == second.stdout


def test_without_an_address_the_usage_is_told() -> None:
    answer = typed("show")

    assert answer.code == 2
    assert "Missing argument 'ADDRESS'" in answer.err

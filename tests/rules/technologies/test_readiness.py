from __future__ import annotations

from datetime import date

import pytest

from tests.rules.harness import codes_of, findings_of, outcome_of

STONE = """\
stepping_stones:
  - {id: stone, name: Stone, for: chips, MATURITY, source: plan}
key_technologies:
  - {id: chips, name: Chips, source: plan}
"""


def graded(maturity: str, *only: str) -> list[str]:
    return [code for code, _ in codes_of(STONE.replace("MATURITY", f"maturity: {maturity}"), *only)]


@pytest.mark.parametrize("level", ["1", "9", "at least 6", "5 to 6", "TRL 7", "9.0", "laboratory"])
def test_what_is_on_the_scale_is_fine(level: str) -> None:
    assert graded(f"{{goal: {{value: {level}, by: 2027}}}}", "T105", "T110") == []


@pytest.mark.parametrize("level", ["0", "10", "6.5", "8 to 10", "-1", "600"])
def test_what_is_off_the_scale_is_found(level: str) -> None:
    assert graded(f"{{goal: {{value: {level}, by: 2027}}}}", "T105") == ["T105"]


def test_manufacturing_readiness_has_a_tenth_level() -> None:
    assert graded("{scale: mrl, observations: [{value: 10, on: 2023}]}", "T105") == []
    assert graded("{scale: mrl, observations: [{value: 11, on: 2023}]}", "T105") == ["T105"]


@pytest.mark.parametrize(("scale", "level"), [("mrl", "TRL 6"), ("trl", "MRL 6"), ("trl", "6 km")])
def test_a_level_of_another_scale_is_found(scale: str, level: str) -> None:
    maturity = f"{{scale: {scale}, observations: [{{value: {level}, on: 2023}}]}}"

    assert graded(maturity, "T110") == ["T110"]


def test_a_key_technology_is_graded_like_a_stepping_stone() -> None:
    text = "key_technologies: [{id: a, name: A, maturity: {goal: {value: 12}}, source: plan}]\n"

    assert sorted(codes_of(text, "T105", "T106")) == [
        ("T105", "example/a/maturity/goal.value"),
        ("T106", "example/a/maturity/goal.by"),
    ]


def test_what_is_dropped_is_not_looked_at() -> None:
    text = (
        "key_technologies: [{id: a, name: A, maturity: {goal: {value: 12}}, dropped: {on: 2024}}]"
    )

    assert codes_of(text, "T105", "T106") == []


def test_a_readiness_without_a_goal_has_no_goal_to_be_wrong() -> None:
    assert graded("{observations: [{value: 7, on: 2022}]}", "T106", "T107") == []


def test_an_open_end_is_no_deadline() -> None:
    assert graded("{goal: {value: 9, by: 2027..}}", "T106") == ["T106"]


@pytest.mark.parametrize(
    ("goal", "seen", "on"),
    [
        ("6", "6", "2022"),
        ("at least 6", "7", "2022"),
        ("6", "several", "2022"),
        ("6", "7", "2024-02"),
        ("6", "7", "2024"),
        ("6", "up to 7", "2022"),
    ],
)
def test_a_goal_that_may_be_right_is_left_alone(goal: str, seen: str, on: str) -> None:
    maturity = f"{{goal: {{value: {goal}, by: 2027}}, observations: [{{value: {seen}, on: {on}}}]}}"

    assert graded(maturity, "T107") == []


def test_a_goal_passed_before_it_was_set_is_found_with_both_places() -> None:
    maturity = "maturity: {goal: {value: 6, by: 2027}, observations: [{value: 7, on: 2023}]}"
    found = findings_of(STONE.replace("MATURITY", maturity), "T107")

    assert [str(one.address) for one in found] == ["example/stone/maturity/goal.value"]
    assert [str(one.address) for one in found[0].related] == [
        "example/stone/maturity/obs@2023~unsourced.value"
    ]


def test_what_only_the_editor_says_was_never_set() -> None:
    maturity = "{goal: {value: 6, source: own}, observations: [{value: 7, on: 2022}]}"

    assert graded(maturity, "T107") == []


@pytest.mark.parametrize(
    ("on", "code"),
    [("2024", []), ("2024-02", ["T113"]), ("2025-06-30", ["T113"]), ("2025-07", ["T112"])],
)
def test_one_date_is_wrong_in_one_way(on: str, code: list[str]) -> None:
    maturity = f"{{source: plan, observations: [{{value: 7, on: {on}}}]}}"

    assert graded(maturity, "T112", "T113") == code


def test_what_later_documents_say_is_no_mistake_on_an_earlier_day() -> None:
    text = STONE.replace("MATURITY", "maturity: {observations: [{value: 7, on: 2023-06}]}")

    assert outcome_of(text, "T112", as_of=date(2023, 3, 1)).findings == ()

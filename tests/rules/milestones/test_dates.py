from __future__ import annotations

import pytest

from tests.rules.harness import codes_of, findings_of

PAIR = """\
missions:
  - {id: autonomy, statement: Lead in cars, by: 2027, source: plan}
stepping_stones:
  - {id: stone, name: Stone, maturity: {goal: {value: 9, by: 2028}}, source: plan}
projects:
  - {id: work, name: Work, over: 2026..2030, source: plan}
milestones:
  - {id: track, name: Test track, due: 2028, source: plan}
  - {id: cars, name: Cars on the road, due: 2027, MORE, source: plan}
"""
TWO_AREAS = """\
# areas/one.yaml
roadmap: one
name: One
horizon: 2024..2028
milestones:
  - {{id: line, name: Line, {one}}}
# areas/two.yaml
roadmap: two
name: Two
milestones:
  - {{id: line, name: Line, {two}}}
"""


def pair(more: str, *only: str) -> list[tuple[str, str]]:
    return codes_of(PAIR.replace("MORE", more), *only)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("due: 2028", "due: 2035"),
        ("due: 2028..2030", "due: 2029"),
        ("due: 2032, dropped: {on: 2024}", "due: 2040"),
        ("source: plan", "due: 2040"),
    ],
)
def test_only_the_horizon_of_its_own_area_binds_a_milestone(one: str, two: str) -> None:
    assert codes_of(TWO_AREAS.format(one=one, two=two), "M101") == []


def test_a_milestone_beyond_its_areas_horizon_is_told_with_the_horizon() -> None:
    (finding,) = findings_of(TWO_AREAS.format(one="due: 2029-H1", two="due: 2029"), "M101")

    assert str(finding.address) == "one/line.due"
    assert [str(one.address) for one in finding.related] == ["one.horizon"]


def test_the_national_horizon_binds_no_milestone() -> None:
    text = """\
portfolio: demo
name: Demo
horizon: 2024..2028
milestones: [{id: law, name: Law, due: 2035}]
"""

    assert codes_of(text, "M101") == []


@pytest.mark.parametrize(
    ("due", "more"),
    [
        ("2027", "for: autonomy"),
        ("2027-12-31", "for: autonomy"),
        ("2027..2029", "for: autonomy"),
        ("2029", "for: track"),
        ("2029", "for: unknown"),
        ("2029", "for: autonomy, done: {on: 2023}"),
        ("2029", "for: autonomy, dropped: {on: 2024}"),
    ],
)
def test_a_milestone_may_serve_a_mission_in_time_or_be_over(due: str, more: str) -> None:
    text = PAIR.replace("due: 2027, MORE", f"due: {due}, {more}")

    assert codes_of(text, "M102") == []


@pytest.mark.parametrize("mission", ["", "by: 2027, dropped: {on: 2024}"])
def test_a_mission_without_deadline_or_withdrawn_binds_nobody(mission: str) -> None:
    text = PAIR.replace("by: 2027", mission or "note: none printed").replace(
        "MORE", "for: autonomy"
    )

    assert codes_of(text.replace("due: 2027", "due: 2029"), "M102") == []


@pytest.mark.parametrize("link", ["for: autonomy", "for: [example/autonomy]", "note: alone"])
@pytest.mark.parametrize("test", ["achieved_by: cars, ", "achieved_by: [track, unknown, cars], "])
def test_a_milestone_after_its_mission_is_told_once_however_they_are_linked(
    link: str, test: str
) -> None:
    text = PAIR.replace("by: 2027", f"{test}by: 2027").replace("due: 2028, ", "")
    text = text.replace("due: 2027, MORE", f"due: 2029, {link}")
    (finding,) = findings_of(text, "M102")

    assert str(finding.address) == "example/cars.due"
    assert [str(one.address) for one in finding.related] == ["example/autonomy.by"]


def test_a_milestone_after_what_it_needs_is_told_with_both_places() -> None:
    (finding,) = findings_of(PAIR.replace("MORE", "needs: [example/track]"), "M103")

    assert str(finding.address) == "example/cars.due"
    assert [str(one.address) for one in finding.related] == ["example/track.due"]


@pytest.mark.parametrize(
    ("needs", "due"),
    [("track", "2028-01"), ("track", "2027..2028"), ("track", "2028.."), ("work", "2026")],
)
def test_dates_that_touch_are_no_contradiction(needs: str, due: str) -> None:
    text = PAIR.replace("due: 2027, MORE", f"due: {due}, needs: {needs}")

    assert codes_of(text, "M103") == []


def test_a_milestone_before_the_project_that_it_needs_has_begun_is_found() -> None:
    text = PAIR.replace("due: 2027, MORE", "due: 2025, needs: work")

    assert codes_of(text, "M103") == [("M103", "example/cars.due")]


def test_a_measure_waits_like_a_milestone() -> None:
    text = PAIR.replace("MORE, ", "").replace("  - {id: cars", "measures:\n  - {id: cars")

    assert codes_of(text.replace("due: 2027", "due: 2027, needs: track"), "M103") == [
        ("M103", "example/cars.due")
    ]


@pytest.mark.parametrize(
    "more", ["needs: track, done: {on: 2023}", "needs: track, dropped: {on: 2023}", "needs: nobody"]
)
def test_what_is_over_waits_for_nothing(more: str) -> None:
    assert pair(more, "M103", "M110") == []


def test_a_milestone_before_the_readiness_that_it_needs_is_told_with_the_goal() -> None:
    (finding,) = findings_of(PAIR.replace("MORE", "needs: [stone]"), "M110")

    assert str(finding.address) == "example/cars.due"
    assert [str(one.address) for one in finding.related] == ["example/stone/maturity/goal.by"]


@pytest.mark.parametrize(
    "stone",
    [
        "maturity: {goal: {value: 9, by: 2027}}",
        "maturity: {goal: {value: 9}}",
        "maturity: {scale: trl}",
        "note: no readiness printed",
        "maturity: {goal: {value: 9, by: 2028}}, dropped: {on: 2024}",
    ],
)
def test_a_stone_that_is_ready_in_time_or_says_nothing_is_fine(stone: str) -> None:
    text = PAIR.replace("maturity: {goal: {value: 9, by: 2028}}", stone)

    assert codes_of(text.replace("MORE", "needs: [stone, track]"), "M110") == []


@pytest.mark.parametrize("state", ["done: {on: 2023}", "dropped: {on: 2023}", "due: 2026"])
def test_a_milestone_that_is_done_dropped_or_due_has_a_date(state: str) -> None:
    assert codes_of(f"milestones:\n  - {{id: a, name: A, {state}}}\n", "M105") == []


def test_an_open_end_is_no_due_date() -> None:
    text = "milestones:\n  - {id: a, name: A, due: 2026..}\n"

    assert codes_of(text, "M105") == [("M105", "example/a.due")]


@pytest.mark.parametrize(
    "more",
    [
        "due: 2024",
        "due: 2023..2024",
        "due: 2019, done: {on: 2019}",
        "due: 2019, dropped: {on: 2020}",
        "due: {is: 2019, source: own}",
        "due: {is: 2019, source: older}",
        "due: {is: 2019, source: undated}",
        "due: {is: 2019, source: early}",
    ],
)
def test_a_date_that_may_have_been_set_in_time_is_fine(more: str) -> None:
    text = f"""\
# sources.yaml
sources:
  - {{id: plan, title: P, published: 2024-01-01}}
  - {{id: older, title: O, published: 2018}}
  - {{id: undated, title: U, published: unknown, seen: 2024}}
  - {{id: early, title: E, published: before 2024}}
# areas/one.yaml
roadmap: one
name: One
measures:
  - {{id: a, name: A, {more}, source: plan}}
"""

    assert codes_of(text, "M112") == []


@pytest.mark.parametrize("due", ["2019", "2023-12", "..2022", "{is: 2019, source: plan#page 3}"])
def test_a_date_set_when_it_had_passed_is_found(due: str) -> None:
    text = f"measures:\n  - {{id: a, name: A, due: {due}, source: [plan, own]}}\n"

    assert codes_of(text, "M112") == [("M112", "example/a.due")]

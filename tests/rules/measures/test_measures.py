from __future__ import annotations

import pytest

from cet_cli.wording import advice
from tests.rules.harness import codes_of, findings_of


def test_a_roadmap_that_uses_no_pillars_misses_none() -> None:
    text = "measures: [{id: a, name: A}, {id: b, name: B}]"

    assert codes_of(text, "E101") == []


def test_the_pillars_in_use_are_proposed() -> None:
    text = """
measures:
  - {id: a, name: A, pillar: talent}
  - {id: b, name: B, pillar: market}
  - {id: c, name: C}
"""
    (finding,) = findings_of(text, "E101")

    assert str(finding.address) == "example/c.pillar"
    assert advice(finding) == "give `pillar`; used here: `market`, `talent`"


@pytest.mark.parametrize(
    ("day", "told"), [("2025", False), ("2025-06-30", False), ("2025-07-01", True), ("2026", True)]
)
def test_what_has_happened_lies_not_in_the_future(day: str, *, told: bool) -> None:
    text = f"""
governance: [{{id: council, name: Council, every: year, last: {day}}}]
milestones: [{{id: pilot, name: Pilot}}]
reviews: [{{about: pilot, on: {day}, reviewer: Council, verdict: on_track}}]
decisions: [{{accepts: milestone-slipped, about: pilot.due, on: {day}}}]
"""
    expected = [
        ("E104", "example/council.last"),
        ("E102", f"example/review@{day}~pilot~Council.on"),
        ("E106", f"example/milestone-slipped@{day}~pilot:due.on"),
    ]

    assert codes_of(text, "E102", "E104", "E106") == (expected if told else [])


def test_what_did_not_happen_yet_is_not_in_the_future() -> None:
    text = "governance: [{id: council, name: Council, on: 2029}]"

    assert codes_of(text, "E104", "E105", "E107") == []


@pytest.mark.parametrize(
    ("due", "told"), [("2025-05", True), ("2025-06", False), ("2025", False), ("2024-H2", True)]
)
def test_a_question_is_overdue_after_its_last_day(due: str, *, told: bool) -> None:
    text = f"questions: [{{id: why, ask: Why?, to: Ministry, due: {due}}}]"

    assert codes_of(text, "E103") == ([("E103", "example/why.due")] if told else [])


def test_a_question_without_a_date_is_never_overdue() -> None:
    assert codes_of("questions: [{id: why, ask: Why?}]", "E103") == []


def test_whoever_was_asked_is_to_be_asked_again() -> None:
    text = "questions: [{id: why, ask: Why?, to: {ko: 기관, en: Ministry}, due: 2024}]"
    (finding,) = findings_of(text, "E103")

    assert advice(finding).endswith("ask again: Ministry")
    (unaddressed,) = findings_of("questions: [{id: why, ask: Why?, due: 2024}]", "E103")
    assert advice(unaddressed).endswith("ask again")


@pytest.mark.parametrize(
    ("every", "last", "again"),
    [
        ("2 years", "2022-10-28", "2024-10-28"),
        ("quarter", "2025-02", "2025-05-31"),
        ("month", "2025-01-31", "2025-02-28"),
        ("half", "2024-02-29", "2024-08-31"),
        ("year", "2023", "2024-12-31"),
        ("month", "2025-05-29", "2025-06-29"),
    ],
)
def test_what_recurs_is_due_again_a_cycle_after_the_last_time(
    every: str, last: str, again: str
) -> None:
    text = f"governance: [{{id: council, name: Council, every: {every}, last: {last}}}]"
    (finding,) = findings_of(text, "E105")

    assert str(finding.address) == "example/council.last"
    assert finding.arguments["again"] == again


@pytest.mark.parametrize(
    "fields",
    [
        "every: month, last: 2025-05-30",
        "every: 2 years, last: 2023",
        "every: year, last: 2024..",
        "every: year",
        "last: 2019",
        "every: year, last: 2019, dropped: {on: 2021, why: The law was changed}",
    ],
)
def test_what_may_still_come_was_not_missed(fields: str) -> None:
    text = f"governance: [{{id: council, name: Council, {fields}}}]"

    assert codes_of(text, "E105") == []


@pytest.mark.parametrize(
    ("fields", "told"),
    [("every: year", True), ("every: year, on: 2029", False), ("role: Advises", False)],
)
def test_a_cycle_needs_a_beginning(fields: str, *, told: bool) -> None:
    text = f"governance: [{{id: council, name: Council, {fields}}}]"

    assert codes_of(text, "E107") == ([("E107", "example/council.last")] if told else [])

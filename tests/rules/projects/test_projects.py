from __future__ import annotations

import pytest

from tests.rules.harness import codes_of, findings_of


def project(*fields: str) -> str:
    lines = "".join(f"    {field}\n" for field in fields)
    return f"projects:\n  - id: taxi\n    name: Air taxi\n{lines}"


AMOUNT = "amounts: [{{over: {}, stage: planned, value: KRW 5}}]"


@pytest.mark.parametrize(
    ("span", "amount"),
    [
        ("2024..2026", "2024"),
        ("2024-07..2026-06", "2026"),
        ("2024..2026", "2024..2026"),
        ("2024..", "2035"),
        ("..2026", "2019"),
        ("2024..2026", "2024.."),
    ],
)
def test_an_amount_of_a_year_that_the_project_touches_is_fine(span: str, amount: str) -> None:
    assert codes_of(project(f"over: {span}", AMOUNT.format(amount)), "P101") == []


@pytest.mark.parametrize(
    ("span", "amount"),
    [
        ("2024..2026", "2023"),
        ("2024..2026", "2027"),
        ("2024..2026", "2026..2027"),
        ("2024..", "2023"),
        ("2024..2026", "2027.."),
    ],
)
def test_an_amount_of_another_year_is_told_with_the_span(span: str, amount: str) -> None:
    (finding,) = findings_of(project(f"over: {span}", AMOUNT.format(amount)), "P101")

    assert str(finding.address) == f"example/taxi/amount@{amount}~planned.over"
    assert [str(one.address) for one in finding.related] == ["example/taxi.over"]


def test_a_project_without_a_span_has_no_years_to_be_outside_of() -> None:
    assert codes_of(project(AMOUNT.format("2024")), "P101") == []


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        (["kind: programme"], True),
        (["cost: KRW 5 billion", AMOUNT.format("2024")], True),
        (["steps: [{step: approved, on: 2023, cost: KRW 5 billion}]"], True),
        (["steps: [{step: approved}]"], True),
        (["over: 2024.."], False),
        (["steps: [{step: approved, over: 2024..2026, cost: KRW 5 billion}]"], False),
        (["steps: [{step: approved, on: 2023}]"], False),
        ([AMOUNT.format("2024")], False),
        (["dropped: {on: 2024, why: No money}"], False),
        (["over: [2024]"], False),
    ],
)
def test_a_span_is_missed_where_nothing_else_dates_the_project(
    fields: list[str], *, told: bool
) -> None:
    found = codes_of(project(*fields), "P102")

    assert (("P102", "example/taxi.over") in found) is told


@pytest.mark.parametrize(
    "more",
    [
        "milestones: [{id: flight, name: First flight, needs: [taxi]}]",
        "missions: [{id: flight, statement: Fly, achieved_by: example/taxi}]",
    ],
)
def test_what_something_else_needs_serves_something(more: str) -> None:
    assert codes_of(f"{project()}{more}\n", "P103") == []
    assert codes_of(project(), "P103") == [("P103", "example/taxi.for")]


@pytest.mark.parametrize(
    "field", ["for: example", "part_of: rnd", "dropped: {on: 2024, why: No money}"]
)
def test_a_project_that_serves_something_or_is_dropped_is_left_alone(field: str) -> None:
    assert codes_of(project(field), "P103") == []


def test_who_serves_it_may_stand_where_nothing_could_be_read() -> None:
    broken = "milestones: [{id: flight, name: First flight, due: 2028-13}]\n"

    assert [code for code, _ in codes_of(project() + broken, "P103")] == ["S106"]


STEPS = "steps: [{step: asked, on: 2022, over: 2024..2030, cost: KRW 9}, {step: granted, on: 2023,"


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        (["over: 2024..2030", f"{STEPS} over: 2024..2026, cost: KRW 5}}]"], True),
        (["over: 2024..2030", f"{STEPS} over: 2024..2026}}]"], False),
        (["over: 2024..2026", f"{STEPS} over: 2024..2026, cost: KRW 5}}]"], False),
        (["over: 2025..2027", f"{STEPS} over: 2024..2026, cost: KRW 5}}]"], False),
        (["over: 2024..", f"{STEPS} over: 2024..2026, cost: KRW 5}}]"], False),
        (["over: 2024..2030", f"{STEPS} over: ..2026, cost: KRW 5}}]"], False),
        (["over: 2024..2030", "cost: KRW 9", f"{STEPS} over: 2024..2026, cost: KRW 5}}]"], False),
        (["over: 2024..2030", "cost: KRW 5", f"{STEPS} over: 2024..2026, cost: KRW 5}}]"], True),
        (["over: 2024..2030", "steps: [{step: asked, over: 2024..2026, cost: KRW 5}]"], True),
        (["over: 2024..2030", "steps: [{step: asked, over: 2024..2026}]"], False),
        (["over: 2024..2030", "steps: [{step: asked, cost: KRW 5}]"], False),
        ([f"{STEPS} over: 2024..2026, cost: KRW 5}}]"], False),
    ],
)
def test_a_project_outlives_the_span_of_the_cost_in_force(fields: list[str], *, told: bool) -> None:
    assert codes_of(project(*fields), "P104") == ([("P104", "example/taxi.over")] if told else [])


def steps(*dated: str) -> str:
    listed = (f"{{step: {one.split()[0]}, on: {one.split()[1]}}}" for one in dated)
    return project(f"steps: [{', '.join(listed)}]")


@pytest.mark.parametrize(
    "dated",
    [
        ["requested 2022", "approved 2023"],
        ["approved 2023", "requested 2022"],
        ["requested 2023", "approved 2023-02"],
        ["requested 2023-06", "approved 2023"],
        ["requested 2020", "approved 2021", "requested 2022", "approved 2023"],
        ["feasibility-requested 2023", "started 2022"],
        ["budget-requested 2023", "feasibility-approved 2022"],
        ["announced 2023", "renamed 2021"],
        ["approved 2021"],
    ],
)
def test_steps_that_may_be_in_order_are_left_alone(dated: list[str]) -> None:
    assert codes_of(steps(*dated), "P105") == []


@pytest.mark.parametrize(
    ("dated", "place"),
    [
        (["requested 2023", "approved 2022"], "approved@2022"),
        (["ended 2022-03", "started 2022-04"], "ended@2022-03"),
        (["feasibility-selected 2023", "feasibility-approved 2022"], "feasibility-approved@2022"),
        (["approved 2021", "requested 2022", "approved 2023"], "approved@2021"),
    ],
)
def test_a_grant_before_its_request_is_told(dated: list[str], place: str) -> None:
    assert codes_of(steps(*dated), "P105") == [("P105", f"example/taxi/{place}.on")]


@pytest.mark.parametrize(
    ("day", "told"), [("2025", False), ("2025-06-30", False), ("2025-07", True), ("2026", True)]
)
def test_a_step_has_happened(day: str, *, told: bool) -> None:
    assert bool(codes_of(steps(f"approved {day}"), "P106")) is told


def test_a_step_without_a_date_is_not_in_the_future() -> None:
    assert codes_of(project("steps: [{step: approved}]"), "P105", "P106") == []


@pytest.mark.parametrize(
    ("fields", "places"),
    [
        (["cost: 5 billion", "printed: 6 billion"], ["taxi.cost", "taxi.printed"]),
        (["steps: [{step: asked, on: 2023, cost: 5 billion}]"], ["taxi/asked@2023.cost"]),
        (["unit: billion", "cost: 5"], ["taxi.cost"]),
        (["unit: KRW billion", "cost: 5"], []),
        (["unit: KRW bn", "cost: 5"], []),
        (["cost: a lot"], []),
        (["cost: KRW 5 billion", "steps: [{step: asked}]"], []),
    ],
)
def test_a_cost_needs_a_currency_from_somewhere(fields: list[str], places: list[str]) -> None:
    assert codes_of(project(*fields), "P107") == [("P107", f"example/{place}") for place in places]

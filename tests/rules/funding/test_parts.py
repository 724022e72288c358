from __future__ import annotations

import pytest

from cet_cli.wording import advice, says
from tests.rules.harness import codes_of, findings_of


def budget(name: str, amounts: str, part_of: str = "", unit: str = "KRW billion") -> str:
    links = f"    part_of: [{part_of}]\n" if part_of else ""
    kind = f"    unit: {unit}\n" if unit else ""
    listed = "".join(f"      - {{{amount}}}\n" for amount in amounts.split("; "))
    return f"  - id: {name}\n    name: A budget\n{links}{kind}    amounts:\n{listed}"


def plan(*budgets: str) -> str:
    return "funding:\n" + "".join(budgets)


SPACE = budget("space", "over: 2024, stage: approved, value: 836.2")


@pytest.mark.parametrize(
    "amount",
    [
        "over: 2024, stage: approved, value: 836.2",
        "over: 2024, stage: approved, value: 836.3",
        "over: 2024, stage: approved, value: 836",
        "over: 2024, stage: approved, value: 840",
        "over: 2024, stage: approved, value: up to 900.1",
        "over: 2024, stage: approved, value: 800.1 to 900.1",
        "over: 2024, stage: planned, value: 7217.9",
        "over: 2024, stage: unstated, value: 7217.9",
        "over: 2023..2024, stage: approved, value: 7217.9",
        "over: 2024, stage: approved, value: a lot",
    ],
)
def test_nobody_is_accused_for_rounding_or_for_what_cannot_be_compared(amount: str) -> None:
    text = plan(SPACE, budget("kps", amount, "space"))

    assert codes_of(text, "B101", "B108") == []


def test_a_printed_slip_is_reported_with_its_arithmetic() -> None:
    kps = budget(
        "kps",
        "over: 2024, stage: approved, value: 217.9, printed: 7217.9, note: a slip",
        "space",
    )
    (finding,) = findings_of(plan(SPACE, kps), "B101")

    assert str(finding.address) == "example/kps/amount@2024~approved.printed"
    assert str(finding.related[0].address) == "example/space/amount@2024~approved.value"
    assert finding.span is not None
    assert "`KRW 7217.9 billion`" in says(finding)
    assert "`KRW 836.2 billion`" in says(finding)
    assert advice(finding).startswith(
        "8.63 times the whole; without its first digit it would fit: `KRW 217.9 billion`"
    )


def test_the_same_span_in_other_words_is_the_same_span() -> None:
    kps = budget("kps", "over: 2024-01..2024-12, stage: approved, value: 900.5", "space")

    assert len(codes_of(plan(SPACE, kps), "B101")) == 1


def test_an_indirect_whole_counts_and_each_part_is_told_once() -> None:
    whole = budget("whole", "over: 2024, stage: approved, value: 5.0", unit="KRW trillion")
    middle = budget("middle", "over: 2023, stage: approved, value: 3.1", "whole")
    part = budget("part", "over: 2024, stage: approved, value: 7217.9", "middle")

    assert codes_of(plan(whole, middle, part), "B101") == [
        ("B101", "example/part/amount@2024~approved.value")
    ]


def test_the_nearest_whole_is_named() -> None:
    whole = budget("whole", "over: 2024, stage: approved, value: 5.0", unit="KRW trillion")
    middle = budget("space", "over: 2024, stage: approved, value: 836.2", "whole")
    part = budget("kps", "over: 2024, stage: approved, value: 7217.9", "space")
    (finding,) = findings_of(plan(whole, middle, part), "B101")

    assert finding.arguments["of"] == "example/space"


def test_a_middle_one_that_is_too_large_is_not_told_again_of_its_parts() -> None:
    whole = budget("whole", "over: 2024, stage: approved, value: 5.0", unit="KRW trillion")
    middle = budget("middle", "over: 2024, stage: approved, value: 8000.5", "whole")
    part = budget("part", "over: 2024, stage: approved, value: 7217.9", "middle")

    assert codes_of(plan(whole, middle, part), "B101") == [
        ("B101", "example/middle/amount@2024~approved.value")
    ]


def test_a_circle_of_parts_ends() -> None:
    one = budget("one", "over: 2024, stage: approved, value: 10.5", "two")
    two = budget("two", "over: 2024, stage: approved, value: 5.5", "one")

    assert codes_of(plan(one, two), "B101") == [("B101", "example/one/amount@2024~approved.value")]


def test_two_currencies_are_not_compared() -> None:
    kps = budget("kps", "over: 2024, stage: approved, value: 7217.9", "space", "JPY billion")

    assert codes_of(plan(SPACE, kps), "B101", "B108") == []


def test_a_link_that_is_no_budget_is_passed_over() -> None:
    kps = budget("kps", "over: 2024, stage: approved, value: 7217.9", "nothing, example")

    assert codes_of(plan(SPACE, kps), "B101", "B108") == []


def test_a_part_of_nothing_at_all_is_still_told() -> None:
    whole = budget("whole", "over: 2024, stage: approved, value: 0")
    part = budget("part", "over: 2024, stage: approved, value: 3.5", "whole")
    (finding,) = findings_of(plan(whole, part), "B101")

    assert advice(finding).startswith("check both")


def test_parts_are_added_up_as_they_are_read() -> None:
    kps = budget("kps", "over: 2024, stage: approved, value: 217.9", "space")
    launchers = budget("launchers", "over: 2024, stage: approved, value: 710.1", "space")
    (finding,) = findings_of(plan(SPACE, kps, launchers), "B108")

    assert str(finding.address) == "example/space/amount@2024~approved.value"
    assert "the 2 parts of this amount add up to `KRW 928 billion`" in says(finding)
    assert [str(one.address) for one in finding.related] == [
        "example/kps/amount@2024~approved.value",
        "example/launchers/amount@2024~approved.value",
    ]


@pytest.mark.parametrize(
    ("value", "part_of"),
    [
        ("618.4", "space"),
        ("710.1", "space, other"),
        ("7110.1", "space"),
        ("up to 710.1", "space"),
        ("KRW 710.1 billion", "space"),
    ],
)
def test_sums_accuse_nobody_for_rounding_overlaps_or_one_part_alone(
    value: str, part_of: str
) -> None:
    kps = budget("kps", "over: 2024, stage: approved, value: 217.9", "space")
    launchers = budget("launchers", f"over: 2024, stage: approved, value: {value}", part_of)
    other = budget("other", "over: 2024, stage: planned, value: 1")

    assert codes_of(plan(SPACE, other, kps, launchers), "B108") == []


def project(cost: str, amount: str, more: str = "") -> str:
    return f"""
projects:
  - id: kps
    name: Positioning
    over: 2022..2035
{cost}
    amounts: [{{{amount}}}]
{more}
"""


SLIP = "over: 2024, stage: approved, value: KRW 7217.9 billion"


def test_a_year_that_takes_more_than_the_whole_life_is_reported() -> None:
    (finding,) = findings_of(project("    cost: KRW 3723.4 billion", SLIP), "B107")

    assert str(finding.address) == "example/kps/amount@2024~approved.value"
    assert str(finding.related[0].address) == "example/kps.cost"
    assert finding.arguments["ratio"] == "1.94"


def test_without_a_cost_the_highest_of_the_steps_counts() -> None:
    steps = """    steps:
      - {step: requested, on: 2021, cost: KRW 9000 billion}
      - {step: approved, on: 2022, cost: KRW 3723.4 billion}"""

    assert codes_of(project(steps, SLIP), "B107") == []
    assert len(codes_of(project(steps.replace("9000 ", "6000.5 "), SLIP), "B107")) == 1


def test_a_cost_stated_for_another_time_is_left_alone() -> None:
    steps = "    steps: [{step: approved, on: 2022, over: 2025..2027, cost: KRW 31.5 billion}]"

    assert codes_of(project(steps, SLIP), "B107") == []
    assert len(codes_of(project(steps.replace("2025", "2024"), SLIP), "B107")) == 1


@pytest.mark.parametrize(
    "amount",
    [
        "over: 2024, stage: requested, value: KRW 7217.9 billion",
        "over: 2024, stage: approved, value: KRW 3723.45 billion",
        "over: 2024, stage: approved, value: USD 7217.9 billion",
        "over: 2024, stage: approved, value: 7217.9",
    ],
)
def test_a_request_or_another_currency_accuses_nobody(amount: str) -> None:
    assert codes_of(project("    cost: KRW 3723.4 billion", amount), "B107") == []


def test_a_cost_that_cannot_be_judged_judges_nothing() -> None:
    assert codes_of(project("    cost: 3723.4 billion", SLIP), "B107") == []
    assert codes_of(project("    steps: [{step: asked, cost: a lot}]", SLIP), "B107") == []


def test_a_bare_cost_is_in_the_unit_of_the_project() -> None:
    cost = "    unit: KRW billion\n    cost: 3723.4"
    amount = "over: 2024, stage: approved, value: 7217.9"

    assert len(codes_of(project(cost, amount), "B107")) == 1


def test_of_two_amounts_of_one_span_and_stage_the_first_counts() -> None:
    amounts = (
        "over: 2024, stage: approved, value: 836.2; over: 2024, stage: approved, value: 9000.5;"
        " over: 2024, stage: approved, value: undisclosed; over: 2024, value: 3.5"
    )
    kps = budget("kps", "over: 2024, stage: approved, value: 7217.9", "space")

    assert len(codes_of(plan(budget("space", amounts), kps), "B101")) == 1

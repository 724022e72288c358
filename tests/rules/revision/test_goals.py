from __future__ import annotations

import re

import pytest

from cet_cli.wording import advice, says
from tests.rules.revision.cases import Case, found, told
from tests.rules.revision.dated_cases import CASES as DATED
from tests.rules.revision.plans import cars, milestone
from tests.rules.revision.target_cases import CASES as TARGETS

CASES = (*TARGETS, *DATED)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_of_a_revision_exactly_this_is_told(case: Case) -> None:
    assert sorted(told(case.base, case.revision)) == sorted(case.expected)


@pytest.mark.parametrize(
    "case", [case for case in CASES if case.back is not None], ids=lambda case: case.name
)
def test_of_its_mirror_exactly_this_is_told(case: Case) -> None:
    assert sorted(told(case.revision, case.base)) == sorted(case.back or ())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_it_is_told_in_whole_sentences(case: Case) -> None:
    for sides in ((case.base, case.revision), (case.revision, case.base)):
        for finding in found(*sides):
            assert re.search(r"[{}]|``|\b1 (days|months|times)\b", says(finding)) is None
            assert "{" not in advice(finding)


def sentence(base: str, revision: str) -> str:
    """Say the one thing that is found."""
    (only,) = found(base, revision)
    return says(only)


def test_a_mixed_target_prints_both_paces_from_the_same_base() -> None:
    base, revision = cars("{value: 600, by: 2030}"), cars("{value: 700, by: 2034}")

    assert sentence(base, revision) == (
        "value and deadline went opposite ways: `600 (2030)` became `700 (2034)`; "
        "less is required a year, from the same base: about 33.33 became 30 km"
    )


def test_a_sum_over_other_years_prints_what_it_asks_a_year() -> None:
    about = {"unit": "KRW trillion", "path": "cumulative", "baseline": ""}
    base = cars("{value: 25, over: 2023..2027}", **about)
    revision = cars("{value: over 30, over: 2024..2028}", **about)

    assert sentence(base, revision) == (
        "value and deadline went opposite ways: `25 (2023..2027)` became `over 30 (2024..2028)`; "
        "more is required a year, from the same base: 5 became 6 KRW trillion"
    )


def test_a_base_that_flatters_prints_both_shares_and_paces() -> None:
    observed = "    observations: [{value: 450, on: 2026}]\n"
    base = cars("{value: 600, by: 2030}") + observed
    revision = cars("{value: 600, by: 2030}", baseline="{value: 300, on: 2024}") + observed

    assert sentence(base, revision) == (
        "counted from a base that flatters the pace: `400 (2024)` became `300 (2024)`; "
        "pace so far over pace required: 0.75 became 1.50; "
        "required a year: about 33.33 became 50 km"
    )


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("2027-12", "2029-09", "639 days (21 months)"),
        ("2024-05-27", "2024-05-28", "1 day"),
        ("2025", "2028", "1,096 days (36 months)"),
    ],
)
def test_a_slip_is_told_in_days_and_months(old: str, new: str, told: str) -> None:
    sides = milestone(f"due: {old}"), milestone(f"due: {new}")

    assert sentence(*sides) == f"slipped from `{old}` to `{new}`: {told} later"


def test_a_second_slip_tells_how_often_and_how_far_in_all() -> None:
    base = milestone("due: 2026, was: [{due: 2025, source: plan}]")
    revision = milestone("due: 2028, was: [{due: 2026, source: plan}, {due: 2025, source: plan}]")

    assert sentence(base, revision) == (
        "slipped again, from `2026` to `2028`: 731 days (24 months) later; "
        "moved 2 times, 36 months in all since `2025`"
    )

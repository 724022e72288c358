from __future__ import annotations

import pytest

from cet_cli.rules.book import RULES
from cet_cli.wording import says
from tests.rules.harness import compared_of
from tests.rules.revision.money_cases import rnd, taxi


def said(base: str, revision: str) -> list[str]:
    compared = compared_of(base, revision)
    return [says(finding) for rule in RULES for finding in rule.judged(compared)]


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("660.0", "641.2", "`660.0` for the same time and stage is now `641.2`, 2.8 % less"),
        ("6.4", "6.5", "`6.4` for the same time and stage is now `6.5`, 1.6 % more"),
        ("6400.1", "6400.3", "`6400.1` for the same time and stage is now `6400.3`"),
        ("0", "6.5", "`0` for the same time and stage is now `6.5`"),
        ("-6", "6.5", "`-6` for the same time and stage is now `6.5`"),
        ("several", "6.5", "`several` for the same time and stage is now `6.5`"),
    ],
)
def test_by_how_much_an_amount_is_another(before: str, after: str, told: str) -> None:
    base, revision = (rnd(f"over: 2024, stage: planned, value: {one}") for one in (before, after))

    assert said(base, revision) == [told]


def test_what_was_asked_for_and_what_was_granted() -> None:
    asked = "step: requested, on: 2023, cost: KRW 996 billion"
    granted = "step: approved, on: 2025, cost: KRW COST billion"

    def told(cost: str) -> list[str]:
        return said(taxi("", asked), taxi("", asked, granted.replace("COST", cost)))

    assert told("645.4") == [
        "`KRW 996 billion` was asked for and `KRW 645.4 billion` granted, 35.2 % less"
    ]
    assert told("1096") == [
        "`KRW 996 billion` was asked for and `KRW 1096 billion` granted, 10 % more"
    ]
    assert told("996") == ["`KRW 996 billion` was asked for and `KRW 996 billion` granted"]


def test_a_total_that_was_cut_and_raised() -> None:
    low, high = taxi("cost: KRW 320 billion"), taxi("cost: KRW 480 billion")

    assert said(high, low) == [
        "the total was `KRW 480 billion` and is now `KRW 320 billion`, 33.3 % less"
    ]
    assert said(low, high) == [
        "the total was `KRW 320 billion` and is now `KRW 480 billion`, 50 % more"
    ]

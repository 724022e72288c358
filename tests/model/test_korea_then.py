"""The shipped portfolio as it stood after its founding documents, read against them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from cet_cli.load import open_workspace
from cet_cli.model.in_force import as_of
from cet_cli.model.walk import find
from tests.plans import KOREA

if TYPE_CHECKING:
    from cet_cli.model.roadmap import Portfolio

END_2022, END_2023 = date(2022, 12, 31), date(2023, 12, 31)
MARCH_2024, AUGUST_2024 = date(2024, 3, 1), date(2024, 8, 31)


@pytest.fixture(scope="module")
def written() -> Portfolio:
    return open_workspace(KOREA, here=KOREA).portfolio


def at(plan: Portfolio, roadmap: str, *keys: str) -> Any:  # noqa: ANN401 - any part
    home = next(one for one in plan.roadmaps if one.id == roadmap)
    found = find(home, keys)
    return found[1] if found else None


def group_of(plan: Portfolio, area: str) -> str | None:
    return next(one.group for one in plan.areas if one.id == area)


def test_before_the_first_document_there_is_no_area(written: Portfolio) -> None:
    plan = as_of(written, date(2019, 12, 31))

    assert plan.areas == ()
    assert plan.sources == ()
    assert plan.horizon is None


def test_at_the_end_of_2022_the_plan_was_that_of_october(written: Portfolio) -> None:
    plan = as_of(written, END_2022)
    investment = at(plan, "korea", "cet-investment")
    (money,) = investment.targets
    (rank,) = at(plan, "korea", "imd-digital-rank").targets

    assert plan.horizon is not None
    assert plan.horizon.text == "2023..2027"
    assert (money.value.text, money.over.text) == ("at least 25 trillion", "2023..2027")
    assert investment.path == "cumulative"
    assert (rank.value.text, rank.by.text, rank.not_repeated_in) == ("3", "2027", ())
    assert at(plan, "korea", "leading-areas") is None


def test_the_amount_of_2025_and_the_date_of_the_new_list_moved(written: Portfolio) -> None:
    plan = as_of(written, date(2025, 12, 31))
    year, stage = "2025", "planned"
    (amount,) = (
        one
        for one in at(plan, "korea", "cet-rnd").amounts
        if (one.over.text, one.stage) == (year, stage)
    )

    assert amount.value.text == "6.4"
    assert at(plan, "korea", "cet-system-revision").due.text == "2025-09"
    assert at(written, "korea", "cet-system-revision").due.text == "2026-H1"


def test_what_a_later_plan_does_not_repeat_is_not_withdrawn(written: Portfolio) -> None:
    plan = as_of(written, AUGUST_2024)
    outcomes = ("imd-digital-rank", "fields-at-90", "wipo-innovation-rank", "defence-export-rank")
    for outcome in (at(plan, "korea", name) for name in outcomes):
        assert outcome.dropped is None
        assert outcome.targets[0].not_repeated_in == ("master-plan-1",)


@pytest.mark.parametrize("day", [END_2023, MARCH_2024])
def test_the_groups_were_named_in_the_master_plan(written: Portfolio, day: date) -> None:
    assert group_of(as_of(written, day), "quantum") is None
    assert group_of(as_of(written, AUGUST_2024), "quantum") == "pioneering"


def test_at_the_end_of_2023_the_budget_was_known_and_the_work_plan_was_not(
    written: Portfolio,
) -> None:
    plan = as_of(written, END_2023)
    amounts = at(plan, "quantum", "rnd").amounts

    assert len(plan.areas) == 12
    assert [(one.over.text, one.value.text) for one in amounts] == [
        ("2023", "108"),
        ("2024", "125.2"),
    ]
    assert at(plan, "quantum", "20-qubit-cloud") is None
    assert at(plan, "quantum", "quantum-rank") is None
    assert at(plan, "quantum", "quantum-game-changer").achieved_by == ()


def test_in_march_2024_the_work_plan_was_known_and_the_master_plan_was_not(
    written: Portfolio,
) -> None:
    plan = as_of(written, MARCH_2024)

    assert at(plan, "quantum", "20-qubit-cloud").due.text == "2024"
    assert at(plan, "korea", "leading-areas") is None
    assert plan.horizon is not None
    assert plan.horizon.text == "2023..2027"


def test_in_august_2024_the_six_leading_areas_were_a_target(written: Portfolio) -> None:
    plan = as_of(written, AUGUST_2024)
    indicator = at(plan, "korea", "leading-areas")

    assert plan.horizon is not None
    assert plan.horizon.text == "2024..2028"
    assert [(one.value.text, one.by.text) for one in indicator.targets] == [("6", "2028")]
    assert at(plan, "quantum", "quantum-game-changer").achieved_by == ("quantum-rank",)
    assert {one.id for one in plan.sources} < {one.id for one in written.sources}

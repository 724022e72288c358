"""What was spent, and what share of the plan that is."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cet_cli.funding import Execution, Refusal, execution_of
from cet_cli.model.values import Period
from tests.funding.budgets import Links, at, billions, budget, ledger, links, why

if TYPE_CHECKING:
    from cet_cli.funding import Ledger
    from cet_cli.model.words import Stage


def executed(
    book: Ledger, within: str | None = None, *, over: str = "2024", against: Stage | None = None
) -> Execution:
    place = None if within is None else at(within)
    return execution_of(book, over=Period.read(over), within=place, against=against)


def shown(found: Execution) -> list[Fraction | None]:
    """What was spent and what was planned, in billions."""
    assert found.share is not None
    return [billions(found.share.part), billions(found.share.of)]


def test_the_amount_and_its_share_of_the_plan() -> None:
    found = executed(ledger(budget("a", "2024 approved 660.0", "2024 executed 210.0")))
    assert shown(found) == [210, 660]
    assert found.share is not None
    assert found.share.ratio == Fraction(7, 22)
    assert found.against == "approved"
    assert (str(found.parts[0].address), found.parts[0].until) == ("p/a", date(2024, 12, 31))


def test_the_plan_is_what_was_approved_or_else_planned() -> None:
    planned = budget("a", "2024 planned 100", "2024 executed 40")
    approved = budget("b", "2024 approved 50", "2024 executed 25", "2024 planned 70")
    assert executed(ledger(planned)).against == "planned"
    both = executed(ledger(planned, approved))
    assert shown(both) == [25, 50]
    assert why(both.left_out) == {"p/a/amount@2024~executed": ("no_plan", "")}
    assert shown(executed(ledger(planned, approved), against="planned")) == [65, 170]


def test_only_budgets_with_both_are_compared() -> None:
    book = ledger(
        budget("a", "2024 approved 20"),
        budget("b", "2024 approved 8", "2024 executed 5", part_of="a"),
        budget("c", "2024 executed 5"),
        budget("d", "2023 approved 1", "2024 - 3"),
    )
    found = executed(book)
    assert shown(found) == [5, 8]
    assert why(found.left_out) == {
        "p/a/amount@2024~approved": ("not_reported", ""),
        "p/c/amount@2024~executed": ("no_plan", ""),
        "p/d/amount@2024~unstated": ("unstated", ""),
    }


def test_what_is_inside_is_counted_already() -> None:
    book = ledger(
        budget("a", "2024 approved 20", "2024 executed 12"),
        budget("b", "2024 approved 8", "2024 executed 5", part_of="a"),
        budget("c", "2024 executed 2", part_of="a"),
    )
    found = executed(book)
    assert shown(found) == [12, 20]
    assert set(why(found.left_out).values()) == {("counted", "p/a")}
    assert len(found.left_out) == 3


def test_spending_of_part_of_the_time_is_the_share_so_far() -> None:
    found = executed(
        ledger(budget("a", "2024 approved 20", "2024-Q1 executed 2", "2024-Q2 executed 3"))
    )
    assert shown(found) == [5, 20]
    assert found.parts[0].until == date(2024, 6, 30)


def test_spending_outside_the_time_of_the_plan_is_left_out() -> None:
    book = ledger(
        budget("a", "2024 approved 20", "2024 executed 12", "2025 executed 7"),
        budget("b", "2025 approved 1", "2024 executed 1"),
    )
    found = executed(book, over="2024..2025")
    assert shown(found) == [12, 20]
    assert why(found.left_out) == {
        "p/a/amount@2025~executed": ("no_plan", ""),
        "p/b/amount@2024~executed": ("no_plan", ""),
        "p/b/amount@2025~approved": ("not_reported", ""),
    }


def test_years_planned_one_by_one_cover_what_was_spent_in_both() -> None:
    one = budget("a", "2024 approved 20", "2025 approved 20", "2024..2025 executed 30")
    assert shown(executed(ledger(one), over="2024..2025")) == [30, 40]


@pytest.mark.parametrize(
    ("amounts", "refused"),
    [
        (("2024 approved 20",), Refusal.NOTHING),
        (("2024 executed 20",), Refusal.NOTHING),
        (("2024 approved KRW 20", "2024 executed USD 20"), Refusal.MIXED_CURRENCIES),
    ],
)
def test_without_a_pair_in_one_currency_there_is_no_share(
    amounts: tuple[str, ...], refused: Refusal
) -> None:
    node = budget("a", *amounts)
    if refused is Refusal.MIXED_CURRENCIES:
        del node["unit"]
    found = executed(ledger(node))
    assert (found.share, found.parts, found.refused) == (None, (), refused)


def test_two_budgets_in_two_currencies_are_refused_together_and_shown_apart() -> None:
    won = budget("a", "2024 approved 20", "2024 executed 10")
    found = executed(ledger(won, {**won, "id": "b", "unit": "USD billion"}))
    assert found.refused is Refusal.MIXED_CURRENCIES
    assert [part.share.ratio for part in found.parts] == [Fraction(1, 2)] * 2


@pytest.mark.parametrize("against", ["executed", "unstated"])
def test_what_is_no_plan_is_refused(against: Stage) -> None:
    one = budget("a", "2024 executed 20", "2024 - 20")
    assert executed(ledger(one), against=against).refused is Refusal.UNSTATED


def test_unknown_addresses_and_circles_are_refused() -> None:
    circle = ledger(budget("a", "2024 approved 2", "2024 executed 1", part_of="a"))
    assert executed(circle).refused is Refusal.CIRCLE
    assert executed(circle, "p/b").refused is Refusal.UNKNOWN


@given(links(), st.data())
def test_the_whole_is_made_of_its_parts_and_of_nothing_twice(
    wholes: Links, data: st.DataObject
) -> None:
    place = st.integers(0, len(wholes) - 1)
    plans = data.draw(st.dictionaries(place, st.integers(1, 99)))
    spent = data.draw(st.dictionaries(place, st.integers(0, 99)))
    nodes = [
        budget(
            f"b{number}",
            *([f"2024 approved {plans[number]}"] if number in plans else []),
            *([f"2024 executed {spent[number]}"] if number in spent else []),
            part_of=[f"b{whole}" for whole in above],
        )
        for number, above in enumerate(wholes)
    ]
    found = executed(ledger(*nodes))
    names = [part.address.parts[0] for part in found.parts]
    places = [int(name[1:]) for name in names]
    assert len(names) == len(set(names))
    assert [billions(part.share.part) for part in found.parts] == [spent[one] for one in places]
    assert [billions(part.share.of) for part in found.parts] == [plans[one] for one in places]
    if found.share is not None:
        assert shown(found)[0] == sum(spent[one] for one in places)
        assert shown(found)[1] == sum(plans[one] for one in places)
    elif plans.keys() & spent.keys():
        assert found.refused is Refusal.OVERLAPPING_VIEWS

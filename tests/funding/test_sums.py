"""Sums of published amounts: what is added up, what is left out, and what is refused."""

from __future__ import annotations

import time
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cet_cli.funding import Ledger, Reason, Refusal, sum_of, sums_by_stage, sums_by_year
from cet_cli.model.change import changed
from cet_cli.model.files import build
from tests.funding.budgets import (
    YEAR,
    Links,
    Node,
    amount,
    at,
    billions,
    bounds,
    budget,
    leaves,
    ledger,
    links,
    network,
    parts_in,
    summed,
    why,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from cet_cli.model.words import Stage

SPACE = budget("space", "2024 approved 836.2")
ROCKETS = budget("rockets", "2024 approved 110.1", part_of="space")
PLANES = budget("planes", "2024 approved 50")


def test_amounts_of_one_time_and_stage_are_added_up_with_their_rounding() -> None:
    found = summed(ledger(SPACE, PLANES))
    assert billions(found.total) == Fraction("886.2")
    assert bounds(found.total) == (885.65, 886.75)
    assert found.complete


def test_a_part_is_in_its_whole_already() -> None:
    found = summed(ledger(SPACE, ROCKETS, PLANES))
    assert parts_in(found) == ["p/space", "p/planes"]
    assert why(found.left_out) == {"p/rockets/amount@2024~approved": ("counted", "p/space")}
    assert found.complete


def test_what_is_known_of_a_silent_whole_is_what_its_parts_get() -> None:
    silent = budget("space", "2023 approved 750.8")
    assert billions(summed(ledger(silent, ROCKETS)).total) == Fraction("110.1")


def test_stages_and_years_are_never_mixed() -> None:
    book = ledger(budget("a", "2024 approved 1", "2024 requested 2", "2023 approved 4"))
    assert billions(summed(book).total) == 1
    assert billions(summed(book, stage="requested").total) == 2
    assert billions(summed(book, over="2023").total) == 4
    assert summed(book, over="2022").refused is Refusal.NOTHING
    assert billions(summed(book, over="2023..2024").total) == 5


@pytest.mark.parametrize("stage", ["-", "unstated"])
def test_an_unstated_stage_is_added_to_nothing(stage: str) -> None:
    book = ledger(budget("a", f"2024 {stage} 1"), PLANES)
    found = summed(book)
    assert billions(found.total) == 50
    assert why(found.left_out) == {"p/a/amount@2024~unstated": ("unstated", "")}
    assert not found.complete
    assert summed(book, stage="unstated").refused is Refusal.UNSTATED


def test_two_currencies_are_refused_and_shown() -> None:
    found = summed(ledger(SPACE, budget("a", "2024 approved 1", unit="USD million")))
    assert (found.total, found.refused) == (None, Refusal.MIXED_CURRENCIES)
    assert found.units == ("KRW", "USD")
    assert parts_in(found) == ["p/space", "p/a"]


def test_two_currencies_in_one_budget_are_refused_too() -> None:
    mixed = budget("a", "2024-H1 approved KRW 1", "2024-H2 approved USD 1", unit=None)
    del mixed["unit"]
    found = summed(ledger(mixed))
    assert found.refused is Refusal.MIXED_CURRENCIES
    assert parts_in(found) == ["p/a", "p/a"]


def test_another_currency_inside_a_whole_is_no_trouble() -> None:
    inside = budget("a", "2024 approved 1", unit="USD million", part_of="space")
    assert billions(summed(ledger(SPACE, inside)).total) == Fraction("836.2")


def test_budgets_in_a_circle_are_refused_and_named() -> None:
    circle = [budget("a", part_of="b"), budget("b", part_of="a"), budget("c", part_of="a")]
    found = summed(ledger(*circle, SPACE))
    assert (found.total, found.refused) == (None, Refusal.CIRCLE)
    assert {str(one) for one in found.circle} == {"p/a", "p/b"}
    assert billions(summed(ledger(*circle, SPACE), "p/space").total) == Fraction("836.2")


def test_an_address_of_nothing_is_refused() -> None:
    assert summed(ledger(SPACE), "p/nothing").refused is Refusal.UNKNOWN
    assert summed(ledger(SPACE), "q").refused is Refusal.UNKNOWN


@pytest.mark.parametrize(
    ("node", "reason"),
    [
        (amount("2024 approved several"), Reason.NON_NUMERIC),
        (amount("2023..2024 approved 5"), Reason.OTHER_SPAN),
        (amount("2024 approved 5 billion"), Reason.UNREADABLE_UNIT),
    ],
)
def test_what_cannot_be_counted_is_left_out_with_its_reason(node: Node, reason: Reason) -> None:
    found = summed(ledger(budget("a", node), PLANES))
    assert [one.reason for one in found.left_out] == [reason]
    assert billions(found.total) == 50
    assert not found.complete


def test_no_unit_and_no_word_of_it_is_left_out() -> None:
    bare = budget("a", "2024 approved 5", unit="billion")
    assert [one.reason for one in summed(ledger(bare)).left_out] == [Reason.NO_UNIT]


def test_what_was_withdrawn_is_left_out_and_its_parts_are_not() -> None:
    dropped = {**SPACE, "dropped": {"on": "2024-02"}}
    found = summed(ledger(dropped, ROCKETS))
    assert parts_in(found) == ["p/rockets"]
    assert why(found.left_out) == {"p/space/amount@2024~approved": ("dropped", "")}


def test_what_only_a_draft_says_is_left_out() -> None:
    standings = {"draft": "draft", "paper": "third-party", "act": "official", "press": "reported"}
    sources = [
        {"id": name, "title": name, "publisher": "P", "standing": word}
        for name, word in standings.items()
    ]
    said = [
        budget("a", "2024 approved 1", source="draft"),
        budget("b", amount("2024 approved 2", source="act"), source="draft"),
        budget("c", amount("2024 approved 4", source=["paper", "press"])),
        budget("d", amount("2024 approved 8", source="paper"), source="act"),
        budget("e", amount("2024 approved 16", source="own")),
        budget("f", amount("2024 approved 32")),
    ]
    found = summed(ledger(*said, sources=sources))
    assert billions(found.total) == 2 + 4 + 16 + 32
    assert {one.reason for one in found.left_out} == {Reason.APART}


def test_halves_and_quarters_make_a_year_unless_the_year_is_there() -> None:
    halves = budget("a", "2024-H2 approved 2", "2024-H1 approved 1")
    found = summed(ledger(halves))
    assert billions(found.total) == 3
    assert found.complete
    year = summed(ledger(budget("a", "2024-H1 approved 1", "2024 approved 4")))
    assert billions(year.total) == 4
    assert why(year.left_out) == {
        "p/a/amount@2024-H1~approved": ("counted", "p/a/amount@2024~approved")
    }


def test_half_a_year_is_not_the_whole_year() -> None:
    found = summed(ledger(budget("a", "2024-H2 approved 2")))
    assert billions(found.total) == 2
    assert not found.parts[0].whole
    assert not found.complete


def test_times_that_overlap_are_not_added_up() -> None:
    book = ledger(budget("a", "2024-01..2024-08 approved 1", "2024-H2 approved 2"))
    found = summed(book)
    assert billions(found.total) == 1
    assert why(found.left_out) == {
        "p/a/amount@2024-H2~approved": (
            "overlapping_spans",
            "p/a/amount@2024-01..2024-08~approved",
        )
    }


def test_half_a_year_of_a_whole_yields_to_years_of_its_parts() -> None:
    whole = budget("a", "2024-H1 approved 1")
    middle = budget("m", part_of="a")
    part = budget("b", "2024 approved 4", part_of="m")
    found = summed(ledger(whole, middle, part))
    assert parts_in(found) == ["p/b"]
    assert why(found.left_out) == {"p/a/amount@2024-H1~approved": ("part_of_time", "")}
    inside = summed(ledger(budget("top", "2024 approved 9"), {**whole, "part_of": "top"}, part))
    assert [one.reason for one in inside.left_out] == [Reason.COUNTED]


def test_other_words_beside_a_figure_that_counts_take_nothing_from_it() -> None:
    found = summed(ledger(budget("a", "2024 approved 4", "2024 - 5", "2022..2026 approved 30")))
    assert {one.reason for one in found.left_out} == {Reason.UNSTATED, Reason.OTHER_SPAN}
    assert found.complete


def test_a_part_of_two_wholes_counts_once_and_the_two_are_not_added_up() -> None:
    views = [budget("a", "2024 approved 10"), budget("b", "2024 approved 20")]
    shared = budget("s", "2024 approved 4", part_of=["a", "b"])
    found = summed(ledger(*views, shared, PLANES))
    assert parts_in(found) == ["p/s", "p/planes"]
    assert why(found.left_out)["p/a/amount@2024~approved"] == ("overlapping_views", "p/s")
    assert not found.complete
    for view, total in (("p/a", 10), ("p/b", 20)):
        assert billions(summed(ledger(*views, shared), view).total) == total


def test_views_of_the_same_money_alone_are_refused() -> None:
    views = [budget("a", "2024 approved 10"), budget("b", "2024 approved 20")]
    found = summed(ledger(*views, budget("s", part_of=["a", "b"])))
    assert (found.total, found.refused) == (None, Refusal.OVERLAPPING_VIEWS)


def test_a_project_that_serves_two_areas_counts_in_both_and_once_above_them() -> None:
    both = budget("both", "2024 approved 4", **{"for": ["b/mission", "a"]})
    areas = {
        "a": {"projects": [both], "funding": [budget("rnd", "2024 approved 1")]},
        "b": {"missions": [{"id": "mission", "statement": "S"}], "funding": []},
    }
    book = ledger(areas=areas)
    assert billions(summed(book, "a").total) == 5
    assert billions(summed(book, "b").total) == 4
    assert billions(summed(book, "b/mission").total) == 4
    assert billions(summed(book).total) == 5


def test_a_mission_is_served_through_the_technologies_for_it() -> None:
    area = {
        "missions": [{"id": "land", "statement": "S"}],
        "key_technologies": [{"id": "engine", "name": "E", "for": "land"}],
        "stepping_stones": [{"id": "pump", "name": "P", "for": "engine"}],
        "projects": [budget("pumps", "2024 approved 3", **{"for": "pump"})],
        "funding": [budget("parts", "2024 approved 1", part_of="pumps")],
    }
    book = ledger(SPACE, areas={"moon": area})
    assert billions(summed(book, "moon/land").total) == 3
    assert billions(summed(book, "moon/land.by").total) == 3
    assert summed(book, "moon/land", stage="planned").refused is Refusal.NOTHING


def test_a_link_to_nothing_and_one_to_itself_by_its_long_name() -> None:
    lost = budget("a", "2024 approved 1", part_of=["q/nothing"], **{"for": ["nothing", "p/b"]})
    served = budget("b", "2024 approved 2", part_of=["p/a"])
    found = summed(ledger(lost, served))
    assert billions(found.total) == 1
    assert summed(ledger(lost, served), "p/nothing").refused is Refusal.UNKNOWN


def test_years_stand_side_by_side() -> None:
    book = ledger(
        budget("a", "2023 approved 4.7", "2024-H1 approved 2", "2022..2026 approved 30"),
        budget("b", "2024 approved 1", "2025 planned 1"),
    )
    found = sums_by_year(book, stage="approved")
    assert [(one.over.text, billions(one.total)) for one in found] == [
        ("2023", Fraction("4.7")),
        ("2024", Fraction(3)),
    ]
    assert [one.over.text for one in sums_by_year(book, stage="approved", within=at("p/b"))] == [
        "2024"
    ]
    assert sums_by_year(book, stage="approved", within=at("p/c")) == ()


def test_stages_stand_side_by_side_in_the_order_of_a_budget() -> None:
    book = ledger(budget("a", "2024 executed 3", "2024 requested 5", "2024 approved 4"))
    found = sums_by_stage(book, over=YEAR)
    assert [one.stage for one in found] == ["requested", "approved", "executed"]
    assert [billions(one.total) for one in found] == [5, 4, 3]


@given(links(), st.data())
def test_counting_from_above_comes_to_the_same_as_counting_every_leaf_once(
    wholes: Links, data: st.DataObject
) -> None:
    inside = leaves(wholes)
    ends = {place for place, one in enumerate(inside) if one == {place}}
    spoken = ends | data.draw(st.sets(st.integers(0, len(wholes) - 1)))
    values = {place: sum(2**leaf for leaf in inside[place]) for place in spoken}
    found = summed(ledger(*network(wholes, values)))
    assert billions(found.total) == sum(2**leaf for leaf in ends)


@given(links(), st.data())
def test_nothing_is_counted_twice_whatever_is_published(wholes: Links, data: st.DataObject) -> None:
    inside = leaves(wholes)
    spoken = data.draw(st.sets(st.integers(0, len(wholes) - 1)))
    values = {place: sum(2**leaf for leaf in inside[place]) for place in spoken}
    found = summed(ledger(*network(wholes, values)))
    counted = [inside[int(part.address.parts[0][1:])] for part in found.parts]
    union = frozenset[int]().union(*counted)
    assert sum(map(len, counted)) == len(union)
    assert (billions(found.total) or 0) == sum(2**leaf for leaf in union)


@given(links(), st.data(), st.randoms(use_true_random=False))
def test_the_total_is_that_of_its_parts_and_the_same_in_any_order(
    wholes: Links, data: st.DataObject, random: Random
) -> None:
    spoken = data.draw(st.dictionaries(st.integers(0, len(wholes) - 1), st.integers(1, 999)))
    nodes = network(wholes, spoken)
    found = summed(ledger(*nodes))
    other = summed(ledger(*random.sample(nodes, len(nodes))))
    assert other.total == found.total
    assert sorted(map(str, other.parts)) == sorted(map(str, found.parts))
    assert {(one.address, one.reason) for one in other.left_out} == {
        (one.address, one.reason) for one in found.left_out
    }
    if found.total is not None:
        numbers = [Fraction(part.money.number) for part in found.parts]
        ends = [Fraction(part.money.bounds.low or 0) for part in found.parts]
        assert sum(numbers) == found.total.number
        assert sum(ends) == found.total.bounds.low


@given(links(), st.data())
def test_every_amount_is_counted_or_left_out_with_a_reason(
    wholes: Links, data: st.DataObject
) -> None:
    spoken = data.draw(st.dictionaries(st.integers(0, len(wholes) - 1), st.integers(1, 999)))
    found = summed(ledger(*network(wholes, spoken)))
    out = {one.address.parts[0] for one in found.left_out}
    counted = {part.address.parts[0] for part in found.parts}
    assert out | counted == {f"b{place}" for place in spoken}
    assert out.isdisjoint(counted)


@given(st.sampled_from(["planned", "requested", "proposed", "approved", "executed"]))
def test_an_amount_counts_at_its_own_stage_only(stage: Stage) -> None:
    book = ledger(budget("a", f"2024 {stage} 1"))
    assert [one.stage for one in sums_by_stage(book, over=YEAR)] == [stage]


SHAPES: dict[str, Callable[[int], list[int]]] = {
    "flat": lambda _: [],
    "wide": lambda n: [n % 100] if n >= 100 else [],
    "chain": lambda n: [n - 1] if n else [],
    "two chains": lambda n: [n - 2] if n > 1 else [],
    "lattice": lambda n: [n // 2 * 2 - 2, n // 2 * 2 - 1] if n > 1 else [],
}
"""What the budget of a number is part of."""


def _cost(shape: str, size: int) -> float:
    """Processor time to open a ledger of many budgets, one amount each, and to sum them up."""
    one = build("portfolio", {"portfolio": "p", "name": "P", "funding": [PLANES]})
    links_of = SHAPES[shape]
    fundings = tuple(
        changed(one.funding[0], id=f"b{n}", part_of=tuple(f"b{whole}" for whole in links_of(n)))
        for n in range(size)
    )
    portfolio = changed(one, funding=fundings)
    start = time.process_time()
    found = sum_of(Ledger.of(portfolio), over=YEAR, stage="approved")
    assert len(found.parts) + len(found.left_out) == size
    return time.process_time() - start


@pytest.mark.parametrize("shape", SHAPES)
def test_ten_times_the_amounts_take_about_ten_times_as_long(shape: str) -> None:
    small = min(_cost(shape, 2_000) for _ in range(3))
    assert _cost(shape, 20_000) < 30 * small


def test_a_hundred_thousand_amounts_take_about_ten_times_as_long_as_ten_thousand() -> None:
    small = min(_cost("wide", 10_000) for _ in range(3))
    assert _cost("wide", 100_000) < 30 * small

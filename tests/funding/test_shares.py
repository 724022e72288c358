"""Shares of a sum by area, by project, by anything."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from cet_cli.funding import Refusal, Shares, areas_of, projects_of, shares_of
from tests.funding.budgets import YEAR, Links, at, billions, budget, ledger, links, network

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cet_cli.address import Address
    from cet_cli.funding import Ledger

NATION = budget("rnd", "2024 approved 100")
AREAS = {
    "ai": {"funding": [budget("rnd", "2024 approved 20", part_of="p/rnd")]},
    "bio": {"funding": [budget("rnd", "2024 approved 30", part_of="p/rnd")]},
    "sea": {"projects": [budget("ship", "2024 planned 7")]},
}


def shared(book: Ledger, among: Iterable[Address], within: str | None = None) -> Shares:
    place = None if within is None else at(within)
    return shares_of(book, over=YEAR, stage="approved", among=among, within=place)


def ratios(found: Shares) -> list[Fraction | None]:
    return [one.share.ratio if one.share else None for one in found.slices]


def test_areas_share_the_national_budget_and_leave_a_rest() -> None:
    book = ledger(NATION, areas=AREAS)
    found = shared(book, areas_of(book), "p/rnd")
    assert ratios(found) == [Fraction(1, 5), Fraction(3, 10), None]
    assert [one.sum.refused for one in found.slices] == [None, None, Refusal.NOTHING]
    assert billions(found.rest) == 50
    assert found.shared == ()


def test_projects_share_the_budget_that_they_are_part_of() -> None:
    one = budget("a", "2024 approved 5", part_of="rnd")
    two = budget("b", "2024 approved 9", part_of="rnd")
    book = ledger(NATION, projects=[one, two, budget("other", "2024 approved 1")])
    assert list(map(str, projects_of(book))) == ["p/a", "p/b", "p/other"]
    found = shared(book, projects_of(book, at("p/rnd")), "p/rnd")
    assert ratios(found) == [Fraction(1, 20), Fraction(9, 100)]
    assert billions(found.rest) == 86


def test_what_serves_two_areas_is_named_and_leaves_no_rest() -> None:
    both = budget("both", "2024 approved 10", **{"for": ["ai", "bio"]})
    book = ledger(budget("rest", "2024 approved 30"), both, areas={"ai": {}, "bio": {}})
    found = shared(book, areas_of(book))
    assert ratios(found) == [Fraction(1, 4), Fraction(1, 4)]
    assert list(map(str, found.shared)) == ["p/both"]
    assert found.rest is None


def test_a_slice_inside_another_is_named_too() -> None:
    book = ledger(NATION, areas=AREAS)
    found = shared(book, [at("p"), at("ai")])
    assert list(map(str, found.shared)) == ["ai/rnd"]


def test_a_slice_is_cut_to_what_is_in_the_whole() -> None:
    book = ledger(NATION, budget("other", "2024 approved 7"), areas=AREAS)
    assert ratios(shared(book, [at("p/other"), at("ai")], "p/rnd")) == [None, Fraction(1, 5)]


def test_what_cannot_be_summed_has_no_shares() -> None:
    dollars = {"usd": {"funding": [budget("rnd", "2024 approved 1", unit="USD billion")]}}
    book = ledger(NATION, areas=AREAS | dollars)
    mixed = shared(book, areas_of(book))
    assert mixed.whole.refused is Refusal.MIXED_CURRENCIES
    assert ratios(mixed) == [None] * 4
    assert mixed.rest is None
    unknown = shared(book, [at("nowhere")], "p/rnd")
    assert unknown.slices[0].sum.refused is Refusal.UNKNOWN
    assert unknown.rest is None
    assert shared(book, [at("ai")], "p/nothing").whole.refused is Refusal.UNKNOWN


def test_slices_of_two_currencies_leave_no_rest() -> None:
    inside = budget("usd", "2024 approved 1", unit="USD billion", part_of="rnd")
    book = ledger(NATION, inside, areas=AREAS)
    assert shared(book, [at("p/usd"), at("ai")], "p/rnd").rest is None


def test_no_slice_with_an_amount_leaves_everything() -> None:
    book = ledger(NATION, areas=AREAS)
    assert billions(shared(book, [at("sea")]).rest) == 100


@given(links(), st.data())
def test_slices_without_anything_in_common_and_the_rest_make_the_whole(
    wholes: Links, data: st.DataObject
) -> None:
    values = data.draw(st.dictionaries(st.integers(0, len(wholes) - 1), st.integers(1, 99)))
    among = data.draw(st.sets(st.sampled_from(range(len(wholes)))))
    book = ledger(*network(wholes, values))
    found = shared(book, [at(f"p/b{place}") for place in sorted(among)])
    if found.rest is not None:
        pieces = [found.rest, *(one.sum.total for one in found.slices)]
        assert sum(billions(one) or 0 for one in pieces) == billions(found.whole.total)

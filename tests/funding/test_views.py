"""Which budgets may be added up, on every shape that `part_of` can have."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from cet_cli.funding.dominators import ROOT, Dominators
from cet_cli.funding.views import Choice, choose
from tests.funding.budgets import Links, below, links


def chosen(wholes: Links, stated: set[int]) -> Choice:
    return choose(range(len(wholes)), wholes, stated)


def test_the_whole_is_taken_and_not_its_parts() -> None:
    assert chosen(((), (0,), (0,)), {0, 1, 2}) == Choice((0,), {})


def test_parts_stand_for_a_whole_that_says_nothing() -> None:
    assert chosen(((), (0,), (0,)), {1, 2}).taken == (1, 2)


def test_two_views_with_a_part_in_common_are_not_added_up() -> None:
    assert chosen(((), (), (0, 1), (0,)), {0, 1, 2, 3}) == Choice((2, 3), {0: 2, 1: 2})


def test_they_are_no_trouble_inside_a_whole_that_is_taken() -> None:
    assert chosen(((), (0,), (0,), (1, 2)), {0, 1, 2, 3}) == Choice((0,), {})


def test_nor_where_one_of_them_says_nothing() -> None:
    assert chosen(((), (), (0, 1), (1,)), {0, 2, 3}) == Choice((0, 3), {})


def test_a_whole_named_beside_the_whole_above_it_is_no_second_view() -> None:
    assert chosen(((), (0,), (0, 1)), {0, 1, 2}) == Choice((0,), {})
    assert chosen(((), (0,), (0, 1)), {1, 2}) == Choice((1,), {})


def test_what_overlaps_far_below_overlaps() -> None:
    wholes = ((), (), (0,), (1,), (2,), (3, 4))
    assert chosen(wholes, {0, 1, 5}) == Choice((5,), {0: 5, 1: 5})


@given(links(), st.data())
def test_no_two_that_are_taken_have_anything_in_common(wholes: Links, data: st.DataObject) -> None:
    stated = data.draw(st.sets(st.integers(0, len(wholes) - 1)))
    inside = below(wholes)
    for one, other in combinations(chosen(wholes, stated).taken, 2):
        assert inside[one].isdisjoint(inside[other])


@given(links(), st.data())
def test_whatever_says_something_is_taken_or_inside_or_an_overlapping_view(
    wholes: Links, data: st.DataObject
) -> None:
    stated = data.draw(st.sets(st.integers(0, len(wholes) - 1)))
    choice = chosen(wholes, stated)
    held = set[int]().union(*(below(wholes)[place] for place in choice.taken))
    assert stated == (held & stated) | choice.overlapping.keys()
    assert held.isdisjoint(choice.overlapping)


@given(links(), st.data())
def test_an_overlapping_view_has_something_in_it_that_another_way_leads_to(
    wholes: Links, data: st.DataObject
) -> None:
    stated = data.draw(st.sets(st.integers(0, len(wholes) - 1)))
    inside = below(wholes)
    for view, shared in chosen(wholes, stated).overlapping.items():
        others = [one for one in stated if one != view and shared in inside[one]]
        assert shared in inside[view] - {view}
        assert any(one not in inside[view] for one in others)


@given(links())
def test_dominators_are_what_every_way_leads_through(wholes: Links) -> None:
    tree = Dominators()
    for above in wholes:
        tree.add([whole + 1 for whole in above])
    ways: list[list[set[int]]] = []
    for place, above in enumerate(wholes):
        ways.append([{place + 1} | way for whole in above for way in ways[whole]] or [{place + 1}])
        direct = tree.above[place + 1]
        strict = set.intersection(*ways[place]) - {place + 1}
        assert direct in strict | {ROOT}
        assert len(strict) == tree.depth[direct]


def test_a_long_chain_and_a_short_way_past_it_meet_at_the_top() -> None:
    tree, size = Dominators(), 50_000
    for place in range(size):
        tree.add([place] if place else [])
    for _ in range(size):
        bottom = tree.add([size, 1])
        assert tree.above[bottom] == 1

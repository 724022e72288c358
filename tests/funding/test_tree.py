"""What budgets are made of, laid out and put beside what they are said to get."""

from __future__ import annotations

from hypothesis import given

from cet_cli.funding import Parts, Refusal, Tree, parts_of, tree_of
from tests.funding.budgets import YEAR, Links, at, billions, bounds, budget, ledger, links, network

NODES = [
    budget("all", "2024 approved 100"),
    budget("one", "2024 approved 30", part_of="all"),
    budget("two", "2024 - 40", part_of="all"),
    budget("both", "2024 approved 5", part_of=["one", "two"]),
    budget("below", "2024 approved 1", part_of="both"),
    budget("other", "2024 approved 7"),
]


def laid_out(tree: Tree) -> list[str]:
    """A tree as lines: the first letter of a name, the amount, and marks."""
    return [
        f"{'  ' * one.depth}{one.address.parts[0]} {billions(one.stated) or '-'}"
        f"{' x' + str(one.wholes) if one.wholes > 1 else ''}{' again' if one.again else ''}"
        for one in tree.branches
    ]


def test_a_tree_repeats_what_is_in_two_but_not_its_parts() -> None:
    assert laid_out(tree_of(ledger(*NODES), over=YEAR, stage="approved")) == [
        "all 100",
        "  one 30",
        "    both 5 x2",
        "      below 1",
        "  two -",
        "    both 5 x2 again",
        "other 7",
    ]


def test_a_tree_may_begin_anywhere() -> None:
    found = tree_of(ledger(*NODES), over=YEAR, stage="approved", within=at("p/two"))
    assert laid_out(found) == ["two -", "  both 5", "    below 1"]
    assert found.branches[1].name.say("en") == "both"


def test_an_unstated_stage_shows_the_shape_alone() -> None:
    found = tree_of(ledger(*NODES), over=YEAR, stage="unstated")
    assert {one.stated for one in found.branches} == {None}


def test_no_tree_of_a_circle_or_of_nothing() -> None:
    circle = ledger(budget("a", part_of="b"), budget("b", part_of="a"))
    assert tree_of(circle, over=YEAR, stage="approved") == Tree((), Refusal.CIRCLE)
    unknown = tree_of(circle, over=YEAR, stage="approved", within=at("p/c"))
    assert unknown == Tree((), Refusal.UNKNOWN)


@given(links())
def test_every_budget_is_in_the_tree_with_each_whole_once(wholes: Links) -> None:
    tree = tree_of(ledger(*network(wholes, {})), over=YEAR, stage="approved")
    first = [str(one.address) for one in tree.branches if not one.again]
    assert sorted(first) == sorted(f"p/b{place}" for place in range(len(wholes)))
    assert len(tree.branches) == sum(max(1, len(above)) for above in wholes)


def whole(name: str) -> Parts:
    return parts_of(ledger(*NODES), over=YEAR, stage="approved", whole=at(name))


def test_a_budget_beside_the_sum_of_its_parts() -> None:
    found = whole("p/all")
    assert billions(found.sum.total) == 30
    assert billions(found.rest) == 70
    assert bounds(found.rest) == (69, 71)
    assert found.share is not None
    assert found.share.ratio is not None
    assert float(found.share.ratio) == 0.3


def test_without_a_figure_of_its_own_or_of_its_parts_there_is_no_rest() -> None:
    assert whole("p/two").stated is None
    assert whole("p/two").rest is None
    assert billions(whole("p/two").sum.total) == 5
    assert whole("p/below").rest is None
    assert whole("p/below").sum.refused is Refusal.NOTHING


def test_a_budget_that_is_not_there_has_no_parts() -> None:
    found = whole("p/nothing")
    assert (found.stated, found.share, found.rest) == (None, None, None)
    assert found.sum.refused is Refusal.UNKNOWN

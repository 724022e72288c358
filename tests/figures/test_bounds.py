from __future__ import annotations

from fractions import Fraction
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cet_cli.figures.bounds import NOT_NEGATIVE, Bounds
from cet_cli.figures.workings import grown, shared, total
from cet_cli.model.values import Quantity


def bounds(text: str) -> Bounds:
    return Bounds.of(Quantity.read(text).interval(), Fraction(1))


def numbers(least: int = -1000) -> st.SearchStrategy[Fraction]:
    return st.integers(min_value=64 * least, max_value=64_000).map(lambda one: Fraction(one, 64))


@st.composite
def closed(draw: st.DrawFn, least: int = -1000) -> tuple[Bounds, Fraction]:
    """Bounds, and a number between them."""
    low, inside, high = sorted(draw(st.tuples(*[numbers(least)] * 3)))
    return Bounds(low, high), inside


@given(closed(), closed())
def test_sums_and_differences_hold_every_sum_and_difference(
    one: tuple[Bounds, Fraction], other: tuple[Bounds, Fraction]
) -> None:
    (left, a), (right, b) = one, other

    assert left.plus(right).contains(a + b)
    assert left.minus(right).contains(a - b)
    assert (-left).contains(-a)


@given(closed(least=0), closed(least=1))
def test_quotients_and_growth_hold_every_quotient_and_growth(
    one: tuple[Bounds, Fraction], other: tuple[Bounds, Fraction]
) -> None:
    (part, a), (whole, b) = one, other

    assert part.over(whole).contains(a / b)
    assert grown([part, whole]).contains((a / b - 1) * 100)
    assert shared([part, whole]).contains(a / b * 100)


@given(st.lists(closed(), min_size=1, max_size=4))
def test_a_total_is_the_same_in_every_order(parts: list[tuple[Bounds, Fraction]]) -> None:
    every = [one for one, _ in parts]

    assert {total(order) for order in permutations(every)} == {total(every)}
    assert total(every).contains(sum((inside for _, inside in parts), Fraction(0)))


@given(closed(), closed())
def test_two_either_meet_or_one_lies_below_the_other(
    one: tuple[Bounds, Fraction], other: tuple[Bounds, Fraction]
) -> None:
    left, right = one[0], other[0]

    assert left.meets(right) == right.meets(left)
    assert [left.meets(right), left.below(right), right.below(left)].count(True) == 1
    assert left.meets(right) or not left.within(right)


@pytest.mark.parametrize(
    ("one", "other", "meets", "within"),
    [
        ("over 30", "30.0", True, False),
        ("over 30", "at most 30", False, False),
        ("at least 30", "at most 30", True, False),
        ("over 30", "over 30", True, True),
        ("over 30", "at least 30", True, True),
        ("at least 30", "over 30", True, False),
        ("over 30", "over 20", True, True),
        ("under 30", "at most 30", True, True),
        ("at most 30", "under 30", True, False),
        ("4.7", "over 4", True, True),
        ("4.7", "4.6 to 4.8", True, True),
        ("4.6", "4.7", True, False),
        ("4.5", "4.7", False, False),
    ],
)
def test_open_and_closed_ends_are_told_apart(
    one: str, other: str, *, meets: bool, within: bool
) -> None:
    assert bounds(one).meets(bounds(other)) is meets
    assert bounds(one).within(bounds(other)) is within


@pytest.mark.parametrize(
    ("part", "whole", "outcome"),
    [
        ("5.0", "4.7", Bounds(Fraction(495, 475), Fraction(505, 465))),
        ("over 5", "4.7", Bounds(Fraction(500, 475), None, low_closed=False, high_closed=False)),
        ("up to 5", "4 to 5", Bounds(Fraction(0), Fraction(5, 4))),
        (
            "5 to 6",
            "over 4",
            Bounds(Fraction(0), Fraction(6, 4), low_closed=False, high_closed=False),
        ),
        ("up to 5", "over 4", Bounds(Fraction(0), Fraction(5, 4), high_closed=False)),
        ("5 to 6", "0", Bounds(Fraction(10), None, high_closed=False)),
        ("5 to 6", "up to 4", Bounds(Fraction(5, 4), None, high_closed=False)),
    ],
)
def test_a_quotient_of_figures_that_are_not_below_zero(
    part: str, whole: str, outcome: Bounds
) -> None:
    assert bounds(part).over(bounds(whole)) == outcome


def test_numbers_without_a_bound() -> None:
    assert bounds("over 30").is_open
    assert not bounds("30").is_open
    assert NOT_NEGATIVE.contains(0)
    assert not NOT_NEGATIVE.contains(Fraction(-1, 1000))
    assert bounds("over 30").plus(bounds("4 to 5")).low == 34
    assert bounds("over 30").plus(bounds("under 5")) == bounds("several")


@given(numbers(), st.integers(min_value=1, max_value=50))
def test_numbers_times_a_factor(number: Fraction, factor: int) -> None:
    assert Bounds.exactly(number).times(factor) == Bounds.exactly(number * factor)

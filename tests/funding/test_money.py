"""Published money: what a figure may truly be, and what its sums and shares may be."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cet_cli.funding.money import Money, add, read_money, share, subtract, units_of
from cet_cli.funding.words import Reason
from cet_cli.model.values import Quantity
from tests.funding.budgets import billions, bounds

if TYPE_CHECKING:
    from random import Random

FIGURES = st.decimals(0, 999, places=1).map(lambda number: f"KRW {number} billion")


def money(text: str, unit: str | None = None) -> Money:
    found = read_money(Quantity.read(text), unit)
    assert isinstance(found, Money)
    return found


@pytest.mark.parametrize(
    ("text", "unit", "number", "ends"),
    [
        ("31.5", "KRW billion", Fraction("31.5"), (31.45, 31.55)),
        ("KRW 6 billion", None, 6, (5.5, 6.5)),
        ("over 30", "KRW billion", 30, (30, None)),
        ("up to 30", "KRW billion", 30, (None, 30)),
        ("2.8 to 3.4 trillion", "KRW", 3100, (2800, 3400)),
        ("about 20", "KRW billion", 20, (19, 21)),
    ],
)
def test_a_figure_has_a_number_and_bounds(
    text: str, unit: str | None, number: Fraction, ends: tuple[float, ...]
) -> None:
    found = money(text, unit)
    assert (billions(found), found.unit) == (number, "KRW")
    assert bounds(found) == ends
    assert found.bounded == (None not in ends)


@pytest.mark.parametrize(
    ("text", "unit", "reason"),
    [
        ("several billion", "KRW", Reason.NON_NUMERIC),
        ("5", None, Reason.NO_UNIT),
        ("5", "billion", Reason.NO_UNIT),
        ("KRW 5 billion", "KRW billion", Reason.UNREADABLE_UNIT),
        ("5", "KRW or more", Reason.UNREADABLE_UNIT),
    ],
)
def test_what_cannot_be_added_up_says_why(text: str, unit: str | None, reason: Reason) -> None:
    assert read_money(Quantity.read(text), unit) is reason


def test_a_sum_adds_numbers_and_bounds() -> None:
    total = add([money("KRW 1.0 billion"), money("KRW 2.55 billion"), money("KRW 3 billion")])
    assert billions(total) == Fraction("6.55")
    assert bounds(total) == (5.995, 7.105)


def test_a_sum_with_an_open_part_is_open() -> None:
    total = add([money("over KRW 1 billion"), money("KRW 2 billion")])
    assert bounds(total) == (2.5, None)
    assert not total.bounds.low_closed


def test_a_difference_turns_the_bounds_round_and_needs_one_currency() -> None:
    difference = subtract(money("KRW 5.0 billion"), money("KRW 4.7 billion"))
    assert billions(difference) == Fraction("0.3")
    assert bounds(difference) == (0.2, 0.4)
    assert subtract(money("KRW 5 billion"), money("USD 5 billion")) is None


def test_the_currencies_are_named_once() -> None:
    amounts = [money("USD 1"), money("KRW 1"), money("USD 2")]
    assert units_of(amounts) == ("KRW", "USD")


def test_the_share_of_the_method() -> None:
    found = share(money("KRW 210.0 billion"), money("KRW 660.0 billion"))
    assert found is not None
    assert found.ratio == Fraction(7, 22)
    assert found.bounds == (Fraction("209.95") / Fraction("660.05"), Fraction(4201, 13199))


@pytest.mark.parametrize(
    ("part", "of", "ratio", "low", "high"),
    [
        ("5", "0", None, None, None),
        ("5", "over 10", None, Fraction(), Fraction(11, 20)),
        ("over 5", "10", None, Fraction(10, 21), None),
        ("up to 5", "10", None, None, Fraction(10, 19)),
        ("5", "up to 10", None, None, None),
        ("-5", "10", Fraction(-1, 2), Fraction(-11, 19), Fraction(-3, 7)),
        ("-5", "over 10", None, Fraction(-11, 20), Fraction()),
    ],
)
def test_a_share_is_bounded_only_as_far_as_its_figures_are(
    part: str, of: str, ratio: Fraction | None, low: Fraction | None, high: Fraction | None
) -> None:
    found = share(money(part, "KRW"), money(of, "KRW"))
    assert found is not None
    assert found.ratio == ratio
    assert found.bounds == (low, high)


def test_there_is_no_share_of_nothing_or_in_another_currency() -> None:
    one = money("KRW 1")
    assert share(None, one) is None
    assert share(one, None) is None
    assert share(one, money("USD 1")) is None


@given(st.lists(FIGURES, min_size=1, max_size=5), st.randoms(use_true_random=False))
def test_every_reading_of_the_parts_is_in_the_bounds_of_the_sum(
    texts: list[str], random: Random
) -> None:
    amounts = [money(text) for text in texts]
    ends = [(one.bounds.low or one.number, one.bounds.high or one.number) for one in amounts]
    reading = sum(Fraction(random.choice(pair)) for pair in ends)
    assert add(amounts).bounds.contains(reading)


@given(FIGURES, FIGURES)
def test_a_share_lies_between_its_bounds(part: str, of: str) -> None:
    found = share(money(part), money(of))
    assert found is not None
    low, high = found.bounds
    if found.ratio is not None and low is not None and high is not None:
        assert low <= found.ratio <= high

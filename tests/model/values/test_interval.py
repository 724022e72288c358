from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cet_cli.model.values import Interval, Mode, Quantity, Unreadable, rounding_interval

ROUNDED: list[tuple[str, Mode, int, str, bool, str, bool]] = [
    ("4.50", "up_or_down", 1, "4.45", True, "4.55", True),
    ("4.50", "up_or_down", 2, "4.495", True, "4.505", True),
    ("4.50", "up_or_down", 3, "4.4995", True, "4.5005", True),
    ("4.50", "up_or_down", 4, "4.49995", True, "4.50005", True),
    ("4.50", "up_or_down", 5, "4.499995", True, "4.500005", True),
    ("8.2", "up_or_down", 1, "8.15", True, "8.25", True),
    ("8.2", "up", 1, "8.15", True, "8.25", False),
    ("8.2", "down", 1, "8.15", False, "8.25", True),
]
"""Examples of the R package scrutiny: tests/testthat/test-unround.R at a56a9450."""


@pytest.mark.parametrize(
    ("written", "mode", "digits", "low", "low_closed", "high", "high_closed"), ROUNDED
)
def test_intervals_agree_with_scrutiny(  # noqa: PLR0913 - a column each
    *,
    written: str,
    mode: Mode,
    digits: int,
    low: str,
    low_closed: bool,
    high: str,
    high_closed: bool,
) -> None:
    expected = Interval(Decimal(low), Decimal(high), low_closed, high_closed)

    assert rounding_interval(written, mode, digits) == expected


@pytest.mark.parametrize(
    ("written", "mode", "low", "low_closed", "high", "high_closed"),
    [
        ("8.2", "even", "8.15", True, "8.25", True),
        ("8.3", "even", "8.25", False, "8.35", False),
        ("8.2", "ceiling", "8.1", False, "8.2", True),
        ("8.2", "floor", "8.2", True, "8.3", False),
        ("8.2", "trunc", "8.2", True, "8.3", False),
        ("-8.2", "trunc", "-8.3", False, "-8.2", True),
        ("0.0", "trunc", "-0.1", False, "0.1", False),
    ],
)
def test_other_ways_of_rounding(  # noqa: PLR0913 - a column each
    *, written: str, mode: Mode, low: str, low_closed: bool, high: str, high_closed: bool
) -> None:
    expected = Interval(Decimal(low), Decimal(high), low_closed, high_closed)

    assert rounding_interval(written, mode) == expected


@given(
    number=st.decimals(-1000, 1000, places=6),
    digits=st.integers(0, 5),
)
def test_what_is_rounded_lies_in_the_interval_of_what_is_printed(
    number: Decimal, digits: int
) -> None:
    printed = number.quantize(Decimal(1).scaleb(-digits), rounding=ROUND_HALF_EVEN)

    assert rounding_interval(printed, "even").contains(number)
    assert rounding_interval(printed).contains(number)


def test_digits_may_be_negative() -> None:
    assert rounding_interval("300", digits=-2) == rounding_interval(Decimal("3E2"))


@pytest.mark.parametrize("text", ["", "5 km", "1e5", "nan"])
def test_only_a_plain_number_is_rounded(text: str) -> None:
    with pytest.raises(Unreadable):
        rounding_interval(text)


def shown(interval: Interval) -> str:
    """An interval in the mathematical notation."""
    left, right = "(["[interval.low_closed], ")]"[interval.high_closed]
    low = "-inf" if interval.low is None else f"{interval.low:f}"
    high = "inf" if interval.high is None else f"{interval.high:f}"
    return f"{left}{low}, {high}{right}"


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        ("4.7", "[4.65, 4.75]"),
        ("24 %", "[23.5, 24.5]"),
        ("5.0 trillion", "[4950000000000, 5050000000000]"),
        ("300 billion", "[299500000000, 300500000000]"),
        ("over 30", "(30, inf)"),
        ("at least 30", "[30, inf)"),
        ("up to 50", "(-inf, 50]"),
        ("at most 50", "(-inf, 50]"),
        ("under 50", "(-inf, 50)"),
        ("2.8 to 3.4", "[2.8, 3.4]"),
        ("within 5 to 8", "[5, 8]"),
        ("about 590", "[589, 591]"),
        ("-0.9", "[-0.95, -0.85]"),
        ("several hundred", "(-inf, inf)"),
    ],
)
def test_a_published_figure_is_an_interval(text: str, interval: str) -> None:
    assert shown(Quantity.read(text).interval()) == interval


def test_a_count_is_exact_and_a_bound_stays_a_bound() -> None:
    assert shown(Quantity.read("16 projects").interval(counts=True)) == "[16, 16]"
    assert shown(Quantity.read("over 16 projects").interval(counts=True)) == "(16, inf)"


def test_the_reading_with_the_fewest_digits_is_wider() -> None:
    figure = Quantity.read("KRW 300 billion")
    widest = figure.interval(digits=-figure.significant_place())

    assert shown(widest) == "[250000000000, 350000000000]"
    assert shown(Quantity.read("about 300").interval(digits=-2)) == "[200, 400]"


def test_a_mode_says_where_a_half_goes() -> None:
    assert shown(Quantity.read("4.7").interval(mode="up")) == "[4.65, 4.75)"


@given(
    whole=st.integers(-(10**6), 10**6),
    fraction=st.from_regex("[0-9]{0,4}", fullmatch=True),
    scale=st.sampled_from(["", " thousand", " trillion", "억"]),
    about=st.booleans(),
)
def test_the_written_number_and_every_wider_reading_hold_it(
    *, whole: int, fraction: str, scale: str, about: bool
) -> None:
    numeral = f"{whole}.{fraction}" if fraction else str(whole)
    figure = Quantity.read(f"{'about ' * about}{numeral}{scale}")
    narrow, wide = figure.interval(), figure.interval(digits=-figure.significant_place())

    assert figure.number is not None
    for interval in (narrow, wide, figure.interval(counts=True)):
        assert interval.contains(figure.number)
    for bound in (narrow.low, narrow.high):
        assert bound is not None
        assert wide.contains(bound)


def closed(low: int, high: int) -> Interval:
    return Interval(Decimal(low), Decimal(high), low_closed=True, high_closed=True)


def test_closed_bounds_belong_to_an_interval_and_open_ones_do_not() -> None:
    half_open = Interval(Decimal(1), Decimal(2), low_closed=True, high_closed=False)

    assert half_open.contains(1)
    assert half_open.contains(Fraction(199, 100))
    assert not half_open.contains(2)
    assert not half_open.contains(Decimal("0.99"))


def test_intervals_that_touch_are_disjoint_only_if_one_is_open() -> None:
    open_from_two = Interval(Decimal(2), None, low_closed=False, high_closed=False)

    assert not closed(1, 2).disjoint(closed(2, 3))
    assert closed(1, 2).disjoint(closed(3, 4))
    assert closed(3, 4).disjoint(closed(1, 2))
    assert closed(1, 2).disjoint(open_from_two)
    assert open_from_two.disjoint(closed(1, 2))
    assert not open_from_two.disjoint(closed(1, 3))


def test_a_negative_factor_turns_an_interval_round() -> None:
    above = Interval(Decimal(2), None, low_closed=False, high_closed=False)

    assert closed(1, 2).scaled(Decimal("1E3")) == closed(1000, 2000)
    assert closed(1, 2).scaled(-2) == closed(-4, -2)
    assert shown(above.scaled(-1)) == "(-inf, -2)"


def test_an_interval_is_neither_backwards_nor_scaled_by_zero() -> None:
    with pytest.raises(ValueError, match="backwards"):
        closed(2, 1)
    with pytest.raises(ValueError, match="zero"):
        closed(1, 2).scaled(0)

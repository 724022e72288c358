from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cet_cli.model.values import Quantity
from cet_cli.rules.funding.figures import (
    Money,
    bounds,
    money,
    ratio,
    summed_up,
    without_first_digit,
    written,
)
from cet_cli.rules.funding.wholes import exceeds


def read(value: str, unit: str | None = None, printed: str | None = None) -> Money | None:
    return money(Quantity.read(value), Quantity.read(printed) if printed else None, unit)


def known(value: str, unit: str | None = None, printed: str | None = None) -> Money:
    figure = read(value, unit, printed)
    assert figure is not None
    return figure


@pytest.mark.parametrize(
    ("value", "printed", "field", "number"),
    [
        ("217.9", None, "value", "217.9"),
        ("217.9", "7217.9", "printed", "7217.9"),
        ("5.0", "5", "value", "5.0"),
        ("5", "over 5", "printed", "5"),
        ("2.8", "2.8 to 3.4", "printed", "2.8"),
    ],
)
def test_the_printed_figure_counts_where_it_is_another_number(
    value: str, printed: str | None, field: str, number: str
) -> None:
    figure = known(value, "KRW billion", printed)

    assert figure.field == field
    assert figure.number == Decimal(number) * 10**9


def test_a_figure_of_other_precision_keeps_the_precision_that_was_read() -> None:
    assert known("5.0", "KRW trillion", "5").low == Decimal("4.95E12")


@pytest.mark.parametrize(
    ("value", "unit", "printed"),
    [
        ("5", None, None),
        ("5", "billion", None),
        ("undisclosed", "KRW billion", None),
        ("KRW 5 billion", "KRW billion", None),
        ("5", "KRW billion", "KRW 6 billion"),
        ("5", "KRW bn", None),
    ],
)
def test_nothing_is_judged_that_has_no_number_or_no_unit(
    value: str, unit: str | None, printed: str | None
) -> None:
    assert read(value, unit, printed) is None


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("4.7", "4.65", "4.75"),
        ("300", "250", "350"),
        ("300.0", "299.95", "300.05"),
        ("over 30", "30", None),
        ("up to 30", None, "30"),
        ("2 to 3", "2", "3"),
        ("about 40", "30", "50"),
    ],
)
def test_a_figure_may_stand_for_all_that_rounds_to_it(
    text: str, low: str | None, high: str | None
) -> None:
    expected = (low and Decimal(low), high and Decimal(high))

    assert bounds(Quantity.read(text)) == expected


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        ("836.2", "KRW billion", "KRW 836.2 billion"),
        ("836.2", "조 원", "836.2 조 원"),
        ("over 30", "KRW trillion", "over 30 trillion KRW"),
        ("KRW 31.5 billion", None, "KRW 31.5 billion"),
        ("12", "KRW", "12 KRW"),
        ("  12 ", "billion won", "12 billion won"),
    ],
)
def test_a_figure_is_shown_with_the_unit_of_its_budget(
    value: str, unit: str | None, text: str
) -> None:
    assert written(Quantity.read(value), unit) == text


@pytest.mark.parametrize(
    ("number", "unit", "text"),
    [
        ("3678800000000", "KRW", "KRW 3.6788 trillion"),
        ("300000000", "USD", "USD 300 million"),
        ("12500", "KRW", "KRW 12,500"),
        ("1e16", "KRW", "KRW 10,000 trillion"),
        ("12", "GPU hours", "12 GPU hours"),
    ],
)
def test_a_sum_is_shown_in_the_scale_that_reads_best(number: str, unit: str, text: str) -> None:
    assert summed_up(Decimal(number), unit) == text


@pytest.mark.parametrize(
    ("part", "whole", "times"),
    [("7217.9", "836.2", "8.63"), ("1.0004", "1", "1.0004"), ("5", "0", ""), ("1", "1", "")],
)
def test_a_ratio_shows_that_the_part_is_larger(part: str, whole: str, times: str) -> None:
    assert ratio(Decimal(part), Decimal(whole)) == times


@pytest.mark.parametrize(
    ("part", "whole", "reading"),
    [
        ("KRW 7217.9 billion", "KRW 836.2 billion", "KRW 217.9 billion"),
        ("KRW 7,217.9 billion", "KRW 836.2 billion", "KRW 217.9 billion"),
        ("KRW 9 billion", "KRW 8.2 billion", ""),
        ("KRW 950 billion", "KRW 836.2 billion", ""),
        ("KRW 7,917.9 billion", "KRW 836.2 billion", ""),
        ("KRW 7,017.9 billion", "KRW 836.2 billion", ""),
        ("KRW 7217.9 billion", "over KRW 836.2 billion", ""),
    ],
)
def test_a_first_digit_too_many_is_seen_only_where_the_rest_fits(
    part: str, whole: str, reading: str
) -> None:
    assert without_first_digit(known(part), known(whole)) == reading


@given(
    digits=st.decimals(min_value=100, max_value=10**6, places=3),
    places=st.integers(min_value=-2, max_value=2),
)
def test_a_figure_never_exceeds_itself_in_coarser_print(digits: Decimal, places: int) -> None:
    coarse = round(digits, places) if places > 0 else Decimal(round(digits, places))
    fine, rounded = known(f"KRW {digits:f}"), known(f"KRW {coarse:f}")

    assert not exceeds(fine, rounded)
    assert not exceeds(rounded, fine)

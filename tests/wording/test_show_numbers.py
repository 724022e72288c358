"""Numbers are written as they are typed into a calculator, and say where they were rounded."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cet_cli.wording.numbers import (
    Scale,
    equals,
    four_places,
    is_rounded,
    measured,
    nearly,
    number_words,
    scale_of,
)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (Fraction(0), "0"),
        (Fraction(5000), "5,000"),
        (Fraction(-3, 2), "-1.5"),
        (Fraction(1, 3), "0.333333"),
        (Fraction(2, 3), "0.666667"),
        (Fraction(123456789), "123,456,789"),
        (Fraction(10**14), "100,000,000,000,000"),
        (Fraction(10**15), "1e+15"),
        (Fraction(10**30), "1e+30"),
        (Fraction(10**30, 7), "1.42857e+29"),
        (Fraction(1, 10**12), "0.000000000001"),
        (Fraction(1, 1024), "0.000976562"),
        (Fraction(100000001, 1000), "100,000.001"),
        (Fraction(10**9 * 10**6 + 1, 10**6), "1,000,000,000"),
    ],
)
def test_a_number_is_written_in_full_or_with_six_digits(value: Fraction, words: str) -> None:
    assert number_words(value) == words


@given(st.fractions(min_value=-(10**9), max_value=10**9))
def test_a_number_says_when_it_is_rounded_and_is_near(value: Fraction) -> None:
    words = number_words(value)
    written = Fraction(words.replace(",", ""))

    assert (written == value) or is_rounded(value)
    assert abs(written - value) <= abs(value) / 10**5
    assert equals(value) == f"{'≈' if is_rounded(value) else '='} {words}"


@given(st.fractions(min_value=-(10**9), max_value=10**9))
def test_what_nothing_is_reckoned_from_has_four_digits(value: Fraction) -> None:
    sign, _, words = nearly(value).partition(" ")
    written = Fraction(words.replace(",", ""))

    assert (written == value) == (sign == "=")
    assert abs(written - value) <= abs(value) / 10**3
    if "." in words:
        mantissa = words.partition("e")[0]
        assert len(mantissa.replace(".", "").strip("-0")) <= 4


@given(st.fractions(min_value=-100, max_value=100))
def test_a_ratio_is_cut_and_never_rounded_up(value: Fraction) -> None:
    written = Fraction(four_places(value).replace(",", ""))

    assert abs(written) <= abs(value) < abs(written) + Fraction(1, 10**4)


@pytest.mark.parametrize(
    ("unit", "words"),
    [
        ("", "5"),
        ("km", "5 km"),
        ("%", "5 %"),
        ("KRW", "KRW 5"),
        ("KRW trillion", "KRW 5 trillion"),
        ("KRW trillion a year", "KRW 5 trillion a year"),
        ("TRL", "TRL 5"),
        ("m a year", "5 m a year"),
    ],
)
def test_a_currency_stands_before_its_number(unit: str, words: str) -> None:
    assert measured("5", unit) == words


@pytest.mark.parametrize(
    ("values", "unit", "written", "scale"),
    [
        ([5e12], "KRW", "KRW trillion", Scale(12, "KRW trillion")),
        ([5e12, 3], "KRW", "KRW", Scale(12, "KRW trillion")),
        ([5e9], "km", "km", Scale(9, "billion km")),
        ([4e6], "", "", Scale(6, "million")),
        ([999_999], "km", "km", Scale(0, "km")),
        ([5], "rank", "rank", Scale(0, "")),
        ([5], "percent", "percent", Scale(0, "%")),
        ([5], "", "qubits", Scale(0, "qubits")),
        ([5], "km", "in the first year", Scale(0, "km")),
        ([], "km", "", Scale(0, "km")),
        ([5000], "m", "km", Scale(0, "m")),
    ],
)
def test_a_scale_keeps_the_numbers_short(
    values: list[float], unit: str, written: str, scale: Scale
) -> None:
    assert scale_of([Fraction(one) for one in values], unit, written) == scale

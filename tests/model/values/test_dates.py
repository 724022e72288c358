from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cet_cli.model.values import last_day, years_between


@given(st.dates(max_value=date(9999, 11, 30)))
def test_the_day_after_the_last_is_the_first_of_the_next_month(day: date) -> None:
    following = last_day(day.year, day.month) + timedelta(1)

    assert following.day == 1
    assert (following - day).days <= 31


@pytest.mark.parametrize("month", [-1, 0, 13])
def test_no_other_month_has_a_last_day(month: int) -> None:
    with pytest.raises(ValueError, match=f"month {month}"):
        last_day(2024, month)


def test_four_centuries_are_four_hundred_years() -> None:
    assert years_between(date(1601, 1, 1), date(2001, 1, 1)) == 400
    assert years_between(date(2024, 1, 2), date(2024, 1, 1)) == Fraction(-10_000, 3_652_425)

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cet_cli.model.values import Period, Precision, Reason, Unreadable
from cet_cli.model.values.period import PERIOD_PATTERN


@pytest.mark.parametrize(
    ("text", "start", "end", "precision", "edtf"),
    [
        ("2027", "2027-01-01", "2027-12-31", "year", "2027"),
        ("0001", "0001-01-01", "0001-12-31", "year", "0001"),
        ("9999", "9999-01-01", "9999-12-31", "year", "9999"),
        ("2026-H1", "2026-01-01", "2026-06-30", "half", "2026-40"),
        ("2026-H2", "2026-07-01", "2026-12-31", "half", "2026-41"),
        ("2024-Q1", "2024-01-01", "2024-03-31", "quarter", "2024-33"),
        ("2024-Q3", "2024-07-01", "2024-09-30", "quarter", "2024-35"),
        ("2024-Q4", "2024-10-01", "2024-12-31", "quarter", "2024-36"),
        ("2024-02", "2024-02-01", "2024-02-29", "month", "2024-02"),
        ("9999-12", "9999-12-01", "9999-12-31", "month", "9999-12"),
        ("2024-08-29", "2024-08-29", "2024-08-29", "day", "2024-08-29"),
        ("2024..2028", "2024-01-01", "2028-12-31", "span", "2024/2028"),
        ("2024-08..2028", "2024-08-01", "2028-12-31", "span", "2024-08/2028"),
        ("2024-08..2024", "2024-08-01", "2024-12-31", "span", "2024-08/2024"),
        ("2026-H2..2027-03-01", "2026-07-01", "2027-03-01", "span", "2026-41/2027-03-01"),
        ("2034..", "2034-01-01", "9999-12-31", "span", "2034/.."),
        ("..2035", "0001-01-01", "2035-12-31", "span", "../2035"),
    ],
)
def test_a_date_is_as_precise_as_it_was_published(
    text: str, start: str, end: str, precision: Precision, edtf: str
) -> None:
    period = Period.read(text)

    assert (period.start, period.end) == (date.fromisoformat(start), date.fromisoformat(end))
    assert (period.text, period.precision, period.edtf()) == (text, precision, edtf)
    assert (period.open_start, period.open_end) == (text[:2] == "..", text[-2:] == "..")
    assert re.search(PERIOD_PATTERN, text)


def test_blanks_around_a_date_do_not_matter() -> None:
    period = Period.read(" 2026-H1 ")

    assert (period.text, period.edtf()) == (" 2026-H1 ", "2026-40")
    assert period.start == Period.read("2026-H1").start


def test_a_period_is_the_same_wherever_it_is_written() -> None:
    assert len({Period.read("2027"), Period.read("2027"), Period.read("2027-12")}) == 2


def test_before_means_wholly_before() -> None:
    year = Period.read("2026")

    assert Period.read("2025").before(year)
    assert not Period.read("2026-H1").before(year)
    assert not Period.read("..2026").before(year)
    assert not Period.read("2034..").before(year)


def test_within_means_every_day() -> None:
    year = Period.read("2026")

    assert Period.read("2026-Q2").within(year)
    assert year.within(year)
    assert not Period.read("2026..2027").within(year)
    assert year.within(Period.read("..2035"))


REFUSED: list[tuple[str, Reason, str | None]] = [
    ("", "empty", None),
    (" ", "empty", None),
    ("x" * 101, "too-long", None),
    ("..", "form", None),
    ("soon", "form", None),
    ("early 2025", "form", None),
    ("from early 2025", "form", None),
    ("2024s", "form", None),
    ("12345", "form", None),
    ("202413", "form", None),
    ("08/09/2024", "form", None),
    ("2024/x", "form", None),
    ("x-2024", "form", None),
    ("2028-2024", "form", None),
    ("..2024-13", "impossible", "..2024-12"),
    ("2025-02-30", "impossible", "2025-02-28"),
    ("2024-02-30", "impossible", "2024-02-29"),
    ("2025-13", "impossible", "2025-12"),
    ("2025-00", "impossible", "2025-01"),
    ("2025-04-00", "impossible", "2025-04-01"),
    ("2025-13-40", "impossible", "2025-12-31"),
    ("2025-Q5", "impossible", "2025-Q4"),
    ("2025-H0", "impossible", "2025-H1"),
    ("0000", "impossible", "0001"),
    ("2024..2025-02-30", "impossible", "2024..2025-02-28"),
    ("2026-40", "impossible", "2026-H1"),
    ("2024-35", "impossible", "2024-Q3"),
    ("2026.2.30", "impossible", "2026-02-28"),
    ("2025년 13월", "impossible", "2025-12"),
    ("2032/13", "impossible", "2032-12"),
    ("Q5 2025", "impossible", "2025-Q4"),
    ("31 April 2025", "impossible", "2025-04-30"),
    ("2024/1 ~ 2025/13", "impossible", "2024-01..2025-12"),
    ("2028..2024", "backwards", "2024..2028"),
    ("2024-08..2023-H1", "backwards", "2023-H1..2024-08"),
]


@pytest.mark.parametrize(("text", "reason", "suggestion"), REFUSED)
def test_a_date_is_refused_for_its_own_reason(
    text: str, reason: Reason, suggestion: str | None
) -> None:
    with pytest.raises(Unreadable) as refused:
        Period.read(text)

    assert (refused.value.reason, refused.value.text) == (reason, text)
    assert refused.value.details.get("suggestion") == suggestion


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("2024/08/29", "2024-08-29"),
        ("2024.8", "2024-08"),
        ("2024. 8. 29.", "2024-08-29"),
        ("2024-8-9", "2024-08-09"),
        ("20240829", "2024-08-29"),
        ("202408", "2024-08"),
        ("2024-08-29T10:00", "2024-08-29"),
        ("Aug 2024", "2024-08"),
        ("2024 August", "2024-08"),
        ("29 August 2024", "2024-08-29"),
        ("Aug. 29, 2024", "2024-08-29"),
        ("sept 2024", "2024-09"),
        ("May 2025", "2025-05"),
        ("FY2024", "2024"),
        ("by 2027", "2027"),
        ("2024년", "2024"),
        ("2024년 8월", "2024-08"),
        ("2024년 8월 29일", "2024-08-29"),
        ("2024년 상반기", "2024-H1"),
        ("2024년 3분기", "2024-Q3"),
        ("2026H1", "2026-H1"),
        ("2026-h2", "2026-H2"),
        ("2024 3Q", "2024-Q3"),
        ("Q3 2024", "2024-Q3"),
        ("3Q 2024", "2024-Q3"),
        ("first half of 2026", "2026-H1"),
        ("the 3rd quarter of 2024", "2024-Q3"),
        ("\uff12\uff10\uff12\uff14", "2024"),
        ("2024-2028", "2024..2028"),
        ("2024~2028", "2024..2028"),
        ("2024 \u2013 2028", "2024..2028"),
        ("2024 to 2028", "2024..2028"),
        ("2024 .. 2028", "2024..2028"),
        ("2024...2028", "2024..2028"),
        ("2024-08/2028", "2024-08..2028"),
        ("2034/..", "2034.."),
        ("../2035", "..2035"),
        ("2024년 8월~2025년", "2024-08..2025"),
        ("from 2034", "2034.."),
        ("until 2035", "..2035"),
        ("~2035", "..2035"),
    ],
)
def test_a_date_written_otherwise_is_shown_as_it_is_written_here(
    text: str, suggestion: str
) -> None:
    with pytest.raises(Unreadable) as refused:
        Period.read(text)

    assert (refused.value.reason, refused.value.details) == ("form", {"suggestion": suggestion})
    assert not re.search(PERIOD_PATTERN, text)


DATES = st.dates(min_value=date(1, 1, 1))


def written(day: date, precision: Precision) -> str:
    """The period of a precision that a day lies in."""
    year, month, rest = f"{day.year:04}", f"{day.month:02}", f"{day.day:02}"
    return {
        "year": year,
        "half": f"{year}-H{1 + (day.month - 1) // 6}",
        "quarter": f"{year}-Q{1 + (day.month - 1) // 3}",
        "month": f"{year}-{month}",
    }.get(precision, f"{year}-{month}-{rest}")


PRECISIONS: st.SearchStrategy[Precision] = st.sampled_from(
    ["year", "half", "quarter", "month", "day"]
)


@given(DATES, PRECISIONS)
def test_a_day_lies_in_every_period_around_it(day: date, precision: Precision) -> None:
    period = Period.read(written(day, precision))

    assert period.precision == precision
    assert period.start <= day <= period.end
    assert Period.read(day.isoformat()).within(period)


@given(DATES, PRECISIONS)
def test_periods_of_one_precision_follow_without_a_gap(day: date, precision: Precision) -> None:
    period = Period.read(written(day, precision))
    if period.end < date.max:
        following = Period.read(written(period.end + timedelta(1), precision))
        assert period.before(following)
        assert following.start == period.end + timedelta(1)


@given(DATES, PRECISIONS, DATES, PRECISIONS)
def test_a_span_reaches_from_the_first_day_to_the_last(
    one: date, fine: Precision, other: date, coarse: Precision
) -> None:
    first, last = written(min(one, other), fine), written(max(one, other), coarse)
    span = Period.read(f"{first}..{last}")

    assert (span.start, span.end) == (Period.read(first).start, Period.read(last).end)
    assert span.edtf() == f"{Period.read(first).edtf()}/{Period.read(last).edtf()}"


@given(st.one_of(st.text(), st.text(alphabet="0123456789-./~HQ년월일 augTt", max_size=24)))
def test_any_text_is_a_period_or_unreadable(text: str) -> None:
    period = read_or_refuse(text)

    assert period.text == text
    if isinstance(period, Unreadable):
        suggestion = period.details.get("suggestion")
        assert suggestion is None or re.search(PERIOD_PATTERN, suggestion)
    else:
        assert period.start <= period.end
        assert re.search(PERIOD_PATTERN, text.strip())


def read_or_refuse(text: str) -> Period | Unreadable:
    try:
        return Period.read(text)
    except Unreadable as refused:
        return refused

"""Dates, money and figures as Koreans read them, exactly and no more exactly."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cet_cli.model.values import Quantity
from cet_cli.wording.argument import Argument
from cet_cli.wording.figures import figure_words, value_in_words
from cet_cli.wording.hangul.dates import cycle_of_text, date_of_text
from cet_cli.wording.hangul.quantities import arithmetic, exact_words, figure_of_text, scaled_unit
from cet_cli.wording.language import speaking


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("KRW 5.0 trillion", "5.0조 원"),
        ("KRW 340.7 billion", "3,407억 원"),
        ("over KRW 30 trillion", "30조 원 초과"),
        ("about KRW 480 billion", "약 4,800억 원"),
        ("KRW 1,005.7 billion", "1조 57억 원"),
        ("KRW 2,013.24 billion", "2조 132.4억 원"),
        ("KRW 340 million", "3.40억 원"),
        ("KRW 31.55 billion", "315.5억 원"),
        ("KRW 5 million", "500만 원"),
        ("USD 5 billion", "50억 달러"),
        ("2.8 to 3.4 trillion", "2.8조~3.4조"),
        ("KRW 2.8 to 3.4 trillion", "2.8조~3.4조 원"),
        ("within 60 to 70 percent", "60~70% 범위"),
        ("at least 15 companies", "15개사 이상"),
        ("up to 6.3 %", "최대 6.3%"),
        ("1000 qubits", "1000큐비트"),
        ("350 Wh/kg", "350 Wh/kg"),
        ("-5", "-5"),
        ("KRW 5 thousand", "5,000 원"),
        ("5 to many of 3", "5 to many of 3"),
        ("several hundred qubits", "several hundred qubits"),
        ("under construction", "under construction"),
        ("1조 2,345억 원", "1조 2,345억 원"),
    ],
)
def test_a_figure_is_said_in_korean(text: str, said: str) -> None:
    assert figure_of_text(text) == said


@given(st.decimals(min_value=1, max_value=10**6, places=2), st.sampled_from((6, 9, 12)))
def test_the_digits_are_moved_and_never_changed(number: Decimal, power: int) -> None:
    said = exact_words(number.scaleb(power))
    total = Decimal(0)
    for part in said.split():
        scale = {"조": 12, "억": 8, "만": 4}.get(part[-1], 0)
        total += Decimal(part.rstrip("조억만").replace(",", "")).scaleb(scale)

    assert total == number.scaleb(power)


@given(st.text(max_size=40))
def test_whatever_is_written_has_words(text: str) -> None:
    assert isinstance(figure_of_text(text), str)
    assert isinstance(date_of_text(text), str)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2027", "2027년"),
        ("2026-H1", "2026년 상반기"),
        ("2024-Q3", "2024년 3분기"),
        ("2024-08", "2024년 8월"),
        ("2024-08-29", "2024년 8월 29일"),
        ("2024..2028", "2024~2028년"),
        ("2024-Q1..2025-H2", "2024년 1분기~2025년 하반기"),
        ("2034..", "2034년부터"),
        ("..2035", "2035년까지"),
        ("before 2023-02-21", "2023년 2월 21일 이전"),
        ("unknown", "알 수 없음"),
        ("early 2025", "early 2025"),
        ("2024..x", "2024..x"),
        ("..", ".."),
    ],
)
def test_a_date_is_said_in_korean(text: str, said: str) -> None:
    assert date_of_text(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [("2 years", "2년"), ("year", "1년"), ("quarter", "분기"), ("6 months", "6개월")],
)
def test_a_cycle_is_said_in_korean(text: str, said: str) -> None:
    assert cycle_of_text(text) == said


def test_the_parent_gives_scale_and_unit() -> None:
    with speaking("ko"):
        assert (
            figure_words(Quantity.read("4.7").in_unit("KRW trillion"), "KRW trillion") == "4.7조 원"
        )
        assert figure_words(Quantity.read("8"), "rank") == "8위"
        assert figure_words(Quantity.read("under 5"), "rank") == "5위 미만"
        assert value_in_words("2028") == "2028"
        assert value_in_words("2024..2028") == "2024~2028년"
        assert value_in_words("") == ""
    assert value_in_words("2024..2028") == "2024..2028"


@pytest.mark.parametrize(
    ("number", "unit", "said"),
    [
        ("1.25", "KRW 조", "1.25조 원"),
        ("3", "만 qubits", "3만큐비트"),
        ("340.7", "KRW billion", "3,407억 원"),
        ("x", "KRW billion", "x KRW billion"),
        ("7", "", "7"),
        ("6.25", "KRW 조/년", "6.25조 원/년"),
        ("5", "%/년", "5%/년"),
        ("150", "people/년", "150명/년"),
        ("5", "m/년", "5 m/년"),
    ],
)
def test_a_number_of_a_working_has_its_unit_behind_it(number: str, unit: str, said: str) -> None:
    assert scaled_unit(number, unit) == said


def test_the_arithmetic_of_a_claim_has_korean_units() -> None:
    assert (
        arithmetic("4.95..5.05 / 4.65..4.75 = +4.2..+8.6 %")
        == "4.95~5.05 / 4.65~4.75 = +4.2~+8.6 %"
    )
    assert arithmetic("3 > 2 billion KRW") == "3 > 2 십억 원"
    assert arithmetic("a - b = +12 months") == "a - b = +12개월"


@pytest.mark.parametrize(
    ("text", "form", "said"),
    [
        ("2027", "날을를", "2027년을"),
        ("KRW 5 billion", "값은는", "50억 원은"),
        ("several qubits", "값이가", "`several qubits`가"),
        ("milestone", "말이가", "이정표가"),
        ("unit, currency", "말", "단위, 통화"),
        ("1096", "수", "1,096"),
        ("36", "(수개월)", "(36개월)"),
        ("0", "(수개월)", ""),
        ("1/3", "약", "약 0.3333"),
        ("1/2", "약", "0.5"),
        ("3/5", ".2으로로", "0.60으로"),
        ("KRW", "단위", " 원"),
        ("", "단위", ""),
        ("k-uam", "~을를", "을"),
        ("2024-08-29", "일자", "2024년 8월 29일"),
        ("1 > 2 billion KRW", "식", "1 > 2 십억 원"),
        ("soon", "일자", "soon"),
        ("x", "없는꼴", "x"),
    ],
)
def test_the_forms_of_the_catalogue(text: str, form: str, said: str) -> None:
    assert format(Argument(text), form) == said

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cet_cli.model.values import Reason, Unit, Unreadable, canonical, convert
from cet_cli.model.values.unit_table import FACTORS


@pytest.mark.parametrize(
    ("text", "name", "scale"),
    [
        ("KRW trillion", "KRW", 12),
        ("trillion KRW", "KRW", 12),
        ("trillion won", "KRW", 12),
        ("조 원", "KRW", 12),
        ("억원", "KRW", 8),
        ("천만 달러", "USD", 7),
        ("천", "", 3),
        ("천연가스", "천연가스", 0),
        ("billion", "", 9),
        ("Million persons", "persons", 6),
        ("%", "percent", 0),
        ("\uff05", "percent", 0),
        ("% of the United States", "percent of the United States", 0),
        ("percentage point", "percentage points", 0),
        ("KRW million per month", "KRW/month", 6),
        ("won / month", "KRW/month", 0),
        ("TFLOPS/W", "TFLOPS/W", 0),
        ("\u00b5m", "\u03bcm", 0),
        ("um", "\u03bcm", 0),
        ("meeting no.", "meeting no.", 0),
        ("key technologies", "key technologies", 0),
        ("R&D projects", "R&D projects", 0),
        ("and/or", "and/or", 0),
        ("widgets/", "widgets/", 0),
        ("  GW ", "GW", 0),
    ],
)
def test_a_unit_has_one_name_and_a_scale(text: str, name: str, scale: int) -> None:
    unit = Unit.read(text)

    assert (unit.text, unit.name, unit.scale) == (text, name, scale)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        ("x" * 201, "too-long"),
        ("100 km", "form"),
        ("bn", "form"),
        ("billionwon", "form"),
        ("qubits or more", "form"),
        ("in total", "form"),
        ("KRW (approx)!", "form"),
        ("KRW trn", "form"),
        ("million billion", "two-scales"),
        ("KRW million 억", "two-scales"),
        ("KRW trillion won", "unit-twice"),
    ],
)
def test_what_is_no_unit_is_refused(text: str, reason: Reason) -> None:
    with pytest.raises(Unreadable) as refused:
        Unit.read(text)

    assert refused.value.reason == reason


@pytest.mark.parametrize("name", ["Qubits", "qubit", "큐비트"])
def test_spellings_of_the_table_are_one_unit(name: str) -> None:
    assert canonical(name) == "qubits"


def test_the_case_of_a_symbol_matters_and_that_of_a_word_does_not() -> None:
    assert convert(Decimal(1), "MW", "mW") == Decimal("1E9")
    assert canonical("Percent") == "percent"
    assert canonical("Unicorns") != canonical("unicorns")


@pytest.mark.parametrize(
    ("number", "source", "target", "converted"),
    [
        ("4.7", "km", "m", "4.7E3"),
        ("500", "m", "km", "0.500"),
        ("1.5", "t", "kg", "1.5E3"),
        ("2", "MWh", "kWh", "2E3"),
        ("1", "kWh", "MJ", "3.6"),
        ("36", "hours", "days", "1.5"),
        ("2", "years", "months", "24"),
        ("1.2", "Tbps", "Gbps", "1200"),
        ("350", "Wh/kg", "kWh/t", "350"),
        ("1", "m3", "L", "1000"),
        ("3", "km/h", "m/hour", "3000"),
        ("5", "kWh/chip", "Wh/chip", "5000"),
        ("5", "won", "KRW", "5"),
        ("5", "unicorns", "unicorns", "5"),
    ],
)
def test_units_convert_exactly(number: str, source: str, target: str, converted: str) -> None:
    assert convert(Decimal(number), source, target) == Decimal(converted)


def test_a_power_of_ten_keeps_the_written_precision() -> None:
    converted = convert(Decimal("4.70"), "km", "m")

    assert isinstance(converted, Decimal)
    assert converted.as_tuple() == Decimal("4.70E3").as_tuple()


def test_a_conversion_that_no_decimal_holds_is_a_fraction() -> None:
    assert convert(Decimal(1), "J", "Wh") == Fraction(1, 3600)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("KRW", "USD"),
        ("km", "kg"),
        ("MW", "MWe"),
        ("percent", "percentage points"),
        ("percent", "percent of the leader"),
        ("days", "months"),
        ("unicorns", "companies"),
        ("Wh/kg", "Wh/L"),
        ("Wh", "Wh/kg"),
    ],
)
def test_units_without_an_exact_rule_do_not_convert(source: str, target: str) -> None:
    assert convert(Decimal(1), source, target) is None


@given(
    source=st.sampled_from(sorted(FACTORS)),
    target=st.sampled_from(sorted(FACTORS)),
    number=st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**9), max_value=10**9),
)
def test_there_and_back_is_the_same_number(source: str, target: str, number: Decimal) -> None:
    there = convert(number, source, target)

    assert (there is None) == (FACTORS[source][0] != FACTORS[target][0])
    if isinstance(there, Decimal):
        back = convert(there, target, source)
        assert back is not None
        assert Fraction(back) == Fraction(number)


@given(st.text())
def test_any_text_is_a_unit_or_unreadable(text: str) -> None:
    try:
        unit = Unit.read(text)
    except Unreadable:
        return
    assert canonical(unit.name) == unit.name

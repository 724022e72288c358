from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cet_cli.model.values import Quantity, Unreadable
from cet_cli.model.values.grammar import QUALIFIERS
from cet_cli.model.values.scales import SCALES

READ = [
    # text, qualifier, number, place, unit
    ("4.7", None, "4.7", -1, ""),
    ("5.0", None, "5.0", -1, ""),
    ("-0.9", None, "-0.9", -1, ""),
    ("+5", None, "5", 0, ""),
    ("012", None, "12", 0, ""),
    ("5 thousand%", None, "5E3", 3, "percent"),
    ("5 millionaires", None, "5", 0, "millionaires"),
    ("7,217.9", None, "7217.9", -1, ""),
    ("5.0 trillion", None, "5.0E12", 11, ""),
    ("300 billion", None, "300E9", 9, ""),
    ("KRW 31.5 billion", None, "31.5E9", 8, "KRW"),
    ("KRW31.5 billion", None, "31.5E9", 8, "KRW"),
    ("31.5 Billion won", None, "31.5E9", 8, "KRW"),
    ("about KRW 590 billion", "about", "590E9", 9, "KRW"),
    ("US$ 1.5 billion", None, "1.5E9", 8, "USD"),
    ("₩5", None, "5", 0, "KRW"),
    ("KRW 5 million per month", None, "5E6", 6, "KRW/month"),
    ("over 30 trillion", "over", "30E12", 12, ""),
    ("More than 5", "over", "5", 0, ""),
    ("up to 50", "at_most", "50", 0, ""),
    ("24 %", None, "24", 0, "percent"),
    ("24%", None, "24", 0, "percent"),
    ("81.7 % of the leader", None, "81.7", -1, "percent of the leader"),
    ("5 %p", None, "5", 0, "percentage points"),
    ("1000 qubits", None, "1000", 0, "qubits"),
    ("1 qubit", None, "1", 0, "qubits"),
    ("4 unicorns", None, "4", 0, "unicorns"),
    ("350 Wh/kg", None, "350", 0, "Wh/kg"),
    ("350 Wh per kg", None, "350", 0, "Wh/kg"),
    ("100 m2", None, "100", 0, "m2"),
    ("3 tCO2e", None, "3", 0, "tCO2e"),
    ("TRL 4", None, "4", 0, "TRL"),
    ("at least MRL 3", "at_least", "3", 0, "MRL"),
    ("SAE level 4", None, "4", 0, "SAE level"),
    ("4,407억원", None, "4407E8", 8, "KRW"),
    ("8.6조원", None, "8.6E12", 11, "KRW"),
    ("5천억 원", None, "5E11", 11, "KRW"),
    ("500만 명", None, "500E4", 4, "persons"),
    ("1조 2,345억 원", None, "12345E8", 8, "KRW"),
    ("1조2345.6억", None, "12345.6E8", 7, ""),
    ("-1조 500억", None, "-10500E8", 8, ""),
    ("about 3억 5천만 원", "about", "35E7", 7, "KRW"),
    ("12만 3456명", None, "123456", 0, "persons"),
    ("  KRW \u00a0 5 ", None, "5", 0, "KRW"),
]


@pytest.mark.parametrize(("text", "qualifier", "number", "place", "unit"), READ)
def test_a_figure_is_read_as_it_was_published(
    text: str, qualifier: str | None, number: str, place: int, unit: str
) -> None:
    figure = Quantity.read(text)

    assert (figure.qualifier, figure.place, figure.unit) == (qualifier, place, unit)
    assert figure.number is not None
    assert figure.number.as_tuple() == Decimal(number).as_tuple()
    assert (figure.text, figure.high, figure.words) == (text, None, False)


@pytest.mark.parametrize(
    ("text", "low", "high", "within", "unit"),
    [
        ("2.8 to 3.4 trillion", "2.8E12", "3.4E12", False, ""),
        ("KRW 2.8 to 3.4 trillion", "2.8E12", "3.4E12", False, "KRW"),
        ("KRW 2.8 to KRW 3.4 trillion", "2.8E12", "3.4E12", False, "KRW"),
        ("KRW 2.8 to 3.4 trillion won", "2.8E12", "3.4E12", False, "KRW"),
        ("900 billion to 1.2 trillion won", "900E9", "1.2E12", False, "KRW"),
        ("1조 2,345억 to 1조 5,000억 원", "12345E8", "15000E8", False, "KRW"),
        ("within 50 to 60 %", "50", "60", True, "percent"),
        ("50% to 60%", "50", "60", False, "percent"),
        ("-5 to 5", "-5", "5", False, ""),
        ("5 to 5", "5", "5", False, ""),
        ("TRL 4 to 6", "4", "6", False, "TRL"),
    ],
)
def test_a_range_has_two_numbers_in_one_unit(
    *, text: str, low: str, high: str, within: bool, unit: str
) -> None:
    figure = Quantity.read(text)

    assert (figure.number, figure.high) == (Decimal(low), Decimal(high))
    assert (figure.qualifier, figure.within, figure.unit) == (None, within, unit)


def test_a_range_is_as_precise_as_its_finer_end() -> None:
    assert Quantity.read("900 billion to 1.2 trillion").place == 9
    assert Quantity.read("2.8 to 3.45 trillion").place == 10


@pytest.mark.parametrize("text", ["several hundred qubits", "수백 큐비트", "leading", "under way"])
def test_what_has_no_digit_is_kept_as_words(text: str) -> None:
    figure = Quantity.read(text)

    assert (figure.text, figure.words, figure.number) == (text, True, None)
    assert (figure.qualifier, figure.unit) == (None, "")


def test_a_decomposed_korean_figure_is_read_and_its_text_kept() -> None:
    decomposed = "8.6\u110c\u1169\u110b\u116f\u11ab"
    figure = Quantity.read(decomposed)

    assert (figure.number, figure.unit) == (Decimal("8.6E12"), "KRW")
    assert figure.text == decomposed


class Quoted(str):
    """A scalar that was written in quotes."""

    __slots__ = ()


def test_the_text_of_a_figure_is_a_plain_string() -> None:
    for text in ("4.71", "KRW 4.71", "several"):
        assert type(Quantity.read(Quoted(text)).text) is str


@pytest.mark.parametrize(
    ("value", "unit", "number", "place", "name"),
    [
        ("4.7", "KRW trillion", "4.7E12", 11, "KRW"),
        ("5.0", "조 원", "5.0E12", 11, "KRW"),
        ("over 30 trillion", "KRW", "30E12", 12, "KRW"),
        ("KRW 30", "trillion", "30E12", 12, "KRW"),
        ("6", "areas", "6", 0, "areas"),
        ("67.2", "%", "67.2", -1, "percent"),
    ],
)
def test_a_bare_figure_takes_the_unit_of_its_parent(
    value: str, unit: str, number: str, place: int, name: str
) -> None:
    figure = Quantity.read(value).in_unit(unit)

    assert figure.number is not None
    assert figure.number.as_tuple() == Decimal(number).as_tuple()
    assert (figure.text, figure.place, figure.unit) == (value, place, name)


def test_both_ends_of_a_range_take_the_unit_of_the_parent() -> None:
    figure = Quantity.read("within 2 to 3").in_unit("KRW billion")

    assert (figure.number, figure.high) == (Decimal("2E9"), Decimal("3E9"))


def test_words_take_the_name_of_the_unit() -> None:
    assert Quantity.read("several hundred").in_unit("qubits").unit == "qubits"


@pytest.mark.parametrize(
    ("value", "unit", "which"),
    [
        ("KRW 4.7 trillion", "KRW trillion", "unit"),
        ("24 %", "percent", "unit"),
        ("5 km", "percent", "unit"),
        ("4.7 trillion", "KRW trillion", "scale"),
        ("4.7 trillion", "KRW billion", "scale"),
        ("12만 3456", "KRW million", "scale"),
        ("1 thousand to 1000000.5", "KRW million", "scale"),
    ],
)
def test_a_unit_or_scale_in_value_and_parent_is_refused(value: str, unit: str, which: str) -> None:
    with pytest.raises(Unreadable) as refused:
        Quantity.read(value).in_unit(unit)

    assert refused.value.reason == "unit-twice"
    assert refused.value.details == {"which": which, "first": value, "second": unit}


def test_a_scale_taken_from_a_parent_counts_as_given() -> None:
    with pytest.raises(Unreadable) as refused:
        Quantity.read("4.7").in_unit("trillion").in_unit("KRW billion")

    assert refused.value.details["which"] == "scale"


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("300 billion", (9, 11)),
        ("5.0 trillion", (11, 11)),
        ("1000 qubits", (0, 3)),
        ("1,230", (0, 1)),
        ("4.70", (-2, -2)),
        ("0", (0, 0)),
        ("KRW 100 to 200", (0, 0)),
        ("several", (0, 0)),
    ],
)
def test_trailing_zeros_without_a_point_may_be_filling(text: str, places: tuple[int, int]) -> None:
    figure = Quantity.read(text)

    assert (figure.place, figure.significant_place()) == places


LEADS = {"": "", "KRW ": "KRW", "$": "USD", "EUR ": "EUR"}
UNITS = {
    "": "",
    " %": "percent",
    "%": "percent",
    " qubits": "qubits",
    " Wh/kg": "Wh/kg",
    " 원": "KRW",
    " unicorns": "unicorns",
    " km3": "km3",
}


def grouped(whole: str) -> str:
    return f"{int(whole):,}"


@given(
    qualifier=st.sampled_from(["", *QUALIFIERS]),
    lead=st.sampled_from(list(LEADS)),
    sign=st.sampled_from(["", "-"]),
    whole=st.integers(0, 10**15).map(str),
    commas=st.booleans(),
    fraction=st.from_regex("[0-9]{0,6}", fullmatch=True),
    scale=st.sampled_from(["", *SCALES]),
    unit=st.sampled_from(list(UNITS)),
)
def test_a_figure_built_from_parts_gives_them_back(  # noqa: PLR0913 - a part each
    *,
    qualifier: str,
    lead: str,
    sign: str,
    whole: str,
    commas: bool,
    fraction: str,
    scale: str,
    unit: str,
) -> None:
    unit = "" if lead else unit
    numeral = sign + whole + ("." + fraction if fraction else "")
    shown = numeral.replace(whole, grouped(whole), 1) if commas else numeral
    blank = " " if scale else ""
    figure = Quantity.read(f"{qualifier} {lead}{shown}{blank}{scale}{unit}".strip())

    power = SCALES.get(scale, 0)
    assert figure.qualifier == QUALIFIERS.get(qualifier)
    assert figure.number is not None
    assert figure.number.as_tuple() == Decimal(f"{numeral}E{power}").as_tuple()
    assert figure.place == power - len(fraction)
    assert figure.unit == (LEADS[lead] or UNITS[unit])
    assert figure.scaled == bool(scale)
    assert figure.interval().contains(figure.number) == (figure.qualifier not in {"over", "under"})


@given(
    trillions=st.integers(1, 999),
    hundred_millions=st.integers(1, 9999),
    blank=st.sampled_from(["", " "]),
    unit=st.sampled_from(["", "원", " 원"]),
)
def test_a_korean_compound_is_the_sum_of_its_parts(
    trillions: int, hundred_millions: int, blank: str, unit: str
) -> None:
    figure = Quantity.read(f"{trillions}조{blank}{hundred_millions:,}억{unit}")

    assert figure.number == trillions * 10**12 + hundred_millions * 10**8
    assert (figure.place, figure.unit) == (8, "KRW" if unit else "")


@given(st.text())
def test_any_text_is_a_figure_or_unreadable(text: str) -> None:
    figure = read_or_refuse(text)

    assert figure.text == text
    assert isinstance(figure, Unreadable) or figure.words == (figure.number is None)


def read_or_refuse(text: str) -> Quantity | Unreadable:
    try:
        return Quantity.read(text)
    except Unreadable as refused:
        return refused


@given(st.text(alphabet="0123456789.,-+~ e^toKRW%조억만천원bilnmx", max_size=40))
def test_no_number_in_a_text_is_lost(text: str) -> None:
    """A figure holds every digit of its text, so two joined figures never pass as one."""
    figure = read_or_refuse(text)
    if isinstance(figure, Unreadable):
        return
    if figure.number is None:
        assert not any(character.isdigit() for character in text)
    elif figure.high is None and "조" not in text and "억" not in text and "만" not in text:
        shown = figure.number.as_tuple().digits
        digits = "".join(character for character in text if character.isdigit())
        assert "".join(map(str, shown)).lstrip("0") == digits.lstrip("0")

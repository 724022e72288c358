from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cet_cli.model.values import Quantity, Reason, Unreadable

REFUSED: list[tuple[str, Reason, dict[str, str]]] = [
    ("", "empty", {}),
    ("  ", "empty", {}),
    ("-", "form", {}),
    ("...", "form", {}),
    ("½", "form", {}),
    ("1½", "form", {}),
    ("nan", "not-finite", {}),
    ("-inf", "not-finite", {}),
    ("1e400", "not-finite", {}),
    ("1e5", "form", {}),
    ("over 1.5E-3 km", "form", {}),
    ("10^15", "form", {}),
    ("1/2", "form", {}),
    ("2024-08", "form", {}),
    ("2 to three", "form", {}),
    ("projects 5", "form", {}),
    ("not over 5", "form", {}),
    ("5 in total", "form", {}),
    ("5 (about", "form", {}),
    ("5; km", "form", {}),
    ("5 hundred qubits", "form", {}),
    ("100m100km", "joined", {"first": "100m", "second": "100km"}),
    ("100 200", "joined", {"first": "100", "second": "200"}),
    ("100m2km", "joined", {"first": "100m", "second": "2km"}),
    ("5 % (2023)", "joined", {"first": "5 % (", "second": "2023)"}),
    (
        "216.4 billion in 2023 270.2 billion",
        "joined",
        {"first": "216.4 billion in", "second": "2023"},
    ),
    ("1조 20000억", "joined", {"first": "1조", "second": "20000억"}),
    ("1조 2조", "joined", {"first": "1조", "second": "2조"}),
    ("1억 2조", "joined", {"first": "1억", "second": "2조"}),
    ("1.5조 2억", "joined", {"first": "1.5조", "second": "2억"}),
    ("GDP 1조 2억", "joined", {"first": "1조", "second": "2억"}),
    ("7,21", "separator", {"numeral": "7,21"}),
    ("1,234,56", "separator", {"numeral": "1,234,56"}),
    ("1234,567", "separator", {"numeral": "1234,567"}),
    ("1.234.567", "separator", {"numeral": "1.234.567"}),
    ("1 234 567", "separator", {"numeral": "1 234 567", "suggestion": "1,234,567"}),
    ("1_000", "separator", {"numeral": "1_000", "suggestion": "1000"}),
    ("5 million billion", "two-scales", {"first": "million", "second": "billion"}),
    ("KRW 5 million 억", "two-scales", {"first": "million", "second": "억"}),
    ("over about 5", "two-qualifiers", {"first": "over", "second": "about"}),
    ("at least more than 5", "two-qualifiers", {"first": "at least", "second": "more than"}),
    ("about 2 to 3", "qualified-range", {"qualifier": "about"}),
    ("up to 5 to 8", "qualified-range", {"qualifier": "up to"}),
    ("5 to 2", "range-backwards", {"low": "5", "high": "2"}),
    ("2.8 trillion to 3.4", "range-backwards", {"low": "2.8 trillion", "high": "3.4"}),
    ("5 km to 8 m", "range-units", {"low": "km", "high": "m"}),
    ("5 km to 8", "range-units", {"low": "km", "high": ""}),
    ("KRW 5 won", "unit-twice", {"which": "unit", "first": "KRW", "second": "won"}),
    ("1" * 201, "too-long", {"limit": "200"}),
]


@pytest.mark.parametrize(("text", "reason", "details"), REFUSED)
def test_a_figure_is_refused_for_its_own_reason(
    text: str, reason: Reason, details: dict[str, str]
) -> None:
    with pytest.raises(Unreadable) as refused:
        Quantity.read(text)

    assert (refused.value.reason, refused.value.text) == (reason, text)
    assert refused.value.details == details


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("\uff15.\uff10", "5.0"),
        ("\u22125", "-5"),
        ("5.", "5"),
        (".5", "0.5"),
        ("5 bn", "5 billion"),
        ("KRW 3 trn", "KRW 3 trillion"),
        ("5 millions", "5 million"),
        ("100k", "100 thousand"),
        ("≥ 30", "at least 30"),
        ("<= 30 %", "at most 30 %"),
        (">30", "over 30"),
        ("below 30", "under 30"),
        ("approximately 30", "about 30"),
        ("약 5조 원", "about 5조 원"),
        ("30조원 이상", "at least 30조원"),
        ("30% 이하", "at most 30%"),
        ("30% 초과", "over 30%"),
        ("30% 미만", "under 30%"),
        ("50+", "at least 50"),
        ("50 or more", "at least 50"),
        ("50 or less", "at most 50"),
        ("2.8-3.4 trillion", "2.8 to 3.4 trillion"),
        ("2.8조~3.4조원", "2.8조 to 3.4조원"),
        ("from 3 to 5", "3 to 5"),
        ("between 3 and 5 %", "3 to 5 %"),
        ("3rd", "3"),
        ("50-qubit", "50 qubit"),
    ],
)
def test_a_figure_written_otherwise_is_shown_as_it_is_written_here(
    text: str, suggestion: str
) -> None:
    with pytest.raises(Unreadable) as refused:
        Quantity.read(text)

    assert refused.value.reason == "form"
    assert refused.value.details == {"suggestion": suggestion}


@given(st.text(alphabet="0123456789.,-+~<>≥ toKRW%조억이상약bnkmfr\uff11", max_size=25))
def test_every_suggestion_can_be_read(text: str) -> None:
    try:
        Quantity.read(text)
    except Unreadable as refused:
        suggestion = refused.details.get("suggestion")
        if suggestion is not None:
            assert not Quantity.read(suggestion).words


def test_a_refusal_can_be_read_in_a_traceback() -> None:
    with pytest.raises(Unreadable, match=r"^joined: '100m100km', first: 100m, second: 100km$"):
        Quantity.read("100m100km")

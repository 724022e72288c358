from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cet_cli.model.change import changed
from cet_cli.model.citation import Citation
from cet_cli.model.cycle import Cycle
from cet_cli.model.earlier import Earlier
from cet_cli.model.technology import Maturity, MaturityGoal
from cet_cli.model.values import Period, Published, Quantity, Text
from cet_cli.rules.revision.as_written import in_short, written, written_pair
from cet_cli.rules.revision.numerals import Trend, trend_of
from cet_cli.rules.revision.standing import is_upgrade
from cet_cli.rules.revision.terms import same_value

if TYPE_CHECKING:
    from collections.abc import Mapping


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2028", " 2028 "),
        ("2028", "2028-01..2028-12"),
        ("1,000 qubits", "1000 qubits"),
        ("KRW 5 trillion", "5 trillion KRW"),
        ("over 30 %", "more than 30 percent"),
        ("90 by 2027", "90  by 2027"),
        ("", "none"),
        ("한국", "한국"),
    ],
)
def test_texts_that_mean_the_same_value(one: str, other: str) -> None:
    assert same_value(one, other)
    assert same_value(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2028", "2028-06"),
        ("2028", "2028 qubits"),
        ("5", "5.0"),
        ("over 30", "at least 30"),
        ("5 KRW", "5 USD"),
        ("1x2", "1y2"),
        ("several", "a few"),
        ("", "2028"),
        ("over 30 trillion", ""),
    ],
)
def test_texts_that_do_not(one: str, other: str) -> None:
    assert not same_value(one, other)


@given(st.text(max_size=30))
def test_a_text_is_the_same_as_itself_whatever_it_holds(text: str) -> None:
    assert same_value(text, f" {text} ")


@pytest.mark.parametrize(
    ("before", "after", "trend"),
    [
        ("6.4", "6.5", Trend.HIGHER),
        ("6.4", "6.44", Trend.FINER),
        ("6.4", "6.3", Trend.LOWER),
        ("over 25", "over 30", Trend.HIGHER),
        ("over 30", "at least 30", Trend.FINER),
        ("about 30", "31", Trend.FINER),
        ("about 30", "32", Trend.HIGHER),
        ("5 to 6", "6 to 7", Trend.FINER),
        ("several", "several", Trend.FINER),
        ("several", "30", Trend.UNLIKE),
        ("5 KRW", "5 USD", Trend.UNLIKE),
    ],
)
def test_which_way_a_figure_went(before: str, after: str, trend: Trend) -> None:
    assert trend_of(Quantity.read(before), Quantity.read(after)) is trend


def test_a_count_is_exact_and_a_unit_of_the_parent_is_read() -> None:
    three, four = Quantity.read("3"), Quantity.read("4")
    krw = Quantity.read("KRW 3 billion")

    assert trend_of(three, four, counts=True) is Trend.HIGHER
    assert trend_of(three, krw, ("KRW billion", "KRW billion")) is Trend.FINER
    assert trend_of(three, krw, ("KRW trillion", None)) is Trend.LOWER


def test_everything_is_given_as_it_was_written() -> None:
    table: Mapping[str, Quantity] = {"KR": Quantity.read("81.3"), "CN": Quantity.read("17.9")}
    values = {
        "": None,
        "true": True,
        "over 30 %": Quantity.read("over 30 %"),
        "2026-H1": Period.read("2026-H1"),
        "before 2023-02": Published.read("before 2023-02"),
        "2 years": Cycle.read("2 years"),
        "plan#page 3": Citation(id="plan", at="page 3"),
        "a, b": ("a", "b"),
        "KR: 81.3, CN: 17.9": table,
        "linear": "linear",
    }

    assert {written(value): value for value in values.values()} == values


def test_an_earlier_state_is_told_with_its_source() -> None:
    nobody = Earlier(source=(Citation(id="plan"),))
    nothing = changed(nobody, absent=("value",))
    state = changed(nothing, due=Period.read("2026"))

    assert written(state) == "due 2026, value none (plan)"
    assert written(nothing) == "value none (plan)"


def test_a_readiness_is_told_by_its_goal_or_by_its_scale() -> None:
    goal = MaturityGoal(value=Quantity.read("9"), by=Period.read("2030"))

    assert in_short(Maturity(goal=goal)) == "9 by 2030"
    assert in_short(Maturity(scale="mrl")) == "mrl"
    assert in_short(None) == ""


def test_of_texts_in_several_languages_the_one_that_differs_is_given() -> None:
    old, new = (Text.read({"en": "Pilot", "ko": one}) for one in ("시험", "실증"))
    more = Text.read({"en": "Pilot", "ko": "시험", "fr": "Pilote"})

    assert written_pair(old, new) == ("시험", "실증")
    assert written_pair(None, new) == ("", "Pilot")
    assert written_pair(old, old) == ("Pilot", "Pilot")
    assert written_pair(old, more) == ("Pilot", "Pilote")


def test_a_report_of_a_document_counts_for_less_than_the_document() -> None:
    assert is_upgrade("draft", "reported")
    assert is_upgrade("reported", "official")
    assert not is_upgrade("draft", "third-party")
    assert not is_upgrade("official", "draft")

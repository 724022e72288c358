from __future__ import annotations

import pytest

from cet_cli.figures.words import Word
from tests.figures.plans import Node, budget, national, verdict, written

ENDS = {"from": "2023 approved", "to": "2024 approved"}


@pytest.mark.parametrize(
    ("earlier", "later", "unit", "claim", "text"),
    [
        (
            "4.7",
            "5.0",
            "KRW trillion",
            {"growth": "6.3 %"},
            "4.95..5.05 / 4.65..4.75 = +4.2..+8.6 %",
        ),
        ("4.7", "5.0", "KRW trillion", {"growth": "6 %"}, "4.95..5.05 / 4.65..4.75 = +4.2..+8.6 %"),
        (
            "4.7",
            "5.0",
            "KRW trillion",
            {"growth": "6.30 %"},
            "4.95..5.05 / 4.65..4.75 = +4.21..+8.60 %",
        ),
        ("over 4", "5.0", "KRW trillion", {"growth": "6 %"}, "4.95..5.05 / 4.. = -100.0..+26.2 %"),
        (
            "5.0",
            "up to 4",
            "KRW trillion",
            {"growth": "-9 %"},
            "..4 / 4.95..5.05 = -100.0..-19.2 %",
        ),
        (
            "4700",
            "5000",
            "KRW billion",
            {"difference": "300"},
            "4.9995..5.0005 - 4.6995..4.7005 = +0.299..+0.301 trillion KRW",
        ),
        ("0.5", "700", "KRW million", {"difference": "699"}, "699,500,000..700,500,000"),
        ("2.0", "6.0", "KRW million", {"growth": "3 times"}, "= 2.9..3.1 times"),
        ("200", "300", None, {"difference": "100"}, "299.5..300.5 - 199.5..200.5 = +99..+101"),
        ("10", "8", None, {"difference": "-2"}, "7.5..8.5 - 9.5..10.5 = -3..-1"),
        ("10", "10", None, {"difference": "0"}, "9.5..10.5 - 9.5..10.5 = -1..+1"),
    ],
)
def test_the_arithmetic_is_written_as_people_do_it(
    earlier: str, later: str, unit: str | None, claim: dict[str, str], text: str
) -> None:
    home = budget(f"2023 approved {earlier}; 2024 approved {later}", unit)

    assert text in written(verdict({**claim, **ENDS}, home))


@pytest.mark.parametrize(
    ("claimed", "word", "text"),
    [
        ("30.4 %", Word.INCONSISTENT, "= +30.5..+30.7 %"),
        ("30.5 %", Word.CONSISTENT, "= +30.5..+30.7 %"),
        ("30.6 %", Word.CONSISTENT, "= +30.5..+30.7 %"),
        ("30.66 %", Word.CONSISTENT, "= +30.54..+30.66 %"),
        ("30.67 %", Word.INCONSISTENT, "= +30.54..+30.66 %"),
    ],
)
def test_rounding_hides_no_misfit_and_makes_none(claimed: str, word: Word, text: str) -> None:
    home = budget("2023 approved 200.0; 2024 approved 261.2", "KRW billion")
    told = verdict({"growth": claimed, **ENDS}, home)

    assert told.word is word
    assert written(told).endswith(text)


def test_a_bound_that_is_rounded_to_the_claim_gets_another_digit() -> None:
    home = budget("2023 approved 200.0; 2024 approved 262.8", "KRW billion")
    told = verdict({"growth": "32 %", **ENDS}, home)

    assert told.word is Word.INCONSISTENT
    assert written(told).endswith("= +31.34..+31.46 %")


def test_of_many_terms_the_first_and_the_last_are_written() -> None:
    home = budget("; ".join(f"20{year} approved 1.{year}" for year in range(20, 27)))
    told = verdict({"sum": "8.61", "of": "approved"}, home)

    assert written(told).startswith("1.195..1.205 + 1.205..1.215 + ... + 1.255..1.265 = ")
    assert written(told).endswith(" billion KRW")


def test_a_conversion_that_does_not_end_is_cut() -> None:
    seen: list[Node] = [
        {"id": name, "name": name, "unit": unit, "baseline": {"value": value, "on": "2023"}}
        for name, unit, value in (("one", "Wh", "1"), ("other", "J", "1"))
    ]
    told = national({"sum": "1 Wh", "of": ["one 2023", "other 2023"]}, indicators=seen)

    assert written(told) == (
        "0.5..1.5 + 0.000138888889..0.000416666667 = 0.500138888889..1.500416666667 Wh"
    )


def test_a_part_says_which_is_the_larger() -> None:
    small = [budget("2024 approved 3", name="small")]
    claim = {"part": "small 2024 approved", "of": "rnd 2024 approved"}

    assert written(verdict(claim, budget("2024 approved 5"), funding=small)) == (
        "2.5..3.5 <= 4.5..5.5 billion KRW"
    )
    assert written(verdict(claim, budget("2024 approved 1"), funding=small)) == (
        "2.5..3.5 > 0.5..1.5 billion KRW"
    )

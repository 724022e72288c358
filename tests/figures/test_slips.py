from __future__ import annotations

from typing import Any

import pytest

from cet_cli.figures.words import Slip, Word
from cet_cli.model.values import Quantity
from tests.figures.plans import Node, budget, national, verdict

ENDS = {"from": "2023 approved", "to": "2024 approved"}


@pytest.mark.parametrize(
    ("home", "claim", "slip", "end", "text"),
    [
        (
            "2023 approved 4.7; 2024 proposed 5.0; 2024 approved 6.0",
            {"growth": "6.3 %", **ENDS},
            Slip.STAGE,
            "2024 approved",
            "2024 proposed",
        ),
        (
            "2023 approved 4.7; 2024 approved 75.0",
            {"growth": "6.3 %", **ENDS},
            Slip.LEADING_DIGIT,
            "2024 approved",
            "KRW 5.0 billion",
        ),
        (
            "2023 approved 4.7; 2024 approved 5.0",
            {"growth": "76.3 %", **ENDS},
            Slip.LEADING_DIGIT,
            "growth",
            "6.3 %",
        ),
        (
            "2023 approved 5.0; 2024 approved 4.7",
            {"growth": "6.3 %", **ENDS},
            Slip.SWAPPED,
            "2024 approved",
            "2023 approved",
        ),
        (
            "2023 approved KRW 4.7 trillion; 2024 approved KRW 5.0 billion",
            {"growth": "6.3 %", **ENDS},
            Slip.SCALE,
            "2024 approved",
            "KRW 5.0 trillion",
        ),
        (
            "2023 approved 4.7; 2024 approved 5.0",
            {"difference": "KRW 0.3 trillion", **ENDS},
            Slip.SCALE,
            "difference",
            "KRW 0.3 billion",
        ),
        (
            "2023 approved 4.7억 원; 2024 approved 5.0조 원",
            {"growth": "6.3 %", **ENDS},
            Slip.SCALE,
            "2023 approved",
            "4.7조 원",
        ),
        (
            "2023 approved 4.7; 2024 approved 5.0",
            {"growth": "63 %", **ENDS},
            Slip.SCALE,
            "growth",
            "6.3 %",
        ),
    ],
)
def test_what_would_fit_is_suggested(
    home: str, claim: dict[str, str], slip: Slip, end: str, text: str
) -> None:
    unit = None if "KRW" in home or "원" in home else "KRW billion"
    told = verdict(claim, budget(home, unit))

    assert told.word is Word.INCONSISTENT
    assert told.suggestion is not None
    assert (told.suggestion.slip, told.suggestion.end) == (slip, end)
    assert told.suggestion.text == text
    assert Quantity.read(text) if slip in {Slip.SCALE, Slip.LEADING_DIGIT} else text


@pytest.mark.parametrize(
    ("home", "growth"),
    [
        ("2023 approved KRW 4.7; 2024 approved KRW 5.0", "11.9 %"),
        ("2023 approved KRW 4.7; 2024 approved KRW 75.0 to 75.2", "6.3 %"),
        ("2023 approved KRW 4.7; 2024 proposed USD 5.0; 2024 approved KRW 7.7", "6 %"),
        ("2023 approved KRW 4.7; 2024 proposed much; 2024 approved KRW 7.7", "6 %"),
        ("2023 approved 4.7억 원; 2024 approved 2조 1,345억 원", "6.3 %"),
    ],
)
def test_nothing_is_suggested_where_nothing_fits(home: str, growth: str) -> None:
    told = verdict({"growth": growth, **ENDS}, budget(home, None))

    assert told.word is Word.INCONSISTENT
    assert told.suggestion is None


@pytest.mark.parametrize(
    ("part", "whole", "slip", "text"),
    [
        ("KRW 7217.9 billion", "KRW 836.2 billion", Slip.LEADING_DIGIT, "KRW 217.9 billion"),
        ("KRW 636.2 trillion", "KRW 836.2 billion", Slip.SCALE, "KRW 636.2 billion"),
        ("KRW 9,000,000", "KRW 9,362", Slip.SCALE, "KRW 9,000"),
        ("KRW 9,000.0", "KRW 93.62", Slip.SCALE, "KRW 9.0000"),
    ],
)
def test_a_part_is_first_taken_to_be_misprinted_itself(
    part: str, whole: str, slip: Slip, text: str
) -> None:
    claim: Node = {"part": "2024 approved", "of": "space 2024 approved"}
    space = [budget(f"2024 approved {whole}", None, name="space")]
    told = verdict(claim, budget(f"2024 approved {part}", None), funding=space)

    assert told.suggestion is not None
    assert (told.suggestion.slip, told.suggestion.text) == (slip, text)


def test_a_delay_may_be_misprinted_too() -> None:
    claim: dict[str, Any] = {"slip": "13 years", "from": "2025", "to": "2028"}
    told = national(claim)

    assert told.suggestion is not None
    assert (told.suggestion.slip, told.suggestion.text) == (Slip.LEADING_DIGIT, "3 years")


@pytest.mark.parametrize(
    ("years", "claimed", "text"),
    [
        (4, "74.0", "KRW 4.0 billion"),
        (24, "724.0", "KRW 24.0 billion"),
        (24, "95.0", None),
    ],
)
def test_of_many_terms_none_is_suspected_but_the_sum(
    years: int, claimed: str, text: str | None
) -> None:
    home = budget("; ".join(f"{2000 + year} approved 1.0" for year in range(years)))
    told = verdict({"sum": claimed, "of": "approved"}, home)

    assert told.word is Word.INCONSISTENT
    assert (told.suggestion.text if told.suggestion else None) == text

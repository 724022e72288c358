"""The oddities found in and between the founding documents, and what is said about each.

A row is a figure as printed with the claim about it; `INC` numbers them as they were found.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from cet_cli.figures.words import Reason, Slip, Word
from cet_cli.model.values import Quantity, Unreadable
from tests.figures.plans import budget, national, verdict, written

if TYPE_CHECKING:
    from cet_cli.figures.verdict import ClaimVerdict

FITS, ROUNDED, OFF = Word.CONSISTENT, Word.CONSISTENT_IF_ROUNDED, Word.INCONSISTENT
ALL_CETS = budget("2023 approved 4.7; 2024 proposed 5.0|5; 2024 approved 5.0|5", "KRW trillion")
BATTERIES = budget("2023 approved 111.4; 2024 proposed 133.3; 2024 approved 136.4")
CHIPS = budget("2023 approved 563.5; 2024 proposed 594.3; 2024 approved 636.2")
SPACE = budget("2024 approved 836.2", name="space")
POSITIONING = budget("2024 approved 217.9|7217.9; 2022..2035 planned 3723.4")
LAUNCHER = budget("2024 approved 110.1|7110.1; 2022..2032 planned 2013.24")
GAME_CHANGERS = budget("2024 unstated 2.8; 2025 proposed 3.4", "KRW trillion")
PROPOSED = {"from": "2023 approved", "to": "2024 proposed"}
APPROVED = {"from": "2023 approved", "to": "2024 approved"}
AREAS_2024 = {
    "chips": "636.2",
    "ai": "777.2",
    "bio": "977.2",
    "cyber": "190.4",
    "quantum": "125.2",
    "battery": "136.4",
    "space": "836.2",
}
PROJECTS = {
    "chips": "14.7",
    "ai": "7",
    "bio": "192.3",
    "cyber": "107.6",
    "quantum": "13.8",
    "battery": "8.2",
}


def to_2026(base: str) -> dict[str, Any]:
    return budget(f"2025 planned {base}; 2026 planned 8.6", "KRW trillion")


YEAR_2026 = {"from": "2025 planned", "to": "2026 planned"}


@pytest.mark.parametrize(
    ("inc", "claim", "home", "word", "arithmetic"),
    [
        (
            1,
            {"difference": "KRW 340.7 billion", **APPROVED},
            ALL_CETS,
            FITS,
            "4.95..5.05 - 4.65..4.75 = +0.2..+0.4 trillion KRW",
        ),
        (
            1,
            {"difference": "KRW 300 billion", **APPROVED},
            ALL_CETS,
            FITS,
            "4.95..5.05 - 4.65..4.75 = +0.2..+0.4 trillion KRW",
        ),
        (
            3,
            {"growth": "6.3 %", **PROPOSED},
            ALL_CETS,
            FITS,
            "4.95..5.05 / 4.65..4.75 = +4.2..+8.6 %",
        ),
        (
            4,
            {"growth": "19.7 %", **PROPOSED},
            BATTERIES,
            FITS,
            "133.25..133.35 / 111.35..111.45 = +19.6..+19.8 %",
        ),
        (
            4,
            {"growth": "19.7 %", **APPROVED},
            BATTERIES,
            OFF,
            "136.35..136.45 / 111.35..111.45 = +22.3..+22.5 %",
        ),
        (
            5,
            {"growth": "5.5 %", **PROPOSED},
            CHIPS,
            FITS,
            "594.25..594.35 / 563.45..563.55 = +5.4..+5.5 %",
        ),
        (
            5,
            {"growth": "5.5 %", **APPROVED},
            CHIPS,
            OFF,
            "636.15..636.25 / 563.45..563.55 = +12.9 %",
        ),
        (
            9,
            {"growth": "24 %", "from": "2024 unstated", "to": "2025 proposed"},
            GAME_CHANGERS,
            FITS,
            "3.35..3.45 / 2.75..2.85 = +17.5..+25.5 %",
        ),
        (23, {"growth": "30.0 %", **YEAR_2026}, to_2026("6.5"), OFF, None),
        (23, {"growth": "30 %", **YEAR_2026}, to_2026("6.5"), ROUNDED, None),
        (23, {"growth": "about 30 %", **YEAR_2026}, to_2026("6.5"), FITS, None),
        (23, {"growth": "about 30 %", **YEAR_2026}, to_2026("6.4"), ROUNDED, None),
        (
            23,
            {"growth": "33 %", **YEAR_2026},
            to_2026("6.5"),
            FITS,
            "8.55..8.65 / 6.45..6.55 = +30.5..+34.1 %",
        ),
    ],
)
def test_growth_and_difference_in_the_documents(
    inc: int, claim: dict[str, str], home: dict[str, Any], word: Word, arithmetic: str | None
) -> None:
    told = verdict(claim, home)

    assert told.word is word, inc
    assert arithmetic in {None, written(told)}


def test_a_growth_of_a_plan_is_not_that_of_the_budget_and_both_are_found() -> None:
    """INC 2, 4 and 5: the release of August speaks of the plan, that of December of the budget."""
    assert verdict({"growth": "6.3 %", **PROPOSED}, ALL_CETS).fits
    later = budget("2023 approved 4.7; 2024 proposed 5.0; 2024 approved 5.1407", "KRW trillion")

    for claim, home in (("6.3 %", later), ("19.7 %", BATTERIES), ("5.5 %", CHIPS)):
        told = verdict({"growth": claim, **APPROVED}, home)
        assert told.word is OFF
        assert told.suggestion is not None
        assert (told.suggestion.slip, told.suggestion.text) == (Slip.STAGE, "2024 proposed")


@pytest.mark.parametrize(
    ("inc", "project", "reading", "arithmetic"),
    [
        (6, POSITIONING, "KRW 217.9 billion", "7,217.85..7,217.95 > 836.15..836.25 billion KRW"),
        (7, LAUNCHER, "KRW 110.1 billion", "7,110.05..7,110.15 > 836.15..836.25 billion KRW"),
    ],
)
def test_the_two_space_projects_are_larger_than_space(
    inc: int, project: dict[str, Any], reading: str, arithmetic: str
) -> None:
    told = verdict({"part": "2024 approved", "of": "space 2024 approved"}, project, funding=[SPACE])

    assert told.word is OFF, inc
    assert written(told) == arithmetic
    assert told.suggestion is not None
    assert (told.suggestion.slip, told.suggestion.text) == (Slip.LEADING_DIGIT, reading)


@pytest.mark.parametrize(
    ("inc", "project", "whole", "reading"),
    [
        (6, POSITIONING, "2022..2035 planned", "KRW 217.9 billion"),
        (7, LAUNCHER, "2022..2032 planned", "KRW 110.1 billion"),
    ],
)
def test_the_two_space_projects_cost_more_in_a_year_than_in_their_lives(
    inc: int, project: dict[str, Any], whole: str, reading: str
) -> None:
    told = verdict({"lifetime": whole, "of": "2024 approved"}, project)

    assert told.word is OFF, inc
    assert told.suggestion is not None
    assert told.suggestion.text == reading


def test_seven_areas_are_less_than_all_though_they_grow_more() -> None:
    """INC 8 is ambiguous, so nobody is accused: the other five may fall, or areas may overlap."""
    areas = [budget(f"2024 approved {value}", name=name) for name, value in AREAS_2024.items()]
    ends = [f"{name} 2024 approved" for name in AREAS_2024]
    whole = budget("2024 approved 5.0", "KRW trillion")

    assert verdict({"sum": "KRW 3678.8 billion", "of": ends}, whole, funding=areas).word is FITS
    assert verdict({"part": ends[0], "of": "2024 approved"}, whole, funding=areas).word is FITS


@pytest.mark.parametrize("name", PROJECTS)
def test_the_projects_of_the_other_areas_are_parts_of_them(name: str) -> None:
    """INC 33."""
    told = verdict(
        {"part": "2024 approved", "of": f"{name} 2024 approved"},
        budget(f"2024 approved {PROJECTS[name]}"),
        funding=[budget(f"2024 approved {AREAS_2024[name]}", name=name)],
    )

    assert told.word is FITS


def counted(names: list[str], stated: str) -> ClaimVerdict:
    technologies = [{"id": name, "name": name} for name in dict.fromkeys(names)]
    claim = {"count": "things", "of": names, "stated": stated}
    return national(claim, key_technologies=technologies)


def named(prefix: str, number: int) -> list[str]:
    return [f"{prefix}-{position}" for position in range(number)]


@pytest.mark.parametrize(
    ("inc", "names", "stated", "word", "reason"),
    [
        (10, [*named("field", 12), "field-0"], "12", OFF, Reason.NAMED_TWICE),
        (11, [*named("technology", 15), "technology-5"], "16", OFF, Reason.NAMED_TWICE),
        (11, named("technology", 15), "16", OFF, Reason.FEWER),
        (11, [*named("field", 4)], "3", OFF, Reason.MORE),
        (30, named("task", 12), "12", FITS, None),
    ],
)
def test_lists_and_what_they_were_counted_as(
    inc: int, names: list[str], stated: str, word: Word, reason: Reason | None
) -> None:
    told = counted(names, stated)

    assert (told.word, told.reason) == (word, reason), inc


@pytest.mark.parametrize("stated", ["5", "12"])
def test_a_list_of_examples_is_not_counted(stated: str) -> None:
    """INC 19 and 29: three of five areas are named "such as", so there is no list to count."""
    told = national({"count": "fund areas", "stated": stated})

    assert (told.word, told.reason) == (Word.CANNOT_TELL, Reason.NO_END)


@pytest.mark.parametrize(
    ("inc", "claimed", "values", "word"),
    [
        (16, "KRW 58 billion", ["4"], OFF),
        (17, "KRW 6.4 billion", ["6.4"], FITS),
        (20, "KRW 3.4 trillion", ["1100", "2100", "170"], FITS),
        (22, "KRW 20.0 trillion", ["5000", "6400", "8600"], FITS),
        (24, "KRW 6.5 trillion", ["6400.0"], OFF),
        (24, "KRW 6.5 trillion", ["6400"], ROUNDED),
    ],
)
def test_figures_of_two_documents_and_sums(
    inc: int, claimed: str, values: list[str], word: Word
) -> None:
    years = [f"20{24 + position} approved {value}" for position, value in enumerate(values)]
    told = verdict({"sum": claimed, "of": "rnd approved"}, budget("; ".join(years)))

    assert told.word is word, inc


def test_a_total_of_two_scopes_grew_between_two_documents_on_the_same_year() -> None:
    """INC 25: 4.12 trillion in October 2022, 4.7 in 2023, 14.1 % more for the same year."""
    home = budget("2023 planned 4.12; 2023 approved 4.7", "KRW trillion")
    told = verdict({"growth": "14.1 %", "from": "2023 planned", "to": "2023 approved"}, home)

    assert told.word is FITS


def counts(name: str, *values: str) -> dict[str, Any]:
    seen = [{"value": value, "on": f"202{position}"} for position, value in enumerate(values)]
    return {"id": name, "name": name, "unit": "things", "counts": "true", "observations": seen}


@pytest.mark.parametrize(
    ("inc", "values", "claimed", "word"),
    [
        (18, ("3", "6"), "3", FITS),
        (21, ("103", "122"), "19", FITS),
        (21, ("19", "18"), "-1", FITS),
        (21, ("103", "122"), "20", OFF),
    ],
)
def test_counts_are_exact(inc: int, values: tuple[str, str], claimed: str, word: Word) -> None:
    told = national(
        {"difference": claimed, "from": "listed 2020", "to": "listed 2021"},
        indicators=[counts("listed", *values)],
    )

    assert told.word is word, inc


@pytest.mark.parametrize(
    ("korea", "china", "both"), [("89.4", "9.7", "99.1"), ("81.3", "17.9", "99.2")]
)
def test_the_shares_of_two_countries_are_under_the_whole(korea: str, china: str, both: str) -> None:
    """INC 31."""
    shares = [
        {"id": name, "name": name, "unit": "percent", "baseline": {"value": value, "on": "2022"}}
        for name, value in (("korea", korea), ("china", china), ("world", "100"))
    ]
    ends = ["korea 2022", "china 2022"]

    assert national({"sum": f"{both} %", "of": ends}, indicators=shares).word is FITS
    assert national({"part": "korea 2022", "of": "world 2022"}, indicators=shares).word is FITS


def test_three_years_are_three_years() -> None:
    """INC 32: 2024 to 2026, both included."""
    told = national({"slip": "3 years", "from": "2023", "to": "2026"})

    assert told.word is FITS


def test_a_lost_arrow_is_no_figure() -> None:
    """INC 13: `100m100km` was 100 m to 100 km."""
    with pytest.raises(Unreadable) as caught:
        Quantity.read("100m100km")

    assert caught.value.reason == "joined"


NOT_FIGURES = {
    12: "a year before the plan period",
    14: "a misspelt technology",
    15: "a project without a name",
    26: "a day of the week",
    27: "dates without a year",
    28: "several names of one thing",
}


def test_every_oddity_is_looked_at_here_or_is_none_of_figures() -> None:
    here = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25}
    here |= {29, 30, 31, 32, 33}

    assert here | set(NOT_FIGURES) == set(range(1, 34))

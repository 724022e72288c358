from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cet_cli.figures.ends import ends_of
from cet_cli.figures.words import Reason, Word
from tests.figures.plans import Node, budget, national, plan, verdict, written

if TYPE_CHECKING:
    from cet_cli.figures.verdict import ClaimVerdict

HOME = budget("2023 approved 4.7; 2024 proposed 5.0; 2024 approved 5.0", "KRW trillion")
SHARE: Node = {
    "id": "share",
    "name": "Share",
    "unit": "percent",
    "baseline": {"value": "10", "on": "2020"},
    "observations": [{"value": "12", "on": "2022-06"}, {"value": "several", "on": "2023"}],
    "targets": [
        {"id": "early", "value": "20", "by": "2027", "interim": [{"value": "15", "by": "2025"}]},
        {"id": "late", "value": "30", "by": "2030"},
        {"id": "late-too", "value": "30", "by": "2030"},
    ],
}
SPENT: Node = {"id": "spent", "name": "Spent", "unit": "KRW", "from": "rnd approved"}
KPS: Node = {
    "id": "kps",
    "name": "Positioning",
    "cost": "KRW 3723.4 billion",
    "printed": "KRW 3723 billion",
    "steps": [{"step": "approved", "on": "2022", "cost": "KRW 3500 billion"}],
    "amounts": [{"over": "2024", "stage": "approved", "value": "KRW 217.9 billion"}],
}
PILOT: Node = {"id": "pilot", "name": "Pilot", "due": "2028", "value": "50 qubits"}
AREA: Node = {"roadmap": "chips", "name": "Chips", "funding": [budget("2024 approved 636.2")]}
AREA["indicators"] = [SPENT, {**SPENT, "id": "all-spent", "from": "demo/rnd approved"}]


def grown(start: str, end: str) -> ClaimVerdict:
    claim = {"growth": "1 %", "from": start, "to": end}
    things = {"indicators": [SHARE, SPENT], "projects": [KPS], "milestones": [PILOT]}
    return verdict(claim, HOME, areas=[AREA], **things)


def named(end: str) -> list[str]:
    """The figure that an end names, as the later end of a growth."""
    told = grown("2023 approved", end)
    if told.arithmetic is None:
        return [str(told.reason), told.end]
    return [told.arithmetic.terms[0].end, told.arithmetic.terms[0].text]


@pytest.mark.parametrize(
    ("end", "text"),
    [
        ("2024 approved", "KRW 5.0 trillion"),
        ("rnd 2024 approved", "KRW 5.0 trillion"),
        ("demo/rnd 2024 approved", "KRW 5.0 trillion"),
        ("2024-01..2024-12 approved", "KRW 5.0 trillion"),
        ("2023", "KRW 4.7 trillion"),
        ("rnd/amount@2024~approved", "KRW 5.0 trillion"),
        ("rnd/amount@2024~approved.value", "KRW 5.0 trillion"),
        ("chips/rnd 2024 approved", "KRW 636.2 billion"),
        ("spent 2024 approved", "KRW 5.0 trillion"),
        ("spent 2023", "KRW 4.7 trillion"),
        ("chips/spent 2024", "KRW 636.2 billion"),
        ("chips/all-spent 2024", "KRW 5.0 trillion"),
        ("kps", "KRW 3723 billion"),
        ("kps.cost", "KRW 3723.4 billion"),
        ("kps.printed", "KRW 3723 billion"),
        ("kps/approved@2022", "KRW 3500 billion"),
        ("kps 2024", "KRW 217.9 billion"),
    ],
)
def test_an_end_names_a_figure(end: str, text: str) -> None:
    assert named(end) == [end, text]


@pytest.mark.parametrize(
    ("end", "text"),
    [
        ("share 2020", "10 percent"),
        ("share 2022", "12 percent"),
        ("share 2022-06", "12 percent"),
        ("share 2027", "20 percent"),
        ("share/early", "20 percent"),
        ("share/early/interim@2025", "15 percent"),
        ("share@2027", "20 percent"),
        ("demo/share@2027", "20 percent"),
        ("share/baseline", "10 percent"),
    ],
)
def test_an_end_names_a_figure_of_an_indicator(end: str, text: str) -> None:
    told = grown("share 2020", end)

    assert told.arithmetic is not None
    assert told.arithmetic.terms[0].text == text


@pytest.mark.parametrize(
    ("end", "reason"),
    [
        ("2025 approved", Reason.UNMATCHED),
        ("2024 executed", Reason.UNMATCHED),
        ("2024 aproved", Reason.UNMATCHED),
        ("nothing 2024 approved", Reason.UNMATCHED),
        ("nothing/at/all", Reason.UNMATCHED),
        ("demo", Reason.UNMATCHED),
        ("demo 2024", Reason.UNMATCHED),
        ("chips/nothing", Reason.UNMATCHED),
        ("rnd/amount@2030~approved", Reason.UNMATCHED),
        ("rnd.name", Reason.UNMATCHED),
        ("share 2021", Reason.UNMATCHED),
        ("share 2022 approved", Reason.UNMATCHED),
        ("spent 2024 proposed", Reason.UNMATCHED),
        ("share@2030", Reason.UNMATCHED),
        ("share@2040", Reason.UNMATCHED),
        ("nothing@2027", Reason.UNMATCHED),
        ("kps.printing", Reason.UNMATCHED),
        ("pilot 2028", Reason.UNMATCHED),
        ("2024", Reason.AMBIGUOUS),
        ("rnd", Reason.AMBIGUOUS),
        ("share 2030", Reason.AMBIGUOUS),
        ("share", Reason.NON_NUMERIC),
        ("share 2023", Reason.NON_NUMERIC),
    ],
)
def test_an_end_that_names_no_figure_or_several_is_told(end: str, reason: Reason) -> None:
    told = grown("2023 approved", end)

    assert (told.word, told.reason, told.end) == (Word.CANNOT_TELL, reason, end)


def test_figures_in_units_that_do_not_convert_are_not_compared() -> None:
    told = grown("2023 approved", "pilot")

    assert (told.reason, told.end) == (Reason.UNIT, "2023 approved")


def test_on_the_plan_itself_an_end_names_its_thing() -> None:
    ends = {"from": "rnd 2023 approved", "to": "rnd 2024 approved"}
    bare = {**ends, "from": "2023 approved"}

    assert national({"growth": "6.3 %", **ends}, funding=[HOME]).fits
    assert national({"growth": "6.3 %", **bare}, funding=[HOME]).reason is Reason.UNMATCHED


@pytest.mark.parametrize(
    ("value", "text"), [("5.0|5", "KRW 5.0 trillion"), ("5.0|7.0", "KRW 7.0 trillion")]
)
def test_what_was_printed_counts_where_it_is_another_number(value: str, text: str) -> None:
    home = budget(f"2023 approved 4.7; 2024 approved {value}", "KRW trillion")
    told = verdict({"growth": "6.3 %", "from": "2023 approved", "to": "2024 approved"}, home)

    assert told.arithmetic is not None
    assert told.arithmetic.terms[0].text == text


def test_a_table_is_no_one_figure() -> None:
    panels: Node = {"id": "panels", "name": "Panels", "unit": "percent", "by": "country"}
    panels["observations"] = [{"over": "2023", "KR": "60"}, {"over": "2024", "KR": "66"}]
    ends = {"from": "panels 2023", "to": "panels 2024"}

    assert national({"growth": "10 %", **ends}, indicators=[panels]).reason is Reason.NON_NUMERIC


def test_a_figure_that_contradicts_its_unit_is_not_judged() -> None:
    home = budget("2023 approved KRW 4.7 trillion; 2024 approved 5.0", "KRW trillion")
    told = verdict({"growth": "6.3 %", "from": "2023 approved", "to": "2024 approved"}, home)

    assert told.reason is Reason.NON_NUMERIC


def test_ends_that_name_figures_are_listed_with_their_fields() -> None:
    portfolio = plan(
        claims=[
            {"growth": "1 %", "from": "2023 approved", "to": "2024 approved"},
            {"part": "2023 approved", "of": ["one", "other"]},
            {"count": "things", "of": ["one"], "stated": "1"},
            {"slip": "1 year", "from": "2023", "to": "2024"},
        ]
    )

    assert [list(ends_of(claim)) for claim in portfolio.claims] == [
        [("from", "2023 approved"), ("to", "2024 approved")],
        [("of", "one"), ("of", "other"), ("part", "2023 approved")],
        [],
        [],
    ]


def test_years_without_a_stage_are_of_no_stated_one() -> None:
    home = budget("", "KRW trillion")
    home["amounts"] = [{"over": "2023", "value": "4.7"}, {"over": "2024", "value": "5.0"}]
    told = verdict({"growth": "6.3 %", "from": "2023 unstated", "to": "2024"}, home)

    assert written(told) == "4.95..5.05 / 4.65..4.75 = +4.2..+8.6 %"

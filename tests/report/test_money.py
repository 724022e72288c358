"""The money of a budget, an area, a plan: sums without anything twice, and what was left out."""

from __future__ import annotations

import json
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cet_cli import api
from cet_cli.render.json.v1.show import show_json
from cet_cli.render.json.v1.status import status_json
from cet_cli.render.terminal.lines import plain
from cet_cli.render.terminal.show import show_lines
from cet_cli.render.terminal.status import status_lines
from tests.report.gallery import made
from tests.schemas import wrong_in

if TYPE_CHECKING:
    from cet_cli.report.money import MoneyReport

DAY = date(2026, 6, 30)
HEAD = """\
format: 1
portfolio: made
name: {en: Made-up plan, ko: 지어낸 계획}
sources:
  - {id: plan, title: The plan, published: 2024-01-15, standing: official}
  - {id: late, title: A later one, published: 2026-03-01, standing: official}
  - {id: draft, title: A draft, published: 2026-04-01, standing: draft}
"""
PLAN = Path(__file__).parents[1] / "data" / "money"


@pytest.fixture(scope="module")
def plan() -> Path:
    return PLAN


def text(folder: Path, asked: str, width: int = 200) -> str:
    return plain(show_lines(api.show(asked, DAY, DAY, None, folder), width))


def money(folder: Path, asked: str) -> MoneyReport:
    report = api.show(asked, DAY, DAY, None, folder).money
    assert report is not None
    return report


def section(page: str, title: str) -> list[str]:
    """The lines of one section, without its title."""
    lines = page.splitlines()
    start = next(place for place, line in enumerate(lines) if line.startswith(title))
    end = lines.index("", start) if "" in lines[start:] else len(lines)
    return [" ".join(line.split()) for line in lines[start:end]]


def test_a_budget_shows_its_sums_by_year_and_stage_and_what_was_spent(plan: Path) -> None:
    assert section(text(plan, "all"), "Sums") == [
        "Sums planned requested approved executed",
        "2024 - - KRW 660.0 billion KRW 210.0 billion [32 % of 660.0 approved]",
        "2025 at least KRW 650 billion KRW 800.0 billion KRW 700.0 billion -",
        "2026 - - KRW 720.5 billion -",
        "2026..2028 KRW 2.000 trillion - KRW 720.5 billion (for part of the time) -",
    ]


def test_what_was_restated_and_granted_is_shown_with_the_difference(plan: Path) -> None:
    page = text(plan, "all")

    assert section(page, "Restated")[1:] == [
        (
            "2025 approved KRW 700.0 billion, before KRW 690.0 billion +KRW 10.0 billion"
            " made/all/amount@2025~approved"
        ),
        (
            "2026 approved KRW 720.5 billion, before KRW 720 billion"
            " +KRW 0.5 billion (perhaps only rounded otherwise) made/all/amount@2026~approved"
        ),
    ]
    assert section(page, "Granted")[1] == (
        "2025 requested KRW 800.0 billion approved KRW 700.0 billion"
        " -KRW 100.0 billion, 88 % of the request made/all/amount@2025~approved"
    )


def test_a_grant_in_another_currency_has_no_difference(plan: Path) -> None:
    assert section(text(plan, "net"), "Granted")[1] == (
        "study-requested KRW 90 billion study-approved USD 9 million in another currency"
        " sea/net/study-approved@2023-05"
    )


def test_what_a_budget_is_made_of_is_laid_out_and_nothing_counted_twice(plan: Path) -> None:
    lines = section(text(plan, "all"), "What is counted in what, approved for 2024")

    assert lines[1:] == [
        "All research KRW 660.0 billion made/all",
        "A boat KRW 100.0 billion sea/boat",
        "A net KRW 60.0 billion sea/net",
        "and 1 of which nothing is published at that stage",
        "its parts get KRW 160.0 billion [24 % of 660.0], KRW 500.0 billion in no part",
    ]


def test_a_plan_is_shared_out_by_area(plan: Path) -> None:
    page = text(plan, "made")

    assert section(page, "By area, approved for 2024") == [
        "By area, approved for 2024",
        "The sea KRW 160.5 billion in 2 budgets 100 % sea",
        "The air KRW 60.0 billion 38 % air",
        "sea/net: in several of these, counted once above them",
    ]


def test_what_is_in_two_budgets_is_counted_once(plan: Path) -> None:
    page = text(plan, "made")

    assert "A boat (in 2 budgets, counted once)" in page
    assert "A boat (as above, in 2 budgets, counted once)" in page


def test_currencies_are_not_added_up(plan: Path) -> None:
    assert "2027 KRW and USD are not added up" in " ".join(section(text(plan, "made"), "Sums"))


def test_what_is_in_no_sum_says_why(plan: Path) -> None:
    lines = section(text(plan, "made"), "In no sum")

    assert "nobody stated its stage made/home/amount@2023~unstated" in lines


def test_an_area_and_whatever_money_serves_have_sums_too(plan: Path) -> None:
    assert section(text(plan, "dive"), "Sums")[1] == (
        "2024 KRW 160.0 billion in 2 budgets KRW 20.0 billion [20 % of 100.0 approved]"
    )
    assert section(text(plan, "sea"), "Sums")[0] == "Sums approved executed"
    assert money(plan, "air").budgets == 1


def test_projects_without_a_tree_are_shared_out(tmp_path: Path) -> None:
    areas = """\
areas:
  - roadmap: sea
    name: The sea
    source: plan
    missions: [{id: dive, statement: Dive, by: 2030, source: plan}]
    projects:
      - {id: boat, name: A boat, for: dive, over: 2024..2026, unit: KRW billion, source: plan,
         amounts: [{over: 2024, stage: approved, value: 100}]}
      - {id: net, name: A net, for: dive, over: 2024..2026, unit: KRW billion, source: plan,
         amounts: [{over: 2024, stage: approved, value: 0.5}]}
"""
    page = text(made(tmp_path, HEAD + areas), "sea")

    assert section(page, "By project, approved for 2024")[1:] == [
        "A boat KRW 100 billion 100 % sea/boat",
        "A net KRW 500 million 0.5 % sea/net",
    ]


def test_the_amounts_of_one_budget_are_not_said_twice(plan: Path) -> None:
    assert money(plan, "abroad").alone
    assert "\nSums" not in text(plan, "abroad")
    assert money(plan, "abroad").made is None


def test_what_has_no_money_has_no_section(plan: Path) -> None:
    assert api.show("earth", DAY, DAY, None, plan).money is None
    assert api.show("all.unit", DAY, DAY, None, plan).money is None
    assert api.show("all/amount@2024~approved", DAY, DAY, None, plan).money is None
    assert api.show("plan", DAY, DAY, None, plan).money is None


def test_a_plan_without_budgets_needs_no_ledger(tmp_path: Path) -> None:
    folder = made(tmp_path, HEAD + "measures: [{id: m, name: M, source: plan}]\n")

    assert api.show("m", DAY, DAY, None, folder).money is None
    report = api.summarise(None, DAY, DAY, here=folder)
    assert report.money is None
    assert json.loads(status_json(report))["funding"] is None


def test_a_status_tells_the_latest_years_in_a_line_each(plan: Path) -> None:
    report = api.summarise(None, DAY, DAY, here=plan)

    assert section(plain(status_lines(report, 200)), "Funding") == [
        "Funding",
        (
            "2024 approved KRW 160.0 billion in 2 budgets"
            " · executed KRW 210.0 billion [32 % of 660.0 approved]"
        ),
        (
            "2025 planned at least KRW 650 billion · requested KRW 800.0 billion"
            " · approved KRW 700.0 billion"
        ),
        "2026 approved KRW 720.5 billion",
        "2 restated, 2 granted: `cet show made` shows all of it",
    ]


def test_the_status_of_an_area_tells_its_own_money(plan: Path) -> None:
    report = api.summarise("sea", DAY, DAY, here=plan)

    lines = section(plain(status_lines(report, 200)), "Funding")
    assert lines[-1] == "1 granted: `cet show sea` shows all of it"
    assert api.summarise("earth", DAY, DAY, here=plan).money is None


def test_money_in_json_is_exact(plan: Path) -> None:
    answer = json.loads(show_json(api.show("all", DAY, DAY, None, plan)))
    funding = answer["funding"]

    assert wrong_in("show", answer) == []
    year = funding["sums"][0]
    assert year["stages"]["approved"]["total"]["exact"] == "660000000000"
    assert year["execution"]["share"]["ratio"]["exact"] == str(Fraction(210, 660))
    assert year["stages"]["approved"]["total"]["low"]["exact"] == "659950000000"
    assert funding["sums"][1]["stages"]["planned"]["total"]["high"] is None
    assert funding["granted"][0]["difference"]["exact"] == "-100000000000"
    assert [one["sure"] for one in funding["restated"]] == [True, False]
    assert funding["made_of"]["parts"]["rest"]["exact"] == "500000000000"


@pytest.mark.parametrize("asked", ["made", "sea", "air", "dive", "boat", "net", "abroad", "earth"])
def test_every_page_of_money_is_as_its_schema_says(plan: Path, asked: str) -> None:
    assert wrong_in("show", json.loads(show_json(api.show(asked, DAY, DAY, None, plan)))) == []


def test_the_money_of_a_status_is_as_its_schema_says(plan: Path) -> None:
    answer = json.loads(status_json(api.summarise(None, DAY, DAY, here=plan)))

    assert wrong_in("status", answer) == []
    assert answer["funding"]["made_of"] is None


ODD = """\
funding:
  - id: odd
    name: Odd
    source: plan
    amounts:
      - {over: 2024, stage: approved, value: KRW 5 billion, was: [{value: USD 4 million, source: plan}], source: late}
      - {over: 2024, stage: executed, value: USD 1 million}
      - {over: 2025, stage: unstated, value: KRW 1 billion}
      - {over: 2026, stage: unstated, value: KRW 1 billion}
      - {over: 2027, stage: unstated, value: KRW 1 billion}
      - {over: 2028, stage: unstated, value: KRW 1 billion}
      - {over: 2029, stage: unstated, value: KRW 1 billion}
  - {id: even, name: Even, source: plan, amounts: [{over: 2024, stage: approved, value: KRW 1 billion}]}
areas:
  - roadmap: sea
    name: The sea
    source: plan
    missions: [{id: dive, statement: Dive, by: 2030, source: plan}]
    projects:
      - {id: boat, name: A boat, for: dive, over: 2024..2026, source: plan,
         steps: [{step: requested, on: 2023-01, cost: KRW 9 billion}, {step: granted, on: 2023-05, cost: KRW 6 billion}]}
      - {id: net, name: A net, for: dive, over: 2024..2026, source: plan}
"""


def test_nothing_is_compared_across_currencies(tmp_path: Path) -> None:
    folder = made(tmp_path, HEAD + ODD)
    page = text(folder, "odd")
    answer = json.loads(show_json(api.show("odd", DAY, DAY, None, folder)))

    assert "before USD 4 million in another currency" in " ".join(section(page, "Restated"))
    assert section(page, "Sums")[1] == "2024 KRW 5 billion USD 1 million"
    assert answer["funding"]["sums"][0]["execution"]["share"] is None
    assert wrong_in("show", answer) == []


def test_what_is_left_out_in_many_places_is_counted(tmp_path: Path) -> None:
    page = text(made(tmp_path, HEAD + ODD), "odd")

    assert section(page, "In no sum")[1].endswith("made/odd/amount@2028~unstated, and 1 more")


def test_where_no_area_gets_anything_nothing_is_shared_out(tmp_path: Path) -> None:
    assert "By area" not in text(made(tmp_path, HEAD + ODD), "made")


def test_steps_alone_make_no_sums(tmp_path: Path) -> None:
    page = text(made(tmp_path, HEAD + ODD), "sea")

    assert "\nSums" not in page
    assert "-KRW 3 billion, 67 % of the request" in page


def test_budgets_in_a_circle_are_not_laid_out(tmp_path: Path) -> None:
    circle = """\
funding:
  - {id: a, name: A, unit: KRW, source: plan, part_of: [b], amounts: [{over: 2024, stage: approved, value: 1}]}
  - {id: b, name: B, unit: KRW, source: plan, part_of: [a], amounts: [{over: 2024, stage: approved, value: 2}]}
"""
    page = text(made(tmp_path, HEAD + circle), "made")

    assert "2024 budgets are part of each other" in " ".join(section(page, "Sums"))
    assert "What is counted in what" not in page


PLAIN = """\
funding:
  - {id: top, name: The top, unit: KRW, source: plan, amounts: [{over: 2024, stage: requested, value: 7}, {over: 2024, stage: approved, value: 7}]}
  - {id: low, name: The low, unit: KRW, source: plan, part_of: [top], amounts: [{over: 2024, stage: approved, value: 2}]}
areas:
  - roadmap: sea
    name: The sea
    source: plan
    funding: [{id: sea-rnd, name: Research at sea, unit: KRW, source: plan, amounts: [{over: 2024, stage: approved, value: 3}]}]
"""


def test_what_no_area_gets_is_told(tmp_path: Path) -> None:
    page = text(made(tmp_path, HEAD + PLAIN), "made")

    assert section(page, "By area, approved for 2024")[1:] == [
        "The sea KRW 3 30 % sea",
        "in none of these KRW 7",
    ]


def test_what_was_granted_in_full_has_no_difference(tmp_path: Path) -> None:
    page = text(made(tmp_path, HEAD + PLAIN), "top")

    assert section(page, "Granted")[1] == (
        "2024 requested KRW 7 approved KRW 7 in full made/top/amount@2024~approved"
    )
    assert "of which nothing is published" not in page


def test_a_year_without_changes_needs_no_pointer(tmp_path: Path) -> None:
    report = api.summarise("sea", DAY, DAY, here=made(tmp_path, HEAD + PLAIN))

    assert section(plain(status_lines(report, 100)), "Funding") == [
        "Funding",
        "2024 approved KRW 3",
    ]

"""Where the average pace would lead is told only to those who ask, and to be done again by hand."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest

from cet_cli import api
from cet_cli.render.json.v1.show import show_json
from cet_cli.render.json.v1.status import status_json
from cet_cli.render.terminal.lines import plain
from cet_cli.render.terminal.outlook import outlook_lines
from cet_cli.render.terminal.show import show_lines
from cet_cli.render.terminal.status import status_lines
from cet_cli.wording.outlook import asked_words, number_text, range_text
from tests.report.gallery import made
from tests.schemas import wrong_in

if TYPE_CHECKING:
    from pathlib import Path

    from cet_cli.report.outlook import Outlook
    from cet_cli.report.show import ShowReport
    from cet_cli.report.show.page import Step, Working

DAY = date(2026, 6, 30)
_SERIES = "{{value: {}, on: {}, source: figures}}"


def _indicator(name: str, figures: str, target: str, more: str = "") -> str:
    listed = ", ".join(_SERIES.format(*one.split("@")) for one in figures.split())
    return (
        f"  - {{id: {name}, name: The {name} one, unit: km, better: higher, source: plan,{more} "
        f"targets: [{{value: {target}, source: plan}}], observations: [{listed}]}}\n"
    )


PLAN = (
    """\
format: 1
portfolio: made
name: Made-up plan
sources:
  - {id: plan, title: The plan, published: 2024-01-15, standing: official}
  - {id: figures, title: Figures, published: 2026-03-01, standing: official}
indicators:
"""
    + _indicator("steady", "10@2021 12@2022 13@2023 17@2024 18@2025", "60, by: 2031")
    + _indicator("sure", "10@2021 12@2022 14@2023 16@2024 18@2025", "20, by: 2031")
    + _indicator("hopeless", "10@2021 12@2022 13@2023 17@2024 18@2025", "100, by: 2031")
    + _indicator("few", "10@2022 12@2023 13@2024 17@2025", "40, by: 2031")
    + _indicator("inside", "10@2022 12@2023 13@2024 17@2025", "within 10 to 60, by: 2031")
    + _indicator("narrow", "10@2022 12@2023 13@2024 17@2025", "within 30 to 31, by: 2031")
    + _indicator("outside", "10@2022 12@2023 13@2024 17@2025", "within 80 to 90, by: 2031")
    + _indicator("two", "10@2024 17@2025", "90, by: 2031")
    + _indicator("one", "10@2024", "40, by: 2024")
    + _indicator("none", "", "40, by: 2025")
    + _indicator("endless", "10@2022 12@2023 13@2024 17@2025", "40")
    + _indicator("past", "10@2022 12@2023 13@2024 17@2025", "40, by: 2025")
    + _indicator("falling", "18@2022 13@2023 12@2024 11@2025", "40, by: 2031")
    + _indicator("wordless", "10@2022 12@2023 13@2024 17@2025", "a lot, by: 2031")
    + _indicator("gone", "10@2022 12@2023", "40, by: 2031", " dropped: {source: figures},")
    + """\
  - {id: broken, name: Broken, unit: km, better: higher, source: plan,
     targets: [{value: 40, by: 2031}],
     observations: [{value: 1, on: 2022}, {value: 3, on: 2024, break: list}, {value: 2, on: 2025}]}
"""
)


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("outlook"), PLAN)


def page(plan: Path, asked: str) -> ShowReport:
    return api.show(asked, DAY, DAY, None, plan, projected=True)


def worked(plan: Path, asked: str) -> Working:
    (working,) = page(plan, asked).working
    return working


def ahead(plan: Path, asked: str) -> Outlook:
    outlook = worked(plan, asked).outlook
    assert outlook is not None
    return outlook


def steps(plan: Path, asked: str) -> dict[str, Step]:
    return {step.name: step for step in worked(plan, asked).outlook_steps}


def test_nothing_is_projected_unless_somebody_asks(plan: Path) -> None:
    report = api.show("steady", DAY, DAY, None, plan)

    assert report.working[0].outlook is None
    assert "average pace" not in plain(show_lines(report, 100))
    assert api.summarise(None, DAY, DAY, here=plan).outlooks is None


def test_the_projection_is_worked_out_line_by_line(plan: Path) -> None:
    line = steps(plan, "steady")

    assert line["points"].says == "5, 2021 to 2025"
    assert (line["made"].sum, line["made"].number) == ("18 - 10", 8)
    assert (line["average_pace"].sum, line["average_pace"].number) == ("8 / 4", 2)
    assert line["median_slope"].number == 2
    assert line["ahead"].number == 6
    assert (line["centre"].sum, line["centre"].number) == ("18 + 2 * 6", 30)
    # steps 2, 1, 4, 1 around 2: squares 0 + 1 + 4 + 1 = 6, over 3 degrees of freedom
    assert line["scatter"].sum == "sqrt(sum((step - 2 * years)^2 / years) / 3)"
    assert float(line["scatter"].number or 0) == pytest.approx(2**0.5)
    assert line["quantile"].number == Fraction("1.637744")
    assert line["reach"].sum == "1.637744 * 1.41421 * sqrt(6 + 6^2 / 4)"
    reach = 1.637744 * (2 * (6 + 36 / 4)) ** 0.5
    assert float(line["range_low"].number or 0) == pytest.approx(30 - reach)
    assert float(line["range_high"].number or 0) == pytest.approx(30 + reach)


def test_the_sentence_says_how_much_of_the_range_would_do(plan: Path) -> None:
    assert ahead(plan, "steady").says == (
        "30.0 by 2031, range 21.0 to 39.0 km; none of that is at least 60 km"
    )
    assert ahead(plan, "sure").says == "30 by 2031, range 30 km; all of that is at least 20 km"
    assert ahead(plan, "few").says == (
        "19 to 43 km by 2031, the range only: so few points allow no more; "
        "some of that is at least 40 km"
    )


@pytest.mark.parametrize(
    ("asked", "meets"),
    [
        ("sure", "all"),
        ("few", "some"),
        ("hopeless", "none"),
        ("inside", "all"),
        ("narrow", "some"),
        ("outside", "none"),
        ("wordless", ""),
    ],
)
def test_a_target_is_met_by_all_some_or_none_of_the_range(
    plan: Path, asked: str, meets: str
) -> None:
    assert ahead(plan, asked).meets == meets


@pytest.mark.parametrize(
    ("asked", "refused", "says"),
    [
        ("two", "too_few_points", "2 points are too few, a range takes three, more takes five"),
        ("one", "too_few_points", "one point is too few, a range takes three, more takes five"),
        ("none", "too_few_points", "there is no figure, a range takes three, more takes five"),
        ("broken", "series_break", "the series breaks, and what went before is another series"),
        ("endless", "no_deadline", "no document gives a deadline to project to"),
        ("past", "deadline_passed", "the last figure is as late as the deadline"),
        ("gone", "dropped", "it was withdrawn"),
    ],
)
def test_what_is_not_projected_says_why(plan: Path, asked: str, refused: str, says: str) -> None:
    outlook = ahead(plan, asked)

    assert (outlook.refused, outlook.says) == (refused, says)
    assert worked(plan, asked).outlook_steps == ()
    text = plain(show_lines(page(plan, asked), 200))
    assert f"If the average pace continues  nothing is projected: {says}" in text


def test_a_target_in_words_is_said_as_written(plan: Path) -> None:
    assert ahead(plan, "wordless").asks == "a lot"
    assert asked_words(None) == "-"


def test_a_page_labels_what_it_projects(plan: Path) -> None:
    text = plain(show_lines(page(plan, "steady"), 120))

    assert "If the average pace continues  30.0 by 2031" in text
    assert "if the average pace continues; covers about 3 in 4 in backtests" in text
    assert "of the slopes between all pairs (Theil-Sen)" in text


def test_a_status_looks_ahead_for_what_needs_attention(plan: Path) -> None:
    report = api.summarise(None, DAY, DAY, here=plan, projected=True)
    text = plain(status_lines(report, 160))

    assert report.outlooks is not None
    needing = [str(row.address) for row in report.attention if row.kind == "target"]
    assert [str(one.address) for one in report.outlooks] == needing
    steady = next(one for one in text.splitlines() if "The steady one" in one and "39.0" in one)
    assert "30.0  21.0 to 39.0 km" in steady
    assert "at least 60 km" in steady
    assert "not projected, 2 points are too few, a range takes three, more takes five: The two" in (
        text
    )
    assert "if the average pace continues; covers about 3 in 4 in backtests" in text


def test_an_area_looks_ahead_for_all_of_its_targets_but_those_withdrawn(plan: Path) -> None:
    report = api.summarise("made", DAY, DAY, here=plan, projected=True)

    assert report.outlooks is not None
    names = [one.address.parts[0] for one in report.outlooks]
    assert "sure" in names
    assert "gone" not in names
    assert names.index("falling") < names.index("steady") < names.index("sure")


def test_where_nothing_can_be_projected_that_is_said(plan: Path) -> None:
    report = api.summarise("made", DAY, DAY, here=plan, projected=True)
    refused = [one for one in report.outlooks or () if one.refused]
    text = plain(outlook_lines(refused, 300))

    assert "no target here has a pace that could continue" in text
    assert "backtests" not in text
    assert plain(outlook_lines([], 80)) == f"{text.splitlines()[0]}\n{text.splitlines()[1]}\n"


def test_a_projection_in_json_has_exact_numbers_beside_floats(plan: Path) -> None:
    answer = json.loads(show_json(page(plan, "steady")))
    ahead_ = answer["verdicts"][0]["projection"]

    assert wrong_in("show", answer) == []
    assert ahead_["centre"] == {"exact": "30", "float": 30.0, "unit": "km"}
    assert ahead_["median_slope"] == {"exact": "2", "float": 2.0, "unit": "km a year"}
    assert ahead_["meets"] == "none"
    assert Fraction(ahead_["low"]["exact"]) == pytest.approx(ahead_["low"]["float"])
    assert [step["name"] for step in ahead_["steps"]][-2:] == ["range_low", "range_high"]


@pytest.mark.parametrize("what", [None, "made"])
def test_projections_in_the_status_are_as_its_schema_says(plan: Path, what: str | None) -> None:
    report = api.summarise(what, DAY, DAY, here=plan, projected=True)
    answer = json.loads(status_json(report))

    assert wrong_in("status", answer) == []
    assert len(answer["projections"]) == len(report.outlooks or ())
    assert "projections" not in json.loads(status_json(replace(report, outlooks=None)))


@pytest.mark.parametrize(
    ("value", "reach", "text"),
    [
        ("57.0432", "4.3187", "57.0"),
        ("1390.77", "43.2", "1,391"),
        ("123456", "4321", "123,500"),
        ("0.12355", "0.00432", "0.1236"),
        ("2/3", "0", "0.666667"),
        ("-57.0432", "4.3187", "-57.0"),
    ],
)
def test_a_number_has_no_more_digits_than_it_is_certain(value: str, reach: str, text: str) -> None:
    assert number_text(Fraction(value), Fraction(reach)) == text


def test_an_interval_of_no_length_is_one_number() -> None:
    assert range_text(Fraction(3), Fraction(3), "km") == "3 km"
    assert range_text(Fraction(2), Fraction(4), "km") == "2.0 to 4.0 km"

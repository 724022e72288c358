from __future__ import annotations

from collections import Counter
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cet_cli.api import summarise
from cet_cli.report.tally import tally

if TYPE_CHECKING:
    from cet_cli.report.status import StatusReport

DATA = Path(__file__).parents[1] / "data"
DAY = date(2026, 6, 30)


def status(what: str | None = None, day: date = DAY) -> StatusReport:
    return summarise(what, DAY, as_of=day, here=DATA / "haneul")


def plan(folder: Path, text: str) -> Path:
    (folder / "portfolio.yaml").write_text(f"format: 1\nportfolio: demo\nname: Demo\n{text}")
    return folder


def test_counts_are_worst_first_and_what_was_dropped_is_in_no_denominator() -> None:
    counts = tally(Counter({"met": 2, "missed": 1, "dropped": 3, "behind": 0}))

    assert counts.counts == (("missed", 1), ("met", 2), ("dropped", 3))
    assert counts.of == 3
    assert counts.number("met", "missed") == 3
    assert counts.number("behind") == 0


def test_a_plan_is_counted_over_all_its_areas() -> None:
    report = status()

    assert report.targets.of == sum(row.targets.of for row in report.areas) == 13
    assert report.milestones.of == sum(row.milestones.of for row in report.areas) == 6
    assert report.missions.of == 5
    assert report.measures.of == 2
    assert report.apart == 1
    assert [row.id for row in report.areas] == ["haneul", "deep-ice", "quiet", "sky-cars"]
    assert [row.national for row in report.areas] == [True, False, False, False]


def test_what_needs_attention_is_worst_first() -> None:
    words = [row.status for row in status().attention]

    assert words[:4] == ["breached", "missed", "overdue", "moving_away"]
    assert words[-1] == "behind"
    assert not set(words) & {"met", "done", "on_track", "no_data"}


def test_an_area_is_shown_with_everything_in_it_worst_first() -> None:
    report = status("sky-cars")

    assert report.name.say("ko") == "하늘 자동차"
    assert report.owner is not None
    assert report.horizon is not None
    assert report.detail is not None
    assert [one.address.parts[0] for one in report.detail.targets] == [
        "noise",
        "crashes",
        "passengers",
        "range",
    ]
    assert [str(one.verdict.state) for one in report.detail.milestones] == [
        "overdue",
        "due_unreported",
        "at_risk",
        "under_way",
        "done",
        "dropped",
    ]
    assert {row.address.roadmap for row in report.attention} == {"sky-cars"}
    assert [row.id for row in report.areas] == ["sky-cars"]
    assert report.evidence.baseline.of == 4


def test_the_portfolio_itself_may_be_asked_for() -> None:
    report = status("haneul")

    assert report.detail is not None
    assert [row.id for row in report.areas] == ["haneul"]
    assert report.targets.of == 2


@pytest.mark.parametrize(
    ("horizon", "day", "gone"),
    [
        ("2024..2028", date(2023, 6, 1), Fraction(0)),
        ("2024..2028", date(2024, 1, 1), Fraction(1, 1827)),
        ("2024..2028", date(2028, 12, 31), Fraction(1)),
        ("2024..2028", date(2031, 1, 1), Fraction(1)),
        ("2024", date(2024, 7, 1), Fraction(183, 366)),
        ("2024..", date(2026, 1, 1), None),
        ("..2030", date(2026, 1, 1), None),
    ],
)
def test_the_share_of_the_time_gone_is_counted_in_days(
    tmp_path: Path, horizon: str, day: date, gone: Fraction | None
) -> None:
    plan(tmp_path, f"horizon: {horizon}\nsource: own\n")

    assert summarise(str(tmp_path), DAY, day).time_gone == gone


def test_a_plan_without_a_horizon_has_no_time_to_go(tmp_path: Path) -> None:
    report = summarise(str(plan(tmp_path, "")), DAY)

    assert (report.horizon, report.time_gone, report.owner, report.detail) == (None,) * 4
    assert report.as_of == DAY


def test_suppressions_are_counted(tmp_path: Path) -> None:
    plan(
        tmp_path,
        "missions:\n  - {id: a, statement: Do it, by: 2027, source: own}\n"
        "allow:\n  - {rule: mission-without-test, about: a, why: nobody knows}\n",
    )

    assert summarise(str(tmp_path), DAY).suppressed == 1


def test_reviews_stand_beside_what_is_computed_those_that_disagree_first() -> None:
    reviews = status().reviews

    assert [(str(one.about), one.verdict, one.computed, one.disagrees) for one in reviews] == [
        ("sky-cars/passengers", "on_track", "far_behind", True),
        ("sky-cars/sky-port", "under_way", "under_way", False),
    ]
    assert [one.of_pace for one in reviews] == [True, False]
    assert status("deep-ice").reviews == ()
    assert status("sky-cars").reviews == reviews


def test_what_is_at_risk_says_through_what_and_how_late_that_is() -> None:
    (row,) = [one for one in status().attention if one.status == "at_risk"]

    assert row.why == "<- Rules for the sky, 12 months overdue; +12 months since 2026"
    assert [(str(one.address), one.late and one.late.months) for one in row.chain] == [
        ("sky-cars/rules", 12)
    ]


LUNAR = """\
sources:
  - {id: plan, title: The plan, published: 2024-01-15, standing: official}
  - {id: later, title: Later, published: 2026-01-15, standing: official}
milestones:
  - {id: lander, name: lunar lander, due: 2032, needs: {is: [stage], source: own}, source: plan}
  - {id: stage, name: upper stage, needs: {is: [engine], source: own}, source: plan}
  - id: engine
    name: staged-combustion engine
    due: 2033-02
    source: later
    was: [{due: 2031-12, source: plan}]
"""


def test_a_chain_is_told_in_one_line(tmp_path: Path) -> None:
    report = summarise(str(plan(tmp_path, LUNAR)), DAY, DAY)

    (row,) = report.attention
    assert (str(row.address), row.due and row.due.text) == ("demo/lander", "2032")
    assert row.why == "<- upper stage <- staged-combustion engine, 14 months late"

"""The order of the tests, and the edge rules between them."""

from __future__ import annotations

from fractions import Fraction

import pytest

from cet_cli.progress import Base, Flag
from tests.progress.plans import Node, judged, said


def test_what_was_withdrawn_is_dropped_whatever_its_figures() -> None:
    verdict = judged(
        "2031-01-01",
        dropped={"on": "2025", "source": "s"},
        observations=["5@2024"],
        targets=["5@2030"],
    )
    assert said(verdict) == "dropped"


def test_a_baseline_alone_is_no_observation() -> None:
    verdict = judged("2031-01-01", baseline="5@2020", targets=["10@2030"])
    assert (said(verdict), verdict.points) == ("no_data", 1)
    assert verdict.pace_needed == verdict.pace_asked


def test_without_a_published_definition_nothing_observed_is_judged() -> None:
    observed = judged(
        "2025-01-01", definition="Unpublished", observations=["9@2024"], targets=["9@2030"]
    )
    silent = judged("2025-01-01", definition="unpublished", targets=["9@2030"])
    assert (said(observed), said(silent)) == ("cannot_tell: definition", "no_data")


@pytest.mark.parametrize(
    ("target", "better"), [("up to 10@2030", "higher"), ("over 10@2030", "lower"), ("9@2030", None)]
)
def test_a_direction_is_never_guessed(target: str, better: str | None) -> None:
    nodes: dict[str, Node] = {"baseline": "1@2020", "observations": ["12@2024"]}
    verdict = judged("2025-01-01", **nodes, targets=[target], better=better)
    assert said(verdict) == "cannot_tell: definition"


@pytest.mark.parametrize(
    ("observations", "target"),
    [(["5@2024"], "several hundred@2030"), (["5@2023", "many@2024"], "10@2030")],
)
def test_words_are_not_compared(observations: list[str], target: str) -> None:
    verdict = judged("2025-01-01", observations=observations, targets=[target])
    assert said(verdict) == "cannot_tell: non_numeric"


def test_a_target_without_a_value_has_a_trend_and_no_verdict() -> None:
    verdict = judged("2025-01-01", observations=["5@2022", "4@2024"], targets=[{"by": "2030"}])
    assert (said(verdict), verdict.trend) == ("cannot_tell: non_numeric", "falling")


def test_units_that_do_not_convert_are_not_compared_and_others_are_exactly() -> None:
    metres = judged("2025-01-01", baseline="1 km@2020", observations=["5 t@2024"], targets=["9 km"])
    same = judged("2025-01-01", observations=["5000 m@2024"], targets=["5 km@2030"])
    assert (said(metres), said(same)) == ("cannot_tell: non_numeric", "met")


def test_a_scale_in_the_unit_counts_for_every_bare_figure() -> None:
    verdict = judged(
        "2025-01-01",
        unit="KRW trillion",
        observations=["4.5@2022", "KRW 5000 billion@2024"],
        targets=["5@2024"],
    )
    assert (said(verdict), verdict.goal_value) == ("met", Fraction(5 * 10**12))


def test_the_last_observation_by_the_deadline_decides_over_a_later_one() -> None:
    verdict = judged(
        "2032-01-01", baseline="1@2020", observations=["10@2030", "8@2031"], targets=["10@2030"]
    )
    assert said(verdict) == "met"
    assert Flag.LOST_AFTER_MET in verdict.flags


def test_over_is_not_met_by_its_own_number() -> None:
    verdict = judged(
        "2025-01-01", baseline="10@2020", observations=["30@2024"], targets=["over 30@2030"]
    )
    assert (said(verdict), verdict.ratio) == ("on_track", Fraction(5, 2))


def test_missed_is_told_before_any_ratio_and_needs_an_observation_at_the_deadline() -> None:
    nodes: dict[str, Node] = {"baseline": "1@2020", "targets": ["10@2030"]}
    late = judged("2031-01-01", **nodes, observations=["9@2031"])
    early = judged("2031-01-01", **nodes, observations=["9@2029"])
    on_the_day = judged("2030-12-31", **nodes, observations=["9@2030"])
    assert [said(one) for one in (late, early, on_the_day)] == [
        "missed",
        "due_unreported",
        "behind",
    ]


def test_a_date_without_an_end_is_no_deadline() -> None:
    verdict = judged("2025-01-01", observations=["1@2020", "5@2024"], targets=["10@2034.."])
    assert said(verdict) == "cannot_tell: no_deadline"


def test_points_are_counted_by_distinct_dates() -> None:
    verdict = judged("2025-01-01", observations=["1@2024", "2@2024-12-31"], targets=["10@2030"])
    assert (said(verdict), verdict.points) == ("cannot_tell: one_observation", 1)
    assert verdict.last is not None
    assert verdict.last.figure.text == "2"


def test_observations_before_the_baseline_are_history_and_do_not_judge() -> None:
    verdict = judged(
        "2025-01-01", baseline="5@2022", observations=["12@2018", "11@2020"], targets=["10@2030"]
    )
    assert (said(verdict), verdict.last) == ("cannot_tell: one_observation", None)


@pytest.mark.parametrize(
    ("target", "status"),
    [("10@2030", "breached"), ("over 10@2030", "cannot_tell: definition")],
)
def test_a_target_equal_to_its_baseline(target: str, status: str) -> None:
    verdict = judged("2025-01-01", baseline="10@2020", observations=["9@2024"], targets=[target])
    assert said(verdict) == status


def test_an_ordinal_that_got_worse_is_moving_away() -> None:
    verdict = judged(
        "2026-01-01",
        better="lower",
        path="ordinal",
        baseline="8@2022",
        observations=["6@2023", "15@2025"],
        targets=["3@2027"],
    )
    assert (said(verdict), verdict.steps_done, verdict.steps_left) == (
        "moving_away",
        Fraction(-7),
        Fraction(12),
    )


def test_an_ordinal_bound_is_not_compared() -> None:
    verdict = judged(
        "2026-01-01",
        path="ordinal",
        baseline="5@2022",
        observations=["under 4@2025"],
        targets=["8@2027"],
    )
    assert said(verdict) == "cannot_tell: ordinal"


def test_nothing_is_joined_over_a_break() -> None:
    broken = {"value": "60", "on": "2024", "break": "new panel"}
    nodes: dict[str, Node] = {"baseline": "50@2020", "targets": ["100@2030"]}
    alone = judged("2025-01-01", **nodes, observations=["58@2022", broken])
    anew = judged("2027-01-01", **nodes, observations=["58@2022", broken, "70@2026"])
    assert said(alone) == "cannot_tell: series_break"
    assert alone.base is None
    assert (said(anew), anew.base_is) == ("behind", Base.AFTER_BREAK)
    assert anew.ratio == Fraction(3, 4)


def test_a_figure_that_satisfies_the_target_is_met_over_a_break_too() -> None:
    broken = {"value": "100", "on": "2024", "break": "new panel"}
    verdict = judged("2025-01-01", baseline="50@2020", observations=[broken], targets=["100@2030"])
    assert (said(verdict), verdict.ratio) == ("met", None)


@pytest.mark.parametrize(
    ("observation", "every", "status"),
    [
        ("51@2021", None, "on_track"),
        ("51@2020-12", None, "cannot_tell: too_early"),
        ("51@2021", "2 years", "cannot_tell: too_early"),
        ("52@2022", "2 years", "on_track"),
    ],
)
def test_a_tenth_of_the_time_and_a_cycle_must_have_passed(
    observation: str, every: str | None, status: str
) -> None:
    start = "50@2020-06-30" if "-" in observation else "50@2020"
    end = "60@2030" if "-" not in observation else "60@2030-06-30"
    nodes: dict[str, Node] = {"baseline": start, "targets": [end], "every": every}
    assert said(judged("2023-01-01", **nodes, observations=[observation])) == status


def test_a_deadline_before_the_baseline_leaves_no_time_for_a_pace() -> None:
    verdict = judged("2021-01-01", baseline="1@2025", observations=["2@2026"], targets=["5@2024"])
    assert said(verdict) == "cannot_tell: too_early"


def test_with_mixed_precision_days_are_counted() -> None:
    verdict = judged(
        "2023-12-31", baseline="50@2020", observations=["59.5@2022-12-31"], targets=["100@2030"]
    )
    assert verdict.ratio == Fraction("9.5") * 3652 / (50 * 730)
    assert verdict.elapsed == Fraction(730 * 400, 146_097)


def test_the_part_of_a_table_that_a_target_is_for() -> None:
    verdict = judged(
        "2025-01-01",
        by="country",
        better={"KR": "higher"},
        baseline={"on": "2020", "KR": "50", "CN": "20"},
        observations=[{"on": "2024", "KR": "62", "CN": "30"}, {"on": "2026", "CN": "40"}],
        targets=[{"by": "2030", "KR": "80"}],
    )
    assert (said(verdict), verdict.ratio) == ("on_track", Fraction(1))

"""The paths: compound, interim, cumulative, maintain, ordinal."""

from __future__ import annotations

from fractions import Fraction

import pytest

from cet_cli.progress import Flag
from tests.progress.plans import Node, judged, said


def test_compound_growth_is_exact_where_the_root_is_rational() -> None:
    verdict = judged(
        "2023-01-01",
        path="compound",
        baseline="100@2020",
        observations=["121@2022"],
        targets=["146.41@2024"],
    )
    assert (said(verdict), verdict.ratio) == ("on_track", Fraction(1))


def test_compound_growth_that_has_no_rational_root() -> None:
    verdict = judged(
        "2023-01-01",
        path="compound",
        baseline="100@2020",
        observations=["110@2022"],
        targets=["200@2030"],
    )
    assert verdict.ratio is not None
    assert abs(float(verdict.ratio) - (1.1**0.5 - 1) / (2**0.1 - 1)) < 1e-12
    assert said(verdict) == "behind"


def test_compound_growth_in_days() -> None:
    verdict = judged(
        "2023-01-01",
        path="compound",
        baseline="100@2020-06-30",
        observations=["110@2022-06-30"],
        targets=["200@2030-06-30"],
    )
    year = 365.2425
    expected = (1.1 ** (year / 730) - 1) / (2 ** (year / 3652) - 1)
    assert verdict.ratio is not None
    assert abs(float(verdict.ratio) - expected) < 1e-12


@pytest.mark.parametrize(
    ("base", "last", "target"), [("0", "5", "10"), ("5", "-1", "10"), ("9", "5", "-3")]
)
def test_compound_refuses_what_is_not_above_zero(base: str, last: str, target: str) -> None:
    verdict = judged(
        "2025-01-01",
        path="compound",
        better="lower" if target.startswith("-") else "higher",
        baseline=f"{base}@2020",
        observations=[f"{last}@2024"],
        targets=[f"{target}@2030"],
    )
    assert said(verdict) == "cannot_tell: zero_for_compound"


def test_compound_has_no_growth_rate_into_a_range() -> None:
    verdict = judged(
        "2025-01-01",
        path="compound",
        baseline="10@2020",
        observations=["12@2024"],
        targets=["within 20 to 25@2030"],
    )
    assert said(verdict) == "cannot_tell: zero_for_compound"


def test_compound_names_what_else_its_rounding_allows() -> None:
    nodes: dict[str, Node] = {"path": "compound", "baseline": "50@2020", "targets": ["100@2030"]}
    verdict = judged("2023-01-01", **nodes, observations=["57@2022"])
    assert (said(verdict), verdict.candidates) == ("behind", ("on_track",))
    exact = judged("2023-01-01", **nodes, observations=["57@2022"], counts="true")
    assert (said(exact), exact.candidates) == ("behind", ())


def test_compound_has_no_bounds_where_the_rounding_reaches_the_target() -> None:
    verdict = judged(
        "2023-01-01",
        path="compound",
        baseline="1@2020",
        observations=["1@2022"],
        targets=["2@2030"],
    )
    assert (said(verdict), verdict.ratio_low, verdict.ratio_high) == ("far_behind", None, None)
    assert verdict.candidates == ("moving_away", "behind", "on_track")


def test_linear_and_compound_that_differ_are_flagged_with_the_other_ratio() -> None:
    nodes: dict[str, Node] = {
        "baseline": "10@2020",
        "observations": ["20@2024"],
        "targets": ["80@2030"],
    }
    linear = judged("2025-01-01", **nodes)
    compound = judged("2025-01-01", **nodes, path="compound")
    assert (said(linear), said(compound)) == ("far_behind", "behind")
    assert Flag.PATH_SENSITIVE in linear.flags & compound.flags
    assert (linear.other_path, compound.other_path) == ("compound", "linear")
    assert (linear.other_ratio, compound.other_ratio) == (compound.ratio, linear.ratio)


def test_on_an_interim_path_the_way_asked_for_at_the_date_counts() -> None:
    nodes: dict[str, Node] = {
        "path": "interim",
        "baseline": "10@2020",
        "targets": [
            {
                "value": "50",
                "by": "2030",
                "interim": [
                    {"value": "many", "by": "2023"},
                    {"value": "20", "by": "2026"},
                    {"value": "12", "by": "2024"},
                ],
            }
        ],
    }
    early = judged("2024-01-01", **nodes, observations=["11@2022"])
    middle = judged("2026-01-01", **nodes, observations=["15@2025"])
    final = judged("2029-01-01", **nodes, observations=["26@2028"])
    late = judged("2029-01-01", **nodes, observations=["30@2031"])
    assert [one.asked for one in (early, middle, final, late)] == [11, 16, 35, 50]
    ratios = [1, Fraction(5, 6), Fraction(16, 25), Fraction(1, 2)]
    assert [one.ratio for one in (early, middle, final, late)] == ratios


def test_an_interim_path_that_asks_for_nothing_yet() -> None:
    nodes: dict[str, Node] = {
        "path": "interim",
        "counts": "true",
        "baseline": "10@2020",
        "targets": [{"value": "50", "by": "2030", "interim": [{"value": "10", "by": "2026"}]}],
    }
    held = judged("2025-01-01", **nodes, observations=["10@2024"])
    lost = judged("2025-01-01", **nodes, observations=["9@2024"])
    assert (said(held), held.ratio) == ("on_track", None)
    assert (said(lost), lost.ratio) == ("moving_away", None)


def test_an_interim_path_into_a_range() -> None:
    verdict = judged(
        "2025-01-01",
        path="interim",
        baseline="40@2020",
        observations=["28@2024"],
        targets=[
            {
                "value": "within 20 to 25",
                "by": "2030",
                "interim": [{"value": "30", "by": "2025"}],
            }
        ],
    )
    assert (said(verdict), verdict.ratio) == ("on_track", Fraction(12, 8))


def test_the_figures_of_an_interim_path_are_rounded_each_for_itself() -> None:
    verdict = judged(
        "2025-01-01",
        path="interim",
        baseline="10@2020",
        observations=["14@2022"],
        targets=[{"value": "50", "by": "2030", "interim": [{"value": "18", "by": "2024"}]}],
    )
    assert (verdict.ratio_low, verdict.ratio_high) == (Fraction(3, 4), Fraction(5, 4))
    assert verdict.candidates == ("behind",)


def _sum(as_of: str, *observations: str, target: Node = None, **nodes: Node) -> tuple[str, object]:
    target = target or {"value": "over 30", "over": "2024..2028"}
    listed: dict[str, Node] = {"observations": list(observations), "targets": [target]}
    verdict = judged(as_of, path="cumulative", **{**listed, **nodes})
    return said(verdict), verdict.ratio


def test_a_sum_counts_what_lies_inside_its_span_once() -> None:
    assert _sum("2026-01-01", "9@2023", "6@2024", "3@2024-H1", "5@2025") == (
        "behind",
        Fraction(11, 12),
    )


def test_a_sum_has_no_data_where_nothing_lies_inside_its_span() -> None:
    assert _sum("2026-01-01", "9@2023") == ("no_data", None)
    assert _sum("2026-01-01") == ("no_data", None)


def test_a_sum_that_is_reached_is_met_before_its_span_is_over() -> None:
    assert _sum("2026-01-01", "31@2024")[0] == "met"
    assert _sum("2026-01-01", "30@2024")[0] == "on_track"


def test_an_upper_bound_is_met_only_when_the_span_is_complete() -> None:
    nodes: dict[str, Node] = {
        "target": {"value": "30", "over": "2024..2026"},
        "better": "lower",
    }
    assert _sum("2026-01-01", "5@2024", "5@2025", **nodes) == ("on_track", 2)
    assert _sum("2027-01-01", "5@2024", "5@2025", "5@2026", **nodes)[0] == "met"
    assert _sum("2026-01-01", "15@2024", "15@2025", **nodes) == ("behind", Fraction(2, 3))
    assert _sum("2027-01-01", "15@2024", "15@2025", "5@2026", **nodes)[0] == "missed"


def test_the_end_of_the_span_is_the_deadline_of_a_sum() -> None:
    assert _sum("2029-01-01", "5@2024", "5@2025")[0] == "due_unreported"
    every = [f"5@{year}" for year in range(2024, 2029)]
    assert _sum("2029-01-01", *every)[0] == "missed"


def test_a_sum_without_an_end_has_no_deadline() -> None:
    target = {"value": "30", "over": "2024.."}
    assert _sum("2026-01-01", "5@2024", target=target)[0] == "cannot_tell: no_deadline"


def test_a_sum_with_a_missing_period_or_a_break_is_not_judged_by_its_pace() -> None:
    assert _sum("2027-01-01", "5@2024", "5@2026")[0] == "cannot_tell: gap"
    broken: Node = {"value": "5", "on": "2025", "break": "other scope"}
    nodes: dict[str, Node] = {"observations": ["5@2024", broken]}
    assert _sum("2027-01-01", **nodes)[0] == "cannot_tell: series_break"


def test_a_sum_in_words_or_without_definition_is_not_judged() -> None:
    assert _sum("2027-01-01", "5@2024", "some@2025")[0] == "cannot_tell: non_numeric"
    assert _sum("2027-01-01", "5@2024", definition="unpublished")[0] == "cannot_tell: definition"
    assert _sum("2027-01-01", "some@2024", target={"value": "many", "over": "2024..2028"})[0] == (
        "cannot_tell: non_numeric"
    )
    withdrawn = {"on": "2025", "source": "s"}
    assert _sum("2027-01-01", "5@2024", dropped=withdrawn)[0] == "dropped"


def test_a_sum_is_too_early_within_a_cycle_or_a_tenth_of_its_span() -> None:
    long = {"value": "30", "over": "2024..2035"}
    assert _sum("2025-01-01", "5@2024", target=long)[0] == "cannot_tell: too_early"
    assert _sum("2025-01-01", "5@2024", every="2 years")[0] == "cannot_tell: too_early"
    assert _sum("2025-01-01", "5@2024", every="year")[0] == "behind"


def test_bounds_in_a_sum_judge_where_they_decide() -> None:
    assert _sum("2026-01-01", "over 30@2024")[0] == "met"
    assert _sum("2026-01-01", "over 10@2024")[0] == "cannot_tell: open_bound"
    assert _sum("2026-01-01", "over 20@2024", "under 20@2025")[0] == "cannot_tell: open_bound"
    assert _sum("2026-01-01", "under 10@2024", "5@2025")[0] == "cannot_tell: open_bound"
    assert _sum("2026-01-01", "20 to 30@2024", "11@2025")[0] == "met"


def test_a_sum_of_quarters_is_counted_in_days() -> None:
    target = {"value": "40", "over": "2024"}
    status, ratio = _sum("2024-07-01", "10@2024-Q1", "10@2024-Q2", target=target)
    assert (status, ratio) == ("on_track", Fraction(366, 182) / 2)


def test_a_sum_with_a_mere_date_counts_from_the_baseline_or_the_first_observation() -> None:
    assert _sum("2026-01-01", "5@2024", "5@2025", target="30@2028") == ("behind", Fraction(5, 6))
    assert _sum("2026-01-01", "5@2025", target="30@2028", baseline="5@2024") == (
        "behind",
        Fraction(5, 6),
    )


def test_a_sum_into_a_range_is_compared_with_the_nearer_end() -> None:
    target = {"value": "within 20 to 30", "over": "2024..2027"}
    assert _sum("2025-01-01", "3@2024", target=target) == ("behind", Fraction(3, 5))
    assert _sum("2025-01-01", "6@2024", target=target) == ("on_track", 1)
    assert _sum("2025-01-01", "10@2024", target=target) == ("behind", Fraction(3, 4))


def test_the_rounding_of_a_sum_is_the_sum_of_the_roundings() -> None:
    verdict = judged(
        "2026-01-01",
        path="cumulative",
        observations=["5@2024", "5@2025"],
        targets=[{"value": "26", "over": "2024..2028"}],
    )
    assert (verdict.ratio_low, verdict.ratio_high) == (Fraction(45, 53), Fraction(55, 51))
    assert (said(verdict), verdict.candidates) == ("on_track", ("behind",))
    assert Flag.ROUNDING_SENSITIVE in verdict.flags
    assert (verdict.pace, verdict.pace_needed, verdict.gap_closed) == (
        Fraction(5),
        Fraction(16, 3),
        Fraction(5, 13),
    )


def test_first_place_kept_needs_no_value_of_its_own() -> None:
    nodes: dict[str, Node] = {"path": "maintain", "better": "lower", "baseline": "1@2023"}
    kept = judged("2026-01-01", **nodes, observations=["1@2025"], targets=[{"by": "2028"}])
    lost = judged("2026-01-01", **nodes, observations=["over 1@2025"], targets=[{"by": "2028"}])
    unsure = judged("2026-01-01", **nodes, observations=["under 3@2025"], targets=[{"by": "2028"}])
    silent = judged("2026-01-01", **nodes, observations=["2@2020"], targets=[{"by": "2028"}])
    assert [said(one) for one in (kept, lost, unsure, silent)] == [
        "holding",
        "breached",
        "cannot_tell: open_bound",
        "cannot_tell: one_observation",
    ]

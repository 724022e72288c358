"""Every verdict can be done again by hand from the lines of its working."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import pytest

from cet_cli.report.show.targets import rounding_words
from cet_cli.wording.english.working import STEPS
from tests.report.gallery import lines, made, shown, worked

if TYPE_CHECKING:
    from pathlib import Path

    from cet_cli.report.show.page import Step


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("made"))


def sums(plan: Path, asked: str) -> dict[str, tuple[str, object, str]]:
    return {
        name: (step.sum, step.number, step.unit)
        for name, step in lines(worked(plan, asked)).items()
        if step.sum
    }


def test_a_straight_path_is_two_paces_and_their_quotient(plan: Path) -> None:
    assert sums(plan, "linear") == {
        "compared": ("54.4 >= 60", None, ""),
        "made": ("54.4 - 50", Fraction("4.4"), "percentage points"),
        "elapsed": ("2025 - 2020", 5, "years"),
        "pace": ("4.4 / 5", Fraction("0.88"), "percentage points a year"),
        "way": ("60 - 50", 10, "percentage points"),
        "span": ("2028 - 2020", 8, "years"),
        "pace_asked": ("10 / 8", Fraction("1.25"), "percentage points a year"),
        "ratio": ("0.88 / 1.25", Fraction("0.704"), ""),
        "thresholds": (">= 0.95, >= 0.60, >= 0, < 0", None, ""),
        "class": ("0.60 <= 0.704 < 0.95", None, ""),
        "left": ("60 - 54.4", Fraction("5.6"), "percentage points"),
        "pace_needed": ("5.6 / 3", Fraction("5.6") / 3, "percentage points a year"),
        "times": ("1.86667 / 0.88", Fraction("5.6") / 3 / Fraction("0.88"), ""),
    }
    assert lines(worked(plan, "linear"))["baseline"].says == "50 % (2020)"
    assert lines(worked(plan, "linear"))["target"].says == "at least 60 % by 2028"


def test_with_finer_dates_days_are_counted_and_divided_by_a_year(plan: Path) -> None:
    days = sums(plan, "days")

    assert days["made"] == ("60 - (-10)", 70, "km")
    assert days["elapsed"] == (
        "2023-01-15 to 2025-06-30: 897 days / 365.2425",
        897 / Fraction("365.2425"),
        "years",
    )
    pace, asked = 70 * Fraction("365.2425") / 897, 110 * Fraction("365.2425") / 2177
    assert days["ratio"] == ("28.5028 / 18.4551", pace / asked, "")


def test_money_is_said_in_the_scale_of_its_unit(plan: Path) -> None:
    falling = sums(plan, "falling")

    assert falling["made"] == ("11 - 10", 1, "KRW trillion")
    assert falling["way"] == ("5 - 10", -5, "KRW trillion")
    assert falling["ratio"] == ("0.2 / -0.5", Fraction("-0.4"), "")
    assert falling["class"][0] == "-0.4 < 0"
    assert lines(worked(plan, "falling"))["target"].says == "at most KRW 5 trillion by 2030"
    assert lines(worked(plan, "falling"))["rounding"].says == "-1 to 0"


def test_into_a_range_the_distance_to_it_counts(plan: Path) -> None:
    ranged = sums(plan, "ranged")

    assert ranged["distance"] == ("40 - 20", 20, "dB")
    assert ranged["distance_now"] == ("40 - 32", 8, "dB")
    assert ranged["made"] == ("20 - 8", 12, "dB")
    assert ranged["ratio"] == ("3 / 2.5", Fraction("1.2"), "")
    assert lines(worked(plan, "ranged"))["target"].says == "within 40 to 45 dB by 2028"


def test_down_into_a_range_over_a_point(plan: Path) -> None:
    above = sums(plan, "above-range")

    assert above["distance"] == ("60 - 45", 15, "dB")
    assert above["asked"] == ("56 + (45 - 56) x 1 / 5", Fraction("53.8"), "dB")
    assert above["asked_way"] == ("60 - 53.8", Fraction("6.2"), "dB")
    assert above["ratio"] == ("8 / 6.2", 8 / Fraction("6.2"), "")


def test_growth_rates_are_compared(plan: Path) -> None:
    growing = sums(plan, "growing")

    assert growing["growth"][0] == "(150 / 100)^(1 / 5) - 1"
    assert growing["growth_asked"][0] == "(200 / 100)^(1 / 10) - 1"
    assert growing["growth"][1] == pytest.approx((1.5**0.2 - 1) * 100)
    assert growing["growth"][2] == "% a year"
    assert growing["ratio"][0] == "8.44718 / 7.17735"


def test_from_point_to_point_what_is_asked_by_then_counts(plan: Path) -> None:
    stepwise, at_point = sums(plan, "stepwise"), lines(worked(plan, "at-point"))

    assert stepwise["asked"] == ("120 + (200 - 120) x 1 / 6", Fraction(400, 3), "units")
    assert stepwise["asked_way"] == ("133.333 - 100", Fraction(100, 3), "units")
    assert stepwise["ratio"] == ("25 / 33.3333", Fraction(3, 4), "")
    assert (at_point["asked"].sum, at_point["asked"].number) == ("", Fraction(120))
    assert at_point["ratio"].says == "= 0.95"
    assert at_point["rounding"].says == "0.9 to 1"


def test_a_sum_is_compared_with_what_the_time_that_it_covers_asks(plan: Path) -> None:
    summed = sums(plan, "summed")

    assert summed["total"] == ("5 + 6.5", Fraction("11.5"), "KRW trillion")
    assert summed["covered"] == ("2024, 2025", 2, "years")
    assert summed["pace"] == ("11.5 / 2", Fraction("5.75"), "KRW trillion a year")
    assert summed["pace_asked"] == ("30 / 5", 6, "KRW trillion a year")
    assert summed["ratio"] == ("5.75 / 6", Fraction(23, 24), "")
    assert lines(worked(plan, "summed"))["target"].says == "over KRW 30 trillion in 2024..2028"
    assert lines(worked(plan, "summed"))["ratio"].says == "≈ 0.9583"


def test_of_a_sum_that_is_to_stay_small_what_is_allowed_is_divided(plan: Path) -> None:
    capped = lines(worked(plan, "capped"))

    assert capped["compared"].says == "satisfied so far"
    assert (capped["pace_allowed"].sum, capped["pace_allowed"].number) == ("100 / 4", Fraction(25))
    assert (capped["ratio"].sum, capped["ratio"].number) == ("25 / 30", Fraction(5, 6))
    assert [capped["left_allowed"].number, capped["allowed_now"].number] == [40, 20]
    assert not {"pace_asked", "pace_needed", "times"} & set(capped)


def test_a_sum_between_two_bounds_is_on_the_path_inside_and_measured_by_the_upper(
    plan: Path,
) -> None:
    inside, beyond = lines(worked(plan, "between")), lines(worked(plan, "beyond"))

    assert inside["pace_asked"].says == "25 to 30 t a year"
    assert (inside["ratio"].sum, inside["ratio"].number) == ("25 <= 27 <= 30", Fraction(1))
    assert inside["total"].sum == ""
    assert (beyond["ratio"].sum, beyond["ratio"].number) == ("30 / 40", Fraction(3, 4))


def test_a_sum_with_a_gap_is_added_up_and_not_judged(plan: Path) -> None:
    gapped = worked(plan, "gapped")

    assert (gapped.status, gapped.reason) == ("cannot_tell", "gap")
    assert gapped.because == "a period of the sum is missing"
    assert set(lines(gapped)) == {"observed", "target", "path", "compared", "total", "covered"}


@pytest.mark.parametrize(
    ("asked", "because", "compared"),
    [
        ("kept", "3 stations (2025) is still at least 3 stations", "satisfied"),
        ("lost", "2 (2025) is no longer at most 1", "not satisfied"),
        ("worse", "15 (2025) is worse than the start", "not satisfied"),
        ("reached", "210 km (2025) satisfies the target", "satisfied"),
        ("late", "210 km (2025) satisfies the target, but only after the deadline", "satisfied"),
        ("failed", "the deadline has passed, and 150 km (2025) is not at least 200 km", None),
        ("silent", "the deadline has passed, and nothing was observed since 150 km (2023)", None),
        ("unwritten", "the deadline has passed, and nothing was observed", None),
        ("speechless", "nothing has been observed", None),
        ("undefined", "nobody has published what counts", "not satisfied"),
        ("wordless", "a figure is kept as words or cannot be compared", None),
        ("dateless", "no document gives a deadline", "not satisfied"),
        ("bounded", "the figure observed is only a bound", "not satisfied"),
        ("well-bounded", "the figure observed is only a bound", "the bound does not decide"),
        ("badly-bounded", "whatever under 90 km (2025) stands for, it goes the other way", None),
        ("once", "one figure is no pace", "not satisfied"),
        ("broken", "the series was broken", "not satisfied"),
        ("zero", "a growth rate needs figures above zero", "not satisfied"),
        ("young", "too little time has passed", "not satisfied"),
        ("away", "the start satisfied the target, 190 km (2025) does not", "not satisfied"),
        ("falling", "-0.40 of the pace required: it goes the other way", "not satisfied"),
        ("unlosing", "the path asks for nothing yet that is not made", "not satisfied"),
        ("losing", "the path asks for nothing yet, and something was lost", "not satisfied"),
        ("withdrawn", "it was withdrawn", None),
        ("stone", "ranks and levels are not extrapolated", "not satisfied"),
    ],
)
def test_each_status_says_why(plan: Path, asked: str, because: str, compared: str | None) -> None:
    working = worked(plan, asked)

    assert working.because == because
    if compared:
        assert lines(working)["compared"].says == compared


def test_without_a_deadline_the_share_of_the_gap_and_the_change_a_year_are_shown(
    plan: Path,
) -> None:
    dateless = lines(worked(plan, "dateless"))

    assert dateless["target"].says == "at least 200 km, no deadline"
    assert (dateless["gap_closed"].sum, dateless["gap_closed"].number) == (
        "50 / 100",
        Fraction(1, 2),
    )
    assert dateless["pace"].number == 25


def test_of_one_point_the_pace_required_is_shown(plan: Path) -> None:
    once = lines(worked(plan, "once"))

    assert once["first_observation"].says == "90 km (2025)"
    assert (once["pace_asked"].sum, once["pace_asked"].number) == ("110 / 5", Fraction(22))
    assert "pace" not in once


def test_steps_of_a_scale_are_counted(plan: Path) -> None:
    ranked, single = lines(worked(plan, "ranked")), lines(worked(plan, "first-rank"))
    stone = lines(worked(plan, "stone"))

    assert [ranked["steps_done"].number, ranked["steps_left"].number] == [2, 3]
    assert ranked["years_left"].number == 3
    assert "steps_done" not in single
    assert stone["target"].says == "at least TRL 9 by 2028"
    assert stone["steps_left"].number == 3


def test_what_was_met_shows_its_pace_without_thresholds(plan: Path) -> None:
    reached = lines(worked(plan, "reached"))

    assert reached["ratio"].says == "= 1.1"
    assert not {"thresholds", "class", "pace_needed"} & set(reached)


def test_a_base_after_a_break_says_so(plan: Path) -> None:
    assert lines(worked(plan, "mended"))["after_break"].says == "80 km (2023)"


def test_flags_say_what_they_mean_here(plan: Path) -> None:
    close, shaky, linear = (worked(plan, one) for one in ("close", "shaky", "linear"))

    assert dict(close.flags) == {
        "path_sensitive": "on a compound path R ≈ 1.1159, which is another status",
        "rounding_sensitive": "within the rounding of the figures it may also be on track",
    }
    assert dict(shaky.flags) == {
        "stale": "the last observation is older than 24 months",
        "volatile": "the steps add up to more than three times the change since the start",
    }
    assert dict(linear.flags) == {
        "reversal": "the last step goes against the change since the start"
    }


def test_a_stale_figure_of_an_indicator_with_a_cycle_names_the_cycle(tmp_path: Path) -> None:
    text = (made(tmp_path) / "portfolio.yaml").read_text(encoding="utf-8")
    made(tmp_path, text.replace(", {value: 54.4, on: 2025, source: figures}]", "]"))

    flags = dict(worked(tmp_path, "linear").flags)

    assert flags["stale"] == "the last observation is older than two cycles of 1 year"


@pytest.mark.parametrize(
    ("low", "high", "says"),
    [("1", "", "at least 1"), ("", "2", "at most 2"), ("", "", "without bound")],
)
def test_a_ratio_that_has_a_bound_on_one_side_only(low: str, high: str, says: str) -> None:
    ends = [Fraction(one) if one else None for one in (low, high)]
    assert rounding_words(*ends) == says


def test_drafts_are_shown_apart_and_never_counted(plan: Path) -> None:
    target, wish = shown(plan, "leaked").working

    assert (target.status, target.apart, target.counted) == ("far_behind", "on_track", True)
    assert lines(target)["observed"].says == "110 km (2024)"
    assert (wish.status, wish.counted) == ("behind", False)
    assert lines(wish)["observed"].says == "190 km (2025)"


def test_each_target_of_an_indicator_has_its_working_and_one_can_be_asked_for(plan: Path) -> None:
    both = [str(one.address) for one in shown(plan, "two").working]

    assert both == ["paths/two/near", "paths/two/far"]
    assert [str(one.address) for one in shown(plan, "two/far").working] == ["paths/two/far"]
    assert [str(one.address) for one in shown(plan, "two@2030").working] == ["paths/two/far"]


def test_a_technology_without_a_goal_has_no_verdict(plan: Path) -> None:
    assert shown(plan, "bare-step").working == ()
    assert shown(plan, "tech").working == ()


def test_every_line_has_a_name(plan: Path) -> None:
    names = {
        step.name
        for roadmap in ("paths",)
        for one in dict(shown(plan, roadmap).contents)["indicator"]
        for working in shown(plan, str(one.address)).working
        for step in working.steps
    }

    assert names <= set(STEPS)
    assert len(names) > 25


def test_better_figures_give_lines_that_still_add_up(plan: Path) -> None:
    """Each sum comes out as its line says, done with the digits that are shown."""
    for asked in ("linear", "days", "falling", "ranged", "stepwise", "summed", "two/far"):
        working = lines(worked(plan, asked))
        over, under = working["ratio"].sum.split(" / ")
        first, second = (Fraction(one.replace(",", "")) for one in (over, under))
        assert float(first / second) == pytest.approx(float(working["ratio"].number or 0), 1e-4)


def single(folder: Path, indicator: str) -> dict[str, Step]:
    """The lines of the working of one indicator alone."""
    made(
        folder,
        "format: 1\nportfolio: p\nname: P\nindicators:\n"
        f"  - {{id: i, name: I, better: higher, source: own, {indicator}}}\n",
    )
    return lines(worked(folder, "i"))


def test_a_range_that_was_reached_is_no_distance_away(tmp_path: Path) -> None:
    reached = single(
        tmp_path,
        "unit: dB, baseline: {value: 20, on: 2020}, targets: [{value: within 40 to 45, by: 2028}], "
        "observations: [{value: 42, on: 2024}]",
    )

    assert (reached["distance_now"].sum, reached["distance_now"].number) == ("", Fraction(0))
    assert reached["ratio"].says == "= 2"


def test_a_growth_too_small_for_its_digits_is_compared_as_a_straight_line(tmp_path: Path) -> None:
    base = "1" + "0" * 39
    tiny = single(
        tmp_path,
        f"path: compound, baseline: {{value: {base}, on: 2020}}, targets: [{{value: "
        f"{base}.000000000002, by: 2028}}], "
        f"observations: [{{value: {base}.000000000001, on: 2024}}]",
    )

    assert tiny["ratio"].number == 1
    assert tiny["pace"].number == Fraction(1, 4 * 10**24)
    assert "growth" not in tiny


def test_a_sum_without_a_deadline_is_added_up_alone(tmp_path: Path) -> None:
    endless = single(
        tmp_path,
        "unit: t, path: cumulative, targets: [{value: 100}], "
        "observations: [{value: 4, over: 2024}]",
    )

    assert endless["total"].number == 4
    assert "gap_closed" not in endless


def test_without_a_deadline_and_a_second_point_there_is_no_pace(tmp_path: Path) -> None:
    still = single(
        tmp_path, "unit: t, targets: [{value: 100}], observations: [{value: 4, on: 2024}]"
    )

    assert still["gap_closed"].number == 0
    assert "pace" not in still


def test_of_steps_without_a_deadline_no_time_is_left(tmp_path: Path) -> None:
    steps = single(
        tmp_path,
        "unit: rank, path: ordinal, baseline: {value: 1, on: 2020}, targets: [{value: 5}], "
        "observations: [{value: 2, on: 2024}]",
    )

    assert (steps["steps_done"].number, steps["steps_left"].number) == (1, 3)
    assert "years_left" not in steps


def test_of_one_point_after_a_break_nothing_is_required(tmp_path: Path) -> None:
    broken = single(
        tmp_path,
        "unit: t, targets: [{value: 9, by: 2030}], "
        "observations: [{value: 4, on: 2024, break: new}]",
    )

    assert "pace_asked" not in broken


def test_of_one_point_at_the_deadline_no_pace_is_required(tmp_path: Path) -> None:
    last = single(
        tmp_path, "unit: t, targets: [{value: 9, by: 2026}], observations: [{value: 4, on: 2026}]"
    )

    assert last["span"].number == 0
    assert "pace_asked" not in last

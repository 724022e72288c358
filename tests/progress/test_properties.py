"""What holds of every target, however its figures are written."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cet_cli.progress import Reason, Status
from cet_cli.progress.compound import compound_ratio, compound_status
from cet_cli.progress.ratio import CLASSES, classify
from tests.progress.plans import Node, judged

if TYPE_CHECKING:
    from cet_cli.progress import Verdict

NUMBERS = st.one_of(
    st.integers(-40, 40).map(str),
    st.decimals(-40, 40, places=1).map(lambda number: f"{number:f}"),
)
FIGURES = st.one_of(
    NUMBERS,
    st.tuples(st.sampled_from(["over", "at least", "at most", "under", "about"]), NUMBERS).map(
        " ".join
    ),
    st.tuples(st.integers(0, 9), st.integers(10, 20)).map(lambda ends: f"{ends[0]} to {ends[1]}"),
    st.just("within 3 to 7"),
    st.just("several hundred"),
    NUMBERS.map(lambda number: f"{number} km"),
    NUMBERS.map(lambda number: f"{number} t"),
)
YEARS = st.integers(2018, 2034)
PERIODS = st.one_of(
    YEARS.map(str),
    YEARS.map(lambda year: f"{year}-H1"),
    YEARS.map(lambda year: f"{year}-06"),
    YEARS.map(lambda year: f"{year}-02-28"),
    YEARS.map(lambda year: f"{year}..{year + 3}"),
    st.sampled_from(["..2025", "2030..", "9999", "1000"]),
)
PATHS = st.sampled_from(["linear", "compound", "interim", "cumulative", "maintain", "ordinal"])
BETTER = st.sampled_from(["higher", "lower", None])
DAYS = st.dates().map(str)


def _dated(draw: st.DrawFn, key: str) -> dict[str, Node]:
    node: dict[str, Node] = {}
    if draw(st.integers(0, 9)):
        node["value"] = draw(FIGURES)
    if key == "by" or draw(st.integers(0, 9)):
        node[draw(st.sampled_from([key, "over"]))] = draw(PERIODS)
    return node


@st.composite
def plans(draw: st.DrawFn) -> dict[str, Node]:
    """An indicator with one target, of any shape that the format allows."""
    target = _dated(draw, "by") if draw(st.booleans()) else {"value": draw(FIGURES)}
    interim = st.fixed_dictionaries({"value": FIGURES, "by": PERIODS})
    target["interim"] = draw(st.lists(interim, max_size=3))
    observations = [_dated(draw, "on") for _ in range(draw(st.integers(0, 4)))]
    for one in observations:
        if not draw(st.integers(0, 6)):
            one["break"] = "another list"
    plan: dict[str, Node] = {
        "path": draw(PATHS),
        "better": draw(BETTER),
        "counts": draw(st.sampled_from(["true", "false"])),
        "every": draw(st.sampled_from([None, "year", "2 years", "quarter"])),
        "unit": draw(st.sampled_from([None, "km", "KRW trillion"])),
        "targets": [target],
        "observations": observations,
    }
    if draw(st.booleans()):
        plan["baseline"] = _dated(draw, "on")
    return plan


@given(plans(), DAYS)
def test_every_plan_is_judged(plan: dict[str, Node], as_of: str) -> None:
    verdict = judged(as_of, **plan)
    assert (verdict.reason is not None) == (verdict.status is Status.CANNOT_TELL)
    assert verdict.status not in verdict.candidates
    assert set(verdict.candidates) <= set(CLASSES)
    if verdict.ratio is not None and verdict.status is not Status.MET:
        assert verdict.status is classify(verdict.ratio, 1)
        assert verdict.ratio_low is None or verdict.ratio_low <= verdict.ratio
        assert verdict.ratio_high is None or verdict.ratio_high >= verdict.ratio
    assert _numbers(verdict)


def _numbers(verdict: Verdict) -> dict[str, object]:
    """Work out everything that a verdict can be asked for."""
    kind = type(verdict)
    names = [name for name in dir(kind) if isinstance(getattr(kind, name), property)]
    return {name: getattr(verdict, name) for name in names}


@st.composite
def better_and_worse(draw: st.DrawFn) -> tuple[dict[str, Node], str, str]:
    """A plan whose last observation is written, and two values for it, the worse one first."""
    upwards = draw(st.booleans())
    values = sorted(draw(st.lists(st.integers(1, 60), min_size=2, max_size=2, unique=True)))
    worse, better = values if upwards else values[::-1]
    bound = draw(st.sampled_from(["", "over ", "at least "] if upwards else ["", "under "]))
    years = sorted(draw(st.lists(st.integers(2015, 2029), min_size=2, max_size=3, unique=True)))
    figures = [draw(st.integers(1, 60)) for _ in years]
    path = draw(PATHS)
    # a sum of figures for the first year would have no place for the last one
    by: dict[str, Node] = {"over": f"{years[0]}..2031"} if path == "cumulative" else {"by": "2031"}
    plan: dict[str, Node] = {
        "path": path,
        "better": "higher" if upwards else "lower",
        "counts": draw(st.sampled_from(["true", "false"])),
        "baseline": f"{figures[0]}@{years[0]}",
        "observations": [
            f"{figure}@{year}" for figure, year in zip(figures[1:-1], years[1:-1], strict=True)
        ],
        "targets": [
            {
                "value": f"{bound}{draw(st.integers(1, 60))}",
                **by,
                "interim": [{"value": str(draw(st.integers(1, 60))), "by": "2026"}],
            }
        ],
    }
    return plan, f"{worse}@{years[-1]}", f"{better}@{years[-1]}"


RANKS = [
    "breached",
    "missed",
    "moving_away",
    "far_behind",
    "due_unreported",
    "behind",
    "on_track",
    "met_late",
    "holding",
    "met",
]


@given(better_and_worse(), st.sampled_from(["2030-01-01", "2032-01-01"]))
def test_a_better_observation_never_worsens_a_status(
    case: tuple[dict[str, Node], str, str], as_of: str
) -> None:
    plan, worse, better = case
    seen = plan["observations"]
    assert isinstance(seen, list)
    before = judged(as_of, **{**plan, "observations": [*seen, worse]})
    after = judged(as_of, **{**plan, "observations": [*seen, better]})
    if Status.CANNOT_TELL not in (before.status, after.status):
        assert RANKS.index(before.status) <= RANKS.index(after.status)
    else:
        assert Reason.NON_NUMERIC not in (before.reason, after.reason)


POSITIVE = st.fractions(Fraction(1, 100), 1000, max_denominator=100)


@given(POSITIVE, POSITIVE, POSITIVE, st.integers(1, 20), st.integers(1, 20), st.booleans())
def test_the_quick_class_of_a_growth_rate_is_the_exact_one(  # noqa: PLR0913, PLR0917
    base: Fraction,
    last: Fraction,
    target: Fraction,
    elapsed: int,
    span: int,
    whole: bool,  # noqa: FBT001
) -> None:
    if target != base:
        exact = compound_ratio((base, last, target), elapsed, span, whole=whole)
        assert compound_status((base, last, target), elapsed, span, whole=whole) is classify(
            exact, 1
        )


@given(POSITIVE, st.integers(2, 12), st.integers(2, 12))
def test_on_the_curve_the_growth_ratio_is_one(rate: Fraction, elapsed: int, span: int) -> None:
    base = Fraction(7)
    values = (base, base * (1 + rate) ** elapsed, base * (1 + rate) ** span)
    assert compound_ratio(values, elapsed, span, whole=True) == 1


TINY = Fraction(1, 10**90)


@pytest.mark.parametrize(
    ("last", "target"),
    [
        (Fraction(10**400), Fraction(10**500)),
        (Fraction(1, 10**400), Fraction(1, 10**500)),
        (1 + TINY, 1 + 2 * TINY),
        (Fraction(1), Fraction(2)),
    ],
)
def test_what_floats_cannot_hold_is_worked_out_in_full(last: Fraction, target: Fraction) -> None:
    values = (Fraction(1), last, target)
    ratio = compound_ratio(values, 2, 10, whole=True)
    assert compound_status(values, 2, 10, whole=True) is classify(ratio, 1)


def test_growth_too_small_for_the_digits_is_the_linear_limit() -> None:
    values = (Fraction(1), 1 + TINY, 1 + 2 * TINY)
    assert compound_ratio(values, 2, 10, whole=True) == Fraction(5, 2)

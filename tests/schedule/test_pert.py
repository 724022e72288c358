"""Durations of three points: a textbook example, and what must hold of any."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cet_cli.schedule.critical_path import Activity, find_critical_path
from cet_cli.schedule.pert import ThreePoints, estimate_chain, read_points
from cet_cli.schedule.refusal import Refusal, Refused
from tests.schedule.networks import timed

POINTS = st.lists(st.fractions(0, 100), min_size=3, max_size=3).map(sorted)


def points(*numbers: int | Fraction) -> ThreePoints:
    found = read_points(*numbers)
    assert isinstance(found, ThreePoints)
    return found


@pytest.mark.parametrize(
    ("numbers", "mean", "deviation"),
    [
        ((4, 6, 11), Fraction(13, 2), Fraction(7, 6)),
        ((1, 2, 3), Fraction(2), Fraction(1, 3)),
        ((5, 5, 5), Fraction(5), Fraction(0)),
        ((0, 1, 14), Fraction(3), Fraction(7, 3)),
    ],
)
def test_mean_and_deviation_worked_by_hand(
    numbers: tuple[int, int, int], mean: Fraction, deviation: Fraction
) -> None:
    found = points(*numbers)
    assert (found.mean, found.deviation, found.variance) == (mean, deviation, deviation**2)


@pytest.mark.parametrize(
    ("numbers", "reason"),
    [
        ((2, 1, 3), Refusal.OUT_OF_ORDER),
        ((1, 3, 2), Refusal.OUT_OF_ORDER),
        ((-1, 1, 2), Refusal.NEGATIVE),
    ],
)
def test_points_that_cannot_be_are_refused(numbers: tuple[int, int, int], reason: Refusal) -> None:
    assert read_points(*numbers) == Refused(reason, tuple(map(Fraction, numbers)))


@given(POINTS)
def test_the_mean_lies_between_the_ends_and_six_deviations_span_them(
    numbers: list[Fraction],
) -> None:
    found = points(*numbers)
    assert found.shortest <= found.mean <= found.longest
    assert 6 * found.deviation == found.longest - found.shortest


def test_a_chain_adds_up_means_and_variances() -> None:
    found = estimate_chain([points(1, 2, 3), points(4, 6, 11), points(5, 5, 5)])
    assert (found.mean, found.variance) == (Fraction(27, 2), Fraction(53, 36))


def test_the_means_time_a_network() -> None:
    means = {"a": points(4, 6, 11).mean, "b": points(1, 2, 3).mean, "c": points(0, 1, 14).mean}
    network = [Activity(name, mean, ("a",) if name != "a" else ()) for name, mean in means.items()]
    assert timed(network).length == Fraction(19, 2)
    assert not isinstance(find_critical_path(network), Refused)

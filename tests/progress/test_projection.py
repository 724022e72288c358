"""What the average pace would lead to, and where nothing is projected."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from cet_cli.progress.projection import Projection, Refusal, project, quantile
from tests.progress.plans import Node, indicator


def projected(*observations: Node, **nodes: Node) -> Projection | Refusal:
    """What is projected for the first target."""
    given: dict[str, Node] = {"better": "higher", "targets": ["100@2030"], **nodes}
    one = indicator(**given, observations=list(observations))
    return project(one, one.targets[0], date(2025, 1, 1))


def test_a_random_walk_with_drift_by_hand() -> None:
    found = projected("12@2021", "13@2022", "17@2023", "18@2024", baseline="10@2020")
    assert isinstance(found, Projection)
    # steps 2, 1, 4, 1 around 2: 0 + 1 + 4 + 1 = 6, over 3 degrees of freedom
    assert (found.points, found.horizon, found.pace) == (5, Fraction(6), Fraction(2))
    # of the ten slopes 1, 1, 3/2, 2, 2, 2, 7/3, 5/2, 5/2 and 4 the middle
    assert (found.centre, found.theil_sen) == (Fraction(30), Fraction(2))
    half = 1.637744 * (6 / 3 * (6 + 36 / 4)) ** 0.5
    assert float(found.high) == pytest.approx(30 + half)
    assert float(found.low) == pytest.approx(30 - half)
    # and the numbers to do it again with
    assert [found.first.value, found.last.value, found.elapsed] == [10, 18, 4]
    assert float(found.scatter) == pytest.approx(2**0.5)
    assert found.quantile == Fraction("1.637744")
    assert float(found.reach) == pytest.approx(half)


def test_an_interval_looks_no_more_exact_than_a_root_is() -> None:
    found = projected("12@2021", "13@2022", "17@2023", "18@2024", baseline="10@2020")
    assert isinstance(found, Projection)
    assert len(str(found.reach.numerator)) <= 16
    assert found.reach == (found.high - found.low) / 2


def test_steps_of_unequal_length_are_weighed_by_their_time() -> None:
    even = projected("20@2022", "30@2024", "40@2026", "50@2028", baseline="10@2020")
    uneven = projected("15@2021", "30@2024", "40@2026", "50@2028", baseline="10@2020")
    assert isinstance(even, Projection)
    assert isinstance(uneven, Projection)
    assert (even.low, even.high) == (Fraction(60), Fraction(60))
    assert (uneven.low, uneven.high) == (even.low, even.high)


@pytest.mark.parametrize("years", [(2022, 2024), (2021, 2022, 2024)])
def test_three_or_four_points_allow_a_range_only(years: tuple[int, ...]) -> None:
    found = projected(*(f"{year % 7}@{year}" for year in years), baseline="1@2020")
    assert isinstance(found, Projection)
    assert found.centre is None
    assert found.low < found.high


BROKEN: Node = {"value": "9", "on": "2023", "break": "new list"}


@pytest.mark.parametrize(
    ("observations", "nodes", "refusal"),
    [
        (["2@2021"], {}, Refusal.TOO_FEW_POINTS),
        ([], {}, Refusal.TOO_FEW_POINTS),
        (["2@2021", "3@2022", BROKEN], {}, Refusal.SERIES_BREAK),
        (["2@2021", "3@2022"], {"targets": ["100"]}, Refusal.NO_DEADLINE),
        (["2@2021", "3@2030"], {}, Refusal.DEADLINE_PASSED),
        (["2@2021", "3@2022"], {"path": "ordinal"}, Refusal.PATH),
        (["2@2021", "3@2022"], {"path": "cumulative"}, Refusal.PATH),
        (["2@2021", "3@2022"], {"path": "maintain"}, Refusal.PATH),
        (["2@2021", "over 3@2022"], {}, Refusal.OPEN_BOUND),
        (["2@2021", "3@2022"], {"dropped": {"on": "2024"}}, Refusal.DROPPED),
    ],
)
def test_what_is_not_projected(
    observations: list[Node], nodes: dict[str, Node], refusal: Refusal
) -> None:
    assert projected(*observations, baseline="1@2020", **nodes) is refusal


def test_without_a_baseline_the_observations_are_the_points() -> None:
    found = projected("10@2020", "12@2022", "14@2024")
    assert isinstance(found, Projection)
    assert (found.points, found.low, found.high) == (3, Fraction(20), Fraction(20))


@pytest.mark.parametrize(
    ("freedom", "expected"),
    [(1, 3.077684), (7, 1.414924), (8, 1.396815), (9, 1.383029), (30, 1.310415), (200, 1.285799)],
)
def test_student_s_quantile(freedom: int, expected: float) -> None:
    assert float(quantile(freedom)) == pytest.approx(expected, abs=1e-5)

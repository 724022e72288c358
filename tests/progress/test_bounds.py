"""Figures of which only a bound or a range is known: they judge where that decides."""

from __future__ import annotations

import pytest

from tests.progress.plans import judged, said

CASES = """
at least 10 | over 10     | met
at least 10 | at least 10 | met
at least 10 | over 9      | cannot_tell: open_bound
at least 10 | under 9     | cannot_tell: open_bound
at least 10 | at most 5   | cannot_tell: open_bound
at least 10 | under 5     | moving_away
at least 10 | at most 4   | moving_away
at least 10 | at least 8  | cannot_tell: open_bound
at least 10 | 10 to 12    | met
at least 10 | 9 to 12     | cannot_tell: open_bound
at least 10 | 7 to 9      | on_track
at least 10 | about 10    | met
over 10     | over 10     | met
over 10     | at least 10 | cannot_tell: open_bound
over 10     | at most 10  | cannot_tell: open_bound
over 10     | 8 to 10     | on_track
at most 3   | under 3     | met
at most 3   | at most 3   | met
at most 3   | over 3      | cannot_tell: open_bound
at most 3   | over 5      | moving_away
at most 3   | at least 5  | cannot_tell: open_bound
under 3     | under 3     | met
under 3     | at most 3   | cannot_tell: open_bound
under 3     | at least 3  | cannot_tell: open_bound
within 7 to 9 | over 9    | cannot_tell: open_bound
within 7 to 9 | over 7    | cannot_tell: open_bound
within 7 to 9 | at least 9 | cannot_tell: open_bound
within 7 to 9 | at least 10 | cannot_tell: open_bound
within 7 to 9 | under 7   | cannot_tell: open_bound
within 7 to 9 | at most 7 | cannot_tell: open_bound
within 7 to 9 | at most 6 | cannot_tell: open_bound
within 7 to 9 | 7 to 9    | met
within 7 to 9 | 6 to 10   | cannot_tell: open_bound
within 7 to 9 | 5 to 6    | far_behind
"""
"""Target, observation half-way from a baseline of 5, and what can be said before the deadline."""

MISSED = """
at least 10 | under 10    | missed
at least 10 | at most 10  | cannot_tell: open_bound
over 10     | at most 10  | missed
at most 3   | over 3      | missed
at most 3   | at least 3  | cannot_tell: open_bound
under 3     | at least 3  | missed
within 7 to 9 | over 9    | missed
within 7 to 9 | at least 9 | cannot_tell: open_bound
within 7 to 9 | under 7   | missed
within 7 to 9 | at most 7 | cannot_tell: open_bound
within 7 to 9 | 10 to 12  | missed
"""
"""The same after the deadline, where not satisfying it is enough."""


def _rows(table: str) -> list[tuple[str, ...]]:
    return [tuple(cell.strip() for cell in row.split("|")) for row in table.strip().splitlines()]


def _judged(target: str, observation: str, when: str, as_of: str) -> str:
    better = {"better": None} if target.startswith("within") else {}
    lower = {"better": "lower"} if target.startswith(("at most", "under")) else better
    return said(
        judged(
            as_of,
            **lower,
            baseline="5@2020",
            observations=[f"{observation}@{when}"],
            targets=[f"{target}@2030"],
        )
    )


@pytest.mark.parametrize(("target", "observation", "status"), _rows(CASES))
def test_before_the_deadline(target: str, observation: str, status: str) -> None:
    assert _judged(target, observation, "2025", "2026-01-01") == status


@pytest.mark.parametrize(("target", "observation", "status"), _rows(MISSED))
def test_after_the_deadline(target: str, observation: str, status: str) -> None:
    assert _judged(target, observation, "2030", "2031-01-01") == status


def test_a_later_bound_that_does_not_decide_leaves_it_open() -> None:
    verdict = judged(
        "2032-01-01", baseline="5@2020", observations=["8@2030", "over 9@2031"], targets=["10@2030"]
    )
    assert said(verdict) == "cannot_tell: open_bound"


def test_a_bound_on_the_path_may_as_well_have_met_the_target() -> None:
    verdict = judged(
        "2026-01-01",
        baseline="5@2020",
        observations=["at least 8@2025"],
        targets=["at least 10@2030"],
    )
    assert said(verdict) == "cannot_tell: open_bound"


def test_a_baseline_that_is_only_a_bound_has_no_pace() -> None:
    verdict = judged(
        "2026-01-01", baseline="over 4@2020", observations=["8@2025"], targets=["10@2030"]
    )
    assert said(verdict) == "cannot_tell: open_bound"


def test_an_uncertain_target_counts_as_its_middle_and_names_what_else_is_possible() -> None:
    verdict = judged(
        "2026-01-01", baseline="0@2020", observations=["10@2025"], targets=["20 to 30@2030"]
    )
    assert said(verdict) == "behind"
    assert verdict.candidates == ("on_track",)

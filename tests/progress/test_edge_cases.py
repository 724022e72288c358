"""The table of edge cases that came with the published method: every row, as it stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest

from cet_cli.progress import Flag
from tests.progress.plans import Node, judged, said

if TYPE_CHECKING:
    from cet_cli.progress import Verdict

TABLE = """
E01|at_least|50@2020|60@2022|100@2030|2023-12-31|1.0000|on_track|
E02|at_least|50@2020|59.5@2022|100@2030|2023-12-31|0.9500|on_track|
E03|at_least|50@2020|56@2022|100@2030|2023-12-31|0.6000|behind|
E04|at_least|50@2020|50@2022|100@2030|2023-12-31|0.0000|far_behind|
E05|at_least|50@2020|49@2022|100@2030|2023-12-31|-0.1000|moving_away|
E06|at_most|100@2020|80@2022|40@2030|2023-12-31|1.6667|on_track|
E07|at_most|10@2020|6@2024|0@2030|2025-12-31|1.0000|on_track|
E08|at_least|-5@2020|-1@2024|5@2030|2025-12-31|1.0000|on_track|
E09|at_least counts|0@2024|4@2026|15@2028|2026-12-31|0.5333|far_behind|
E10|at_least|3@2024|6@2026|6@2028|2026-12-31|2.0000|met|
E11|at_least|3@2024|6@2026 5@2027|6@2028|2027-12-31|0.8889|behind|lost_after_met
E12|at_least|50@2020|90@2030|100@2030|2031-12-31||missed|
E13|at_least|50@2020|90@2028|100@2030|2031-12-31||due_unreported|
E14|at_least|50@2020|100@2031|100@2030|2031-12-31||met_late|
E15|at_least|50@2024|50@2024|100@2030|2025-12-31||cannot_tell: one_observation|
E16|at_least|50@2020|60@2024|100|2025-12-31||cannot_tell: no_deadline|
E17|at_least||55@2022 60@2024|100@2030|2025-12-31|0.4444|far_behind|
E18|at_most maintain|1@2023|1@2025|1@2028|2026-12-31||holding|
E19|at_most maintain|1@2023|2@2025|1@2028|2026-12-31||breached|
E20|at_least|12@2020|9@2024|10@2030|2025-12-31||moving_away|
E21|at_least|50@2020|59@2022|100@2030|2023-12-31|0.9000|behind|rounding_sensitive
E22|within|10@2020|30@2024|within 20 to 25@2030|2025-12-31|1.25|on_track|overshoot
E23|at_least ordinal|TRL 4@2022|TRL 5@2025|TRL 8@2028|2026-12-31||cannot_tell: ordinal|
E24|over cumulative||5.0@2024 6.4@2025 8.8@2026|over 30@2024..2028|2026-12-31|1.1222|on_track|
"""


@dataclass(frozen=True)
class Row:
    name: str
    as_of: str
    ratio: str
    status: str
    flag: str
    nodes: dict[str, Node] = field(default_factory=dict)


def _row(line: str) -> Row:
    name, kind, base, seen, target, as_of, ratio, status, flag = line.split("|")
    comparator, _, path = kind.partition(" ")
    nodes: dict[str, Node] = {"observations": _observations(seen), "targets": [target]}
    if base:
        nodes["baseline"] = base
    if comparator != "within":
        nodes["better"] = "lower" if comparator == "at_most" else "higher"
    if path == "counts":
        nodes["counts"] = "true"
    elif path:
        nodes["path"] = path
    return Row(name, as_of, ratio, status, flag, nodes)


def _observations(text: str) -> list[str]:
    """Split at the blanks between observations, not at the one in `TRL 5@2025`."""
    parts: list[str] = []
    for word in text.split():
        if parts and "@" not in parts[-1]:
            parts[-1] += f" {word}"
        else:
            parts.append(word)
    return parts


ROWS = [_row(line) for line in TABLE.strip().splitlines()]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_the_table(row: Row) -> None:
    verdict = judged(row.as_of, **row.nodes)
    assert said(verdict) == row.status
    if row.flag:
        assert Flag(row.flag) in verdict.flags
    if row.ratio:
        assert verdict.ratio is not None
        assert abs(verdict.ratio - Fraction(Decimal(row.ratio))) <= Fraction(1, 20_000)


def _verdict_of(name: str) -> Verdict:
    row = next(row for row in ROWS if row.name == name)
    return judged(row.as_of, **row.nodes)


def test_one_observation_reports_the_required_pace() -> None:
    assert _verdict_of("E15").pace_needed == Fraction(50, 6)


def test_no_deadline_reports_the_share_of_the_gap_and_the_change_a_year() -> None:
    verdict = _verdict_of("E16")
    assert (verdict.gap_closed, verdict.pace) == (Fraction(1, 5), Fraction(5, 2))


def test_without_a_baseline_the_first_observation_serves_and_says_so() -> None:
    assert _verdict_of("E17").base_is == "first_observation"


def test_the_rounding_interval_of_the_ratio_and_what_else_it_allows() -> None:
    verdict = _verdict_of("E21")
    assert (verdict.ratio_low, verdict.ratio_high) == (Fraction(4, 5), Fraction(1))
    assert verdict.candidates == ("on_track",)


def test_ordinal_steps_are_counted_and_not_extrapolated() -> None:
    verdict = _verdict_of("E23")
    assert (verdict.steps_done, verdict.steps_left, verdict.years_left) == (
        Fraction(1),
        Fraction(3),
        Fraction(3),
    )
    assert verdict.ratio is None


def test_a_sum_shows_its_parts() -> None:
    verdict = _verdict_of("E24")
    assert verdict.total == Fraction("20.2")
    assert (verdict.elapsed, verdict.span, verdict.years_left) == (
        Fraction(3),
        Fraction(5),
        Fraction(2),
    )

"""Gather what is summed up: the observations inside a span, none of them twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.model.indicator import Observation
from cet_cli.progress.series import period_of
from cet_cli.progress.total import Total, made_of_years

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from cet_cli.model.values import Period
    from cet_cli.progress.case import Case
    from cet_cli.progress.series import Observed


def sum_up(case: Case, observed: Sequence[Observed]) -> Total | None:
    """Gather what was observed inside the span of a sum; None where nothing was.

    The span is the target's `over`. A target with a mere date counts from the start of the
    baseline's period, or else of the first observation.
    """
    dated = _dated(case, observed)
    if not dated:
        return None
    start = _start(case, dated)
    end = case.due.end if case.due else max(period.end for period in dated)
    inside = [p for p in dated if start <= p.start and p.end <= end]
    chosen = [dated[period] for period in _apart(inside)]
    read = [case.column.read(one) for one in chosen]
    readings = tuple(reading for reading in read if reading)
    if not chosen:
        return None
    return Total(
        start=start,
        end=end,
        readings=readings,
        in_words=len(readings) < len(chosen),
        broken=any(isinstance(one, Observation) and one.break_ is not None for one in chosen[1:]),
        whole=made_of_years(start, end, readings),
    )


def _dated(case: Case, observed: Sequence[Observed]) -> dict[Period, Observed]:
    """Key the figures by their period; of equal periods the last saying counts."""
    figured = (one for one in observed if case.column.figure(one) is not None)
    keyed = ((period_of(one), one) for one in figured)
    return {period: one for period, one in keyed if period and not period.open_end}


def _start(case: Case, dated: dict[Period, Observed]) -> date:
    """Find the first day of the span."""
    due = case.due
    if due is not None and due.precision == "span" and not due.open_start:
        return due.start
    first = min(period.start for period in dated)
    return case.start.start if case.start else first


def _apart(periods: list[Period]) -> list[Period]:
    """Choose periods that do not overlap: a year rather than its quarters."""
    chosen: list[Period] = []
    for period in sorted(periods, key=lambda one: (one.start, -one.end.toordinal())):
        if not chosen or chosen[-1].end < period.start:
            chosen.append(period)
    return chosen

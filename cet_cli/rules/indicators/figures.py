"""The figures of an indicator: baseline, targets, points on the way, observations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.model.values import Unreadable, canonical

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.indicator import Baseline, Figure, Indicator, Observation, Target
    from cet_cli.model.roadmap import Sections
    from cet_cli.model.values import Period, Quantity
    from cet_cli.model.words import Path
    from cet_cli.rules.known import Documents
    from cet_cli.rules.plan import Plan

Way = tuple["Figure"] | tuple["Figure", "Figure"]
"""A figure, with the target that it stands in before it if it stands in one."""


def indicators(plan: Plan) -> Iterator[tuple[Sections, Indicator]]:
    """List the indicators of a plan, but for those dropped."""
    for roadmap in plan.roadmaps:
        for indicator in roadmap.indicators:
            if indicator.dropped is None:
                yield roadmap, indicator


def targets(plan: Plan) -> Iterator[tuple[Sections, Indicator, Target]]:
    """List the targets of a plan; an indicator that is only context has none that count."""
    for roadmap in plan.roadmaps:
        for indicator in roadmap.indicators:
            if indicator.targets and indicator.role is None and indicator.dropped is None:
                for target in indicator.targets:
                    yield roadmap, indicator, target


def ways(indicator: Indicator) -> Iterator[Way]:
    """List the ways to all figures of an indicator."""
    if indicator.baseline:
        yield (indicator.baseline,)
    for target in indicator.targets:
        yield (target,)
        for point in target.interim:
            yield (target, point)
    for seen in indicator.observations:
        yield (seen,)


def entries(figure: Figure) -> Iterator[tuple[str, Quantity]]:
    """List what a figure says, each with the key that says it: `value` or the name of a part."""
    if figure.value is not None:
        yield "value", figure.value
    if figure.table:
        yield from figure.table.items()


def seen(indicator: Indicator) -> Iterator[tuple[Baseline | Observation, Period]]:
    """List what was observed, the baseline too, with the date or span that it speaks of."""
    baseline = indicator.baseline
    if baseline is not None:
        on = baseline.on or baseline.over
        if on is not None:
            yield baseline, on
    for observation in indicator.observations:
        on = observation.on or observation.over
        if on is not None:
            yield observation, on


def start(indicator: Indicator, documents: Documents) -> tuple[Baseline, Period] | None:
    """Give the baseline and its date; None where it has none, or one in the future (I107)."""
    baseline = indicator.baseline
    on = (baseline.on or baseline.over) if baseline else None
    if baseline is None or on is None or documents.ahead(on, baseline.source or indicator.source):
        return None
    return baseline, on


def deadline(target: Target) -> Period | None:
    """Give the time by whose last day a target is to be reached."""
    return target.by or target.over


def path_of(indicator: Indicator, target: Target) -> Path:
    """Give the path of a target: its own, or that of its indicator."""
    return target.path or indicator.path


def is_rank(indicator: Indicator) -> bool:
    """Tell whether an indicator is a place in an order."""
    return indicator.unit is not None and canonical(indicator.unit) == "rank"


def is_exact(indicator: Indicator) -> bool:
    """Tell whether the figures of an indicator are exact counts."""
    return indicator.counts or is_rank(indicator)


def in_unit(indicator: Indicator, figure: Quantity | None) -> Quantity | None:
    """Give a figure in the unit of its indicator; None where it cannot be read in it."""
    if figure is None or figure.number is None or indicator.unit is None:
        return figure
    try:
        return figure.in_unit(indicator.unit)
    except Unreadable:
        return None

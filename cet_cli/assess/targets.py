"""Judge the targets of a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from cet_cli.address import Address
from cet_cli.assess.assessment import TargetVerdict
from cet_cli.model.change import changed
from cet_cli.model.funding import Amount, Funding
from cet_cli.model.indicator import Observation
from cet_cli.model.project import Project
from cet_cli.model.values import Unreadable
from cet_cli.progress import judge

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from cet_cli.assess.lookup import Lookup
    from cet_cli.assess.standing import Standings
    from cet_cli.model.indicator import Indicator
    from cet_cli.model.roadmap import Sections

_Figures: TypeAlias = "Sequence[Observation | Amount]"


def judge_targets(
    roadmap: Sections, lookup: Lookup, standings: Standings, as_of: date
) -> Iterator[TargetVerdict]:
    """Judge every target of a roadmap, in the order of the file."""
    for indicator in roadmap.indicators:
        if indicator.targets:
            yield from _judge_indicator(roadmap.id, indicator, lookup, standings, as_of)


def _judge_indicator(
    roadmap: str, indicator: Indicator, lookup: Lookup, standings: Standings, as_of: date
) -> Iterator[TargetVerdict]:
    every = observed(roadmap, indicator, lookup, standings)
    official, heard = without_weak(indicator, every, standings)
    alike = heard is every and official is indicator
    for target in indicator.targets:
        counted = standings.counts(target.source or indicator.source)
        whole = judge(indicator, target, as_of, every)
        verdict = whole if alike or not counted else judge(official, target, as_of, heard)
        address = Address(roadmap, (indicator.id, target.id))
        apart = None if verdict is whole else whole
        yield TargetVerdict(address, roadmap, indicator, target, verdict, counted, apart)


def without_weak(
    indicator: Indicator, figures: _Figures, standings: Standings
) -> tuple[Indicator, _Figures]:
    """Leave out the baseline and the figures that only a draft or a third party gives."""
    heard = standings.counted(figures, indicator.source)
    baseline = indicator.baseline
    if baseline is None or standings.counts(baseline.source or indicator.source):
        return indicator, heard
    return changed(indicator, baseline=None), heard


def observed(roadmap: str, indicator: Indicator, lookup: Lookup, standings: Standings) -> _Figures:
    """List what was observed of an indicator, in the order in which it was published.

    Of two figures for one date the later published counts; the order matters to nothing else.
    """
    figures: _Figures = indicator.observations
    if indicator.from_:
        figures = [*_amounts(roadmap, indicator.from_, lookup), *figures]
    days = {_when(one) for one in figures}
    if len(days) == len(figures):
        return figures
    return standings.by_publication(figures, indicator.source)


def _when(figure: Observation | Amount) -> date | None:
    period = figure.over or (figure.on if isinstance(figure, Observation) else None)
    return period.end if period else None


def _amounts(roadmap: str, named: str, lookup: Lookup) -> Iterator[Amount]:
    """Give the amounts that `funding-id stage` names, each in the unit of its budget."""
    link, _, stage = named.rpartition(" ")
    thing = lookup.things.get(lookup.full(roadmap, link))
    if isinstance(thing, Funding | Project) and not thing.dropped:
        for amount in thing.amounts:
            if (amount.stage or "unstated") == stage:
                yield amount_of(amount, thing)


def amount_of(amount: Amount, budget: Funding | Project) -> Amount:
    """Write an amount out: in the unit of its budget, with the budget's source if it has none."""
    value = amount.value
    if budget.unit is not None:
        try:
            value = value.in_unit(budget.unit)
        except Unreadable:
            value = amount.value
    return changed(amount, value=value, source=amount.source or budget.source)

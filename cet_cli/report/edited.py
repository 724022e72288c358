"""What an edit does: the lines that change, the verdicts that change, the findings that come."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, Protocol

from cet_cli.address import Address
from cet_cli.assess.order import rank
from cet_cli.progress import judge_maturity
from cet_cli.wording.status import dated_words, verdict_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date
    from fractions import Fraction

    from cet_cli.assess import Assessment
    from cet_cli.model.roadmap import Portfolio
    from cet_cli.model.values import Text
    from cet_cli.progress import Verdict
    from cet_cli.report.extent import Extent
    from cet_cli.report.findings import FindingLine


@dataclass(frozen=True, slots=True)
class State:
    """How something stands; two that say the same are the same."""

    status: str
    """Its status word, as the tool calls it."""
    why: str
    """What it rests on, in words: `0.81 of the pace required`."""
    ratio: Fraction | None = field(default=None, compare=False)
    """Of a target: the pace so far over the pace required."""


class Effect(NamedTuple):
    """Something that stands otherwise after an edit."""

    address: str
    name: Text
    before: State | None
    """None for what is new."""
    after: State | None
    """None for what is no longer there."""


class Difference(Protocol):
    """What a change writes anew; a long one takes a while to be worked out, so it is asked for."""

    def diff(self) -> str:
        """Give it as a unified diff."""


@dataclass(frozen=True, slots=True)
class EditReport:
    """An edit that is worked out, and perhaps written."""

    as_of: date
    """The day on which the plan is judged."""
    read: Extent
    files: tuple[str, ...]
    """The files that change."""
    difference: Difference
    """What changes in them."""
    effects: tuple[Effect, ...] = ()
    """What stands otherwise after it, the worst first."""
    findings: tuple[FindingLine, ...] = ()
    """The warnings and notes that it brings."""
    remarks: tuple[str, ...] = ()
    """What else is to be known, in sentences."""
    written: bool = False
    """Whether it was written."""

    @property
    def diff(self) -> str:
        """What changes in the files, as a unified diff."""
        return self.difference.diff()


class Judged(NamedTuple):
    """A plan in force on a day, and how it was judged."""

    plan: Portfolio
    assessment: Assessment


def effects_of(before: Judged, after: Judged) -> tuple[Effect, ...]:
    """Tell what stands otherwise in the second of two judgements of one day.

    What only has another address is passed over: it has the same name and stands the same.
    """
    old, new = dict(_states(before)), dict(_states(after))
    gone = Counter(old[key] for key in old.keys() - new.keys())
    came = Counter(new[key] for key in new.keys() - old.keys())
    carried = gone & came
    found = [*_changed(old, new), *_only(new, old, carried, came=True)]
    found += _only(old, new, carried, came=False)
    return tuple(sorted(found, key=_rank))


_Named = tuple["Text", State]


def _states(side: Judged) -> Iterator[tuple[Address, _Named]]:
    """Give everything that has a status, with its name."""
    judged = side.assessment
    yield from _technologies(side)
    for target in judged.targets:
        state = _standing(target.verdict)
        yield target.address, (target.indicator.name, state)
    for dated in (*judged.milestones, *judged.measures):
        yield (
            dated.address,
            (dated.thing.name, State(dated.verdict.state.value, dated_words(dated))),
        )
    for mission in judged.missions:
        name = mission.mission.name or mission.mission.statement
        yield mission.address, (name, State(mission.status or "untested", ""))


def _technologies(side: Judged) -> Iterator[tuple[Address, _Named]]:
    """Give the technologies that are to reach a level of readiness."""
    for area in side.plan.roadmaps:
        for thing in (*area.key_technologies, *area.stepping_stones):
            dropped = thing.dropped is not None
            maturity = thing.maturity
            day = side.assessment.as_of
            verdict = judge_maturity(maturity, day, dropped=dropped) if maturity else None
            if verdict is not None:
                yield Address(area.id, (thing.id,)), (thing.name, _standing(verdict))


def _standing(verdict: Verdict) -> State:
    return State(verdict.status.value, verdict_words(verdict), verdict.ratio)


def _changed(old: Mapping[Address, _Named], new: Mapping[Address, _Named]) -> Iterator[Effect]:
    for address, (name, state) in new.items():
        known = old.get(address)
        if known is not None and known[1] != state:
            yield Effect(str(address), name, known[1], state)


def _only(
    here: Mapping[Address, _Named],
    there: Mapping[Address, _Named],
    carried: Counter[_Named],
    *,
    came: bool,
) -> Iterator[Effect]:
    """Give what stands on one side alone, but for what was carried over."""
    left = carried.copy()
    for address, named in here.items():
        if address in there:
            continue
        if left[named]:
            left[named] -= 1
        elif came:
            yield Effect(str(address), named[0], None, named[1])
        else:
            yield Effect(str(address), named[0], named[1], None)


def _rank(effect: Effect) -> tuple[int, str]:
    state = effect.after or effect.before
    return rank(state.status if state else ""), effect.address

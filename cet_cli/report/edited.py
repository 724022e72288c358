"""What an edit does: the lines that change, the verdicts that change, the findings that come."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeAlias

from cet_cli.assess import UNTESTED, DatedState, MissionState
from cet_cli.assess.order import rank
from cet_cli.progress import Verdict
from cet_cli.wording.status import dated_words, verdict_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date
    from fractions import Fraction

    from cet_cli.address import Address
    from cet_cli.assess import Judgements
    from cet_cli.model.values import Text
    from cet_cli.report.extent import Extent
    from cet_cli.report.findings import FindingLine


_Judgement: TypeAlias = Verdict | DatedState | MissionState


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
    """Something that stands otherwise after an edit; its words are formed when they are shown."""

    address: str
    name: Text
    old: _Judgement | None
    """How it was judged; None for what is new."""
    new: _Judgement | None
    """How it is judged now; None for what is no longer there."""

    @property
    def before(self) -> State | None:
        """How it stood; None for what is new."""
        return _state(self.old) if self.old else None

    @property
    def after(self) -> State | None:
        """How it stands; None for what is no longer there."""
        return _state(self.new) if self.new else None


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


def effects_of(before: Judgements, after: Judgements) -> tuple[Effect, ...]:
    """Tell what stands otherwise in the second of two judgements of one day.

    What only has another address is passed over: it has the same name and stands the same.
    """
    old, new = dict(_judged(before)), dict(_judged(after))
    gone = {address: standing for address, standing in old.items() if address not in new}
    came = {address: standing for address, standing in new.items() if address not in old}
    carried = Counter(map(_named, gone.values())) & Counter(map(_named, came.values()))
    found = [*_changed(old, new)]
    found += [Effect(at, name, None, judged) for at, (name, judged) in _left(came, carried)]
    found += [Effect(at, name, judged, None) for at, (name, judged) in _left(gone, carried)]
    return tuple(sorted(found, key=_rank))


class _Standing(NamedTuple):
    """Something that has a status."""

    name: Text
    judged: _Judgement


_Named = tuple["Text", State]


def _judged(judged: Judgements) -> Iterator[tuple[Address, _Standing]]:
    """Give everything that has a status."""
    for state in judged.technologies:
        yield state.address, _Standing(state.technology.name, state.verdict)
    for target in judged.targets:
        yield target.address, _Standing(target.indicator.name, target.verdict)
    for dated in (*judged.milestones, *judged.measures):
        yield dated.address, _Standing(dated.thing.name, dated)
    for mission in judged.missions:
        name = mission.mission.name or mission.mission.statement
        yield mission.address, _Standing(name, mission)


def _named(standing: _Standing) -> _Named:
    return standing.name, _state(standing.judged)


def _state(judged: _Judgement) -> State:
    if isinstance(judged, Verdict):
        return State(_status(judged), verdict_words(judged), judged.ratio)
    return State(_status(judged), dated_words(judged) if isinstance(judged, DatedState) else "")


def _status(judged: _Judgement) -> str:
    if isinstance(judged, Verdict):
        return judged.status.value
    if isinstance(judged, DatedState):
        return judged.verdict.state.value
    return judged.status or UNTESTED


def _changed(
    old: Mapping[Address, _Standing], new: Mapping[Address, _Standing]
) -> Iterator[Effect]:
    for address, (name, judged) in new.items():
        known = old.get(address)
        if known is None or known.judged == judged:
            continue
        if _status(known.judged) != _status(judged) or _state(known.judged) != _state(judged):
            yield Effect(str(address), name, known.judged, judged)


def _left(
    here: Mapping[Address, _Standing], carried: Counter[_Named]
) -> Iterator[tuple[str, _Standing]]:
    """Give what stands on one side alone, but for what was carried over."""
    left = carried.copy()
    for address, standing in here.items():
        named = _named(standing) if left else None
        if named and left[named]:
            left[named] -= 1
        else:
            yield str(address), standing


def _rank(effect: Effect) -> tuple[int, str]:
    judged = effect.new or effect.old
    return rank(_status(judged) if judged else ""), effect.address

"""What came and what went, as far as no rule of its own speaks of that kind of part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.model.dated import Progress
from cet_cli.model.funding import Amount
from cet_cli.model.indicator import Observation
from cet_cli.model.project import Step
from cet_cli.model.record import Allowance, Decision, Question, Review
from cet_cli.model.roadmap import Sections
from cet_cli.model.source import Source
from cet_cli.model.technology import MaturityObservation
from cet_cli.model.thing import Dropped, Thing
from cet_cli.rules.revision.claimed import is_claimed_part
from cet_cli.rules.revision.loosened import unsound_decisions
from cet_cli.rules.revision.money import fate_of
from cet_cli.rules.revision.steps import added, gone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.diff.changes import Change
    from cet_cli.model.keys import Holder
    from cet_cli.rules.revision.compared import Compared

REPORTS = (Progress, Review)
"""What somebody reported or thought, apart from observations and from what was done."""

_TOLD_ELSEWHERE = (Observation, MaturityObservation, Dropped, Allowance, *REPORTS)
_MISSED_ELSEWHERE = (Source, Amount, Step, Decision, Question)


def newcomers(compared: Compared) -> Iterator[Change]:
    """Give what is new and is neither data nor a goal of something that was there before."""
    fates, loose = compared.once(fate_of), compared.once(unsound_decisions)
    for change in added(compared.changes, object):
        kind = type(change.after)
        told = issubclass(kind, _TOLD_ELSEWHERE) or is_claimed_part(kind)
        if not told and change.address not in fates and change.address not in loose:
            yield change


def missing(compared: Compared) -> Iterator[Change]:
    """Give what is gone and had a promise in it, or the word of a document."""
    for change in gone(compared.changes, object):
        kind = type(change.before)
        told = (*_TOLD_ELSEWHERE, *_MISSED_ELSEWHERE)
        if not issubclass(kind, told) and not is_claimed_part(kind):
            yield change


def reason_of(holder: Holder | None) -> str:
    """Say how what is gone could have been taken out properly: an area, a thing or a part."""
    if isinstance(holder, Sections):
        return "area"
    return "thing" if isinstance(holder, Thing) else "part"

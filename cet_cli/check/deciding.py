"""Which changes decisions have accepted: each the step that it names, and no other.

Decisions about one place may follow on each other: 2025 -> 2027 and 2027 -> 2028 together accept
the step 2025 -> 2028 that is seen between sides far apart, because every part of it was decided.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cet_cli.rules.revision.classes import CLASSES
from cet_cli.rules.revision.deciding import decisions_of, happens_once
from cet_cli.rules.revision.terms import same_value

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cet_cli.finding import Finding
    from cet_cli.model.record import Decision
    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.revision.deciding import Decided

KIN = (
    frozenset({"R101", "R102", "R103", "R107", "R108", "R109", "R115"}),  # what a target asks for
    frozenset({"R103", "R104", "R105", "R111"}),  # by when
    frozenset({"R109", "R119"}),  # what an indicator measures
    frozenset({"R110", "R112"}),  # where it began
    frozenset({"R201", "R202", "R203", "R204", "R208"}),  # when a milestone is due
    frozenset({"R203", "R205", "R206", "R213", "R215", "R227", "R228"}),  # what it must reach
    frozenset({"R209", "R210", "R225", "R226"}),  # how ready a technology is to be
    frozenset({"R211", "R212", "R226"}),  # by when a mission
    frozenset({"R219", "R220", "R226"}),  # when a project runs
    frozenset({"R222", "R223", "R226"}),  # by when a technology
    frozenset({"R402", "R404", "R410"}),  # what was observed
    frozenset({"R501", "R502", "R503", "R504", "R507"}),  # how much money
    frozenset({"R505", "R508", "R509"}),  # what a project is to do
)
"""Rules that judge steps of the same value: a second postponement, up and down again.

No rule says what it judges but by what it finds: a test reads these off all that is ever found.
"""

_ALONE = frozenset({"R208"})
"""Rules that say more than how a value moved, so that one who decided has to name them."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """A change that was accepted knowingly."""

    finding: Finding
    decision: Decision
    """The decision that accepts it; of several in a row the last."""
    steps: tuple[Decision, ...] = ()
    """All decisions in a row that together accept it, the first step first."""


class Ledger:
    """The sound decisions of a revision, and those that were needed."""

    def __init__(self, compared: Compared) -> None:
        self._sound = [one for one in compared.once(decisions_of) if one.sound]
        self._used: set[str] = set()

    def sort(self, findings: Iterable[Finding]) -> tuple[list[Finding], list[Accepted]]:
        """Part the changes into those nobody has accepted, and those that decisions have.

        That a decision came is said by what it accepts, and not a second time.
        """
        still_open: list[Finding] = []
        accepted: list[Accepted] = []
        for finding in findings:
            row = self._accepting(finding)
            if row:
                self._used |= {str(one.place) for one in row}
                steps = tuple(one.decision for one in row)
                accepted.append(Accepted(finding, steps[-1], steps))
            else:
                still_open.append(finding)
        return [one for one in still_open if str(one.address) not in self._used], accepted

    def _accepting(self, finding: Finding) -> Sequence[Decided]:
        """Give the decisions that accept a change, in the order of their steps; none if open."""
        about = [one for one in self._sound if _is_about(one, finding)]
        if not about:
            return ()
        args = finding.arguments
        before, after = args.get("from", ""), args.get("to", "")
        if happens_once(finding.rule):
            return next(([one] for one in about if _is_once(one, finding, before, after)), ())
        return _row(before, after, [one for one in about if _is_kin(one, finding)], finding)


def _is_about(decided: Decided, finding: Finding) -> bool:
    """Tell whether a decision is about the place of a change, or about the whole of it."""
    where = finding.address
    return where is not None and decided.about in {where, where.thing}


def _is_once(decided: Decided, finding: Finding, before: str, after: str) -> bool:
    """Tell whether a decision accepts that something came or went; its terms may be left out."""
    decision = decided.decision
    terms = ((decision.from_, before), (decision.to, after))
    return decided.code == finding.rule and all(
        term is None or same_value(term, value) for term, value in terms
    )


def _is_kin(decided: Decided, finding: Finding) -> bool:
    """Tell whether a decision accepts changes of the same value."""
    return decided.code == finding.rule or any(
        decided.code in kin and finding.rule in kin for kin in KIN
    )


def _row(before: str, after: str, steps: Sequence[Decided], finding: Finding) -> Sequence[Decided]:
    """Find decisions that lead from the old value to the new one, the fewest that do.

    One of them at least accepts a change of the same class. Each is looked at once in a row that
    has such a one and once in a row that has not, however many are about one place.
    """
    rows: list[tuple[Decided, ...]] = [()]
    seen: set[tuple[str, bool]] = set()
    for row in rows:
        end = (row[-1].decision.to or "") if row else before
        if row and _has_class(row, finding) and same_value(end, after):
            return row
        for one in steps:
            longer = (*row, one)
            state = (str(one.place), _has_class(longer, finding))
            if state not in seen and same_value(one.decision.from_ or "", end):
                seen.add(state)
                rows.append(longer)
    return ()


def _has_class(row: Sequence[Decided], finding: Finding) -> bool:
    if finding.rule in _ALONE:
        return any(one.code == finding.rule for one in row)
    return any(CLASSES[one.code] is CLASSES[finding.rule] for one in row)

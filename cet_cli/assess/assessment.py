"""The plan judged as a whole, as plain data: what is to be shown, and nothing about how."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections import Counter
    from datetime import date

    from cet_cli.address import Address
    from cet_cli.model.funding import Amount, Funding
    from cet_cli.model.indicator import Indicator, Target
    from cet_cli.model.measure import Measure
    from cet_cli.model.milestone import Milestone
    from cet_cli.model.mission import Mission
    from cet_cli.model.roadmap import Sections
    from cet_cli.model.technology import Technology
    from cet_cli.model.values import Period, Quantity, Text
    from cet_cli.progress import Verdict
    from cet_cli.schedule import DatedVerdict, Link

Kind = Literal["target", "milestone", "measure", "mission"]
"""What has a status."""

UNTESTED = "untested"
"""The word under which a mission is counted of which nothing would show it achieved."""


@dataclass(frozen=True, slots=True)
class Share:
    """A count with its denominator; never a percentage, for a percentage hides how little it is."""

    count: int
    of: int


class TargetVerdict(NamedTuple):
    """A target and how it was judged."""

    address: Address
    roadmap: str
    """The id of the roadmap that it stands in."""
    indicator: Indicator
    target: Target
    verdict: Verdict
    """The verdict on what more than a draft or a third party says."""
    counted: bool
    """Whether more than a draft or a third party sets the target; else it is shown apart."""
    apart: Verdict | None = None
    """The verdict with their figures too, to be shown apart; None where they gave none."""


class DatedState(NamedTuple):
    """A milestone or a measure and how it was judged."""

    address: Address
    roadmap: str
    """The id of the roadmap that it stands in."""
    thing: Milestone | Measure
    verdict: DatedVerdict
    """The verdict on what more than a draft or a third party says."""
    counted: bool
    """Whether more than a draft or a third party plans it; else it is shown apart."""
    apart: DatedVerdict | None = None
    """The verdict with their reports too, to be shown apart; None where they gave none."""

    @property
    def chain(self) -> tuple[Link, ...]:
        """What puts it at risk, from what it needs directly to the cause."""
        return self.verdict.chain.links if self.verdict.chain else ()


class TechnologyState(NamedTuple):
    """A technology that is to reach a level of readiness, and how that was judged."""

    address: Address
    technology: Technology
    verdict: Verdict


class MissionState(NamedTuple):
    """A mission and the worst of what it is achieved by."""

    address: Address
    roadmap: str
    """The id of the roadmap that it stands in."""
    mission: Mission
    status: str | None
    """The worst status of its chain; None where nothing tests it."""
    chain: tuple[Link, ...]
    """What it is achieved by, worst first."""
    counted: bool = True
    """Whether more than a draft or a third party says it; else it is shown apart."""


class Judgements(NamedTuple):
    """Everything that was judged, of one roadmap or of all."""

    targets: tuple[TargetVerdict, ...]
    milestones: tuple[DatedState, ...]
    measures: tuple[DatedState, ...]
    missions: tuple[MissionState, ...]
    technologies: tuple[TechnologyState, ...] = ()


class NextDue(NamedTuple):
    """What is due next."""

    address: Address
    name: Text
    due: Period


class FundingNow(NamedTuple):
    """The amount of the latest year that has begun, of the first budget of a roadmap."""

    address: Address
    """The address of the amount."""
    funding: Funding
    amount: Amount
    value: Quantity
    """The amount in the unit of its budget, its scale applied."""


class Evidence(NamedTuple):
    """How much of a plan can be judged at all; what was dropped is not in the denominators."""

    baseline: Share
    """Targets with a baseline; a sum has its own, zero at the start of its span."""
    interim: Share
    """Targets with a point on the way."""
    observed: Share
    """Targets with an observation."""
    recent: Share
    """Targets with an observation that is not stale."""
    dated: Share
    """Milestones with a due date."""
    owned: Share
    """Milestones that somebody answers for."""
    cited: Share
    """Figures that cite any document."""
    official: Share
    """Figures that cite an official document."""


class AreaAssessment(NamedTuple):
    """One roadmap judged: counts by status word, of what is counted."""

    id: str
    roadmap: Sections
    targets: Counter[str]
    """Targets by status; `dropped` is in here and belongs in no denominator."""
    milestones: Counter[str]
    """Milestones by state; `dropped` as above."""
    measures: Counter[str]
    """Measures by state; `dropped` as above."""
    missions: Counter[str]
    """Missions by status; `untested` where nothing would show them achieved."""
    apart: int
    """How many of these are not counted, because only a draft or a third party says them."""
    next_due: NextDue | None
    funding: FundingNow | None
    evidence: Evidence


class Attention(NamedTuple):
    """One thing that needs attention."""

    address: Address
    roadmap: str
    kind: Kind
    name: Text
    """Its name: of a target the indicator's, of a mission without one its statement."""
    status: str
    due: Period | None
    why: TargetVerdict | DatedState | MissionState
    """Everything that the status was made from."""


class Assessment(NamedTuple):
    """A portfolio judged on a day."""

    as_of: date
    national: AreaAssessment
    """What stands in the portfolio's own file."""
    areas: tuple[AreaAssessment, ...]
    targets: tuple[TargetVerdict, ...]
    milestones: tuple[DatedState, ...]
    measures: tuple[DatedState, ...]
    missions: tuple[MissionState, ...]
    technologies: tuple[TechnologyState, ...]
    attention: tuple[Attention, ...]
    """What needs attention, worst first."""
    evidence: Evidence
    """The evidence of all levels together, as counts."""

"""The kinds of things and of parts, by the words that people type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cet_cli.model.claim import Claim
from cet_cli.model.dated import Done, Progress
from cet_cli.model.funding import Amount, Funding
from cet_cli.model.indicator import Baseline, Indicator, Interim, Observation, Target
from cet_cli.model.measure import Measure
from cet_cli.model.milestone import Milestone
from cet_cli.model.mission import Mission
from cet_cli.model.project import Project, Step
from cet_cli.model.record import Allowance, Body, Decision, Question, Review
from cet_cli.model.roadmap import Portfolio, Roadmap
from cet_cli.model.source import Source
from cet_cli.model.technology import (
    KeyTechnology,
    Maturity,
    MaturityGoal,
    MaturityObservation,
    SteppingStone,
)
from cet_cli.model.thing import Dropped

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cet_cli.model.keys import Holder
    from cet_cli.model.values import Text

KINDS: Final[Mapping[type, str]] = {
    Portfolio: "portfolio",
    Roadmap: "area",
    Mission: "mission",
    KeyTechnology: "key-technology",
    SteppingStone: "stepping-stone",
    Milestone: "milestone",
    Indicator: "indicator",
    Target: "target",
    Funding: "funding",
    Project: "project",
    Measure: "measure",
    Body: "governance",
    Question: "question",
    Source: "source",
    Baseline: "baseline",
    Observation: "observation",
    Interim: "interim",
    Amount: "amount",
    Step: "step",
    Progress: "progress",
    Done: "done",
    Dropped: "dropped",
    Maturity: "maturity",
    MaturityGoal: "readiness-goal",
    MaturityObservation: "readiness",
    Claim: "claim",
    Review: "review",
    Decision: "decision",
    Allowance: "suppression",
}
"""Every class that has an address, and what it is called."""

LISTED: Final = (
    "area",
    "mission",
    "key-technology",
    "stepping-stone",
    "milestone",
    "indicator",
    "target",
    "funding",
    "project",
    "measure",
    "governance",
    "question",
    "source",
)
"""The kinds that `cet list` knows, in the order in which a roadmap is read."""


def kind_of(holder: Holder) -> str:
    """Name the kind of something."""
    return KINDS[type(holder)]


def name_of(holder: Holder) -> Text | None:
    """Name something by its name, title, statement or question; None for a part without any."""
    for field in ("name", "title", "statement", "ask"):
        name: Text | None = getattr(holder, field, None)
        if name is not None:
            return name
    return None

"""The plan judged as a whole: verdicts, mission states, chains, roll-up, evidence."""

from __future__ import annotations

from cet_cli.assess.assess import assess, judge_plan
from cet_cli.assess.assessment import (
    UNTESTED,
    AreaAssessment,
    Assessment,
    Attention,
    DatedState,
    Evidence,
    FundingNow,
    Judgements,
    Kind,
    MissionState,
    NextDue,
    Share,
    TargetVerdict,
    TechnologyState,
)
from cet_cli.assess.order import NEEDS_ATTENTION, ORDER
from cet_cli.schedule import Link

__all__ = [
    "NEEDS_ATTENTION",
    "ORDER",
    "UNTESTED",
    "AreaAssessment",
    "Assessment",
    "Attention",
    "DatedState",
    "Evidence",
    "FundingNow",
    "Judgements",
    "Kind",
    "Link",
    "MissionState",
    "NextDue",
    "Share",
    "TargetVerdict",
    "TechnologyState",
    "assess",
    "judge_plan",
]

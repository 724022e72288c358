"""The plan judged as a whole: verdicts, mission states, chains, roll-up, evidence."""

from __future__ import annotations

from cet_cli.assess.assessment import (
    UNTESTED,
    AreaAssessment,
    Assessment,
    Attention,
    DatedState,
    Evidence,
    FundingNow,
    Kind,
    Link,
    MissionState,
    NextDue,
    Share,
    TargetVerdict,
)

__all__ = [
    "UNTESTED",
    "AreaAssessment",
    "Assessment",
    "Attention",
    "DatedState",
    "Evidence",
    "FundingNow",
    "Kind",
    "Link",
    "MissionState",
    "NextDue",
    "Share",
    "TargetVerdict",
]

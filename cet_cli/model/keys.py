"""The natural key of every part: what an address says of it, so that no address holds a position.

An observation is `obs@2024~article`, an amount `amount@2024~approved`, a target has its own id.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cet_cli.model.base import Part
from cet_cli.model.claim import Claim
from cet_cli.model.dated import Done, Progress
from cet_cli.model.funding import Amount
from cet_cli.model.indicator import Baseline, Interim, Observation, Target
from cet_cli.model.project import Step
from cet_cli.model.record import Allowance, Decision, Question, Review
from cet_cli.model.roadmap import Sections
from cet_cli.model.source import Source
from cet_cli.model.technology import Maturity, MaturityGoal, MaturityObservation
from cet_cli.model.thing import Dropped, Thing

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from cet_cli.model.values import Period

Holder = Part | Source
"""Whatever a part can stand in or be."""


def key_of_part(part: Holder, parent: Holder) -> str:
    """Name a part inside its parent; things, roadmaps and sources have an id."""
    if isinstance(part, Thing | Sections | Source):
        return part.id
    key = _KEYS[type(part)](part, parent)
    return _flat(key) if "/" in key or "." in key else key


def _when(on: Period | None, over: Period | None = None) -> str:
    """Name the date or span of a part as written."""
    period = over or on
    return period.text if period else "undated"


def _said_by(part: Part, parent: Holder) -> str:
    """Name the first source of a part, or of what it stands in."""
    citations = part.source or (parent.source if isinstance(parent, Part) else ())
    return citations[0].id if citations else "unsourced"


_FIELD = re.compile(r"\.(?=[a-z][a-z_]*\Z)")
"""The dot before a field, which ends an address."""


def _flat(key: str) -> str:
    """Write addresses inside a key with colons, for a slash or a dot would go on from it."""
    return _FIELD.sub(":", key.replace("/", ":"))


def _observation(part: Observation, parent: Holder) -> str:
    return f"obs@{_when(part.on, part.over)}~{_said_by(part, parent)}"


def _maturity(part: MaturityObservation, parent: Holder) -> str:
    return f"obs@{part.on.text}~{_said_by(part, parent)}"


def _progress(part: Progress, parent: Holder) -> str:
    return f"progress@{part.on.text}~{_said_by(part, parent)}"


def _amount(part: Amount, _parent: Holder) -> str:
    return f"amount@{part.over.text}~{part.stage or 'unstated'}"


def _claim(part: Claim, _parent: Holder) -> str:
    kind = part.kinds[0] if part.kinds else "claim"
    ends = (part.from_, part.to, part.count, part.part, part.lifetime, *part.of)
    return f"{kind}@{'~'.join(end for end in ends if end)}"


def _decision(part: Decision, _parent: Holder) -> str:
    return f"{part.accepts}@{part.on.text}~{part.about}"


def _review(part: Review, _parent: Holder) -> str:
    return f"review@{part.on.text}~{part.about}~{part.reviewer.say('en')}"


_KEYS: Mapping[type, Callable[..., str]] = {
    Allowance: lambda part, _: f"allow@{part.rule}~{part.about}",
    Amount: _amount,
    Baseline: lambda *_: "baseline",
    Claim: _claim,
    Decision: _decision,
    Done: lambda *_: "done",
    Dropped: lambda *_: "dropped",
    Interim: lambda part, _: f"interim@{part.by.text}",
    Maturity: lambda *_: "maturity",
    MaturityGoal: lambda *_: "goal",
    MaturityObservation: _maturity,
    Observation: _observation,
    Progress: _progress,
    Question: lambda part, _: part.id,
    Review: _review,
    Step: lambda part, _: f"{part.step}@{_when(part.on)}",
    Target: lambda part, _: part.id,
}

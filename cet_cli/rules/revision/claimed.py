"""Which changes the rules about goals and dates (R1, R2) report, so that no other rule does too.

Every change of a field named here, and every part named here that is on one side only inside
something that is on both, has a finding of R1 or R2. Everything else is for R3 to R6.
"""

from __future__ import annotations

from functools import cache

from cet_cli.model.dated import Dated, Done
from cet_cli.model.indicator import Baseline, Indicator, Interim, Target
from cet_cli.model.mission import Mission
from cet_cli.model.project import Project
from cet_cli.model.roadmap import Sections
from cet_cli.model.technology import Maturity, MaturityGoal

_FIELDS: dict[type, frozenset[str]] = {
    Baseline: frozenset({"value", "table", "on", "over"}),
    Dated: frozenset({"due", "value", "scope"}),
    Indicator: frozenset(
        {"unit", "better", "definition", "relative_to", "whole", "by", "scope", "path"}
    ),
    Interim: frozenset({"value", "table", "by"}),
    Maturity: frozenset({"scale"}),
    MaturityGoal: frozenset({"value", "by"}),
    Mission: frozenset({"by"}),
    Project: frozenset({"over"}),
    Sections: frozenset({"horizon"}),
    Target: frozenset({"value", "table", "by", "over", "path", "commitment", "scope"}),
}

_PARTS = (Baseline, Done, Interim, MaturityGoal)


@cache
def claimed_fields(kind: type) -> frozenset[str]:
    """Name the fields of a class, as in the file, whose changes R1 and R2 report."""
    named = (fields for claimed, fields in _FIELDS.items() if issubclass(kind, claimed))
    return frozenset().union(*named)


def is_claimed_part(kind: type) -> bool:
    """Tell whether R1 and R2 report that such a part came or went inside something that stayed.

    A target that came or went is for R3; so is a technology's whole `maturity`.
    """
    return issubclass(kind, _PARTS)

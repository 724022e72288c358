"""Suppressions: findings that people have allowed, each for a reason and an address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.check.outcome import Suppressed
from cet_cli.finding import Finding, Severity, Span, found
from cet_cli.model.record import Allowance
from cet_cli.model.walk import parts_of
from cet_cli.rules.book import by_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cet_cli.config import Settings
    from cet_cli.rules.plan import Plan

_UNUSED = "S302"


class _Allowed:
    """One suppression, and whether it was needed."""

    __slots__ = ("about", "code", "unused", "used", "why")

    def __init__(self, code: str, about: Address, why: str, unused: Finding) -> None:
        """Take the rule's code, the address, the reason, and what to report if it is not needed."""
        self.code = code
        self.about = about
        self.why = why
        self.unused = unused
        self.used = False

    def covers(self, finding: Finding) -> bool:
        """Tell whether it is for this finding."""
        return (
            finding.rule == self.code
            and finding.address is not None
            and self.about.covers(finding.address)
        )


def suppress(
    plan: Plan, findings: Iterable[Finding], settings: Settings
) -> tuple[list[Finding], list[Suppressed]]:
    """Part the findings into those to report and those that were allowed.

    A suppression that suppresses nothing is a finding itself (S302).
    """
    allowed = [*_in_files(plan), *_in_settings(settings)]
    kept: list[Finding] = []
    suppressed: list[Suppressed] = []
    for finding in findings:
        match = next((one for one in allowed if one.covers(finding)), None)
        if match is None:
            kept.append(finding)
        else:
            match.used = True
            suppressed.append(Suppressed(finding, match.why))
    unused = (one.unused for one in allowed if not one.used and plan.whole)
    return [*kept, *unused], suppressed


def _in_files(plan: Plan) -> Iterator[_Allowed]:
    """Take the allowances of the plan whose rule is known; of the others a rule speaks."""
    for roadmap in plan.roadmaps:
        for placed in parts_of(roadmap):
            part = placed.part
            rule = by_name().get(part.rule) if isinstance(part, Allowance) else None
            if rule is not None and isinstance(part, Allowance):
                about = Address.parse(plan.full(roadmap, part.about))
                where = Address(roadmap.id, (placed.key,), "about")
                unused = found(
                    _UNUSED, Severity.WARNING, address=where, allowed=part.rule, about=str(about)
                )
                yield _Allowed(rule.code, about, part.why.say("en"), unused)


def _in_settings(settings: Settings) -> Iterator[_Allowed]:
    """Take the suppressions of the settings file."""
    span = Span(settings.file, 1, 1, 1, 1)
    for one in settings.allow:
        unused = found(_UNUSED, Severity.WARNING, span=span, allowed=one.rule, about=one.about)
        yield _Allowed(by_name()[one.rule].code, Address.parse(one.about), one.why, unused)

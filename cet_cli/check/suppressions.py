"""Suppressions: findings that people have allowed, each for a reason and an address."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.check.outcome import Suppressed
from cet_cli.finding import Finding, Severity, Span, found
from cet_cli.model.record import Allowance, Decision
from cet_cli.model.walk import parts_of
from cet_cli.rules.book import by_name

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

    from cet_cli.config import Settings
    from cet_cli.model.roadmap import Sections
    from cet_cli.rules.plan import Plan

_UNKNOWN = "S301"
_UNUSED = "S302"
_SLUG = re.compile("[a-z]+(-[a-z]+)*|[A-Z][0-9]{3}")


class Allowed:
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
        """Tell whether it is for a finding of its rule."""
        return finding.address is not None and self.about.covers(finding.address)


def allowed(plan: Plan, settings: Settings) -> list[Allowed]:
    """List what people have allowed, in the plan and in the settings."""
    return [*_in_files(plan), *_in_settings(settings)]


def suppress(
    findings: Iterable[Finding], allowances: Sequence[Allowed]
) -> tuple[list[Finding], list[Suppressed]]:
    """Part the findings into those to report and those that were allowed."""
    by_rule: dict[str, list[Allowed]] = {}
    for one in allowances:
        by_rule.setdefault(one.code, []).append(one)
    kept: list[Finding] = []
    suppressed: list[Suppressed] = []
    for finding in findings:
        rivals = by_rule.get(finding.rule, ())
        match = next((one for one in rivals if one.covers(finding)), None)
        if match is None:
            kept.append(finding)
        else:
            match.used = True
            suppressed.append(Suppressed(finding, match.why))
    return kept, suppressed


def unneeded(allowances: Iterable[Allowed], asked: Container[str]) -> Iterator[Finding]:
    """Report what suppressed nothing (S302), though its rule, by code, was asked."""
    yield from (one.unused for one in allowances if not one.used and one.code in asked)


def _in_files(plan: Plan) -> Iterator[Allowed]:
    """Take the allowances of the plan whose rule is known; of the others `unknown_rules` speaks."""
    for roadmap, key, allowance in _allowances(plan):
        rule = by_name().get(allowance.rule)
        if rule is not None:
            about = Address.parse(plan.full(roadmap, allowance.about))
            where = Address(roadmap.id, (key,), "about")
            unused = found(
                _UNUSED, Severity.WARNING, address=where, allowed=allowance.rule, about=str(about)
            )
            yield Allowed(rule.code, about, allowance.why.say("en"), unused)


def _allowances(plan: Plan) -> Iterator[tuple[Sections, str, Allowance]]:
    """Give every allowance with its roadmap and its key there; most roadmaps have none."""
    for roadmap in plan.roadmaps:
        for placed in parts_of(roadmap) if roadmap.allow else ():
            if isinstance(placed.part, Allowance):
                yield roadmap, placed.key, placed.part


def unknown_rules(plan: Plan) -> Iterator[Finding]:
    """Report allowances and decisions about rules that there are not (S301).

    Decisions accept what the rules about revisions report; of these only the form is looked at.
    """
    for roadmap, key, allowance in _allowances(plan):
        if allowance.rule not in by_name():
            yield _unknown(Address(roadmap.id, (key,), "rule"), allowance.rule)
    for roadmap in plan.roadmaps:
        for placed in parts_of(roadmap) if roadmap.decisions else ():
            if isinstance(placed.part, Decision) and not _SLUG.fullmatch(placed.part.accepts):
                yield _unknown(Address(roadmap.id, (placed.key,), "accepts"), placed.part.accepts)


def _unknown(where: Address, name: str) -> Finding:
    near = get_close_matches(name, sorted(by_name()), n=1)
    return found(_UNKNOWN, address=where, allowed=name, suggestion=near[0] if near else "")


def _in_settings(settings: Settings) -> Iterator[Allowed]:
    """Take the suppressions of the settings file."""
    span = Span(settings.file, 1, 1, 1, 1)
    for one in settings.allow:
        unused = found(_UNUSED, Severity.WARNING, span=span, allowed=one.rule, about=one.about)
        yield Allowed(by_name()[one.rule].code, Address.parse(one.about), one.why, unused)

"""What hides more than it did: suppressions, severities, and decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

from cet_cli.address import Address
from cet_cli.config import Settings
from cet_cli.model.record import Allowance, Decision
from cet_cli.rules.revision.as_written import in_short
from cet_cli.rules.revision.deciding import (
    SETTINGS,
    allowances_of,
    decisions_of,
    full_address,
)
from cet_cli.rules.revision.holders import was_there
from cet_cli.rules.revision.steps import added, altered, gone, place_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.diff.changes import Change
    from cet_cli.finding import Severity
    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.revision.deciding import Decided
    from cet_cli.rules.rule import Rule

_OFF = "off"


class Loosening(NamedTuple):
    """Something that hides more than before."""

    where: Address
    reason: str
    before: str
    after: str
    subject: str = ""
    """What it is about: a rule, or the decision."""


def suppressions(compared: Compared) -> Iterator[Loosening]:
    """List the suppressions that are new, or wider than those they take the place of.

    One about something that is new itself hides nothing that was shown before. Those of changes
    hide nothing at all; a rule of its own tells of them.
    """
    for change in compared.once(new_suppressions).loosening:
        new = cast("Allowance", change.after)
        old = _narrower(compared, change, new)
        yield Loosening(place_of(change), "widened" if old else "added", old, new.about, new.rule)
    idle = {(one.rule, one.about) for one in allowances_of(compared)}
    known = {(one.rule, one.about) for one in _settings(compared.base_settings).allow}
    for one in _settings(compared.revision_settings).allow:
        if (one.rule, one.about) not in known | idle:
            where = Address(SETTINGS, ("allow", one.rule))
            yield Loosening(where, "added", "", one.about, one.rule)


class Suppressions(NamedTuple):
    """The suppressions that came with the revision."""

    loosening: tuple[Change, ...]
    """Those of something that was there before."""
    harmless: tuple[Change, ...]
    """Those of something that is new itself."""


def new_suppressions(compared: Compared) -> Suppressions:
    """Sort the suppressions that came with the revision, those of changes left out."""
    idle = {one.place for one in allowances_of(compared)}
    came = [one for one in added(compared.changes, Allowance) if place_of(one) not in idle]
    old = [one for one in came if was_there(compared, _about(compared, one, one.after))]
    return Suppressions(tuple(old), tuple(one for one in came if one not in old))


def _about(compared: Compared, change: Change, allowance: object) -> Address:
    about = cast("Allowance", allowance).about
    return full_address(compared, place_of(change).roadmap, about)


def _narrower(compared: Compared, change: Change, new: Allowance) -> str:
    """Give what a suppression that is gone from there was about, if the new one covers that."""
    about = _about(compared, change, new)
    for one in gone(compared.changes, Allowance):
        old = cast("Allowance", one.before)
        if old.rule == new.rule and about.covers(_about(compared, one, old)):
            return old.about
    return ""


def severities(compared: Compared) -> Iterator[Loosening]:
    """List the rules that matter less than they did, and a plan that fails for less."""
    before, after = _settings(compared.base_settings), _settings(compared.revision_settings)
    if after.fail_on.rank < before.fail_on.rank:
        where = Address(SETTINGS, ("fail-on",))
        yield Loosening(where, "", before.fail_on, after.fail_on, "fail-on")
    names = {*before.severities, *after.severities} & compared.rules.keys()
    for rule in sorted({compared.rules[name] for name in names}, key=lambda rule: rule.code):
        old, new = (_weight(one, rule) for one in (before, after))
        if _rank(new) > _rank(old):
            where = Address(SETTINGS, ("severity", rule.slug))
            yield Loosening(where, "", old or _OFF, new or _OFF, rule.slug)


def _weight(settings: Settings, rule: Rule) -> Severity | None:
    """Give the severity of a rule in some settings; of a rule named twice, the last."""
    mine = (level for name, level in settings.severities.items() if name in {rule.code, rule.slug})
    return [rule.severity, *mine][-1]


def _rank(severity: Severity | None) -> int:
    return len(_OFF) if severity is None else severity.rank


def _settings(settings: Settings | None) -> Settings:
    return settings or Settings()


def decisions(compared: Compared) -> Iterator[Loosening]:
    """List the decisions that came or were changed, and accept more than one documented step."""
    known = {one.place: one for one in compared.once(decisions_of)}
    for change in added(compared.changes, Decision):
        decided = known.get(place_of(change))
        reason = _reason(decided) if decided else ""
        if reason:
            yield Loosening(place_of(change), reason, "", in_short(change.after))
    for change, one in altered(compared.changes, Decision, fields=frozenset({"from", "to"})):
        where = place_of(change).at(one.field)
        yield Loosening(where, "terms", one.before or "", one.after or "", in_short(change.after))


def _reason(decided: Decided) -> str:
    if not decided.addressed:
        return ""
    if not decided.stepwise:
        return "step"
    return "" if decided.documented else "source"


def unsound_decisions(compared: Compared) -> frozenset[Address]:
    """Give the places of the decisions that accept more than one documented step, so that none."""
    return frozenset(one.place for one in compared.once(decisions_of) if not one.sound)

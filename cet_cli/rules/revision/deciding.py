"""Decisions as the rules about revisions read them: which step of which change each accepts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cet_cli.address import Address
from cet_cli.model.record import Allowance, Decision
from cet_cli.model.walk import parts_of
from cet_cli.rules.revision import RULES
from cet_cli.rules.revision.classes import CLASSES, ChangeClass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared

SETTINGS = "settings"
"""What the addresses of settings begin with; no file of a plan has them."""

_CODES = {name: rule.code for rule in RULES for name in (rule.code, rule.slug)}

_WHOLE = frozenset(
    {
        ChangeClass.VANISHED,
        ChangeClass.DROPPED,
        ChangeClass.REPLACED,
        ChangeClass.SPLIT,
        ChangeClass.MERGED,
        ChangeClass.MOVED,
        ChangeClass.RENAMED,
        ChangeClass.ADDED,
        ChangeClass.OBSERVATION_ADDED,
    }
)
_GONE = frozenset({"R405", "R406", "R408"})


class Decided(NamedTuple):
    """A decision about a change, with its addresses written out."""

    decision: Decision
    place: Address
    """Where it stands."""
    code: str
    """The code of the rule that it accepts."""
    about: Address

    @property
    def documented(self) -> bool:
        """Whether a document is cited for it; the editor's own word excuses nothing."""
        return any(not citation.own for citation in self.decision.source)

    @property
    def stepwise(self) -> bool:
        """Whether it says from what to what, or accepts something that happens only once."""
        whole = happens_once(self.code)
        return whole or (self.decision.from_ is not None and self.decision.to is not None)

    @property
    def addressed(self) -> bool:
        """Whether it is about a thing or a part, and not about all that a roadmap holds."""
        return bool(self.about.parts) or (happens_once(self.code) and not self.about.field)

    @property
    def sound(self) -> bool:
        """Whether it accepts exactly one documented step; any other accepts nothing."""
        return self.addressed and self.stepwise and self.documented


def happens_once(code: str) -> bool:
    """Tell whether the address alone names the step: something came, went or was carried over."""
    return CLASSES[code] in _WHOLE or code in _GONE


def decisions_of(compared: Compared) -> tuple[Decided, ...]:
    """List the decisions of the revision about rules of this family."""
    return tuple(_decided(compared))


def _decided(compared: Compared) -> Iterator[Decided]:
    for roadmap in compared.revision.roadmaps:
        for placed in parts_of(roadmap) if roadmap.decisions else ():
            decision = placed.part
            if isinstance(decision, Decision) and decision.accepts in _CODES:
                about = full_address(compared, roadmap.id, decision.about)
                place = Address(roadmap.id, (placed.key,))
                yield Decided(decision, place, _CODES[decision.accepts], about)


def full_address(compared: Compared, roadmap: str, link: str) -> Address:
    """Write out an address in a roadmap; it may name one that only the base has, or a setting."""
    head = Address.parse(link).roadmap
    if head in compared.base.roadmap_ids | compared.revision.roadmap_ids | {SETTINGS}:
        return Address.parse(link)
    return Address.parse(f"{roadmap}/{link}")


class Allowed(NamedTuple):
    """An allowance of the plan or of the settings."""

    place: Address | None
    """Where it stands; None in the settings."""
    rule: str
    about: str


def allowances_of(compared: Compared) -> Iterator[Allowed]:
    """List the allowances of the revision that name a rule of this family, which hide nothing."""
    for roadmap in compared.revision.roadmaps:
        for placed in parts_of(roadmap) if roadmap.allow else ():
            one = placed.part
            if isinstance(one, Allowance) and one.rule in _CODES:
                yield Allowed(Address(roadmap.id, (placed.key,)), one.rule, one.about)
    settings = compared.revision_settings
    for allowed in settings.allow if settings else ():
        if allowed.rule in _CODES:
            yield Allowed(None, allowed.rule, allowed.about)

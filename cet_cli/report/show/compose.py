"""Put together what there is to say of one thing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from cet_cli.address import Address
from cet_cli.assess.targets import observed
from cet_cli.model.indicator import Indicator
from cet_cli.model.roadmap import Portfolio, Sections
from cet_cli.model.source import Source
from cet_cli.model.technology import Technology
from cet_cli.model.walk import SOURCES
from cet_cli.report.extent import extent_of
from cet_cli.report.kinds import kind_of
from cet_cli.report.reviews import reviews_of
from cet_cli.report.show.area import contents, tallies
from cet_cli.report.show.dated import dated_working, mission_working
from cet_cli.report.show.facts import facts_of
from cet_cli.report.show.field import field_sections
from cet_cli.report.show.history import histories
from cet_cli.report.show.inside import inside, unit_of
from cet_cli.report.show.links import ancestors, money_of, relations
from cet_cli.report.show.page import ShowReport
from cet_cli.report.show.records import records_of
from cet_cli.report.show.remarks import findings_on
from cet_cli.report.show.sources import all_citations, citing, sources_of
from cet_cli.report.show.spark import spark_of_series
from cet_cli.report.show.statements import statements_of
from cet_cli.report.show.targets import readiness_working, target_working
from cet_cli.wording.things import value_word, value_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from cet_cli.assess import TargetVerdict
    from cet_cli.check import Outcome
    from cet_cli.load import Workspace
    from cet_cli.report.look_up import Found
    from cet_cli.report.money import MoneyReport
    from cet_cli.report.show.page import Sparkline, Working
    from cet_cli.report.things import Named, Things


@dataclass(frozen=True, slots=True)
class Looked:
    """A plan on a day, ready to be looked at."""

    workspace: Workspace
    things: Things
    known_by: date | None
    errors: int
    """Error findings in the plan as it is written today."""
    outcome: Outcome | None
    """What the rules found; None where an earlier view of the plan is looked at."""
    projected: bool = False
    """Whether the average pace of targets is to be projected."""


def compose_show(looked: Looked, found: Found) -> ShowReport:
    """Say everything of one thing, part or field."""
    things, holder, address = looked.things, found.holder, found.address
    sections = field_sections(found, things) if address.field else _whole(looked, found)
    findings = looked.outcome and findings_on(
        address, looked.workspace, looked.outcome, things.assessment.as_of
    )
    workspace = looked.workspace
    return ShowReport(
        read=extent_of(workspace.portfolio, workspace.root, len(workspace.files)),
        as_of=things.assessment.as_of,
        known_by=looked.known_by,
        errors=looked.errors,
        address=address,
        kind=kind_of(holder),
        name=found.name,
        part_of=tuple(_outer(found, things)),
        status="" if address.field else things.status(address),
        checked=findings is not None,
        findings=findings.findings if findings else (),
        suppressed=findings.suppressed if findings else (),
        **(_EMPTY | sections),
    )


_EMPTY: dict[str, Any] = dict.fromkeys(
    (
        "aka",
        "belongs_to",
        "cited_by",
        "contents",
        "links",
        "projects",
        "records",
        "reviews",
        "tallies",
        "working",
    ),
    (),
) | {"dropped": "", "money": None, "spark": None}
"""What not everything has."""


def _outer(found: Found, things: Things) -> Iterator[Named]:
    """Name what a part stands in; a thing belongs to its area, which is said elsewhere."""
    address = found.address
    ends = range(len(address.parts) + bool(address.field))
    places = [Address(address.roadmap, address.parts[:end]) for end in ends]
    if len(address.parts) > 1 or address.field:
        yield from (things.named(one) for one in places if things.holder(one) is not None)


def _whole(looked: Looked, found: Found) -> dict[str, Any]:
    """Say everything of a thing or a part."""
    things, unit = looked.things, unit_of(found)
    inner = inside(found)
    held = [one for one in inner if one.holder is not one.part]
    source = found.holder if isinstance(found.holder, Source) else None
    roadmap = found.holder if isinstance(found.holder, Sections) else None
    everything = inside(found, things=True) if roadmap else inner
    sections: dict[str, Any] = {
        "aka": getattr(found.holder, "aka", ()),
        "facts": tuple(facts_of(found.holder, things, unit)),
        "working": tuple(_working(found, things, projected=looked.projected)),
        "statements": tuple(statements_of(held, things, unit)),
        "records": tuple(records_of(found, inner, things)),
        "history": tuple(histories(inner, things, unit)),
        "sources": tuple(sources_of(all_citations(everything), found.address, things)),
        "reviews": tuple(reviews_of(things, found.address)),
        "dropped": _dropped(found),
        "spark": _spark(found, things),
    }
    if source is not None:
        via = tuple(things.named(Address(SOURCES, (one.id,))) for one in _read_in(source, things))
        return sections | {
            "cited_by": tuple(citing(source.id, things)),
            "links": (("via", via),) if via else (),
        }
    if roadmap is not None:
        sections["tallies"] = tuple(tallies(roadmap, things))
        sections["contents"] = tuple(contents(roadmap, things))
    return sections | _linked(found, things)


def _read_in(source: Source, things: Things) -> list[Source]:
    return [one for one in things.plan.sources if one.via == source.id]


def _linked(found: Found, things: Things) -> dict[str, Any]:
    address = found.address
    links = tuple((name, named) for name, named in relations(address, things) if named)
    is_thing = len(address.parts) == 1 and address in things.at
    return {
        "belongs_to": tuple(ancestors(address, things)) if is_thing else (),
        "links": links,
        "projects": tuple(money_of(address, things)),
        "money": _money(found, things),
    }


def _money(found: Found, things: Things) -> MoneyReport | None:
    """Sum up what a budget, an area or whatever budgets serve gets; of a portfolio all of it."""
    whole = isinstance(found.holder, Sections) or found.address in things.at
    if not whole or not any(one.funding or one.projects for one in things.plan.roadmaps):
        return None
    from cet_cli.report.money import compose_money

    within = None if isinstance(found.holder, Portfolio) else found.address
    return compose_money(things.plan, within)


def _working(found: Found, things: Things, *, projected: bool) -> Iterator[Working]:
    """Work out every verdict on a thing, or on one target of it."""
    address, judged = found.address, things.assessment
    for target in judged.targets:
        if address.parts and address.covers(target.address):
            working = target_working(target, things)
            yield _projected(working, target, things) if projected else working
    for dated in (*judged.milestones, *judged.measures):
        if dated.address == address:
            yield dated_working(dated, things)
    for mission in judged.missions:
        if mission.address == address:
            yield mission_working(mission, things)
    if isinstance(found.holder, Technology):
        readiness = readiness_working(found.holder, address, things)
        yield from (readiness,) if readiness else ()


def _projected(working: Working, target: TargetVerdict, things: Things) -> Working:
    """Add to a verdict where the average pace would lead."""
    from cet_cli.report.show.outlook import outlooks_of

    as_of = things.assessment.as_of
    ((outlook, steps),) = outlooks_of((target,), things.lookup, things.standings, as_of)
    return replace(working, outlook=outlook, outlook_steps=steps)


def _spark(found: Found, things: Things) -> Sparkline | None:
    """Draw the figures of an indicator that no verdict draws."""
    indicator = found.holder
    if not isinstance(indicator, Indicator) or indicator.targets:
        return None
    roadmap = found.address.roadmap
    return spark_of_series(indicator, observed(roadmap, indicator, things.lookup, things.standings))


def _dropped(found: Found) -> str:
    """Say when and why a thing was withdrawn."""
    dropped = getattr(found.holder, "dropped", None)
    if dropped is None:
        return ""
    parts = (value_words(dropped.on), value_words(dropped.why))
    said = ": ".join(one for one in parts if one)
    return said or value_word("unstated")

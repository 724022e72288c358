"""One thing whole as JSON: every number of its verdict exact, and beside it as a float."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cet_cli.render.json.v1.claims import claim
from cet_cli.render.json.v1.envelope import envelope
from cet_cli.render.json.v1.findings import wire_of
from cet_cli.render.json.v1.money import money
from cet_cli.render.json.v1.outlook import outlook
from cet_cli.render.json.v1.reviews import review
from cet_cli.render.json.v1.values import exact, named, number, period, texts

if TYPE_CHECKING:
    from cet_cli.report.show.page import (
        Cited,
        Citing,
        Fact,
        Money,
        Record,
        ShowReport,
        Sparkline,
        State,
        Statement,
        Step,
        Working,
    )


def show_json(report: ShowReport) -> str:
    """Write everything of one thing."""
    body = {
        "known_by": report.known_by and report.known_by.isoformat(),
        "errors": report.errors,
        "address": str(report.address),
        "of_kind": report.kind,
        "name": texts(report.name),
        "aka": [texts(one) for one in report.aka],
        "status": report.status or None,
        "dropped": report.dropped or None,
        "stands_in": [named(one) for one in report.part_of],
        "belongs_to": [{"depth": one.depth, **named(one.named)} for one in report.belongs_to],
        "facts": [_fact(one) for one in report.facts],
        "course": report.spark and _spark(report.spark),
        "verdicts": [_working(one) for one in report.working],
        "statements": [_statement(one) for one in report.statements],
        "links": {name: [named(one) for one in things] for name, things in report.links},
        "money": [_money(one) for one in report.projects],
        "funding": money(report.money),
        "records": [_record(one) for one in report.records],
        "reviews": [review(one) for one in report.reviews],
        "history": [
            {"address": str(one.address), "states": [_state(state) for state in one.states]}
            for one in report.history
        ],
        "counts": {
            kind: {"of": tally.of, "by_status": dict(tally.counts)}
            for kind, tally in report.tallies
        },
        "contents": {kind: [named(one) for one in things] for kind, things in report.contents},
        "sources": [_cited(one) for one in report.sources],
        "cited_by": [_citing(one) for one in report.cited_by],
        "checked": report.checked,
        "findings": [wire_of(one) for one in report.findings],
        "suppressed": [{**wire_of(one), "why": why} for one, why in report.suppressed],
    }
    return envelope("show", report.as_of, report.read, body)


def _fact(one: Fact) -> dict[str, Any]:
    return {
        "field": one.key,
        "value": texts(one.texts) if one.texts else one.text or None,
        "sources": list(one.sources),
        "inferred": one.inferred,
        "own": one.own,
        "note": texts(one.note),
        "disputed": [_state(state) for state in one.disputed],
    }


def _state(one: State) -> dict[str, Any]:
    return {
        "value": one.text or None,
        "sources": list(one.sources),
        "said": period(one.said),
        "redefined": one.redefined,
        "note": texts(one.note),
    }


def _working(one: Working) -> dict[str, Any]:
    return {
        "address": str(one.address),
        "status": one.status,
        "reason": one.reason or None,
        "because": one.because,
        "counted": one.counted,
        "steps": [_step(step) for step in one.steps],
        "flags": dict(one.flags),
        "rests_on": [named(thing) for thing in one.rests_on],
        "apart": one.apart or None,
        "course": one.spark and _spark(one.spark),
        "projection": one.outlook
        and {**outlook(one.outlook), "steps": [_step(step) for step in one.outlook_steps]},
    }


def _step(one: Step) -> dict[str, Any]:
    return {
        "name": one.name,
        "sum": one.sum or None,
        "number": number(one.number, one.unit),
        "says": one.says or None,
    }


def _spark(spark: Sparkline) -> dict[str, Any]:
    points = [
        {
            "day": one.day.isoformat(),
            "observed": exact(one.observed),
            "required": exact(one.required),
        }
        for one in spark.points
    ]
    return {"months": spark.months, "unit": spark.unit or None, "points": points}


def _statement(one: Statement) -> dict[str, Any]:
    return {
        "address": str(one.address),
        "kind": one.kind,
        "when": period(one.when),
        "text": one.text,
        "number": number(one.number, one.unit),
        "sources": list(one.sources),
        "counted": one.counted,
        "inferred": list(one.inferred),
    }


def _money(one: Money) -> dict[str, Any]:
    return {
        **named(one.named),
        "over": period(one.over),
        "cost": one.cost or None,
        "amounts": [_statement(amount) for amount in one.amounts],
    }


def _record(one: Record) -> dict[str, Any]:
    return {
        "address": str(one.address),
        "kind": one.kind,
        "when": period(one.when),
        "text": texts(one.text),
        "says": one.says or None,
        "sources": list(one.sources),
        "claim": claim(one.verdict, one.judged),
    }


def _cited(one: Cited) -> dict[str, Any]:
    return {
        "id": one.id,
        "title": texts(one.title),
        "publisher": texts(one.publisher),
        "published": one.published or None,
        "standing": one.standing or None,
        "via": one.via or None,
        "url": one.url or None,
        "at": list(one.at),
        "cited_by": list(one.cited_by),
    }


def _citing(one: Citing) -> dict[str, Any]:
    return {
        **named(one.named),
        "number": one.number,
        "at": list(one.at),
        "by": [str(address) for address in one.by],
    }

"""The progress summary as JSON: the status, and everything area by area."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cet_cli.render.json.v1.changes import changes_body
from cet_cli.render.json.v1.envelope import envelope
from cet_cli.render.json.v1.money import money
from cet_cli.render.json.v1.reviews import review
from cet_cli.render.json.v1.status import detail_of, status_body
from cet_cli.render.json.v1.values import named, period, texts

if TYPE_CHECKING:
    from cet_cli.model.citation import Citation
    from cet_cli.model.record import Question
    from cet_cli.model.source import Source
    from cet_cli.report.summary import SummaryReport
    from cet_cli.report.summary.page import AreaSummary, Mark, MissingLine, Since, Spending


def summary_json(report: SummaryReport) -> str:
    """Write a summary; what was judged names its documents once, in `citations`."""
    status = report.status
    body = status_body(status) | {
        "area": report.area or None,
        "revision": report.revision or None,
        "latest": report.latest and report.latest.id,
        "since": report.since and _since(report.since),
        "details": [_area(one) for one in report.areas],
        "timeline": [_mark(one) for one in report.timeline.marks],
        "citations": {
            str(address): [_citation(one) for one in cited]
            for address, cited in report.cited.items()
            if report.area in ("", address.roadmap)
        },
        "sources": [_source(one) for one in report.sources.values()],
    }
    return envelope("summary", status.as_of, status.read, body)


def _since(since: Since) -> dict[str, Any]:
    return {"asked": since.asked, "meeting": texts(since.meeting), **changes_body(since.changes)}


def _area(area: AreaSummary) -> dict[str, Any]:
    return {
        "id": area.row.id,
        **detail_of(area.detail),
        "technologies": [named(one) for one in area.technologies],
        "funding": money(area.money),
        "projects": [_project(one) for one in area.projects],
        "reviews": [review(one) for one in area.reviews],
        "missing": [_missing(one) for one in area.missing],
        "questions": [_question(one) for one in area.questions],
    }


def _project(one: Spending) -> dict[str, Any]:
    project = one.project
    return {
        "address": str(one.address),
        "name": texts(project.name),
        "over": period(project.over),
        "cost": project.cost and project.cost.text,
        "unit": project.unit,
        "amounts": list(one.amounts),
    }


def _missing(one: MissingLine) -> dict[str, Any]:
    return {"wants": one.want, "number": one.number, "names": [texts(name) for name in one.names]}


def _question(one: Question) -> dict[str, Any]:
    return {"id": one.id, "ask": texts(one.ask), "to": texts(one.to), "due": period(one.due)}


def _mark(one: Mark) -> dict[str, Any]:
    return {
        "area": one.area,
        "name": texts(one.name),
        "status": one.state,
        "date": one.day.isoformat(),
        "original": one.original and one.original.isoformat(),
    }


def _citation(one: Citation) -> dict[str, Any]:
    return {"source": one.id, "at": one.at}


def _source(source: Source) -> dict[str, Any]:
    published = source.published or source.seen
    return {
        "id": source.id,
        "title": texts(source.title),
        "publisher": texts(source.publisher),
        "published": published and published.text,
        "standing": source.standing,
        "via": source.via,
        "url": source.url,
    }

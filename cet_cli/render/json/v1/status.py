"""The status of a plan as JSON; figures as they were published, numbers as exact strings too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cet_cli.render.json.v1.envelope import envelope
from cet_cli.render.json.v1.values import exact, period, text

if TYPE_CHECKING:
    from cet_cli.assess import (
        DatedState,
        Evidence,
        FundingNow,
        Link,
        MissionState,
        NextDue,
        Share,
        TargetVerdict,
    )
    from cet_cli.progress import Reading
    from cet_cli.report.status import AreaDetail, AreaRow, AttentionRow, StatusReport
    from cet_cli.report.tally import Tally


def status_json(report: StatusReport) -> str:
    """Write how far a plan is."""
    return envelope("status", report.as_of, report.read, status_body(report))


def status_body(report: StatusReport) -> dict[str, Any]:
    """Write how far a plan is, without the envelope."""
    body: dict[str, Any] = {
        "known_by": report.known_by and report.known_by.isoformat(),
        "name": text(report.name),
        "owner": report.owner and text(report.owner),
        "horizon": period(report.horizon),
        "time_gone": exact(report.time_gone),
        "counts": {
            "missions": _tally(report.missions),
            "targets": _tally(report.targets),
            "milestones": _tally(report.milestones),
            "measures": _tally(report.measures),
            "not_counted": report.apart,
        },
        "attention": [_attention(row) for row in report.attention],
        "areas": [_area(row) for row in report.areas],
        "evidence": _evidence(report.evidence),
        "reviews": _reviews(report),
        "funding": _funds(report),
        "suppressed": report.suppressed,
    }
    if report.outlooks is not None:
        from cet_cli.render.json.v1.outlook import outlook

        body["projections"] = [outlook(one) for one in report.outlooks]
    if report.missing is not None:
        body["missing"] = [
            {"id": one.id, "name": text(one.name), "counts": dict(one.counts)}
            for one in report.missing
        ]
    if report.detail is not None:
        body["detail"] = detail_of(report.detail)
    return body


def _reviews(report: StatusReport) -> list[dict[str, Any]]:
    if not report.reviews:
        return []
    from cet_cli.render.json.v1.reviews import review

    return [review(one) for one in report.reviews]


def _funds(report: StatusReport) -> dict[str, Any] | None:
    if report.money is None:
        return None
    from cet_cli.render.json.v1.money import money

    return money(report.money)


def _tally(tally: Tally) -> dict[str, Any]:
    return {"of": tally.of, "by_status": dict(tally.counts)}


def _attention(row: AttentionRow) -> dict[str, Any]:
    return {
        "address": str(row.address),
        "kind": row.kind,
        "status": row.status,
        "name": text(row.name),
        "due": period(row.due),
        "why": row.why,
        "chain": [_link(link) for link in row.chain],
    }


def _link(link: Link) -> dict[str, Any]:
    late = link.late
    return {
        "address": str(link.address),
        "name": text(link.name),
        "status": link.status or None,
        "late": late and {"days": late.days, "months": late.months},
    }


def _area(row: AreaRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "name": text(row.name),
        "national": row.national,
        "group": row.group or None,
        "missions": _tally(row.missions),
        "targets": _tally(row.targets),
        "milestones": _tally(row.milestones),
        "measures": _tally(row.measures),
        "next_due": _next(row.next_due),
        "funding": _funding(row.funding),
        "evidence": _evidence(row.evidence),
    }


def _next(due: NextDue | None) -> dict[str, Any] | None:
    if due is None:
        return None
    return {"address": str(due.address), "name": text(due.name), "due": period(due.due)}


def _funding(now: FundingNow | None) -> dict[str, Any] | None:
    if now is None:
        return None
    return {
        "address": str(now.address),
        "name": text(now.funding.name),
        "value": now.amount.value.text,
        "unit": now.funding.unit,
        "over": period(now.amount.over),
        "stage": now.amount.stage,
        "number": None if now.value.number is None else f"{now.value.number:f}",
    }


def _evidence(evidence: Evidence) -> dict[str, Any]:
    def share(one: Share) -> dict[str, int]:
        return {"count": one.count, "of": one.of}

    return {
        "targets_with_baseline": share(evidence.baseline),
        "targets_with_interim": share(evidence.interim),
        "targets_with_observation": share(evidence.observed),
        "targets_with_recent_observation": share(evidence.recent),
        "milestones_with_date": share(evidence.dated),
        "milestones_with_owner": share(evidence.owned),
        "figures_cited": share(evidence.cited),
        "figures_official": share(evidence.official),
    }


def detail_of(detail: AreaDetail) -> dict[str, Any]:
    """Write everything in one area that has a status."""
    return {
        "summary": detail.summary and text(detail.summary),
        "missions": [_mission(one) for one in detail.missions],
        "targets": [_target(one) for one in detail.targets],
        "milestones": [_dated(one) for one in detail.milestones],
        "measures": [_dated(one) for one in detail.measures],
    }


def _mission(one: MissionState) -> dict[str, Any]:
    return {
        "address": str(one.address),
        "statement": text(one.mission.statement),
        "by": period(one.mission.by),
        "status": one.status,
        "counted": one.counted,
        "achieved_by": [
            {"address": str(link.address), "status": link.status or None} for link in one.chain
        ],
    }


def _target(one: TargetVerdict) -> dict[str, Any]:
    verdict = one.verdict
    return {
        "address": str(one.address),
        "name": text(one.indicator.name),
        "unit": one.indicator.unit,
        "status": str(verdict.status),
        "reason": verdict.reason and str(verdict.reason),
        "flags": sorted(verdict.flags),
        "path": verdict.path,
        "counted": one.counted,
        "apart": one.apart and str(one.apart.status),
        "base": _reading(verdict.base),
        "last": _reading(verdict.last),
        "target": one.target.value and one.target.value.text,
        "due": period(verdict.due),
        "ratio": exact(verdict.ratio),
        "pace_needed": exact(verdict.pace_needed),
    }


def _reading(reading: Reading | None) -> dict[str, Any] | None:
    if reading is None:
        return None
    return {
        "figure": reading.figure.text,
        "date": period(reading.period),
        "value": exact(reading.value),
    }


def _dated(one: DatedState) -> dict[str, Any]:
    slip = one.verdict.slip
    return {
        "address": str(one.address),
        "name": text(one.thing.name),
        "status": str(one.verdict.state),
        "counted": one.counted,
        "apart": one.apart and str(one.apart.state),
        "due": period(one.verdict.due),
        "done": period(one.verdict.done),
        "slip": slip
        and {
            "original": period(slip.original),
            "moved": slip.moved,
            "days": slip.days,
            "months": slip.months,
        },
    }

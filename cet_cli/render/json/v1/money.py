"""Money as JSON: sums with what they were made from, and why the others are refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cet_cli.render.json.v1.values import exact, number, period, texts

if TYPE_CHECKING:
    from decimal import Decimal
    from fractions import Fraction

    from cet_cli.funding import (
        Execution,
        FundingSum,
        Grant,
        LeftOut,
        Money,
        Restatement,
        Share,
        Shares,
        Tree,
    )
    from cet_cli.funding.granted import Said
    from cet_cli.report.money import Made, MoneyReport, Sums


def money(report: MoneyReport | None) -> dict[str, Any] | None:
    """Write the money of something."""
    if report is None:
        return None
    return {
        "within": report.within and str(report.within),
        "budgets": report.budgets,
        "sums": [_sums(one) for one in report.sums],
        "restated": [_restated(one) for one in report.restated],
        "granted": [_granted(one) for one in report.granted],
        "made_of": report.made and _made(report.made, report),
    }


def _amount(one: Money | None) -> dict[str, Any] | None:
    """Write an amount with all that it may truly be; a bound that is not there is null."""
    if one is None:
        return None
    wire = number(_fraction(one.number), one.unit)
    return wire and {
        **wire,
        "low": exact(_fraction(one.bounds.low)),
        "high": exact(_fraction(one.bounds.high)),
    }


def _fraction(value: Decimal | None) -> Fraction | None:
    from fractions import Fraction

    return None if value is None else Fraction(value)


def _share(one: Share | None) -> dict[str, Any] | None:
    if one is None:
        return None
    return {"part": _amount(one.part), "of": _amount(one.of), "ratio": exact(one.ratio)}


def _sums(one: Sums) -> dict[str, Any]:
    return {
        "over": period(one.over),
        "stages": {found.stage: _sum(found) for found in one.stages},
        "execution": one.execution and _execution(one.execution),
    }


def _sum(one: FundingSum) -> dict[str, Any]:
    return {
        "total": _amount(one.total),
        "refused": one.refused,
        "complete": one.complete,
        "parts": [
            {"address": str(part.address), "amount": _amount(part.money), "whole": part.whole}
            for part in one.parts
        ],
        "left_out": [_left_out(left) for left in one.left_out],
    }


def _left_out(one: LeftOut) -> dict[str, Any]:
    return {
        "address": str(one.address),
        "reason": one.reason,
        "because": one.because and str(one.because),
    }


def _execution(one: Execution) -> dict[str, Any]:
    return {
        "against": one.against,
        "share": _share(one.share),
        "refused": one.refused,
        "parts": [
            {
                "address": str(part.address),
                "share": _share(part.share),
                "until": part.until.isoformat(),
            }
            for part in one.parts
        ],
    }


def _restated(one: Restatement) -> dict[str, Any]:
    return {
        "address": str(one.address),
        "over": period(one.over),
        "stage": one.stage,
        "sayings": [
            {"amount": _amount(said.money), "sources": [cited.id for cited in said.source]}
            for said in one.sayings
        ],
        "difference": _amount(one.difference),
        "sure": one.sure,
    }


def _granted(one: Grant) -> dict[str, Any]:
    return {
        "asked": _said(one.asked),
        "granted": _said(one.granted),
        "difference": _amount(one.difference),
        "ratio": exact(one.share.ratio) if one.share else None,
    }


def _said(one: Said) -> dict[str, Any]:
    return {
        "address": str(one.address),
        "says": one.word,
        "amount": _amount(one.money),
        "over": period(one.over),
    }


def _made(one: Made, report: MoneyReport) -> dict[str, Any]:
    parts = one.parts
    return {
        "over": period(one.over),
        "stage": one.stage,
        "areas": one.areas and _shares(one.areas, report),
        "projects": one.projects and _shares(one.projects, report),
        "tree": one.tree and _tree(one.tree, report),
        "parts": parts
        and {
            "stated": _amount(parts.stated),
            "sum": _sum(parts.sum),
            "rest": _amount(parts.rest),
        },
    }


def _shares(one: Shares, report: MoneyReport) -> dict[str, Any]:
    return {
        "slices": [
            {
                "address": str(part.address),
                "name": texts(report.names.get(part.address)),
                "total": _amount(part.sum.total),
                "refused": part.sum.refused,
                "ratio": exact(part.share.ratio) if part.share else None,
            }
            for part in one.slices
        ],
        "shared": [str(address) for address in one.shared],
        "rest": _amount(one.rest),
    }


def _tree(one: Tree, report: MoneyReport) -> list[dict[str, Any]]:
    return [
        {
            "address": str(branch.address),
            "name": texts(report.names.get(branch.address)),
            "depth": branch.depth,
            "stated": _amount(branch.stated),
            "wholes": branch.wholes,
            "again": branch.again,
        }
        for branch in one.branches
    ]

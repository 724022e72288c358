"""The rule book as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cet_cli.render.json.v1.envelope import envelope

if TYPE_CHECKING:
    from cet_cli.report.rules import RuleEntry


def rules_json(book: tuple[RuleEntry, ...]) -> str:
    """Write the whole book."""
    return envelope("rules", None, None, {"rules": [_rule(entry) for entry in book]})


def rule_json(entry: RuleEntry) -> str:
    """Write one rule."""
    return envelope("rule", None, None, {"rule": _rule(entry)})


def _rule(entry: RuleEntry) -> dict[str, Any]:
    page = entry.page
    return {
        "code": entry.code,
        "slug": entry.slug,
        "severity": str(entry.severity),
        "title": page.title,
        "what_it_checks": page.checks,
        "why_it_matters": page.matters,
        "example": page.example.text,
        "instead": page.instead.text,
    }

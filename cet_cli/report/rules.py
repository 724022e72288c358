"""The rule book and its pages, ready to be shown."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cet_cli.errors import WrongUsage
from cet_cli.rules.book import RULES, by_name
from cet_cli.rules.page import Page, korean_page_of, page_of
from cet_cli.wording import shown
from cet_cli.wording.language import language
from cet_cli.wording.rules import sentence

if TYPE_CHECKING:
    from cet_cli.finding import Severity
    from cet_cli.rules.rule import Rule


@dataclass(frozen=True, slots=True)
class RuleEntry:
    """One rule with its manual page."""

    code: str
    slug: str
    severity: Severity
    page: Page


def compose_rules() -> tuple[RuleEntry, ...]:
    """Give the whole book."""
    return tuple(_entry(rule) for rule in RULES)


def compose_rule(name: str) -> RuleEntry:
    """Give one rule by its code or slug, in any case.

    Raises:
        WrongUsage: there is no such rule; names the nearest.
    """
    names = by_name()
    rule = names.get(name) or names.get(name.upper()) or names.get(name.lower())
    if rule is None:
        near = difflib.get_close_matches(name.lower(), [*names, *(n.lower() for n in names)], n=1)
        about = {"name": shown(name), "near": near[0] if near else ""}
        raise WrongUsage(sentence("unknown_near" if near else "unknown", **about))
    return _entry(rule)


def _entry(rule: Rule) -> RuleEntry:
    page = page_of(rule) if language() == "en" else korean_page_of(rule)
    return RuleEntry(rule.code, rule.slug, rule.severity, page)

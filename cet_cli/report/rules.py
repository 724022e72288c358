"""The rule book and its pages, ready to be shown."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cet_cli.errors import WrongUsage
from cet_cli.rules.book import RULES, by_name
from cet_cli.rules.page import Page, page_of

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
        hint = f"did you mean `{near[0]}`?" if near else "`cet rules` lists them all"
        raise WrongUsage(f"there is no rule `{name}`; {hint}")
    return _entry(rule)


def _entry(rule: Rule) -> RuleEntry:
    return RuleEntry(rule.code, rule.slug, rule.severity, page_of(rule))

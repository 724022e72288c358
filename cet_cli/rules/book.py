"""The whole book, family by family; nothing is discovered, everything is listed."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from cet_cli.rules import (
    citations,
    funding,
    indicators,
    measures,
    milestones,
    projects,
    revision,
    structure,
    technologies,
)

if TYPE_CHECKING:
    from cet_cli.rules.rule import Rule

FAMILIES = {
    "S": structure,
    "T": technologies,
    "M": milestones,
    "I": indicators,
    "B": funding,
    "P": projects,
    "E": measures,
    "C": citations,
    "R": revision,
}
"""The families by the letter of their codes."""

RULES: tuple[Rule, ...] = tuple(rule for family in FAMILIES.values() for rule in family.RULES)
"""Every rule, in the order of the families and of the codes."""


@cache
def by_name() -> dict[str, Rule]:
    """Give every rule by its code and by its slug."""
    return {name: rule for rule in RULES for name in (rule.code, rule.slug)}

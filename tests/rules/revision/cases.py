"""A case of a revision: a base, a revision, and exactly what is found between them, both ways."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cet_cli.rules.book import RULES
from tests.rules.harness import compared_of

if TYPE_CHECKING:
    from cet_cli.finding import Finding


class Told(NamedTuple):
    """One finding as a case expects it."""

    code: str
    address: str
    was: str = ""
    """What it was, as written."""
    became: str = ""
    """What it became, as written."""


class Case(NamedTuple):
    """What differs between two sides, and what is told of it."""

    name: str
    base: str
    """YAML as in the examples of the pages: an area, or several files each after its name."""
    revision: str
    expected: tuple[Told, ...]
    """Everything that is found, in any order."""
    back: tuple[Told, ...] | None = None
    """Everything that is found the other way round; None where the case leaves that aside."""


def found(base: str, revision: str) -> tuple[Finding, ...]:
    """Put all rules about revisions to two sides."""
    compared = compared_of(base, revision)
    return tuple(finding for rule in RULES for finding in rule.judged(compared))


def told(base: str, revision: str) -> tuple[Told, ...]:
    """List what the rules about revisions find between two sides."""
    return tuple(
        Told(
            finding.rule,
            str(finding.address or ""),
            finding.arguments.get("from", ""),
            finding.arguments.get("to", ""),
        )
        for finding in found(base, revision)
    )

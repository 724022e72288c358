"""What is said around the rule book, in English."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

FAMILIES: Mapping[str, str] = {
    "S": "Structure and references",
    "T": "Technologies and missions",
    "M": "Milestones",
    "I": "Indicators",
    "B": "Funding and claims",
    "P": "Projects",
    "E": "Measures, reviews, procedure",
    "C": "Citations and sources",
    "R": "Revisions",
}
"""What the letters of the codes stand for."""

SAYS: Mapping[str, str] = {
    "checks": "What it checks",
    "matters": "Why it matters",
    "example": "Example",
    "instead": "Instead",
    "closing": "{number} rules. `cet explain CODE` tells what one checks and why.",
    "unknown_near": "there is no rule `{name}`; did you mean `{near}`?",
    "unknown": "there is no rule `{name}`; `cet rules` lists them all",
}
"""The headings of a page, and short sentences."""

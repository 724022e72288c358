"""A part that no other figure knows.

What it checks
    The parts that `better` names stand in the tables of the indicator. A part that stands in one
    figure only is not written almost like one that the other figures have.

Why it matters
    A misspelt part starts a series of its own: the true one has a gap, and its direction is lost.

Example
    ```yaml
    indicators:
      - id: panel-market
        name: Market for panels
        unit: percent
        whole: world sales
        by: country
        source: plan
        observations:
          - {over: 2022, Korea: 81.3, China: 17.9}
          - {over: 2023, Koera: 77.1, China: 21.4}
    ```

Instead
    ```yaml
    indicators:
      - id: panel-market
        name: Market for panels
        unit: percent
        whole: world sales
        by: country
        source: plan
        observations:
          - {over: 2022, Korea: 81.3, China: 17.9}
          - {over: 2023, Korea: 77.1, China: 21.4}
    ```
"""

from __future__ import annotations

import re
from collections import Counter
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.indicators.figures import ways
from cet_cli.rules.parts import address_of_part
from cet_cli.rules.plan import address_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.indicator import Indicator
    from cet_cli.model.roadmap import Sections
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit

_ALIKE = 0.8
_DIGITS = re.compile("[0-9]")


@rule("I116", Severity.WARNING)
def unknown_part(plan: Plan) -> Iterator[Hit]:
    """Find parts that are probably misspelt, or that `better` alone knows."""
    for roadmap in plan.roadmaps:
        for indicator in roadmap.indicators:
            if indicator.by:
                yield from _strays(roadmap, indicator)
                yield from _undirected(roadmap, indicator)


def _strays(roadmap: Sections, indicator: Indicator) -> Iterator[Hit]:
    """Find parts of one figure that are written almost like a part of the others."""
    tables = [(way, way[-1].table) for way in ways(indicator) if way[-1].table]
    times = Counter(part for _, table in tables for part in table)
    earlier: set[str] = set()
    for way, table in tables:
        known = [one for one in times if one not in table and (times[one] > 1 or one in earlier)]
        for part in table:
            near = _near(part, known) if times[part] == 1 else ""
            if near:
                place = address_of_part(roadmap, indicator, *way).at(part)
                yield hit(place, side="key", part=part, suggestion=near, reason="")
        earlier.update(table)


def _near(part: str, known: list[str]) -> str:
    """Give the known part that is written almost alike, but for its digits; "" if none is."""
    for one in known:
        if _is_alike(part.lower(), one.lower()) and _DIGITS.sub("", part) != _DIGITS.sub("", one):
            return one
    return ""


def _is_alike(one: str, other: str) -> bool:
    """Tell whether two names have the same letters, or nearly so."""
    return sorted(one) == sorted(other) or SequenceMatcher(None, one, other).ratio() >= _ALIKE


def _undirected(roadmap: Sections, indicator: Indicator) -> Iterator[Hit]:
    """Find directions of parts that no figure has."""
    if not isinstance(indicator.better, dict):
        return
    known = {part for way in ways(indicator) for part in way[-1].table}
    for part in indicator.better if known else ():
        if part not in known:
            place = address_of(roadmap, indicator).at("better")
            parts = ", ".join(sorted(known))
            yield hit(place, side="key", part=part, parts=parts, reason="better")

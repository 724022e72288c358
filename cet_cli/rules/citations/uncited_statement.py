"""A statement without a source.

What it checks
    Whether every mission, technology, milestone, project, measure and body cites a source, and
    every figure of an indicator and every amount, unless the indicator or the budget cites one
    for all of them. `source: own` says that the statement is the editor's own. The source of a
    roadmap is for its own name only.

Why it matters
    Without a source nobody can tell whether the ministry said it, when it was said, and whether
    it was changed since. It is missing from every view of the plan as of a date.

Example
    ```yaml
    milestones:
      - {id: pilot-line, name: Pilot line opens, due: 2027}
    ```

Instead
    ```yaml
    milestones:
      - {id: pilot-line, name: Pilot line opens, due: 2027, source: plan}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.model.roadmap import SECTIONS
from cet_cli.rules.plan import address_of
from cet_cli.rules.rule import hit, rule
from cet_cli.rules.statements import PARTS, place_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.base import Part
    from cet_cli.model.roadmap import Sections
    from cet_cli.model.thing import Thing
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("C101", Severity.WARNING)
def uncited_statement(plan: Plan) -> Iterator[Hit]:
    for roadmap in plan.roadmaps:
        for section in SECTIONS:
            for thing in getattr(roadmap, section):
                if not thing.source:
                    yield from _uncited(roadmap, thing)


def _uncited(roadmap: Sections, thing: Thing) -> Iterator[Hit]:
    """Find the parts of a thing that cite nothing; where none cites anything, the thing."""
    parts = [part for value in PARTS[type(thing)](thing) if value for part in _each(value)]
    if _cited_by_field(thing) or any(part.source or _inner_sources(part) for part in parts):
        for part in parts:
            if not (part.source or _inner_sources(part)):
                yield hit(place_of(roadmap, (thing, part)), reason="part")
    else:
        yield hit(address_of(roadmap, thing), reason=type(thing).__name__.lower())


def _each(value: Part | tuple[Part, ...]) -> tuple[Part, ...]:
    return value if isinstance(value, tuple) else (value,)


def _cited_by_field(part: Part) -> bool:
    """Tell whether a field cites a document; the editor's own links say nothing of the rest."""
    return any(not citation.own for said in part.said.values() for citation in said.source)


def _inner_sources(part: Part) -> bool:
    """Tell whether a part without a source is made of parts and fields with one."""
    inner = [one for value in PARTS[type(part)](part) if value for one in _each(value)]
    return _cited_by_field(part) or (bool(inner) and all(one.source for one in inner))

"""One figure given twice.

What it checks
    Whether two parts of one thing are told apart: two observations by their date or their
    source, two amounts by their span or their stage, two targets by their `id`, two claims by
    what they compare, two decisions by their date.

Why it matters
    It is probably one figure copied twice, or two that need a word to tell them apart. Neither
    can be named, and a sum would count both.

Example
    ```yaml
    funding:
      - id: quantum-rnd
        name: Quantum research
        source: plan
        amounts:
          - {over: 2024, stage: approved, value: KRW 120.5 billion}
          - {over: 2024, stage: approved, value: KRW 125.0 billion}
    ```

Instead
    ```yaml
    funding:
      - id: quantum-rnd
        name: Quantum research
        source: plan
        amounts:
          - {over: 2024, stage: proposed, value: KRW 120.5 billion}
          - {over: 2024, stage: approved, value: KRW 125.0 billion}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Related
from cet_cli.model.keys import key_of_part
from cet_cli.model.record import Question
from cet_cli.model.roadmap import SECTIONS, Sections
from cet_cli.model.source import Source
from cet_cli.model.thing import Thing
from cet_cli.model.walk import parts_of
from cet_cli.rules.plan import address_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cet_cli.address import Address
    from cet_cli.model.funding import Amount
    from cet_cli.model.indicator import Indicator, Observation
    from cet_cli.model.keys import Holder
    from cet_cli.model.technology import MaturityObservation
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit

_NAMED = (Thing, Sections, Source, Question)


@rule("S202")
def duplicate_part(plan: Plan) -> Iterator[Hit]:
    for roadmap in plan.roadmaps:
        if _records_alike(roadmap):
            yield from _second_ones(address_of(roadmap), roadmap)
        for thing in {id(one): one for one in _suspects(roadmap)}.values():
            yield from _second_ones(address_of(roadmap, thing), thing)


def _records_alike(roadmap: Sections) -> bool:
    lists = (roadmap.reviews, roadmap.decisions, roadmap.allow, roadmap.claims)
    records = [record for records in lists for record in records]
    return len({key_of_part(record, roadmap) for record in records}) < len(records)


def _suspects(roadmap: Sections) -> Iterator[Thing]:
    """List the few things that may have two parts of one key, going by their dates alone."""
    for section in SECTIONS:
        yield from (thing for thing in getattr(roadmap, section) if len(thing.claims) > 1)
    yield from (one for one in (*roadmap.milestones, *roadmap.measures) if len(one.progress) > 1)
    for one in (*roadmap.key_technologies, *roadmap.stepping_stones):
        if one.maturity and _same_date(one.maturity.observations):
            yield one
    for indicator in roadmap.indicators:
        if _same_date(indicator.observations) or _same_target(indicator):
            yield indicator
    yield from (budget for budget in roadmap.funding if _same_span(budget.amounts))
    for project in roadmap.projects:
        if len(project.steps) > 1 or _same_span(project.amounts):
            yield project


def _same_date(observations: Sequence[Observation | MaturityObservation]) -> bool:
    if len(observations) < 2:  # noqa: PLR2004 - one is like no other
        return False
    dates = [getattr(one, "over", None) or one.on for one in observations]
    return len({date.text if date else "" for date in dates}) < len(dates)


def _same_target(indicator: Indicator) -> bool:
    targets = indicator.targets
    if len(targets) > 1 and len({target.id for target in targets}) < len(targets):
        return True
    return any(len(target.interim) > 1 for target in targets)


def _same_span(amounts: Sequence[Amount]) -> bool:
    if len(amounts) < 2:  # noqa: PLR2004 - one is like no other
        return False
    return len({(amount.over.text, amount.stage) for amount in amounts}) < len(amounts)


def _second_ones(address: Address, holder: Holder) -> Iterator[Hit]:
    """Name what bears a key that is taken, in something and in its parts."""
    for placed in parts_of(holder):
        if isinstance(placed.part, _NAMED):
            continue
        key = key_of_part(placed.part, holder)
        if key != placed.key:
            first = Related("given here first", address=address.part(key))
            kind = type(placed.part).__name__.lower()
            yield hit(address.part(placed.key), related=(first,), key=key, reason=kind)
        yield from _second_ones(address.part(placed.key), placed.part)

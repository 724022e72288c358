"""A part is larger than its whole.

What it checks
    An amount of something that is `part_of` a budget, directly or through another one, against the
    amount of that budget for the same span and stage. Both are taken as printed and as rounded as
    they may be: only a part whose least possible value is above the most that the whole may be is
    reported.

Why it matters
    One of the two figures is wrong, in the document or in this file. Every share and every sum
    that is worked out from them is wrong as well.

Example
    ```yaml
    funding:
      - id: space
        name: Space research
        unit: KRW billion
        source: plan
        amounts:
          - {over: 2024, stage: approved, value: 836.2}
      - id: positioning
        name: Positioning system
        unit: KRW billion
        part_of: space
        source: plan
        amounts:
          - {over: 2024, stage: approved, value: 7217.9}
    ```

Instead
    ```yaml
    funding:
      - id: space
        name: Space research
        unit: KRW billion
        source: plan
        amounts:
          - {over: 2024, stage: approved, value: 836.2}
      - id: positioning
        name: Positioning system
        unit: KRW billion
        part_of: space
        source: plan
        amounts:
          - {over: 2024, stage: approved, value: 217.9}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Related
from cet_cli.rules.funding.figures import budgets, judged, ratio, without_first_digit
from cet_cli.rules.funding.wholes import exceeds, span_and_stage, wholes_of
from cet_cli.rules.places import place_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cet_cli.address import Address
    from cet_cli.rules.funding.figures import Money
    from cet_cli.rules.funding.wholes import Key, Whole, Wholes
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("B101")
def part_exceeds_whole(plan: Plan) -> Iterator[Hit]:
    wholes = wholes_of(plan)
    for roadmap, budget in budgets(plan):
        if not budget.part_of or not budget.amounts:
            continue
        above = wholes.above(roadmap, budget)
        for amount in budget.amounts:
            key = span_and_stage(amount)
            part = judged(amount, budget.unit) if key and above else None
            if part is None or key is None:
                continue
            sizes = [(whole, size) for whole in above if (size := whole.size(key)) is not None]
            if any(exceeds(part, size) for _, size in sizes):
                others = [each for each in sizes if each[0].budget is not budget]
                place = place_of(roadmap, budget, amount).at(part.field)
                yield from _hits(place, part, key, others, wholes)


def _hits(
    place: Address, part: Money, key: Key, sizes: Sequence[tuple[Whole, Money]], wholes: Wholes
) -> Iterator[Hit]:
    """Report the nearest whole that the part exceeds.

    A whole above a middle one that exceeds it too is left to the finding of that one.
    """
    for whole, size in sizes:
        if exceeds(part, size) and not any(
            exceeds(middle, size) and whole in wholes.above(between.roadmap, between.budget)
            for between, middle in sizes
        ):
            where = place_of(whole.roadmap, whole.budget, whole.amounts[key]).at(size.field)
            yield hit(
                place,
                related=(Related("the whole", address=where),),
                part=part.text,
                whole=size.text,
                of=f"{whole.roadmap.id}/{whole.budget.id}",
                ratio=ratio(part.number, size.number),
                reading=without_first_digit(part, size),
            )
            return

"""The parts of a budget add up to more than the budget.

What it checks
    The amounts of one span and stage of everything that is `part_of` this budget and of no other.
    Only what they add up to at the least is compared with the most that the whole may be, and a
    part that is too large all by itself is left to its own finding.

Why it matters
    A part is wrong or counted twice, or the parts overlap: then they are views of the same money
    and must not be added up. Say so by listing everything that such a part belongs to.

Example
    ```yaml
    funding:
      - id: space
        name: Space research
        unit: KRW billion
        source: plan
        amounts:
          - {over: 2024, stage: approved, value: 836.2}
      - id: launchers
        name: Launchers
        unit: KRW billion
        part_of: space
        source: plan
        amounts:
          - {over: 2024, stage: approved, value: 510.1}
      - id: satellites
        name: Satellites
        unit: KRW billion
        part_of: space
        source: plan
        amounts:
          - {over: 2024, stage: approved, value: 417.9}
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
      - id: launchers
        name: Launchers
        unit: KRW billion
        part_of: space
        source: plan
        amounts:
          - {over: 2024, stage: approved, value: 110.1}
      - id: satellites
        name: Satellites
        unit: KRW billion
        part_of: space
        source: plan
        amounts:
          - {over: 2024, stage: approved, value: 417.9}
    ```
"""

from __future__ import annotations

from decimal import Decimal
from functools import reduce
from typing import TYPE_CHECKING

from cet_cli.finding import Related, Severity
from cet_cli.model.values.exact import EXACT
from cet_cli.rules.funding.figures import budgets, money, ratio, summed_up
from cet_cli.rules.funding.wholes import exceeds, span_and_stage, wholes_of
from cet_cli.rules.places import place_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.funding import Amount
    from cet_cli.model.roadmap import Sections
    from cet_cli.rules.funding.figures import Budget, Money
    from cet_cli.rules.funding.wholes import Key, Whole
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit

_NO_LEAST = frozenset({"at_most", "under"})
_NOTHING = Decimal(0)


class _Sum:
    """The parts of one amount of a whole, added up as they are read."""

    def __init__(self, whole: Whole, key: Key, size: Money) -> None:
        self.whole = whole
        self.key = key
        self.size = size
        self.total = Decimal(0)
        self.parts: list[tuple[Sections, Budget, Amount]] = []
        self.figures: list[Money] = []

    def add(self, roadmap: Sections, budget: Budget, amount: Amount, part: Money) -> None:
        """Count a part in; one that may be nothing (`up to 300`) proves nothing."""
        if part.unit == self.size.unit and part.meant.qualifier not in _NO_LEAST:
            self.total = EXACT.add(self.total, part.number)
            self.parts.append((roadmap, budget, amount))
            self.figures.append(part)

    @property
    def is_too_large(self) -> bool:
        """Whether all parts together, and none alone, are surely more than the whole."""
        most = self.size.high if self.total > self.size.number else None
        if most is None or any(exceeds(part, self.size) for part in self.figures):
            return False
        return reduce(EXACT.add, (part.low or _NOTHING for part in self.figures)) > most


@rule("B108", Severity.WARNING)
def parts_exceed_whole(plan: Plan) -> Iterator[Hit]:
    wholes = wholes_of(plan)
    sums: dict[tuple[Whole, Key], _Sum] = {}
    for roadmap, budget in budgets(plan):
        if len(budget.part_of) != 1 or not budget.amounts:
            continue
        whole = wholes.named(roadmap, budget.part_of[0])
        for amount in budget.amounts if whole is not None else ():
            key = span_and_stage(amount)
            size = whole.size(key) if whole is not None and key is not None else None
            part = money(amount.value, None, budget.unit)
            if whole is None or key is None or size is None or part is None:
                continue
            if (whole, key) not in sums:
                sums[whole, key] = _Sum(whole, key, size)
            sums[whole, key].add(roadmap, budget, amount, part)
    yield from (_hit(one) for one in sums.values() if one.is_too_large)


def _hit(one: _Sum) -> Hit:
    whole, size = one.whole, one.size
    return hit(
        place_of(whole.roadmap, whole.budget, whole.amounts[one.key]).at(size.field),
        related=tuple(Related("a part", address=place_of(*part).at("value")) for part in one.parts),
        whole=size.text,
        parts=len(one.parts),
        sum=summed_up(one.total, size.unit),
        ratio=ratio(one.total, size.number),
    )

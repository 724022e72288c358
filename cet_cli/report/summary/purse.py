"""What areas and projects get; the budgets of the plan are laid out once for all of them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from cet_cli.address import Address
from cet_cli.report.summary.page import Spending

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cet_cli.funding import Ledger, Money
    from cet_cli.model.funding import Amount
    from cet_cli.model.project import Project
    from cet_cli.model.roadmap import Sections
    from cet_cli.model.values import Period
    from cet_cli.report.money import MoneyReport
    from cet_cli.report.things import Things

_PLANS: Final = ("approved", "planned")
"""The stages that say what may be spent, the firmest first."""


class Purse:
    """The money of a plan."""

    def __init__(self, things: Things) -> None:
        """Take the plan."""
        self._things = things

    @cached_property
    def _ledger(self) -> Ledger:
        from cet_cli.funding import Ledger

        return Ledger.of(self._things.plan)

    def money(self, roadmap: Sections) -> MoneyReport | None:
        """Sum up the latest years of an area; None where nothing is published."""
        if not (roadmap.funding or roadmap.projects):
            return None
        from cet_cli.report.money import compose_latest

        as_of = self._things.assessment.as_of
        return compose_latest(self._ledger, Address(roadmap.id), as_of)

    def projects(self, roadmap: Sections) -> Iterator[Spending]:
        """List the projects of an area with what they get."""
        for project in roadmap.projects:
            address = Address(roadmap.id, (project.id,))
            yield Spending(address, project, tuple(self._amounts(project)))

    def _amounts(self, project: Project) -> Iterator[str]:
        """Say each amount, the earliest first; what was spent with its share of the plan."""
        counted = self._things.standings.counted(project.amounts, project.source)
        amounts = sorted(counted, key=lambda one: one.over.end)
        plans = dict(_plans(amounts, project.unit))
        for one in amounts:
            yield _said(one, project.unit, plans)


def _plans(
    amounts: Iterable[Amount], unit: str | None
) -> Iterator[tuple[Period, tuple[Money, str]]]:
    """Give what may be spent in each time, the firmest stage last."""
    every = list(amounts)
    for stage in reversed(_PLANS):
        for one in every:
            money = _money(one, unit)
            if one.stage == stage and money is not None:
                yield one.over, (money, stage)


def _said(amount: Amount, unit: str | None, plans: dict[Period, tuple[Money, str]]) -> str:
    """Say the time, the stage and the sum of an amount; as written where it is no sum of money."""
    from cet_cli.funding.money import share
    from cet_cli.wording.figures import figure_words
    from cet_cli.wording.money import money_words, share_words, stage_word

    money = _money(amount, unit)
    said = money_words(money) if money else figure_words(amount.value, unit or "")
    plan = plans.get(amount.over)
    part = share(money, plan[0]) if plan and amount.stage == "executed" else None
    if part is not None and plan is not None:
        said = share_words(part, plan[1])
    return f"{amount.over.text}: {stage_word(amount.stage or 'unstated')} {said}"


def _money(amount: Amount, unit: str | None) -> Money | None:
    from cet_cli.funding.money import Money, read_money

    money = read_money(amount.value, unit)
    return money if isinstance(money, Money) else None

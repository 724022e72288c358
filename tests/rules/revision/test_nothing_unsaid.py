"""Whatever two plans are: every change is told, none twice, and none of a plan against itself."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings

from cet_cli.diff import Relation, compare
from cet_cli.rules.book import RULES, by_name
from cet_cli.rules.plan import Plan
from cet_cli.rules.revision.compared import Compared
from cet_cli.rules.revision.steps import place_of
from cet_cli.wording import advice, says
from tests.diff.plans import portfolios

if TYPE_CHECKING:
    from cet_cli.address import Address
    from cet_cli.finding import Finding
    from cet_cli.model.roadmap import Portfolio

DAY = date(2025, 6, 30)
OF_ONE_SIDE = {"R607", "R608", "R610"}
THOROUGH = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def judged(base: Portfolio, revision: Portfolio) -> tuple[Compared, list[Finding]]:
    changes = compare(base, revision)
    compared = Compared(Plan(base, DAY), Plan(revision, DAY), changes, rules=by_name())
    return compared, [finding for rule in RULES for finding in rule.judged(compared)]


def head(address: Address) -> tuple[str, ...]:
    """Name the thing that an address leads into, or the roadmap."""
    return (address.roadmap, *address.parts[:1])


@THOROUGH
@given(portfolios(), portfolios())
def test_every_change_is_told_where_it_is(base: Portfolio, revision: Portfolio) -> None:
    compared, findings = judged(base, revision)
    told = {head(finding.address) for finding in findings if finding.address}
    silent = [
        change
        for change in compared.changes.changes
        if change.relation is Relation.SAME and head(place_of(change)) not in told
    ]

    assert silent == []
    assert all(f"{says(finding)}{advice(finding)}" for finding in findings)


@THOROUGH
@given(portfolios(), portfolios())
def test_no_rule_tells_the_same_twice(base: Portfolio, revision: Portfolio) -> None:
    _, findings = judged(base, revision)
    told = [(one.rule, str(one.address), one.args) for one in findings]

    assert sorted(told) == sorted(set(told))


@THOROUGH
@given(portfolios())
def test_of_a_plan_and_itself_nothing_is_told(plan: Portfolio) -> None:
    _, findings = judged(plan, plan)

    assert {finding.rule for finding in findings} <= OF_ONE_SIDE

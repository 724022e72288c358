"""Rules about projects: when they run, what they serve, what they cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.rules.projects.amount_outside_span import amount_outside_span
from cet_cli.rules.projects.cost_without_currency import cost_without_currency
from cet_cli.rules.projects.project_longer_than_cost_span import project_longer_than_cost_span
from cet_cli.rules.projects.project_serves_nothing import project_serves_nothing
from cet_cli.rules.projects.project_without_span import project_without_span
from cet_cli.rules.projects.step_in_future import step_in_future
from cet_cli.rules.projects.steps_out_of_order import steps_out_of_order

if TYPE_CHECKING:
    from cet_cli.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    amount_outside_span,
    project_without_span,
    project_serves_nothing,
    project_longer_than_cost_span,
    steps_out_of_order,
    step_in_future,
    cost_without_currency,
)

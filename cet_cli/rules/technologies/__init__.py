"""Rules about missions, and the technologies that serve them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.rules.technologies.area_without_mission import area_without_mission
from cet_cli.rules.technologies.goal_below_observed import goal_below_observed
from cet_cli.rules.technologies.goal_without_deadline import goal_without_deadline
from cet_cli.rules.technologies.mission_before_need import mission_before_need
from cet_cli.rules.technologies.mission_before_test import mission_before_test
from cet_cli.rules.technologies.mission_without_deadline import mission_without_deadline
from cet_cli.rules.technologies.mission_without_test import mission_without_test
from cet_cli.rules.technologies.readiness_after_source import readiness_after_source
from cet_cli.rules.technologies.readiness_in_future import readiness_in_future
from cet_cli.rules.technologies.readiness_of_another_scale import readiness_of_another_scale
from cet_cli.rules.technologies.readiness_out_of_range import readiness_out_of_range
from cet_cli.rules.technologies.stepping_stone_without_use import stepping_stone_without_use
from cet_cli.rules.technologies.technology_without_mission import technology_without_mission

if TYPE_CHECKING:
    from cet_cli.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    mission_without_test,
    mission_without_deadline,
    technology_without_mission,
    stepping_stone_without_use,
    readiness_out_of_range,
    goal_without_deadline,
    goal_below_observed,
    area_without_mission,
    mission_before_test,
    readiness_of_another_scale,
    mission_before_need,
    readiness_in_future,
    readiness_after_source,
)

"""Rules about indicators: their figures, units, dates and directions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.rules.indicators.baseline_without_date import baseline_without_date
from cet_cli.rules.indicators.context_with_target import context_with_target
from cet_cli.rules.indicators.cumulative_without_span import cumulative_without_span
from cet_cli.rules.indicators.deadline_before_source import deadline_before_source
from cet_cli.rules.indicators.direction_contradiction import direction_contradiction
from cet_cli.rules.indicators.figure_repeats_unit import figure_repeats_unit
from cet_cli.rules.indicators.figure_without_unit import figure_without_unit
from cet_cli.rules.indicators.figure_without_value import figure_without_value
from cet_cli.rules.indicators.fractional_count import fractional_count
from cet_cli.rules.indicators.interim_beyond_target import interim_beyond_target
from cet_cli.rules.indicators.interim_out_of_order import interim_out_of_order
from cet_cli.rules.indicators.later_target_weaker import later_target_weaker
from cet_cli.rules.indicators.maintain_of_another_value import maintain_of_another_value
from cet_cli.rules.indicators.observation_after_source import observation_after_source
from cet_cli.rules.indicators.observation_before_baseline import observation_before_baseline
from cet_cli.rules.indicators.observation_in_future import observation_in_future
from cet_cli.rules.indicators.observation_without_date import observation_without_date
from cet_cli.rules.indicators.path_without_interim import path_without_interim
from cet_cli.rules.indicators.rank_on_a_line import rank_on_a_line
from cet_cli.rules.indicators.shares_exceed_whole import shares_exceed_whole
from cet_cli.rules.indicators.target_already_met import target_already_met
from cet_cli.rules.indicators.target_before_baseline import target_before_baseline
from cet_cli.rules.indicators.target_without_baseline import target_without_baseline
from cet_cli.rules.indicators.target_without_deadline import target_without_deadline
from cet_cli.rules.indicators.target_without_direction import target_without_direction
from cet_cli.rules.indicators.unit_mismatch import unit_mismatch
from cet_cli.rules.indicators.unknown_part import unknown_part
from cet_cli.rules.indicators.unreadable_indicator_unit import unreadable_indicator_unit
from cet_cli.rules.indicators.wordy_target import wordy_target
from cet_cli.rules.indicators.zero_for_compound import zero_for_compound

if TYPE_CHECKING:
    from cet_cli.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    target_without_baseline,
    target_without_deadline,
    direction_contradiction,
    target_without_direction,
    interim_out_of_order,
    observation_before_baseline,
    observation_in_future,
    unit_mismatch,
    figure_without_unit,
    observation_without_date,
    baseline_without_date,
    shares_exceed_whole,
    figure_without_value,
    context_with_target,
    cumulative_without_span,
    unknown_part,
    observation_after_source,
    wordy_target,
    target_before_baseline,
    figure_repeats_unit,
    unreadable_indicator_unit,
    fractional_count,
    zero_for_compound,
    path_without_interim,
    maintain_of_another_value,
    target_already_met,
    rank_on_a_line,
    later_target_weaker,
    deadline_before_source,
    interim_beyond_target,
)

"""Rules about milestones, and about measures, which have the same life."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.rules.milestones.done_after_source import done_after_source
from cet_cli.rules.milestones.done_and_dropped import done_and_dropped
from cet_cli.rules.milestones.done_before_need import done_before_need
from cet_cli.rules.milestones.done_in_future import done_in_future
from cet_cli.rules.milestones.due_before_source import due_before_source
from cet_cli.rules.milestones.milestone_after_horizon import milestone_after_horizon
from cet_cli.rules.milestones.milestone_after_mission import milestone_after_mission
from cet_cli.rules.milestones.milestone_before_maturity import milestone_before_maturity
from cet_cli.rules.milestones.milestone_before_need import milestone_before_need
from cet_cli.rules.milestones.milestone_without_date import milestone_without_date
from cet_cli.rules.milestones.progress_after_done import progress_after_done
from cet_cli.rules.milestones.progress_after_source import progress_after_source
from cet_cli.rules.milestones.progress_in_future import progress_in_future

if TYPE_CHECKING:
    from cet_cli.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    milestone_after_horizon,
    milestone_after_mission,
    milestone_before_need,
    done_in_future,
    milestone_without_date,
    done_and_dropped,
    progress_after_done,
    progress_in_future,
    done_after_source,
    milestone_before_maturity,
    done_before_need,
    due_before_source,
    progress_after_source,
)

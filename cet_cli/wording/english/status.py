"""The words of the status in English: states, kinds, reasons, and why to look at something."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

STATUSES: Mapping[str, str] = {
    "breached": "breached",
    "missed": "missed",
    "overdue": "overdue",
    "moving_away": "moving away",
    "far_behind": "far behind",
    "due_unreported": "due, not reported",
    "at_risk": "at risk",
    "behind": "behind",
    "no_data": "no data",
    "cannot_tell": "cannot tell",
    "untested": "no test stated",
    "under_way": "under way",
    "planned": "planned",
    "on_track": "on track",
    "met_late": "met late",
    "done_late": "done late",
    "holding": "holding",
    "met": "met",
    "done": "done",
    "dropped": "dropped",
    "slipped": "slipped",
}
"""How each status is said."""

KINDS: Mapping[str, str] = {
    "target": "target",
    "milestone": "milestone",
    "measure": "measure",
    "mission": "mission",
}
"""How each kind of thing with a status is said."""

REASONS: Mapping[str, str] = {
    "definition": "nobody has published what counts",
    "non_numeric": "a figure is kept as words or cannot be compared",
    "no_deadline": "no document gives a deadline",
    "open_bound": "the figure observed is only a bound",
    "one_observation": "one figure is no pace",
    "ordinal": "ranks and levels are not extrapolated",
    "series_break": "the series was broken",
    "gap": "a period of the sum is missing",
    "zero_for_compound": "a growth rate needs figures above zero",
    "too_early": "too little time has passed",
}
"""Why a target cannot be judged."""

PHRASES: Mapping[str, str] = {
    "observed": "{value} in {date}, target {target}",
    "observed_pace": "{value} in {date}, target {target}: {ratio} of the pace required",
    "no_observation_since": "nothing observed since it was due",
    "not_done": "reported not done ({date})",
    "no_word": "no word since it was due",
    "last_word": "last word {date}: {word}",
    "moved": "moved from {original} by {months} months",
    "moved_often": "moved {times} times since {original}, {months} months in all",
    "needs": "<- {chain}",
    "worst_of": "<- {name}: {status}",
}
"""Why something needs attention, in one short line."""

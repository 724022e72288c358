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
    "due_unreported": "unreported",
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

FLAGS: Mapping[str, str] = {
    "lost_after_met": "was met before",
    "path_sensitive": "another path gives another status",
    "rounding_sensitive": "within the rounding it may be another status",
    "stale": "an old figure",
}
"""What makes a verdict worth less than it looks."""

PHRASES: Mapping[str, str] = {
    "observed": "{value} in {date}, target {target}",
    "pace": "{ratio} of the pace required",
    "done": "done {date}",
    "says_planned": "planned ({date})",
    "says_under_way": "under way ({date})",
    "says_not_done": "reported not done ({date})",
    "moved": "{by} since {original}",
    "moved_often": "{by} since {original}, moved {times} times",
    "needs": "needs {chain}",
    "link": ", which needs ",
    "rests": "rests on {link}",
    "apart": "drafts or third parties say: {status}",
}
"""What a status rests on, in one short line."""

NATIONAL = "National level"
"""How the portfolio's own file is called among the areas."""

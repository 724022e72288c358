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
    "arrow": "<- {name}",
    "between": "{number} more",
    "late": "{time} late",
    "overdue": "{time} overdue",
    "beside": "; ",
    "rated": "rated {rated}, nothing computed",
    "rated_same": "rated {rated}, as computed",
    "pace_says": "rated {rated}, pace says {computed}",
    "state_says": "rated {rated}, computed: {computed}",
    "rests": "rests on {link}",
    "apart": "drafts or third parties say: {status}",
}
"""What a status rests on, in one short line."""

TIMES: Mapping[str, str] = {
    "day": "{number} day",
    "days": "{number} days",
    "month": "{number} month",
    "months": "{number} months",
}
"""Lengths of time."""

HEADINGS: Mapping[str, str] = {
    "missions": "Missions",
    "targets": "Targets",
    "milestones": "Milestones",
    "measures": "Measures",
    "attention": "Needs attention",
    "chains": "At risk further down",
    "reviews": "Reviews",
    "evidence": "Evidence",
    "area": "Area",
    "judged": "judged",
    "done": "done",
    "overdue": "overdue",
    "unreported": "unreported",
    "at_risk": "at risk",
    "open": "open",
    "next_due": "next due",
    "funding": "funding",
    "official": "official",
    "figures": "figures",
    "id": "id",
    "by": "by",
    "due": "due",
    "baseline": "baseline",
    "now": "now",
    "target": "target",
    "of_targets": "targets",
    "of_milestones": "milestones",
    "of_missions": "missions",
    "with_baseline": "with a baseline",
    "with_interim": "with a point on the way",
    "with_observation": "with an observation",
    "with_recent": "with a recent one",
    "with_date": "with a date",
    "with_owner": "with somebody who answers for it",
    "cited": "that cite a document",
    "cited_officially": "that cite an official text",
}
"""Headings, titles of columns and of rows."""

SAYS: Mapping[str, str] = {
    "as_of": "as of {day}",
    "known_by": "as of {day}, known by {known_by}",
    "horizon": "plans for {horizon}",
    "gone": "{percent} % of the time gone",
    "apart": "{number} more known only from drafts or third parties: not counted",
    "none": "none",
    "nothing": "nothing is late, missed, breached or falling behind",
    "more": "and {number} more: `cet status AREA` shows all of an area",
    "more_chains": "and {number} more",
    "more_reviews": "and {number} more: `cet show ADDRESS` shows them",
    "chain": "{name} {due} {chain}",
    "of": "{count} of {of}",
    "funding": "{amount} ({over})",
    "disagrees": "disagrees",
    "said": "{reviewer}, {on}",
    "not_counted": "{name} (not counted)",
    "read": "Read {extent}{suppressed}.",
    "suppressed": "; {suppressions}",
}
"""Short sentences."""

COUNTED = "{number} {status}"
"""How many have a status."""

NATIONAL = "National level"
"""How the portfolio's own file is called among the areas."""

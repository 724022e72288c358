"""The words of histories."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

SAYS: Mapping[str, str] = {
    "never": "Nothing changed: the plan says today what it said at first.",
    "area_never": "Nothing changed in what is said of `{area}` itself; "
    "`cet history --moved {area}` ranks the dates that moved in it.",
    "field_never": "`{field}` never changed.",
    "moved_1": "moved once, {by}",
    "moved_n": "moved {number} times, {by}",
    "back_1": "moved once, and back to where it was",
    "back_n": "moved {number} times, and back to where it was",
    "later": "{time} later",
    "earlier": "{time} earlier",
    "months_1": "1 month",
    "months_n": "{number} months",
    "days_1": "1 day",
    "days_n": "{number} days",
    "changed_1": "changed once",
    "changed_n": "changed {number} times",
    "original": "original",
    "previous": "previous",
    "current": "current",
    "absent": "none",
    "commit": "from commit {commit} of {date}; `was` does not hold it",
    "commit_undated": "from commit {commit}; `was` does not hold it",
    "redefined": "another thing under this name until then",
    "git_1": "1 commit read",
    "git_n": "{number} commits read",
    "unreadable_1": "1 of them cannot be read and was skipped",
    "unreadable_n": "{number} of them cannot be read and were skipped",
    "read": "Read {extent}, as of {date}.",
    "ranked_none": "No date has moved.",
    "ranked_1": "1 of {dated} dates has moved, the longest slip first.",
    "ranked_n": "{number} of {dated} dates have moved, the longest slip first.",
}

COLUMNS: Mapping[str, str] = {
    "slip": "slip",
    "times": "moved",
    "original": "original",
    "current": "current",
    "name": "name",
    "address": "address",
}

NO_GIT: Mapping[str, str] = {
    "off": "git was not asked",
    "no_repository": "the plan is in no git repository",
    "no_commit": "the repository has no commit yet",
}

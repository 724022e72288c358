"""The headings and short sentences of a page about one thing, in English."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

SECTIONS: Mapping[str, str] = {
    "belongs_to": "Belongs to",
    "part_of": "Stands in",
    "facts": "What it is",
    "verdict": "Verdict",
    "tests": "Rests on",
    "chain": "At risk through",
    "statements": "Figures and reports",
    "links": "Links",
    "projects": "Money for it",
    "claim": "Claims",
    "decision": "Decisions",
    "question": "Open questions",
    "note": "Notes",
    "reviews": "Reviews",
    "history": "Plan history",
    "course": "Course",
    "sources": "Sources",
    "cited_by": "Cited by",
    "findings": "Findings",
    "suppressed": "Allowed findings",
}
"""The headings."""

SAYS: Mapping[str, str] = {
    "as_of": "as of {day}",
    "known_by": "as of {day}, known by {known_by}",
    "errors": "The plan has {errors}, and what is said here may rest on one of them: see "
    "`cet validate`.",
    "dropped": "withdrawn {why}",
    "aka": "also called {names}",
    "not_counted": "only a draft or a third party says it: not counted",
    "apart": "drafts or third parties say: {status}",
    "inferred": "read into it by the editor",
    "own": "the editor's own",
    "says": "says {sources}",
    "disputed": "{sources} says {text}",
    "disagrees": "disagrees",
    "review": "rated {verdict}",
    "computed": "computed: {status}",
    "computed_nothing": "nothing computed",
    "now": "now",
    "previous": "before that",
    "original": "original",
    "redefined": "another thing under the same name",
    "absent": "not there",
    "own_title": "the editor's own reading, never the ministry's",
    "unlisted": "not in the list of sources",
    "via": "read in {via}",
    "cites": "cited {times}",
    "once": "once",
    "times": "{number} times",
    "for": "for {parts}",
    "none_found": "none",
    "unchecked": "An earlier view of a plan is not checked; `cet validate` checks it as written.",
    "allowed": "allowed: {why}",
    "unstated": "not stated",
    "columns": "{start} to {end}, a column every {step}",
    "from_to": "{start} to {end}",
    "in": "in",
    "read": "Read {extent}.",
    "observed": "observed",
    "required": "required",
    "cost": "cost {cost}",
    "statements": "{number} statements",
    "statement": "1 statement",
    "to": "asked of {whom}",
}
"""Short sentences."""

TIMES: Mapping[int, str] = {
    1: "month",
    3: "quarter",
    6: "half year",
    12: "year",
}
"""Lengths of a column of a sparkline, by months."""

YEARS = "{number} years"
"""Longer ones."""

"""The words of lists and of missing evidence, in English."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

WANTS: Mapping[str, tuple[str, str]] = {
    "observation": ("observation", "observations"),
    "recent": ("recent observation", "recent observations"),
    "baseline": ("baseline", "baselines"),
    "deadline": ("deadline", "deadlines"),
    "definition": ("definition", "definitions"),
    "interim": ("interim point", "interim points"),
    "date": ("date", "dates"),
    "report": ("report", "reports"),
    "owner": ("owner", "owners"),
    "test": ("test", "tests"),
    "official": ("official source", "official sources"),
}
"""What may be missing, of one thing and of several."""

KINDS: Mapping[str, tuple[str, str]] = {
    "portfolio": ("portfolio", "portfolios"),
    "area": ("area", "areas"),
    "mission": ("mission", "missions"),
    "key-technology": ("key technology", "key technologies"),
    "stepping-stone": ("stepping stone", "stepping stones"),
    "milestone": ("milestone", "milestones"),
    "indicator": ("indicator", "indicators"),
    "target": ("target", "targets"),
    "funding": ("budget", "budgets"),
    "project": ("project", "projects"),
    "measure": ("measure", "measures"),
    "governance": ("body or procedure", "bodies and procedures"),
    "question": ("question", "questions"),
    "source": ("source", "sources"),
    "figure": ("figure", "figures"),
}
"""One of a kind, and several."""

COUNTED = "{number} {word}"
"""How many there are of a kind."""

COLUMNS: Mapping[str, str] = {
    "due": "due",
    "owner": "who answers",
    "missing": "missing",
}
"""Titles of columns."""

SAYS: Mapping[str, str] = {
    "nothing": "Nothing is like that.",
    "nothing_missing": "Nothing is missing.",
    "counts": "{number}: {kinds}. ",
    "count": "{kinds}. ",
    "rows": "{number} rows",
    "read": "Read {extent}, as of {day}.",
    "known_by": "Read {extent}, as of {day}, known by {known_by}.",
    "errors": "The plan has {errors}, and a status may rest on one of them: see `cet validate`.",
    "title": "Missing evidence",
    "none": "none",
    "hint": "`cet list --missing` names every one of them, `--area AREA` those of an area",
}
"""Short sentences."""

"""A timeline as Mermaid draws it, in GitHub, GitLab and editors.

Only what Mermaid 10 knows already is used (its `vert` line came with 11.7, and before that stops
the whole picture). Names cannot break it: what means something to Mermaid (colons, semicolons, hash
signs, percent signs, quotes, brackets) is written with a look-alike, and a sign for the state
before each name keeps it from being read as a keyword or a date.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate
from typing import TYPE_CHECKING
from unicodedata import east_asian_width

from cet_cli.wording import shown
from cet_cli.wording.language import language

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from cet_cli.report.summary.page import Mark, Timeline

_LOOK_ALIKES = str.maketrans(
    ':;#%<>{}[]`"\\|&$~^*',
    "\uff1a\uff1b\uff03\uff05\u2039\u203a()()''//\uff06\uff04\u223c\u02c6\u2217",
)

_LONGEST = 60
"""A name of more columns does not fit beside its mark; Hangul takes two columns a letter."""

_LONG = 3 * 365
"""Days from which on a picture is divided by years, not by quarters."""

SIGNS: Mapping[str, tuple[str, str]] = {
    "overdue": ("✖", "crit"),
    "due_unreported": ("?", "crit"),
    "at_risk": ("▲", "crit"),
    "under_way": ("▶", "active"),
    "planned": ("○", ""),
    "done": ("✔", "done"),
    "done_late": ("✔", "done"),
}
"""How each state looks: a sign for the eye, and one of the four styles that Mermaid has."""


def gantt(timeline: Timeline, names: Mapping[str, str], as_of: date, words: tuple[str, str]) -> str:
    """Write a timeline.

    Args:
        timeline: what is drawn.
        names: the names of the areas by id.
        as_of: the day of the report, which has a mark of its own above all others.
        words: the name of the section of that mark, and its label.
    """
    return "\n".join(_lines(timeline, names, as_of, words))


def _lines(
    timeline: Timeline, names: Mapping[str, str], as_of: date, words: tuple[str, str]
) -> Iterator[str]:
    days = [as_of, *(one.day for one in timeline.marks)]
    days += [one.original for one in timeline.marks if one.original]
    long = (max(days) - min(days)).days > _LONG
    yield "gantt"
    yield "    dateFormat YYYY-MM-DD"
    yield f"    axisFormat {'%Y' if long else '%Y-%m'}"
    yield f"    tickInterval {'12month' if long else '3month'}"
    yield "    todayMarker stroke-width:2px,stroke:grey,opacity:0.6"
    section, label = words
    yield f"    section {plain_name(section)}"
    yield f"    ◆ {plain_name(label)} :milestone, {as_of}, 0d"
    area = ""
    for one in timeline.marks:
        if one.area != area:
            area = one.area
            yield f"    section {plain_name(names[area])}"
        yield f"    {_task(one)}"


def _task(one: Mark) -> str:
    sign, style = SIGNS.get(one.state, ("○", ""))
    name = plain_name(one.name.say(language()))
    tags = [style] if style else []
    if one.original is None:
        return f"{sign} {name} :{', '.join([*tags, 'milestone', one.day.isoformat(), '0d'])}"
    return f"{sign} {name} :{', '.join([*tags, one.original.isoformat(), one.day.isoformat()])}"


def plain_name(name: str) -> str:
    """Write a name that Mermaid takes for nothing but a name."""
    said = " ".join(name.split())
    safe = shown(said, limit=len(said)).translate(_LOOK_ALIKES)
    return _cut(" ".join(safe.split())) or "\u2013"


def _cut(name: str) -> str:
    """Cut a name that takes too many columns."""
    if len(name) * 2 <= _LONGEST:
        return name
    ends = list(accumulate(2 if east_asian_width(one) in "WF" else 1 for one in name))
    return name if ends[-1] <= _LONGEST else f"{name[: bisect_left(ends, _LONGEST)]}…"

"""Where the average pace would lead, in English."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

SAYS: Mapping[str, str] = {
    "title": "If the average pace continues",
    "label": "if the average pace continues; covers about 3 in 4 in backtests",
    "centre": "{centre} by {due}, range {range}",
    "range": "{range} by {due}, the range only: so few points allow no more",
    "interval": "{low} to {high}",
    "nothing": "no target here has a pace that could continue",
    "refused_one": "nothing is projected: {why}",
    "refused": "not projected, {why}",
    "comma": ", ",
    "column_centre": "centre",
    "column_range": "range",
    "column_target": "target",
    "column_slope": "median slope a year",
}
"""Short sentences, headings and the titles of columns."""

MEETS: Mapping[str, str] = {
    "all": "all of that is {asks}",
    "some": "some of that is {asks}",
    "none": "none of that is {asks}",
}
"""How much of the range would satisfy the target."""

REFUSED: Mapping[str, str] = {
    "dropped": "it was withdrawn",
    "path": "a rank, a sum or what is to be kept has no pace that could continue",
    "series_break": "the series breaks, and what went before is another series",
    "open_bound": "one of the figures is only a bound",
    "no_deadline": "no document gives a deadline to project to",
    "deadline_passed": "the last figure is as late as the deadline",
    "too_few_points": "{points} points are too few, a range takes three, more takes five",
    "too_few_points.one": "one point is too few, a range takes three, more takes five",
    "too_few_points.none": "there is no figure, a range takes three, more takes five",
}
"""Why nothing is projected."""

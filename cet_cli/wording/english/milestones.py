"""What the rules about milestones say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording.message import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

_EITHER_DATE = "correct one of the two dates"
_REPORT = "correct the date, or name the document that reports it"

MESSAGES: Mapping[str, Message] = {
    "M101": Message(
        "due `{due}`, but the horizon of this area is `{horizon}`",
        _EITHER_DATE,
    ),
    "M102": Message(
        "due `{due}`, but mission `{mission}`, which it serves, is due by `{by}`",
        _EITHER_DATE,
    ),
    "M103": Message(
        "due `{due}`, but `{need}`, which it needs, is planned for `{when}`",
        "correct one of the two dates, or take the link away if nothing says that it must come "
        "first",
    ),
    "M104": Message(
        "done `{on}`, which lies in the future of {as_of}",
        "correct the date; what is still to come is `due`",
    ),
    "M105": Message(
        "milestone `{milestone}` has no date",
        "give `due`; where no document prints one, allow this with that reason",
    ),
    "M106": Message(
        "dropped, though it was done `{on}`",
        "take one of the two away",
    ),
    "M107": Message(
        "said to be {says} `{on}`, but it was done `{done}`",
        _EITHER_DATE,
    ),
    "M108": Message(
        "said to be {says} `{on}`, which lies in the future of {as_of}",
        "correct the date",
    ),
    "M109": Message(
        "done `{on}`, which `{source}`, published `{published}`, cannot report",
        _REPORT,
    ),
    "M110": Message(
        "due `{due}`, but `{need}`, which it needs, is to be ready by `{ready}`",
        "correct one of the two dates, or note which lower level is enough here",
    ),
    "M111": Message(
        "done `{on}`, though `{need}`, which it needs, is not reported done",
        "report the other one too, or take the link away",
    ),
    "M111.later": Message(
        "done `{on}`, but `{need}`, which it needs, was done only `{later}`",
        _EITHER_DATE,
    ),
    "M112": Message(
        "due `{due}`, which had passed when `{source}`, published `{published}`, set it",
        "correct the date; what was done by then is `done`",
    ),
    "M113": Message(
        "said to be {says} `{on}`, which `{source}`, published `{published}`, cannot know",
        _REPORT,
    ),
    "M114": Message(
        "`{figure}` was done in `{unit}`, which does not convert into the `{wanted}` planned",
        "correct the figure or the unit",
    ),
}

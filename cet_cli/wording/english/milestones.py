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
        "due `{due}`, after the horizon of area `{area}`, `{horizon}`",
        _EITHER_DATE,
    ),
    "M102": Message(
        "due `{due}`, after mission `{mission}`, which it serves, is to be accomplished: `{by}`",
        _EITHER_DATE,
    ),
    "M103": Message(
        "due `{due}`, before `{need}`, which it needs, planned for `{when}`",
        "correct one of the two dates, or take the link away if nothing says that it must come "
        "first",
    ),
    "M104": Message(
        "done on `{on}` lies in the future of {as_of}",
        "correct the date; what is still to come is `due`",
    ),
    "M105": Message(
        "milestone `{milestone}` has no date",
        "give `due`; where no document prints one, allow this with that reason",
    ),
    "M106": Message(
        "both dropped and, on `{on}`, done",
        "take one of the two away",
    ),
    "M107": Message(
        "said to be {says} on `{on}`, after it was done on `{done}`",
        _EITHER_DATE,
    ),
    "M108": Message(
        "a word of progress on `{on}` lies in the future of {as_of}",
        "correct the date",
    ),
    "M109": Message(
        "done on `{on}`, which `{source}`, out in `{published}`, cannot report",
        _REPORT,
    ),
    "M110": Message(
        "due `{due}`, before `{need}`, which it needs, is to be ready: `{ready}`",
        "correct one of the two dates, or note which lower level is enough here",
    ),
    "M111": Message(
        "done on `{on}`, though `{need}`, which it needs, is not reported done",
        "report the other one too, or take the link away",
    ),
    "M111.later": Message(
        "done on `{on}`, before `{need}`, which it needs, was done on `{later}`",
        _EITHER_DATE,
    ),
    "M112": Message(
        "due `{due}`, which had passed when `{source}`, out in `{published}`, set it",
        "correct the date; what was done by then is `done`",
    ),
    "M113": Message(
        "a word of progress on `{on}`, which `{source}`, out in `{published}`, cannot say",
        _REPORT,
    ),
}

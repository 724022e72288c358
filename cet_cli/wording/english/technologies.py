"""What the rules about missions and technologies say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording.message import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

MESSAGES: Mapping[str, Message] = {
    "T101": Message(
        "nothing would show that mission `{mission}` is accomplished",
        "name in `achieved_by` what would; `{serving}` already serves it",
        "name in `achieved_by` the milestones or indicators that would",
    ),
    "T102": Message(
        "mission `{mission}` has no deadline",
        "give `by`; where no document prints one, allow this with that reason",
    ),
    "T103": Message(
        "key technology `{technology}` serves no mission",
        "say what it is `for`; the missions here are `{missions}`",
    ),
    "T104": Message(
        "nothing uses stepping stone `{stone}`",
        "say what it is `for`, or name it in the `needs` of what rests on it",
    ),
    "T105": Message(
        "readiness level `{value}` is not on the {scale} scale",
        "give a whole level from 1 to {highest}",
    ),
    "T106": Message(
        "the readiness goal `{value}` of `{technology}` has no deadline",
        "give `by`; where no document prints one, allow this with that reason",
    ),
    "T107": Message(
        "the readiness goal `{value}` is below the `{observed}` observed `{on}`, before "
        "`{source}`, published `{published}`, set it",
        "look at both figures, and at the environments that they speak of",
    ),
    "T108": Message(
        "area `{area}` states no mission, though other areas do",
        "add the mission that the documents give it",
    ),
    "T109": Message(
        "the mission is due by `{by}`, but `{test}`, which would show it accomplished, is to be "
        "reached by `{deadline}`",
        "correct one of the two dates",
    ),
    "T110": Message(
        "`{value}` is no level of the {scale} scale, which is declared here",
        "correct the level or the `scale`",
    ),
    "T111": Message(
        "the mission is due by `{by}`, but `{need}`, which it needs, is planned for `{when}`",
        "correct one of the two dates, or take the link away if nothing says that it must come "
        "first",
    ),
    "T112": Message(
        "readiness observed `{on}`, which lies in the future of {as_of}",
        "correct the date; a level that is still to be reached is a `goal`",
    ),
    "T113": Message(
        "readiness observed `{on}`, which `{source}`, published `{published}`, cannot report",
        "correct the date, or name the document that reports it",
    ),
}

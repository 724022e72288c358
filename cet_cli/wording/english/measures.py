"""What the rules about measures, reviews, decisions and questions say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording.message import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

MESSAGES: Mapping[str, Message] = {
    "E101": Message(
        "`{measure}` belongs to no pillar, other measures here do",
        "give `pillar`; used here: {used}",
    ),
    "E102": Message(
        "the review is dated {on}, after {as_of}",
        "correct the date; a review has been given",
    ),
    "E103": Message(
        "the answer was due {due}",
        "put the answer into the plan and take the question out, or ask again: {to}",
        "put the answer into the plan and take the question out, or ask again",
    ),
    "E104": Message(
        "`last` is {last}, after {as_of}",
        "correct the date; what is still to happen stands as `on`",
    ),
    "E105": Message(
        "every `{every}` and last in {last}: it was due again by {again}",
        "give the date of the last time under `last`, with its source",
    ),
    "E106": Message(
        "the decision is dated {on}, after {as_of}",
        "correct the date; a decision has been taken",
    ),
    "E107": Message(
        "it happens every `{every}`, but nothing says when it last did",
        "give `last`, as exactly as it is known",
    ),
}

"""What the rules about projects say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording.message import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

MESSAGES: Mapping[str, Message] = {
    "P101": Message(
        "an amount for `{over}`, but the project runs `{span}`",
        "correct the year, or give the project the span that it has now",
    ),
    "P102": Message(
        "nothing says from when to when `{project}` runs",
        "give `over`, such as `2024..2028` or `2024..`",
    ),
    "P103": Message(
        "`{project}` serves nothing and is counted nowhere",
        "name a mission or a technology that it is `for`, or a budget that it is `part_of`",
    ),
    "P104": Message(
        "the project runs `{over}`, but its cost, `{cost}`, was stated for `{span}`",
        "correct the span, or give the cost that holds for all of it",
    ),
    "P105": Message(
        "`{step}` on {on} lies before `{earlier}` on {earlier_on}",
        "correct one of the dates; a second request is a step of its own",
    ),
    "P106": Message(
        "the step `{step}` is dated {on}, after {as_of}",
        "a step has happened; what is intended is a milestone with a `due` date",
    ),
    "P107": Message(
        "no currency is given for the cost `{cost}`",
        "write it before the number, as in `KRW 100.7 billion`",
    ),
}

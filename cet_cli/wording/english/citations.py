"""What the rules about citations say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording.message import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

MESSAGES: Mapping[str, Message] = {
    "C101": Message(
        "nothing says who states this",
        "give its `source`; `source: own` where it is the editor's own statement",
    ),
    "C101.part": Message(
        "this part has no `source`, and what it stands in has none",
        "give its `source`, or one for the whole",
    ),
    "C102": Message(
        "there is no source `{source}`",
        "did you mean `{suggestion}`?",
        "add it to the list of sources",
    ),
    "C103": Message(
        "the source `{source}` has no date", "give `published`, or `seen` where that is not known"
    ),
    "C103.unknown": Message(
        "nobody knows when the source `{source}` was published, nor when it was seen",
        "give `seen`: the day or month on which you read it",
    ),
    "C104": Message(
        "nothing cites the source `{source}`", "cite it where it is meant, or take it away"
    ),
    "C105": Message(
        "the editor concluded {fields}, and nothing says from what", "say so in a `note`"
    ),
    "C106": Message(
        "an earlier state is cited from `{earlier}` ({earlier_date}), "
        "and the one after it from `{later}` ({later_date})",
        "put the newest state into the thing itself, and the others under `was`, newest first",
    ),
    "C107": Message("an earlier state cites no source", "give the source that said so then"),
    "C108": Message(
        "`{url}` is no address on the web that can be followed safely",
        "write it like `https://example.org/plan`",
    ),
    "C110": Message("what disagrees here cites no source", "give the source that disagrees"),
    "C111": Message(
        "`{printed}` is printed and `{read}` is read, and nothing says why", "say so in a `note`"
    ),
}

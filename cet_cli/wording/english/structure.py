"""What the rules about structure say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording.english import unreadable, yaml_text
from cet_cli.wording.message import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

_MEANT = "did you mean `{suggestion}`?"

_MODEL: Mapping[str, Message] = {
    "S101": Message("the key `{key}` means nothing here", _MEANT, "known here: {known}"),
    "S102": Message("a comma split this text: `{text}`", "put the whole of it in quotes"),
    "S103": Message("the key `{key}` is missing", "give it"),
    "S104": Message(
        "a {text} stands where a {wanted} is wanted",
        "lines of a list begin with `- `, those of a mapping with a key and a colon",
    ),
    "S104.empty": Message("this text is empty", "write it, or leave its key away"),
    "S104.not-text": Message(
        "a {kind} stands where a text is wanted", "put a text that begins with a bracket in quotes"
    ),
    "S105": Message("`{key}` cannot be `{text}`; it is one of {words}", _MEANT),
    "S108": Message(
        "`{text}` is not made of lower-case letters, digits and single hyphens",
        _MEANT,
        "make it of the letters a to z, digits and hyphens",
    ),
    "S109": Message(
        "this file is written for version `{text}` of the format",
        "this program knows {known}; there may be a newer one",
    ),
    "S110": Message("nothing stands behind `{key}`", "give it, or leave the key away"),
    "S111": Message(
        "the file does not say what it is", _MEANT, "give it one of the keys {known} at its top"
    ),
    "S112": Message(
        "`{text}` is no length of time", "write it like `2 years`, `quarter`, `6 months`"
    ),
    "S113": Message("`{key}` is no code of a language", "write it like `en` or `ko`"),
    "S114": Message(
        "this folder has a portfolio already", "an area has the key `roadmap` in its place"
    ),
}

_PLAN: Mapping[str, Message] = {
    "S201": Message("the id `{id}` is used twice", "give each thing an id of its own"),
    "S202": Message(
        "`{key}` is given twice", "keep one, or tell them apart by a date, a source or a stage"
    ),
    "S202.target": Message(
        "two targets are called `{key}`", "give each of several targets an `id` of its own"
    ),
    "S203": Message("there is nothing at `{link}`", _MEANT, "name something that is there"),
    "S204": Message("`{link}` is a {kind}, and `{field}` cannot name one"),
    "S204.achieved_by": Message(
        "`{link}` is a {kind}, and cannot show that a mission is accomplished",
        "name milestones, measures, indicators, targets or missions",
    ),
    "S204.evidence": Message(
        "`{link}` is a {kind}, and no indicator to show beside this one", "name indicators"
    ),
    "S204.for": Message(
        "`{link}` is a {kind}, and nothing can serve one",
        "name a mission or a technology; sums of money belong under `part_of`",
    ),
    "S204.from": Message("`{link}` is a {kind}, and has no amounts", "name a budget or a project"),
    "S204.itself": Message("`{field}` names the thing itself", "name another thing"),
    "S204.part_of": Message(
        "`{link}` is a {kind}, and no sum of which something can be a part",
        "name a budget, a project or a summed indicator",
    ),
    "S205": Message("`{thing}` waits for itself: {chain}", "take one of these links away"),
    "S206": Message("the name `{name}` is taken", "choose another"),
    "S206.area": Message("two areas are called `{name}`", "give each a name of its own"),
    "S206.portfolio": Message(
        "an area is called `{name}` like the portfolio", "give each a name of its own"
    ),
    "S206.sources": Message(
        "`{name}` is the name of the list of sources, and no area can bear it", "choose another"
    ),
    "S206.thing": Message(
        "the id `{name}` is the name of an area, of the portfolio or of the list of sources",
        "give the thing another id",
    ),
    "S207": Message("this name is missing in: {languages}", "give it in each language"),
    "S208": Message(
        "the text of `{field}` holds {character}, which nobody can see", "write the text anew"
    ),
    "S301": Message("there is no rule `{allowed}`", _MEANT, "`cet rules` lists them all"),
    "S302": Message(
        "`{allowed}` finds nothing at `{about}` that could be allowed", "take the allowance away"
    ),
}

MESSAGES: Mapping[str, Message] = {
    **yaml_text.MESSAGES,
    **_MODEL,
    **unreadable.MESSAGES,
    **_PLAN,
}

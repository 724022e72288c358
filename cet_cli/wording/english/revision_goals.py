"""What the rules about revisions say of targets, milestones and dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording.message import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

_RECORD = "record the decision that accepts this step, with its source"
_LOOK = "look up what was meant; record the decision if it is accepted"

_LATER = "{days:day|days}{months: (month|months)} later"
_EARLIER = "{days:day|days}{months: (month|months)} earlier"
_PACES = "{pace_from:#} became {pace_to:#}{unit:+}"

_TARGETS: Mapping[str, Message] = {
    "R101": Message("asks for less: `{from}` became `{to}`", _RECORD),
    "R101.easier": Message(
        f"asks for less: `{{from}}` became `{{to}}`; required a year: {_PACES}", _RECORD
    ),
    "R101.harder": Message(
        f"asks for less: `{{from}}` became `{{to}}`; required a year all the same: {_PACES}",
        _RECORD,
    ),
    "R102": Message("asks for more: `{from}` became `{to}`"),
    "R102.harder": Message(f"asks for more: `{{from}}` became `{{to}}`; required a year: {_PACES}"),
    "R103": Message("`{from}` became `{to}`, the same within its precision"),
    "R104": Message(f"slipped from `{{from}}` to `{{to}}`: {_LATER}", _RECORD),
    "R104.easier": Message(
        f"slipped from `{{from}}` to `{{to}}`: {_LATER}; required a year: {_PACES}", _RECORD
    ),
    "R104.open": Message("slipped from `{from}` to `{to}`", _RECORD),
    "R105": Message(f"brought forward from `{{from}}` to `{{to}}`: {_EARLIER}"),
    "R105.harder": Message(
        f"brought forward from `{{from}}` to `{{to}}`: {_EARLIER}; required a year: {_PACES}"
    ),
    "R105.open": Message("brought forward from `{from}` to `{to}`"),
    "R106": Message("value and deadline went opposite ways: `{from}` became `{to}`", _RECORD),
    "R106.easier": Message(
        f"value and deadline went opposite ways: `{{from}}` became `{{to}}`; "
        f"less is required a year, from the same base: {_PACES}",
        _RECORD,
    ),
    "R106.harder": Message(
        f"value and deadline went opposite ways: `{{from}}` became `{{to}}`; "
        f"more is required a year, from the same base: {_PACES}",
        _RECORD,
    ),
    "R106.same": Message(
        "value and deadline went opposite ways: `{from}` became `{to}`; "
        "as much is required a year, from the same base: {pace_to:#}{unit:+}",
        _RECORD,
    ),
    "R107": Message("promised less firmly: `{from}` became `{to}`", _RECORD),
    "R107.removed": Message("no longer asks for a figure: `{from}` is gone", _RECORD),
    "R107.commitment": Message("the commitment is weaker: `{from}` became `{to}`", _RECORD),
    "R107.limited": Message("is now only `{to}`", _RECORD),
    "R107.unstated": Message("is no longer said to be `{from}`", _RECORD),
    "R108": Message("promised more firmly: `{from}` became `{to}`"),
    "R108.given": Message("now asks for a figure: `{to}`"),
    "R108.commitment": Message("the commitment is stronger: `{from}` became `{to}`"),
    "R108.limited": Message("is now said to be `{to}`"),
    "R108.unstated": Message("is no longer only `{from}`"),
    "R109": Message(
        "redefined, so that its figures cannot be compared: `{field}` was `{from}`, is `{to}`",
        "give the new one an id of its own, or record the decision that accepts this step",
    ),
    "R109.given": Message(
        "redefined, so that its figures cannot be compared: `{field}` is now `{to}`",
        "give the new one an id of its own, or record the decision that accepts this step",
    ),
    "R109.removed": Message(
        "redefined, so that its figures cannot be compared: `{field}` was `{from}` and is gone",
        "give the new one an id of its own, or record the decision that accepts this step",
    ),
    "R110": Message("counted from another base: `{from}` became `{to}`"),
    "R110.share": Message(
        "counted from another base: `{from}` became `{to}`; "
        f"required a year: {_PACES}; pace so far over pace required: "
        "{share_from:.2} became {share_to:.2}"
    ),
    "R111": Message(
        f"slipped again, from `{{from}}` to `{{to}}`: {_LATER}; "
        "moved {times:time|times}, {in_all:month|months} in all since `{original}`",
        _RECORD,
    ),
    "R111.back": Message(
        f"slipped again, from `{{from}}` to `{{to}}`: {_LATER}; "
        "moved {times:time|times}, and not after `{original}`, where it began",
        _RECORD,
    ),
    "R112": Message(
        "counted from a base that makes it easier: `{from}` became `{to}`; "
        f"required a year: {_PACES}",
        _RECORD,
    ),
    "R112.share": Message(
        "counted from a base that flatters the pace: `{from}` became `{to}`; "
        "pace so far over pace required: {share_from:.2} became {share_to:.2}; "
        f"required a year: {_PACES}",
        _RECORD,
    ),
    "R113": Message("the baseline `{from}` is gone", "keep it, or say in a decision why it goes"),
    "R114": Message("given a baseline: `{to}`"),
    "R115": Message(
        "changed, and nothing says whether it asks for less: `{from}` became `{to}`", _LOOK
    ),
    "R115.redefined": Message(
        "changed together with what it measures, so that it cannot be weighed: "
        "`{from}` became `{to}`",
        _LOOK,
    ),
    "R116": Message("has lost its deadline, which was `{from}`", _RECORD),
    "R117": Message("given a deadline: `{to}`"),
    "R118": Message("to be approached in another way: `{from}` became `{to}`"),
    "R118.given": Message("to be approached in a way of its own: `{to}`"),
    "R118.removed": Message("no longer to be approached in a way of its own, which was `{from}`"),
    "R119": Message("`{field}` is written otherwise and means the same: `{from}` became `{to}`"),
    "R119.given": Message("`{field}` is spelled out: `{to}`"),
    "R120": Message("the point `{from}` on the way is gone", _RECORD),
    "R121": Message("a new point on the way: `{to}`"),
}

_DATED: Mapping[str, Message] = {
    "R201": Message(f"slipped from `{{from}}` to `{{to}}`: {_LATER}", _RECORD),
    "R201.open": Message("slipped from `{from}` to `{to}`", _RECORD),
    "R202": Message(f"brought forward from `{{from}}` to `{{to}}`: {_EARLIER}"),
    "R202.open": Message("brought forward from `{from}` to `{to}`"),
    "R203": Message("`{from}` became `{to}`, the same within its precision"),
    "R204": Message(
        f"slipped again, from `{{from}}` to `{{to}}`: {_LATER}; "
        "moved {times:time|times}, {in_all:month|months} in all since `{original}`",
        _RECORD,
    ),
    "R204.back": Message(
        f"slipped again, from `{{from}}` to `{{to}}`: {_LATER}; "
        "moved {times:time|times}, and not after `{original}`, where it began",
        _RECORD,
    ),
    "R205": Message("has to reach less: `{from}` became `{to}`", _RECORD),
    "R206": Message("has to reach more: `{from}` became `{to}`"),
    "R207": Message("figure and date went opposite ways: `{from}` became `{to}`", _RECORD),
    "R208": Message(
        f"slipped from `{{from}}` to `{{to}}`, {_LATER}, "
        "and so behind `{need}`, which needs it by `{when}`",
        "move what needs it too, and say so; or record the decision that accepts this step",
    ),
    "R208.open": Message(
        "slipped from `{from}` to `{to}`, and so behind `{need}`, which needs it by `{when}`",
        "move what needs it too, and say so; or record the decision that accepts this step",
    ),
    "R209": Message("the level to be reached is lower: `{from}` became `{to}`", _RECORD),
    "R210": Message("the level to be reached is higher: `{from}` became `{to}`"),
    "R211": Message(f"slipped from `{{from}}` to `{{to}}`: {_LATER}", _RECORD),
    "R211.again": Message(
        f"slipped again, from `{{from}}` to `{{to}}`: {_LATER}; "
        "moved {times:time|times}, {in_all:month|months} in all since `{original}`",
        _RECORD,
    ),
    "R211.back": Message(
        f"slipped again, from `{{from}}` to `{{to}}`: {_LATER}; "
        "moved {times:time|times}, and not after `{original}`, where it began",
        _RECORD,
    ),
    "R211.open": Message("slipped from `{from}` to `{to}`", _RECORD),
    "R212": Message(f"brought forward from `{{from}}` to `{{to}}`: {_EARLIER}"),
    "R212.open": Message("brought forward from `{from}` to `{to}`"),
    "R213": Message("promised less firmly: `{from}` became `{to}`", _RECORD),
    "R213.removed": Message("no longer has to reach a figure: `{from}` is gone", _RECORD),
    "R214": Message(
        "said to be done `{from}` before, and no longer",
        "put the report back, or say in a decision why it was wrong",
    ),
    "R215": Message("promised more firmly: `{from}` became `{to}`"),
    "R215.given": Message("now has to reach a figure: `{to}`"),
    "R216": Message("done `{to}`"),
    "R217": Message("has lost its date, which was `{from}`", _RECORD),
    "R218": Message("given a date: `{to}`"),
    "R219": Message(f"runs later: `{{from}}` became `{{to}}`, {_LATER}", _RECORD),
    "R219.again": Message(
        f"runs later again: `{{from}}` became `{{to}}`, {_LATER}; "
        "moved {times:time|times}, {in_all:month|months} in all since `{original}`",
        _RECORD,
    ),
    "R219.back": Message(
        f"runs later again: `{{from}}` became `{{to}}`, {_LATER}; "
        "moved {times:time|times}, and not after `{original}`, where it began",
        _RECORD,
    ),
    "R219.open": Message("runs later: `{from}` became `{to}`", _RECORD),
    "R220": Message(f"runs earlier: `{{from}}` became `{{to}}`, {_EARLIER}"),
    "R220.open": Message("runs earlier: `{from}` became `{to}`"),
    "R221": Message("plans for `{to}`, no longer for `{from}`"),
    "R221.given": Message("says for which period it plans: `{to}`"),
    "R221.removed": Message("no longer says for which period it plans, which was `{from}`"),
    "R222": Message(f"slipped from `{{from}}` to `{{to}}`: {_LATER}", _RECORD),
    "R222.open": Message("slipped from `{from}` to `{to}`", _RECORD),
    "R223": Message(f"brought forward from `{{from}}` to `{{to}}`: {_EARLIER}"),
    "R223.open": Message("brought forward from `{from}` to `{to}`"),
    "R224": Message("level and date went opposite ways: `{from}` became `{to}`", _RECORD),
    "R225": Message("counts another thing: `{from}` became `{to}`", _LOOK),
    "R226": Message("`{from}` became `{to}`, the same within its precision"),
    "R227": Message(
        "changed, and nothing says whether it has to reach less: `{from}` became `{to}`", _LOOK
    ),
    "R228": Message("redefined: `{from}` became `{to}`", _LOOK),
    "R228.given": Message("redefined: its scope is now `{to}`", _LOOK),
    "R228.removed": Message("redefined: its scope was `{from}` and is gone", _LOOK),
    "R229": Message("the goal `{from}` is gone", _RECORD),
    "R230": Message("given a goal: `{to}`"),
}

MESSAGES: Mapping[str, Message] = {**_TARGETS, **_DATED}

"""What the rules about indicators say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording.message import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

_EITHER_DATE = "correct one of the two dates"
_EITHER_FIGURE = "correct one of the two figures"

MESSAGES: Mapping[str, Message] = {
    "I101": Message(
        "the target of `{indicator}` has no baseline, and nothing was observed that could serve "
        "as one",
        "give `baseline`, the value when the target was set and its date",
    ),
    "I102": Message(
        "target `{target}` has no deadline",
        "give `by`; where no document prints one, allow this with that reason",
    ),
    "I103": Message(
        "target `{target}` contradicts `better: {better}`",
        "correct one of the two",
    ),
    "I104": Message(
        "nothing says whether values above or below the target `{target}` are better",
        "give `better: higher` or `better: lower`, or write `at least` or `at most` before it",
    ),
    "I105": Message(
        "a point on the way at `{by}` does not come before the target's deadline `{other}`",
        _EITHER_DATE,
    ),
    "I105.swapped": Message(
        "a point on the way at `{by}` stands after the one at `{other}`",
        "correct one of the two dates, or put the points in the order of time",
    ),
    "I106": Message(
        "observed `{on}`, before the baseline of `{baseline}`",
        "correct one of the two dates, or make the older figure the baseline",
    ),
    "I107": Message(
        "observed `{on}`, which lies in the future of {as_of}",
        "correct the date; what is still to come is a target",
    ),
    "I108": Message(
        "`{figure}` is in `{unit}`, which does not convert into `{wanted}`",
        "correct the figure or the unit",
    ),
    "I109": Message(
        "nothing says what `{figure}` is counted in",
        "give `unit`: `percent`, `companies`, `KRW trillion`",
    ),
    "I110": Message(
        "an observation without a date",
        "give `on`, or `over` for a sum over time",
    ),
    "I111": Message(
        "a baseline without a date",
        "give `on`, or `over` for a sum over time",
    ),
    "I112": Message(
        "the parts `{parts}` add up to `{least}` at the least, more than the whole of `{whole}`",
        "correct a part; if the document prints it so, allow this with that reason",
    ),
    "I113": Message(
        "this {kind} has no value",
        "give `value`",
    ),
    "I114": Message(
        "`{indicator}` is only context, so that its targets are never judged",
        "take `role` away, or the targets",
    ),
    "I115": Message(
        "the sum `{target}` is to be reached over a time that nothing says",
        "give `over`, such as `2024..2028`; an end that is not known is left open",
    ),
    "I116": Message(
        "part `{part}` stands in this figure only, and is written almost like another one",
        "did you mean `{suggestion}`?",
    ),
    "I116.better": Message(
        "`better` names `{part}`, a part that no figure has",
        "the parts are `{parts}`",
    ),
    "I117": Message(
        "observed `{on}`, which `{source}`, published `{published}`, cannot report",
        "correct the date, or name the document that reports it",
    ),
    "I118": Message(
        "target `{target}` is in words and cannot be judged",
        "if a document gives a number, write that",
    ),
    "I119": Message(
        "the deadline `{by}` lies before the baseline of `{baseline}`",
        _EITHER_DATE,
    ),
    "I120": Message(
        "`{figure}` repeats the {which} that `unit: {unit}` gives",
        "say it once: take it away from the figure",
    ),
    "I121": Message(
        "`{unit}` cannot be read as a unit",
        "write one unit, with a scale word if it has one: `percent`, `Wh/kg`, `KRW trillion`",
    ),
    "I122": Message(
        "`{figure}` is no whole number, but this is a count",
        "correct the figure, or take `counts` away",
    ),
    "I123": Message(
        "`{figure}` is not above zero, and no growth rate leads there on a `compound` path",
        "choose another path, such as `linear`",
    ),
    "I124": Message(
        "target `{target}` is to be approached along interim points, but has none",
        "give `interim`, or choose another path, such as `linear`",
    ),
    "I125": Message(
        "`{target}` is to be kept, but the baseline `{baseline}` does not reach it",
        "choose another path, such as `linear` or `ordinal`, or correct one of the two figures",
    ),
    "I126": Message(
        "the baseline `{baseline}` reaches the target `{target}` already",
        "if it is to be kept, say `path: maintain`; else correct a figure or the direction",
    ),
    "I127": Message(
        "a rank is counted in steps and cannot be judged on a `{path}` path",
        "say `path: ordinal`, or `maintain` for a place to be kept",
    ),
    "I128": Message(
        "target `{target}` asks for less than `{earlier}`, which is due before it, by `{by}`",
        "correct a figure or a date; a target that was replaced is history and stands in `was`",
    ),
    "I129": Message(
        "the deadline `{by}` had passed when `{source}`, published `{published}`, set it",
        "correct the date, or cite first the document that set it",
    ),
    "I130": Message(
        "the point on the way `{point}` asks for more than the target `{target}`",
        _EITHER_FIGURE,
    ),
    "I131": Message(
        "`{observed}` is in words, and the target is a number: they cannot be compared",
        "write the number, if a document gives one",
    ),
}

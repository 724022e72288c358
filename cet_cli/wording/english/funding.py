"""What the rules about funding say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording.message import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

_KEEP = "check both, or keep what the document prints and give the reason under `allow`"
_KEEP_CLAIM = (
    "check the figures, or keep what the document prints and give the reason under `allow`"
)
_KEEP_LIST = "check the list, or keep what the document says and give the reason under `allow`"

_CLAIM = (
    "it would fit `{edition}` in the place of `{figure}`: there may be two editions of one budget",
    f"without its first digit `{{figure}}` would fit, as `{{lost}}`; {_KEEP_CLAIM}",
    f"it would fit from `{{figure}}` to `{{swapped}}`; {_KEEP_CLAIM}",
    f"in another scale `{{figure}}` would fit, as `{{rescaled}}`; {_KEEP_CLAIM}",
    _KEEP_CLAIM,
)

MESSAGES: Mapping[str, Message] = {
    "B101": Message(
        "this part is `{part}`, but the whole that it belongs to, `{of}`, is `{whole}`",
        f"{{ratio}} times the whole; without its first digit it would fit: `{{reading}}`; {_KEEP}",
        f"{{ratio}} times the whole; {_KEEP}",
        _KEEP,
    ),
    "B102": Message(
        "the amount for `{over}` has no stage",
        "give `planned`, `requested`, `proposed`, `approved` or `executed`, or `unstated` where the"
        " document does not say",
    ),
    "B103": Message(
        "no currency is given for `{value}`",
        "write the currency before the scale, as in `unit: KRW {scale}`",
        "give a `unit`, such as `KRW billion`, or write the currency beside the number",
    ),
    "B104": Message(
        "this amount is in `{unit}`, the first one here in `{first}`",
        "give all amounts of one budget in one currency; keep another currency in a budget of its"
        " own",
    ),
    "B105": Message("the claim says nothing", "give one of {kinds}"),
    "B105.several": Message(
        "the claim says several things at once: {kinds}", "make a claim of each of them"
    ),
    "B106": Message(
        "a claim of the kind `{kind}` needs {missing}",
        "name the figures that it is about, such as `2023 approved`",
    ),
    "B107": Message(
        "`{amount}` for `{over}` is more than the whole project costs, `{cost}`",
        f"{{ratio}} times the cost; without its first digit it would fit: `{{reading}}`; {_KEEP}",
        f"{{ratio}} times the cost; {_KEEP}",
        _KEEP,
    ),
    "B108": Message(
        "the {parts} parts of this amount add up to `{sum}`, but the whole is `{whole}`",
        "{ratio} times the whole; if the parts overlap, let each of them list every budget that it"
        " is `part_of`",
        "if the parts overlap, let each of them list every budget that it is `part_of`",
    ),
    "B109": Message(
        "the amount `{value}` is below zero",
        "give the amount itself; a cut is the difference of two amounts",
    ),
    "B110": Message(
        "money is said to be spent in `{over}`, which has not begun on {as_of}",
        "correct the year, or give the stage `planned` or `approved`",
    ),
    "B111": Message(
        "a unit stands in `{value}` and again in `unit: {unit}`",
        "write `{number}` alone",
        "leave it to one of the two",
    ),
    "B111.scale": Message(
        "a scale stands in `{value}` and again in `unit: {unit}`",
        "write `{number}` alone",
        "leave it to one of the two",
    ),
    "B112": Message(
        "`{field}: {end}` names no figure of `{of}`",
        "did you mean `{suggestion}`?",
        "there are {known}; add the one that is meant, if a document gives it",
        "add the figure that is meant, if a document gives it",
    ),
    "B113": Message(
        "the unit `{unit}` cannot be read",
        "did you mean `{suggestion}`?",
        "write a currency and perhaps a scale, such as `KRW billion`",
    ),
    "B114": Message("a growth of `{claimed}` does not fit: `{arithmetic}`", *_CLAIM),
    "B115": Message("a difference of `{claimed}` does not fit: `{arithmetic}`", *_CLAIM),
    "B116": Message("a share of `{claimed}` does not fit: `{arithmetic}`", *_CLAIM),
    "B117": Message("a sum of `{claimed}` does not fit: `{arithmetic}`", *_CLAIM),
    "B118": Message("`{stated}` are stated for `{what}`, but {distinct} are listed", _KEEP_LIST),
    "B118.named_twice": Message(
        "`{stated}` are stated for `{what}`, but {names} names are listed for {distinct} things",
        f"{{twice}} stands there twice; {_KEEP_LIST}",
    ),
    "B119": Message("a part is larger than its whole: `{arithmetic}`", *_CLAIM),
    "B120": Message("the years are more than the whole life: `{arithmetic}`", *_CLAIM),
    "B121": Message("a slip of `{claimed}` does not fit: `{arithmetic}`", *_CLAIM),
}

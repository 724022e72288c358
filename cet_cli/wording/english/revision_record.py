"""What the rules about revisions say of what there is, what was recorded, money and the book."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording.message import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

MESSAGES: Mapping[str, Message] = {
    "R301": Message("`{to}` is new"),
    "R302": Message(
        "`{from}` was withdrawn; cited for it: {source}",
        "the reason given is: {why}",
        "say `why`, if the document does",
    ),
    "R303": Message(
        "`{from}` is gone, and nothing says that it was withdrawn",
        "keep it, with `dropped` if it was withdrawn; if it goes by another id, name this one "
        "there under `formerly`",
    ),
    "R303.part": Message(
        "`{from}` is gone, and nothing says what became of it",
        "keep it; a later document that is silent about it is named under `not_repeated_in`",
    ),
    "R303.area": Message(
        "the whole area `{from}` is gone, and nothing says what became of it",
        "keep it, or name it under `formerly`, `merged_from` or `split_from` of an area that goes "
        "on with it",
    ),
    "R304": Message("`{from}` is now `{to}`"),
    "R305": Message("`{from}` now stands at `{to}`"),
    "R306": Message("`{to}` was merged from {from}"),
    "R307": Message("`{from}` was split into {to}"),
    "R308": Message(
        "`{to}` takes the place of {from}",
        "whether it asks for more or less is for a reader to say",
    ),
    "R309": Message(
        "`{from}` may be `{to}` under another name",
        "if it is, write `formerly` there; if a document says that it takes its place, `replaces`",
    ),
    "R310": Message("the withdrawal of `{to}` was taken back"),
    "R401": Message("`{to}` was observed"),
    "R402": Message("a newer source gives `{to}` where `{from}` was given before"),
    "R403": Message(
        "the target was `{from}` until its time was over, and now reads `{to}`; no newer source "
        "is cited",
        "cite what changed it and keep the old value under `was`, or record the decision that "
        "corrects it",
    ),
    "R404": Message(
        "`{from}` was observed, and now reads `{to}`; no newer source is cited",
        "cite the newer source, or record the decision that corrects it",
    ),
    "R405": Message(
        "`{from}` was observed, and is gone",
        "keep it; give it a `break` if it cannot be compared, or let a newer one stand beside it",
    ),
    "R406": Message(
        "that `{field}` was once `{from}` is forgotten; cited for it was: {source}",
        "keep the entry under `was`",
    ),
    "R407": Message("`{to}` was reported"),
    "R408": Message("`{from}` was reported, and is gone", "keep what was said on that day"),
    "R409": Message(
        "the report said `{from}`, and now says `{to}`; no other source is cited",
        "give a later report as an entry of its own",
    ),
    "R410": Message("`{from}` is now given as `{to}`"),
    "R501": Message("`{from}` for the same time and stage is now `{to}`"),
    "R501.less": Message("`{from}` for the same time and stage is now `{to}`, {percent} % less"),
    "R501.more": Message("`{from}` for the same time and stage is now `{to}`, {percent} % more"),
    "R502": Message("`{from}` was asked for and `{to}` granted"),
    "R502.less": Message("`{from}` was asked for and `{to}` granted, {percent} % less"),
    "R502.more": Message("`{from}` was asked for and `{to}` granted, {percent} % more"),
    "R503": Message("the total was `{from}` and is now `{to}`"),
    "R503.less": Message("the total was `{from}` and is now `{to}`, {percent} % less"),
    "R504": Message("the total was `{from}` and is now `{to}`"),
    "R504.more": Message("the total was `{from}` and is now `{to}`, {percent} % more"),
    "R505": Message("it was for `{from}` and is now for `{to}`, which is less"),
    "R506": Message(
        "`{from}` was stated, and is gone",
        "keep it: an amount of another stage stands beside it, a later one under `was`",
    ),
    "R507": Message("`{from}` is now given as `{to}`"),
    "R508": Message("it was for `{from}` and is now for `{to}`, which is more"),
    "R509": Message(
        "it counts something else: the {field} was `{from}` and is now `{to}`",
        "say from when on, and do not compare figures before with those after it",
    ),
    "R601": Message("`{rule}` is not reported any more about `{to}`"),
    "R601.widened": Message("`{rule}` was allowed about `{from}`, and now is about all of `{to}`"),
    "R602": Message("the settings give `{rule}` the weight `{to}`; it was `{from}`"),
    "R603": Message("the decision says other terms: `{from}` is now `{to}`"),
    "R603.step": Message(
        "the decision `{to}` does not say which step it accepts, so it accepts none",
        "give `from` and `to` as the finding prints them",
    ),
    "R603.source": Message(
        "the decision `{to}` cites no document, so it accepts nothing",
        "cite the document that records it",
    ),
    "R604": Message(
        "the source `{from}` is gone",
        "keep it, even if nothing cites it at the moment",
    ),
    "R605": Message("it read `{from}`, and now reads `{to}`"),
    "R606": Message("{fields}: `{from}` is now `{to}`"),
    "R606.new": Message("{fields}: `{to}` was not there before"),
    "R606.without": Message("{fields}: `{from}` is gone"),
    "R606.recorded": Message("`{to}` was written down about something new"),
    "R606.gone": Message("`{from}` was taken out"),
    "R607": Message(
        "the decision `{decision}` is about a step that neither side and no history holds",
        "name the values that the plan has, or keep the old ones under `was`",
    ),
    "R608": Message(
        "the decision is about all of `{about}`, and is refused",
        "name the thing, and the field that changed",
    ),
    "R609": Message("the source was `{from}` and is now `{to}`, so that it counts for more"),
    "R610": Message(
        "`{rule}` is allowed about `{to}`, which hides no change",
        "record a decision that names the step",
    ),
}

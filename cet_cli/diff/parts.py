"""What stands in something on both sides: which part is which.

By natural key first. What is then left is the same part still where only what a key borrows from
elsewhere is another: the source of an observation, the target of a claim, the date of a step.
Equal keys are a mistake; those that are alike are paired first, then in order.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from cet_cli.diff.kinship import family
from cet_cli.diff.tidy import tidy
from cet_cli.model.claim import Claim
from cet_cli.model.dated import Progress
from cet_cli.model.indicator import Interim, Observation, Target
from cet_cli.model.keys import key_of_part
from cet_cli.model.project import Step
from cet_cli.model.record import Allowance, Decision, Review
from cet_cli.model.technology import MaturityObservation
from cet_cli.model.walk import parts_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from cet_cli.model.keys import Holder
    from cet_cli.model.walk import Placed

Link: TypeAlias = "Callable[[str], str]"
"""How a link is written to be compared."""
_Group = dict[Any, list[Any]]


class Matched(NamedTuple):
    """What stands in something on the two sides."""

    both: list[tuple[Placed, Placed]]
    gone: list[Placed]
    new: list[Placed]


def match(before: Holder, after: Holder, *, without: frozenset[str] = frozenset()) -> Matched:
    """Pair by key what stands directly in something with what stands there in the revision.

    Args:
        before: what holds the parts in the base.
        after: what holds them in the revision.
        without: the keys of fields to leave aside.
    """
    old = _grouped(before, without)
    new = _grouped(after, without)
    matched = Matched([], [], [])
    for key, olds in old.items():
        _pair(olds, new.pop(key, []), matched)
    matched.new.extend(placed for group in new.values() for placed in group)
    return matched


def match_rest(matched: Matched, base: Link, revision: Link) -> Matched:
    """Pair what is left after `match` by looser keys, each naming one part on each side.

    Args:
        matched: what keys could tell.
        base: how a link of the base is written to be compared.
        revision: how one of the revision is.
    """
    for loose in (_first, _second):
        if matched.gone and matched.new:
            matched = _again(matched, loose, (base, revision))
    return matched


def _grouped(holder: Holder, without: frozenset[str]) -> _Group:
    groups: _Group = {}
    for placed in parts_of(holder):
        if placed.route[0] not in without:
            name = "".join(key_of_part(placed.part, holder).split())
            key = family(type(placed.part)), name
            groups.setdefault(key, []).append(placed)
    return groups


def _pair(olds: list[Placed], news: list[Placed], matched: Matched) -> None:
    """Pair what has one key."""
    if len(olds) != 1 or len(news) != 1:
        olds, news = _alike(olds, news, matched)
    times = min(len(olds), len(news))
    matched.both.extend(zip(olds[:times], news[:times], strict=True))
    matched.gone.extend(olds[times:])
    matched.new.extend(news[times:])


def _alike(
    olds: list[Placed], news: list[Placed], matched: Matched
) -> tuple[list[Placed], list[Placed]]:
    """Pair those that say the same; give the rest."""
    if not olds or not news:
        return olds, news
    waiting: dict[str, list[Placed]] = defaultdict(list)
    for new in news:
        waiting[repr(new.part)].append(new)
    rest = []
    for old in olds:
        equals = waiting.get(repr(old.part))
        if equals:
            matched.both.append((old, equals.pop(0)))
        else:
            rest.append(old)
    taken = {id(new) for _, new in matched.both}
    return rest, [new for new in news if id(new) not in taken]


def _again(
    matched: Matched,
    loose: Callable[[Holder, Link], Any],
    links: tuple[Link, Link],
) -> Matched:
    """Pair what is left by a looser key, where it names one on each side."""
    olds, news = (
        _by(loose, parts, link)
        for parts, link in zip((matched.gone, matched.new), links, strict=True)
    )
    pairs = [
        (olds[key][0], news[key][0])
        for key in olds.keys() & news.keys()
        if len(olds[key]) == 1 == len(news[key])
    ]
    paired = {id(one) for pair in pairs for one in pair}
    return Matched(
        matched.both + pairs,
        [one for one in matched.gone if id(one) not in paired],
        [one for one in matched.new if id(one) not in paired],
    )


def _by(
    loose: Callable[[Holder, Link], Any],
    parts: Iterable[Placed],
    link: Link,
) -> _Group:
    groups: _Group = defaultdict(list)
    for placed in parts:
        key = loose(placed.part, link)
        if key is not None:
            groups[type(placed.part), key].append(placed)
    return groups


def _first(part: Holder, link: Link) -> Any:  # noqa: ANN401 - a key
    """Give what names a part whatever it borrows; None where nothing does."""
    read = _LOOSE.get(type(part))
    return read(part, link) if read else None


def _second(part: Holder, _link: Link) -> Any:  # noqa: ANN401 - a key
    """Name a target by its value, where neither its id nor its deadline is left."""
    return _value(part) if isinstance(part, Target) else None


def _value(part: Target | Interim) -> Any:  # noqa: ANN401 - a key
    return repr((tidy("value", part.value), tidy("table", part.table)))


def _period(part: Any) -> str | None:  # noqa: ANN401 - several classes
    period = getattr(part, "over", None) or part.on
    return period.text.strip() if period else None


def _ends(part: Claim, link: Link) -> Any:  # noqa: ANN401 - a key
    ends = (part.from_, part.to, part.part, part.lifetime)
    whole = tuple(sorted({link(one) for one in part.of}))
    return part.kinds, part.count, tuple(link(end) if end else "" for end in ends), whole


_LOOSE: Mapping[type, Callable[..., Any]] = {
    Allowance: lambda part, link: (part.rule, link(part.about)),
    Claim: _ends,
    Decision: lambda part, link: (part.accepts, part.on.text.strip(), link(part.about)),
    Interim: lambda part, _: _value(part),
    MaturityObservation: lambda part, _: _period(part),
    Observation: lambda part, _: _period(part),
    Progress: lambda part, _: _period(part),
    Review: lambda part, link: (part.on.text.strip(), part.reviewer.texts, link(part.about)),
    Step: lambda part, _: part.step,
    Target: lambda part, _: part.by.text.strip() if part.by else None,
}

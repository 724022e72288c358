"""What was found between two sides, sorted by the rules that report it.

Value, deadline and baseline are judged together, once for all rules; each rule reports its share.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cet_cli.rules.rule import Hit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import TypeAlias

    from cet_cli.address import Address
    from cet_cli.model.values import Period
    from cet_cli.rules.revision.moved import Move

    Stories: TypeAlias = Mapping[str, tuple[Hit, ...]]
    """The hits of each rule, by its slug."""


class Story(NamedTuple):
    """One change, and the slug of the rule that reports it."""

    rule: str
    hit: Hit


def story(rule: str, address: Address, old: str, new: str, **args: str) -> Story:
    """Tell a change: where it stands, what was written and what is written now."""
    said = {"from": old, "to": new, **_presence(old, new), **args}
    return Story(rule, Hit(address, tuple(said.items())))


def by_rule(stories: Iterable[Story]) -> Stories:
    """Sort stories by the rules that report them."""
    sorted_: dict[str, list[Hit]] = {}
    for one in stories:
        sorted_.setdefault(one.rule, []).append(one.hit)
    return {rule: tuple(hits) for rule, hits in sorted_.items()}


def _presence(old: str, new: str) -> dict[str, str]:
    """Say where there was nothing before, or is nothing now."""
    if old and new:
        return {}
    return {"reason": "removed" if old else "given"}


def moved_story(rule: str, address: Address, move: Move, **args: str) -> Story:
    """Tell that a date moved, with the days and months where it has an end on both sides."""
    texts = move.texts
    reason = {} if "days" in texts else {"reason": "open"}
    reason |= _presence(texts["from"], texts["to"])
    return Story(rule, Hit(address, tuple({**texts, **reason, **args}.items())))


def again(move: Move, dates: list[Period]) -> dict[str, str]:
    """Say how often a date was moved, since when, and how far in all.

    The reason is `back` where it is still not after the first date.
    """
    if move.after is None or move.after.end <= dates[-1].end:
        return {"times": str(len(dates)), "original": dates[-1].text, "reason": "back"}
    in_all = move._replace(before=dates[-1]).texts["months"]
    return {"times": str(len(dates)), "original": dates[-1].text, "in_all": in_all}


def both(value: str, date: Period | None) -> str:
    """Write a figure and its date as one text: `1000 qubits (2032)`."""
    return f"{value} ({date.text})" if date else value


def hits_of(stories: Stories, rule: str) -> Iterator[Hit]:
    """Give the share of one rule."""
    yield from stories.get(rule, ())

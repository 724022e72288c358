"""The network of what needs what, over all kinds of thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.assess.order import DROPPED, worst
from cet_cli.model.mission import Mission
from cet_cli.schedule import Cause, Late, Node

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from cet_cli.assess.assessment import DatedState, TargetVerdict
    from cet_cli.assess.lookup import Lookup
    from cet_cli.model.thing import Thing
    from cet_cli.model.values import Text

_OVER = frozenset({"done", "done_late", "met", "met_late", "holding", DROPPED})
"""Words of what nothing waits for any more."""

_MONTHS = 12

_CAUSES = {"overdue": Cause.OVERDUE, "missed": Cause.MISSED}


def words_of_targets(targets: Iterable[TargetVerdict]) -> dict[Address, list[str]]:
    """Give the status words of the targets of each indicator, of those that count."""
    words: dict[Address, list[str]] = {}
    for target in targets:
        if target.counted:
            indicator = Address(target.roadmap, target.address.parts[:1])
            words.setdefault(indicator, []).append(target.verdict.status.value)
    return words


def nodes_of(
    lookup: Lookup, dated: Iterable[DatedState], words: Mapping[Address, list[str]], as_of: date
) -> dict[Address, Node]:
    """Make the network; what only a draft or a third party plans puts nothing at risk."""
    states = {state.address: state for state in dated}
    nodes: dict[Address, Node] = {}
    for address, thing in lookup.things.items():
        needs = lookup.resolve(address.roadmap, getattr(thing, "needs", ()))
        state = states.get(address)
        nodes[address] = (
            _dated_node(state, needs, as_of)
            if state
            else _node(thing, words.get(address, []), needs)
        )
    return nodes


def _dated_node(state: DatedState, needs: tuple[Address, ...], as_of: date) -> Node:
    verdict = state.verdict
    word = verdict.state.value
    due = verdict.due if word == "overdue" else None
    return Node(
        name=state.thing.name,
        word=word,
        needs=needs,
        done=word in _OVER,
        cause=_CAUSES.get(word) if state.counted else None,
        due=verdict.due,
        slip=verdict.slip if state.counted else None,
        late=_late(due.end, as_of) if due else None,
    )


def _late(due: date, as_of: date) -> Late:
    months = (as_of.year - due.year) * _MONTHS + as_of.month - due.month
    return Late((as_of - due).days, months)


def _node(thing: Thing, words: list[str], needs: tuple[Address, ...]) -> Node:
    return Node(
        name=name_of(thing),
        word=worst(words) or "",
        needs=needs,
        done=thing.dropped is not None or (bool(words) and _OVER.issuperset(words)),
        cause=Cause.MISSED if "missed" in words else None,
        due=thing.by if isinstance(thing, Mission) else None,
    )


def name_of(thing: Thing) -> Text:
    """Name a thing; a mission without a name by its statement."""
    if isinstance(thing, Mission):
        return thing.name or thing.statement
    name: Text = getattr(thing, "name")  # noqa: B009 - every other thing has one, Thing itself not
    return name

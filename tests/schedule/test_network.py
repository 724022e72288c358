"""What needs what: chains that put things at risk, float and knock-on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from cet_cli.address import Address
from cet_cli.model.values import Period, Text
from cet_cli.schedule import (
    Cause,
    Chain,
    DatedVerdict,
    Link,
    Node,
    Slip,
    State,
    find_chains,
    find_floats,
    find_needers,
    with_network,
)

if TYPE_CHECKING:
    from collections.abc import Mapping


NAME = Text.read("A thing")


def place(name: str) -> Address:
    """The address of a thing in the one roadmap of these tests."""
    return Address("space", (name,))


def slip(original: str, current: str) -> Slip:
    """A due date that moved once."""
    first, last = Period.read(original), Period.read(current)
    return Slip(first, first, last, 1, (last.end - first.end).days, 0)


def node(
    *needs: str,
    due: str = "",
    original: str = "",
    cause: Cause | None = None,
    done: bool = False,
    word: str = "planned",
) -> Node:
    """A thing of the network."""
    return Node(
        name=NAME,
        word=word,
        needs=tuple(map(place, needs)),
        done=done,
        cause=cause,
        due=Period.read(due) if due else None,
        slip=slip(original, due) if original else None,
    )


def chains(**nodes: Node) -> dict[str, list[tuple[str, str]]]:
    """What puts each thing at risk: names and status words."""
    network = {place(name): one for name, one in nodes.items()}
    found = find_chains(network, find_needers(network))
    return {
        address.parts[0]: [(link.address.parts[0], link.status) for link in chain.links]
        for address, chain in found.items()
    }


def floats(**nodes: Node) -> Mapping[str, int]:
    """The float of each thing in days."""
    network = {place(name): one for name, one in nodes.items()}
    found = find_floats(network, find_needers(network))
    return {address.parts[0]: days for address, days in found.items()}


def test_what_is_overdue_or_missed_puts_at_risk_what_needs_it_through_a_chain() -> None:
    assert chains(
        lander=node("engine"),
        engine=node("fuel", word="under_way"),
        fuel=node(cause=Cause.OVERDUE),
        share=node(cause=Cause.MISSED, word=""),
        factory=node("share"),
        alone=node(),
    ) == {
        "engine": [("fuel", "overdue")],
        "lander": [("engine", "at_risk"), ("fuel", "overdue")],
        "factory": [("share", "missed")],
    }


def test_what_is_done_or_dropped_stops_a_chain() -> None:
    assert chains(a=node("b"), b=node("c", done=True), c=node(cause=Cause.OVERDUE)) == {}
    assert chains(a=node("b"), b=node(cause=Cause.OVERDUE, done=True)) == {}


def test_a_link_to_what_is_not_there_leads_nowhere() -> None:
    assert chains(a=node("gone")) == {}


def test_what_slipped_past_a_thing_puts_it_at_risk_and_nothing_later() -> None:
    assert chains(
        lander=node("engine", due="2032"),
        engine=node("fuel", due="2034"),
        fuel=node(due="2033-06", original="2032-04"),
        base=node("lander", due="2033"),
    ) == {"lander": [("engine", "planned"), ("fuel", "slipped")]}


def test_a_late_plan_that_never_moved_has_not_slipped() -> None:
    assert chains(a=node("b", due="2030"), b=node(due="2032")) == {}
    assert chains(a=node("b", due="2030"), b=node(due="2032", original="2033")) == {}


def test_of_two_that_slipped_the_later_is_shown_and_overdue_before_both() -> None:
    early, late = node(due="2031", original="2030"), node(due="2033", original="2030")
    assert chains(a=node("early", "late", due="2030"), early=early, late=late) == {
        "a": [("late", "slipped")]
    }
    wrong = node(cause=Cause.OVERDUE)
    assert chains(a=node("late", "wrong", due="2030"), late=late, wrong=wrong) == {
        "a": [("wrong", "overdue")]
    }


def test_a_circle_is_walked_once() -> None:
    assert chains(a=node("b"), b=node("c"), c=node("a", cause=Cause.OVERDUE)) == {
        "b": [("c", "overdue")],
        "a": [("b", "at_risk"), ("c", "overdue")],
    }
    assert chains(a=node("a", due="2031", original="2030")) == {}


def test_a_hundred_thousand_things_in_a_row() -> None:
    count = 100_000
    network = {place(str(n)): node(str(n + 1)) for n in range(count)}
    network[place(str(count))] = node(cause=Cause.OVERDUE)
    found = find_chains(network, find_needers(network))
    assert len(found) == count
    assert len(found[place("0")].links) == count
    assert found[place("0")].cause.address == place(str(count))


def test_float_is_to_the_earliest_that_needs_it_from_its_own_original_date() -> None:
    assert floats(
        engine=node(due="2032", original="2030"),
        lander=node("engine", due="2031"),
        rover=node("engine", due="2030-06"),
        museum=node("engine", due="2029", done=True),
        someday=node("engine", due="2029.."),
        open=node(due="2029.."),
        needer=node("open", due="2030"),
        undated=node(),
        other=node("undated", due="2030"),
    ) == {"engine": -184}


def test_knock_on_is_what_the_slip_takes_beyond_the_float() -> None:
    slipped = DatedVerdict(State.PLANNED, slip=slip("2030", "2032"))
    assert with_network(slipped, None, 365).knock_on_days == 366
    assert with_network(slipped, None, 731).knock_on_days is None
    assert with_network(slipped, None, None) is slipped
    assert with_network(DatedVerdict(State.PLANNED), None, -5).knock_on_days is None


def test_only_what_is_to_come_is_at_risk() -> None:
    chain = Chain(Link(place("engine"), "overdue", Text.read("Engine")))
    for state in State:
        verdict = with_network(DatedVerdict(state), chain, None)
        coming = state in {State.PLANNED, State.UNDER_WAY}
        assert verdict.state == (State.AT_RISK if coming else state)
        assert verdict.chain == (chain if coming else None)


NAMES = st.sampled_from("abcdefgh")
DUES = st.sampled_from(["2029", "2030", "2031-H1", "2032", "2033.."])


@st.composite
def networks(draw: st.DrawFn) -> dict[Address, Node]:
    """A network of up to eight things, circles too."""
    nodes = {}
    for name in draw(st.sets(NAMES, min_size=1)):
        due = draw(DUES)
        nodes[place(name)] = node(
            *draw(st.sets(NAMES, max_size=3)),
            due=due,
            original="2029" if draw(st.booleans()) and due != "2029" else "",
            cause=draw(st.sampled_from([None, None, Cause.OVERDUE])),
            done=draw(st.integers(0, 4)) == 0,
        )
    return nodes


def _reach(network: Mapping[Address, Node], start: Address) -> set[Address]:
    """Everything that a thing needs, as long as nothing on the way is done."""
    seen: set[Address] = set()
    waiting = [start]
    while waiting:
        for needed in network[waiting.pop()].needs:
            if needed in network and needed not in seen and not network[needed].done:
                seen.add(needed)
                waiting.append(needed)
    return seen


@given(networks())
def test_at_risk_is_what_the_definition_says(network: dict[Address, Node]) -> None:
    found = find_chains(network, find_needers(network))
    for address, one in network.items():
        reach = [network[needed] for needed in _reach(network, address)]
        slipped = [other for other in reach if other.slip and other.slip.days > 0]
        at_risk = any(other.cause for other in reach) or any(
            one.due and other.due and one.due.before(other.due) for other in slipped
        )
        if one.cause is None:
            assert (address in found) == (at_risk and not one.done)
        if address in found:
            links = [link.address for link in found[address].links]
            for needer, needed in zip([address, *links], links, strict=False):
                assert needed in network[needer].needs

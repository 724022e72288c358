"""Networks of activities for tests."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from cet_cli.schedule.critical_path import Activity, CriticalPath, find_critical_path

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hypothesis.strategies import DrawFn

Network = tuple[Activity[str], ...]

LENGTHS = st.one_of(
    st.integers(0, 9), st.decimals(0, 9, places=1), st.fractions(0, 9, max_denominator=6)
)


@st.composite
def networks(draw: DrawFn) -> Network:
    """Up to eight activities without a circle, in any order."""
    names = [f"a{number}" for number in range(draw(st.integers(0, 8)))]
    activities = [
        Activity(name, draw(LENGTHS), tuple(draw(st.sets(st.sampled_from(names[:number] or [""])))))
        for number, name in enumerate(names)
    ]
    sound = [
        Activity(one.id, one.duration, tuple(need for need in one.needs if need))
        for one in activities
    ]
    return tuple(draw(st.permutations(sound)))


def read(text: str) -> Network:
    """A network written `A 3, C 2 A`: a name, a duration, and what is needed."""
    words = [one.split() for one in text.split(",")]
    return tuple(Activity(name, Fraction(length), tuple(needs)) for name, length, *needs in words)


def timed(network: Sequence[Activity[str]]) -> CriticalPath[str]:
    """The critical path of a network that has one."""
    found = find_critical_path(network)
    assert isinstance(found, CriticalPath)
    return found


def chains(network: Network) -> list[tuple[str, ...]]:
    """Every chain from an activity that needs nothing to one that nothing needs, one by one."""
    needs = {one.id: one.needs for one in network}
    needed = {need for one in network for need in one.needs}
    found: list[tuple[str, ...]] = []
    work: list[tuple[str, ...]] = [(name,) for name in needs if name not in needed]
    while work:
        chain = work.pop()
        work += [(need, *chain) for need in needs[chain[0]]]
        found += [] if needs[chain[0]] else [chain]
    return found


def length_of(chain: Sequence[str], lengths: Mapping[str, Fraction]) -> Fraction:
    """How long a chain takes."""
    return sum((lengths[name] for name in chain), Fraction())

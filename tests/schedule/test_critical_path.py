"""The critical path, against an example worked by hand and against every chain one by one."""

from __future__ import annotations

import time
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cet_cli.schedule.critical_path import Activity, CriticalPath, find_critical_path
from cet_cli.schedule.refusal import Refusal, Refused
from tests.schedule.networks import Network, chains, length_of, networks, read, timed

if TYPE_CHECKING:
    from random import Random

BY_HAND = read("A 3, B 4, C 2 A, D 5 B, E 1 C, F 2 C, G 4 D E, H 3 F G")
TABLE = {
    "A": (0, 3, 3, 6, 3, 0),
    "B": (0, 4, 0, 4, 0, 0),
    "C": (3, 5, 6, 8, 3, 0),
    "D": (4, 9, 4, 9, 0, 0),
    "E": (5, 6, 8, 9, 3, 3),
    "F": (5, 7, 11, 13, 6, 6),
    "G": (9, 13, 9, 13, 0, 0),
    "H": (13, 16, 13, 16, 0, 0),
}
"""ES, EF, LS, LF, total and free float."""


@pytest.mark.parametrize("name", TABLE)
def test_the_example_worked_by_hand(name: str) -> None:
    times = timed(BY_HAND).times(name)
    early, late = (times.early_start, times.early_finish), (times.late_start, times.late_finish)
    found = (*early, *late, times.total_float, times.free_float)
    assert [int(number) for number in found] == list(TABLE[name])


def test_the_critical_path_of_the_example() -> None:
    found = timed(BY_HAND)
    assert found.length == 16
    assert found.path == found.critical == tuple("BDGH")


def test_two_longest_chains_are_both_critical_and_one_of_them_is_the_path() -> None:
    found = timed(read("A 1, B 2 A, C 2 A, D 1 B C"))
    assert found.critical == tuple("ABCD")
    assert found.path == tuple("ABD")


def test_an_event_without_duration_may_end_the_path() -> None:
    assert timed(read("A 2, opened 0 A")).path == ("A", "opened")


def test_no_activities_take_no_time() -> None:
    found = timed(())
    assert found.length == 0
    assert found.path == found.critical == ()


def test_durations_are_exact_whatever_they_are_written_in() -> None:
    tenth = Activity("a", Decimal("0.1"))
    found = timed([tenth, Activity("b", Fraction(1, 3), ("a",)), Activity("c", 1, ("b",))])
    assert found.length == Fraction(43, 30)
    assert found.times("b").early_start == Fraction(1, 10)


def test_a_name_that_is_not_there_has_no_times() -> None:
    with pytest.raises(KeyError):
        timed(BY_HAND).times("Z")


@pytest.mark.parametrize(
    ("text", "reason", "about"),
    [
        ("A 1, B 1 C, C 1 D, D 1 B, E 1 B", Refusal.CIRCLE, {"BCD", "CDB", "DBC"}),
        ("A 1, S 1 S", Refusal.CIRCLE, {"S"}),
        ("A 1 X Y, B 1 X", Refusal.UNKNOWN, {"XY"}),
        ("A 1, B 1, A 2", Refusal.TWICE, {"A"}),
        ("A 1, B -1/2, C -1", Refusal.NEGATIVE, {"BC"}),
    ],
)
def test_what_cannot_be_timed_is_refused_with_what_is_to_blame(
    text: str, reason: Refusal, about: set[str]
) -> None:
    found = find_critical_path(read(text))
    assert isinstance(found, Refused)
    assert found.reason is reason
    assert "".join(found.about) in about


@given(networks())
def test_it_agrees_with_every_chain_one_by_one(network: Network) -> None:
    found = timed(network)
    lengths = {one.id: Fraction(one.duration) for one in network}
    every = chains(network)
    assert found.length == max((length_of(chain, lengths) for chain in every), default=0)
    for name, times in ((one.id, found.times(one.id)) for one in network):
        through = [chain for chain in every if name in chain]
        longest = max(length_of(chain, lengths) for chain in through)
        before = max(length_of(chain[: chain.index(name)], lengths) for chain in through)
        assert times.total_float == found.length - longest
        assert times.early_start == before


@given(networks())
def test_no_float_is_negative_and_free_float_is_part_of_the_total(network: Network) -> None:
    found = timed(network)
    for times in (found.times(one.id) for one in network):
        assert 0 <= times.free_float <= times.total_float
        assert times.late_finish <= found.length


@given(networks())
def test_a_critical_path_exists_and_is_a_chain_as_long_as_the_whole(network: Network) -> None:
    found = timed(network)
    needs = {one.id: one.needs for one in network}
    lengths = {one.id: Fraction(one.duration) for one in network}
    assert bool(found.path) == bool(network)
    assert length_of(found.path, lengths) == found.length
    assert set(found.path) <= set(found.critical)
    assert all(first in needs[second] for first, second in pairwise(found.path))


@given(networks().filter(bool), st.data())
def test_free_float_is_the_longest_delay_that_nobody_notices(
    network: Network, data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(network) - 1))
    late, before = network[place], timed(network)
    free = before.times(late.id).free_float

    def moved(delay: Fraction) -> bool:
        delayed = replace(late, duration=Fraction(late.duration) + delay)
        after = timed([*network[:place], delayed, *network[place + 1 :]])
        starts = [before.times(one.id).early_start for one in network]
        return after.length > before.length or starts != [
            after.times(one.id).early_start for one in network
        ]

    assert not moved(free)
    assert moved(free + Fraction(1, 7))


@given(networks(), st.randoms(use_true_random=False))
def test_the_order_of_the_list_does_not_matter(network: Network, random: Random) -> None:
    shuffled = random.sample(network, len(network))
    for one in network:
        assert timed(network).times(one.id) == timed(shuffled).times(one.id)


def _cost(size: int) -> float:
    """Processor time for a network of four links an activity, a long chain within it."""
    network = [
        Activity(n, n % 7, tuple({max(0, n - gap) for gap in (1, 2, 30, 400)}) if n else ())
        for n in range(size)
    ]
    start = time.process_time()
    assert isinstance(find_critical_path(network), CriticalPath)
    return time.process_time() - start


def test_a_hundred_thousand_activities_in_a_row_take_linear_time() -> None:
    small, large = min(_cost(10_000) for _ in range(3)), _cost(100_000)
    assert large < 2
    assert large < 30 * small


def test_a_circle_of_a_hundred_thousand_is_found() -> None:
    ring = [Activity(n, 1, ((n + 1) % 100_000,)) for n in range(100_000)]
    found = find_critical_path(ring)
    assert isinstance(found, Refused)
    assert len(found.about) == 100_000
    assert found.about[1] == found.about[0] + 1

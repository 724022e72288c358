"""Ways through a plan: from a thing to its parts, from an address to what stands there."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.model.base import Part
from cet_cli.model.fields import field_names, key_of
from cet_cli.model.keys import Holder, key_of_part
from cet_cli.model.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.finding import Route
    from cet_cli.model.roadmap import Portfolio

SOURCES = "sources"
"""The first part of a source's address, which no roadmap may bear."""

_ELSEWHERE = frozenset({"areas", SOURCES})


@dataclass(frozen=True, slots=True)
class Placed:
    """A part, its key, and the keys of the file that lead to it from what it stands in."""

    key: str
    route: Route
    part: Holder


def parts_of(holder: Holder) -> Iterator[Placed]:
    """List what stands directly in something, in the order of the file.

    Equal keys are a mistake; the second bears `#2`, so that a finding can name it.
    """
    seen: Counter[tuple[str, str]] = Counter()
    for name, route, part in _fields_of(holder):
        key = key_of_part(part, holder)
        space = name if isinstance(part, Source) or name == "areas" else ""
        seen[space, key] += 1
        times = seen[space, key]
        yield Placed(key if times == 1 else f"{key}#{times}", route, part)


def _fields_of(holder: Holder) -> Iterator[tuple[str, Route, Holder]]:
    for name in field_names(type(holder)):
        value = getattr(holder, name)
        if isinstance(value, Part):
            yield name, (key_of(name),), value
        elif isinstance(value, tuple) and value and isinstance(value[0], Part | Source):
            for position, part in enumerate(value):
                yield name, (key_of(name), position), part


def walk(holder: Holder, address: Address) -> Iterator[tuple[Address, Holder]]:
    """Visit something and everything in it, each with its address."""
    yield address, holder
    for placed in parts_of(holder):
        yield from walk(placed.part, address.part(placed.key))


def walk_portfolio(portfolio: Portfolio) -> Iterator[tuple[Address, Holder]]:
    """Visit everything in a portfolio: its own things, its sources, then area by area."""
    yield Address(portfolio.id), portfolio
    for placed in parts_of(portfolio):
        yield from walk(placed.part, _top(portfolio, placed))


def _top(portfolio: Portfolio, placed: Placed) -> Address:
    """Give the address of what stands directly in a portfolio."""
    match placed.route[0]:
        case "areas":
            return Address(placed.key)
        case "sources":
            return Address(SOURCES, (placed.key,))
        case _:
            return Address(portfolio.id, (placed.key,))


class _Keys:
    """The keys below one thing, for whoever asks for those of its parts one after another."""

    def __init__(self) -> None:
        self._last: tuple[Holder | None, dict[int, str]] = (None, {})

    def __call__(self, holder: Holder, part: Part) -> str:
        """Give the key of a part that stands directly in something."""
        last, keys = self._last
        if holder is not last:
            keys = {id(placed.part): placed.key for placed in parts_of(holder)}
            self._last = (holder, keys)
        return keys[id(part)]


key_in = _Keys()
"""Give the key of a part that stands directly in something."""


def index_of(holder: Holder) -> dict[str, Placed]:
    """Map the keys below something to what they name; areas and sources stand elsewhere."""
    return {placed.key: placed for placed in parts_of(holder) if placed.route[0] not in _ELSEWHERE}


def way_to(holder: Holder, parts: tuple[str, ...]) -> tuple[Holder, ...]:
    """Give all that the part keys of an address lead through, outer ones first; none if gone."""
    way = [holder]
    for key in parts:
        placed = index_of(way[-1]).get(key)
        if placed is None:
            return ()
        way.append(placed.part)
    return tuple(way)


def find(holder: Holder, parts: tuple[str, ...]) -> tuple[Route, Holder] | None:
    """Follow the part keys of an address down from a roadmap; None where nothing stands."""
    route: Route = ()
    for key in parts:
        placed = index_of(holder).get(key)
        if placed is None:
            return None
        route, holder = route + placed.route, placed.part
    return route, holder

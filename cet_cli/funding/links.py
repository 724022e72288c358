"""The links between budgets and what they serve, by name: `part_of` and `for`."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from cet_cli.model.inside import inner_fields
from cet_cli.model.known import full
from cet_cli.model.thing import Thing

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from cet_cli.address import Address
    from cet_cli.model.roadmap import Sections

Name: TypeAlias = "tuple[str, str]"
"""A roadmap and a thing in it; "" for the roadmap itself."""

_N = TypeVar("_N", int, Name)


def name_at(address: Address) -> Name:
    """Name the thing at an address, or that has the part at it; "" for a roadmap itself."""
    return address.roadmap, address.parts[0] if address.parts else ""


def _name(roadmap: str, link: str, roadmaps: Collection[str]) -> Name:
    """Name the thing that a link leads to, or that has the part it leads to."""
    head, _, rest = full(roadmap, link, roadmaps).partition("/")
    return head, rest.partition("/")[0]


def find_linked(
    places: Mapping[Name, int], roadmap: str, links: Iterable[str], roadmaps: Collection[str]
) -> list[int]:
    """List the budgets that links lead to, each once, by their places."""
    names = dict.fromkeys(_name(roadmap, link, roadmaps) for link in links)
    return [places[name] for name in names if name in places]


def turn(links: Sequence[Sequence[int]]) -> list[list[int]]:
    """Turn links round: from where they lead to where they come from."""
    turned: list[list[int]] = [[] for _ in links]
    for place, ends in enumerate(links):
        for end in ends:
            turned[end].append(place)
    return turned


def find_servants(roadmaps: Sequence[Sections], ids: Collection[str]) -> dict[Name, list[Name]]:
    """Find what serves each thing directly, and each roadmap through a thing in it."""
    things = {(roadmap.id, one.id): one for roadmap in roadmaps for one in _things(roadmap)}
    servants: dict[Name, list[Name]] = {name: [] for name in things}
    servants.update(((name, ""), []) for name in ids)
    for name, thing in things.items():
        served = [_name(name[0], link, ids) for link in getattr(thing, "for_", ())]
        for one in dict.fromkeys(chain(served, ((home, "") for home, _ in served))):
            if one in servants:
                servants[one].append(name)
    return servants


def _things(roadmap: Sections) -> Iterator[Thing]:
    for _, parts in inner_fields(roadmap):
        yield from (part for part in parts if isinstance(part, Thing))


def follow(seeds: Iterable[_N], after: Callable[[_N], Iterable[_N]]) -> list[_N]:
    """Follow links from some nodes on, to each node once, however circular they are."""
    found = dict.fromkeys(seeds)
    queue = list(found)
    for node in queue:
        new = dict.fromkeys(one for one in after(node) if one not in found)
        found.update(new)
        queue += new
    return queue

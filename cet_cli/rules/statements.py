"""Everything that a plan says, down to the last part, in one quick pass."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any, cast

from cet_cli.model.base import Part
from cet_cli.model.fields import field_names, key_of, kind_at
from cet_cli.model.roadmap import SECTIONS
from cet_cli.model.thing import Thing
from cet_cli.model.walk import key_in
from cet_cli.rules.plan import address_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from cet_cli.address import Address
    from cet_cli.model.roadmap import Sections
    from cet_cli.rules.plan import Plan

_RECORDS = ("questions", "reviews", "decisions", "allow", "claims")

Way = tuple[Part, ...]
"""The way from a roadmap down to a statement: a thing, its part, the part of that."""


class Fields(dict[type, "Callable[[Any], tuple[Any, ...]]"]):
    """Reads those fields of anything that hold one kind of value, alone or in a tuple.

    What the fields are is worked out once for each class: `Fields(Text)[type(thing)](thing)`.
    """

    def __init__(self, kind: type) -> None:
        super().__init__()
        self._kind = kind

    def __missing__(self, holder: type) -> Callable[[Any], tuple[Any, ...]]:
        """Work out the fields of a class."""
        names = [name for name in field_names(holder) if _holds(holder, name, self._kind)]
        self[holder] = _reader(names)
        return self[holder]


def _reader(names: Sequence[str]) -> Callable[[Any], tuple[Any, ...]]:
    if not names:
        return lambda _: ()
    get = attrgetter(*names)
    return get if len(names) > 1 else lambda holder: (get(holder),)


PARTS = Fields(Part)
"""Gives the parts of a statement."""


def statements(plan: Plan) -> Iterator[tuple[Sections, Way]]:
    """Visit every statement of a plan: the roadmaps, their things, and all parts of these."""
    for roadmap in plan.roadmaps:
        yield roadmap, ()
        for field in (*_RECORDS, *SECTIONS):
            for part in getattr(roadmap, field):
                way = (part,)
                yield roadmap, way
                for value in PARTS[type(part)](part):
                    if value:
                        yield from _below(roadmap, way, value)


def _below(roadmap: Sections, way: Way, value: Any) -> Iterator[tuple[Sections, Way]]:  # noqa: ANN401
    """Visit a part, or each of several, and what stands in it; most have nothing in them."""
    for part in value if type(value) is tuple else (value,):
        deeper = (*way, part)
        yield roadmap, deeper
        for inner in PARTS[type(part)](part):
            if inner:
                yield from _below(roadmap, deeper, inner)


def _holds(holder: type, name: str, kind: type) -> bool:
    found = kind_at(holder, (key_of(name),))
    return found is not None and issubclass(found, kind)


def place_of(roadmap: Sections, way: Way) -> Address:
    """Give the address of a statement; work it out only for a finding."""
    address, holder = address_of(roadmap), cast("Part", roadmap)
    for part in way:
        address = address.part(part.id if isinstance(part, Thing) else key_in(holder, part))
        holder = part
    return address

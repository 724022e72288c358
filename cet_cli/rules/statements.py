"""Everything that a plan says, down to the last part, in one quick pass."""

from __future__ import annotations

from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, cast

from cet_cli.model.base import Part
from cet_cli.model.fields import field_names, key_of, kind_at
from cet_cli.model.thing import Thing
from cet_cli.model.walk import parts_of
from cet_cli.rules.plan import SECTIONS, address_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cet_cli.address import Address
    from cet_cli.model.roadmap import Sections
    from cet_cli.rules.plan import Plan

_RECORDS = ("questions", "reviews", "decisions", "allow", "claims")

Way = tuple[Part, ...]
"""The way from a roadmap down to a statement: a thing, its part, the part of that."""


def statements(plan: Plan) -> Iterator[tuple[Sections, Way]]:
    """Visit every statement of a plan: the roadmaps, their things, and all parts of these."""
    for roadmap in plan.roadmaps:
        yield roadmap, ()
        for field in (*_RECORDS, *SECTIONS):
            for part in getattr(roadmap, field):
                yield from _below(roadmap, (part,))


def _below(roadmap: Sections, way: Way) -> Iterator[tuple[Sections, Way]]:
    yield roadmap, way
    part = way[-1]
    for value in values_of(part, Part):
        if not value:
            continue
        for inner in value if type(value) is tuple else (value,):
            yield from _below(roadmap, (*way, inner))


def values_of(part: object, kind: type) -> tuple[Any, ...]:
    """Give what stands in the fields of something that hold this kind, alone or in a tuple."""
    holder: type = type(part)
    return _getter(holder, kind)(part)


@cache
def _getter(holder: type, kind: type) -> Callable[[object], tuple[Any, ...]]:
    names = [name for name in field_names(holder) if _holds(holder, name, kind)]
    if not names:
        return lambda _: ()
    get = attrgetter(*names)
    return get if len(names) > 1 else lambda part: (get(part),)


def _holds(holder: type, name: str, kind: type) -> bool:
    found = kind_at(holder, (key_of(name),))
    return found is not None and issubclass(found, kind)


def place_of(roadmap: Sections, way: Way) -> Address:
    """Give the address of a statement; work it out only for a finding."""
    address, holder = address_of(roadmap), cast("Part", roadmap)
    for part in way:
        keys = (placed.key for placed in parts_of(holder) if placed.part is part)
        address = address.part(part.id if isinstance(part, Thing) else next(keys))
        holder = part
    return address

"""Everything that stands inside a thing, with its address and who says it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cet_cli.model.base import Part
from cet_cli.model.fields import name_of
from cet_cli.model.inside import inherited_in
from cet_cli.model.thing import Thing
from cet_cli.model.walk import parts_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from cet_cli.address import Address
    from cet_cli.model.citation import Citation
    from cet_cli.model.source import Source
    from cet_cli.model.values import Period
    from cet_cli.report.look_up import Found


@dataclass(frozen=True, slots=True)
class Inner:
    """A part, where it stands and who says it."""

    address: Address
    part: Part
    holder: Part
    """What it stands in directly; itself for the thing that was asked for."""
    citations: tuple[Citation, ...]
    """Its own citations, or those that it inherits."""
    field: str
    """The field of its holder that it stands in, as the file names it; "" for the thing itself."""


def inside(found: Found, *, things: bool = False) -> list[Inner]:
    """List what was asked for and all that stands in it, in the order of the file.

    Args:
        found: what was asked for.
        things: whether the things of an area are gone into.
    """
    part = found.holder
    if not isinstance(part, Part):
        return []
    whole = Inner(found.address.thing, part, part, citations_of(found), "")
    return list(_inside(whole, things=things))


def _inside(outer: Inner, *, things: bool) -> Iterator[Inner]:
    yield outer
    part = outer.part
    for placed in parts_of(part):
        inner, key = placed.part, str(placed.route[0])
        apart = key == "areas" or (isinstance(inner, Thing) and not things)
        if isinstance(inner, Part) and not apart:
            inherited = inherited_in(part, name_of(type(part), key), outer.citations)
            cited = inner.source or inherited
            here = Inner(outer.address.part(placed.key), inner, part, cited, key)
            yield from _inside(here, things=things)


def unit_of(found: Found) -> str:
    """Give the unit of every bare figure: that of the thing, or of what it stands in."""
    units: list[str | None] = [getattr(one, "unit", None) for one in (*found.above, found.holder)]
    return next((one for one in reversed(units) if one), "")


def citations_of(found: Found) -> tuple[Citation, ...]:
    """Give who says what was asked for: its own citations, or those that it inherits."""
    cited: tuple[Citation, ...] = ()
    for part in (one for one in (*found.above, found.holder) if isinstance(one, Part)):
        cited = part.source or (() if isinstance(part, Thing) else cited)
    return cited


def ids(citations: Iterable[Citation]) -> tuple[str, ...]:
    """Name the sources, each once."""
    return tuple(dict.fromkeys(one.id for one in citations))


def said_on(citations: Iterable[Citation], sources: Mapping[str, Source]) -> Period | None:
    """Give the date of the first source that has one."""
    for one in citations:
        source = sources.get(one.id)
        published = source.published.period if source and source.published else None
        if source is not None and (published or source.seen):
            return published or source.seen
    return None

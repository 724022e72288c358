"""From an address in a claim to what stands there, with the help of whoever knows the plan."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from cet_cli.address import Address
from cet_cli.figures.verdict import Undecided
from cet_cli.figures.words import Reason
from cet_cli.model.fields import name_of
from cet_cli.model.indicator import Indicator
from cet_cli.model.roadmap import Sections
from cet_cli.model.thing import Thing
from cet_cli.model.walk import find

if TYPE_CHECKING:
    from cet_cli.model.keys import Holder

Named: TypeAlias = Callable[[str], Thing | Sections | None]
"""Gives the thing or the roadmap that a link names where the claim stands; None for no such."""


class Place(NamedTuple):
    """What an address names."""

    link: str
    """The thing or roadmap, as the address names it; "" for the one that the claim stands on."""
    home: Thing | Sections
    """That thing or roadmap."""
    part: Holder
    """It, or the part of it that is meant."""
    field: str
    """The field that is meant, as Python names it; "" for none."""

    @property
    def is_inside(self) -> bool:
        """Whether a part or a field of the thing is meant, and not the thing itself."""
        return self.part is not self.home or bool(self.field)


def locate(address: str, home: Thing | Sections, named: Named) -> Place:
    """Find what an address names: a thing of the plan, a part of it, or a field of either.

    Raises `Undecided` where nothing stands there.
    """
    if not address:
        return Place("", home, home, "")
    parsed = Address.parse(address)
    segments = (parsed.roadmap, *parsed.parts)
    for length in range(len(segments), 0, -1):
        link = "/".join(segments[:length])
        thing = named(link)
        found = find(thing, segments[length:]) if thing is not None else None
        if thing is not None and found is not None:
            return Place(link, thing, found[1], name_of(type(found[1]), parsed.field))
    target = _target(address, named)
    if target is None:
        raise Undecided(Reason.UNMATCHED, address)
    return target


def _target(address: str, named: Named) -> Place | None:
    """Look up a target by its deadline, `indicator@2027`, where one target alone has it."""
    link, _, when = address.rpartition("@")
    indicator = named(link)
    targets = indicator.targets if isinstance(indicator, Indicator) else ()
    due = [one for one in targets if any(when == date.text for date in (one.by, one.over) if date)]
    return Place(link, indicator, due[0], "") if indicator is not None and len(due) == 1 else None

"""Where a part of a thing is: rules look at parts, and name one only when it is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.model.walk import key_in
from cet_cli.rules.plan import address_of

if TYPE_CHECKING:
    from cet_cli.address import Address
    from cet_cli.model.base import Part
    from cet_cli.model.roadmap import Sections
    from cet_cli.model.thing import Thing


def address_of_part(roadmap: Sections, thing: Thing, *way: Part) -> Address:
    """Give the address of a part; of a part inside a part, name both, the outer one first."""
    address = address_of(roadmap, thing)
    holder: Part = thing
    for part in way:
        address, holder = address.part(key_in(holder, part)), part
    return address

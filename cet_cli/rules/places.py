"""Where a part stands, worked out only for a finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.model.roadmap import Sections
from cet_cli.model.walk import key_in
from cet_cli.rules.plan import address_of

if TYPE_CHECKING:
    from cet_cli.address import Address
    from cet_cli.model.base import Part
    from cet_cli.model.thing import Thing


def place_of(roadmap: Sections, holder: Thing | Sections, part: Part) -> Address:
    """Give the address of a part of a thing, or of the roadmap itself."""
    home = address_of(roadmap) if isinstance(holder, Sections) else address_of(roadmap, holder)
    return home.part(key_in(holder, part))

"""What a verb is aimed at: an address that was looked up, with what stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from cet_cli.address import Address
    from cet_cli.model.keys import Holder


class Aim(NamedTuple):
    """One place of a plan."""

    address: Address
    """Its full address, with the field if one was named."""
    above: tuple[Holder, ...]
    """What it stands in, the outermost first; nothing for a roadmap or a source."""
    holder: Holder
    """The thing or part; of a field, what it is a field of."""


def link_to(address: Address, roadmap: str) -> str:
    """Write an address as a file of a roadmap does: inside it, its own id is left away."""
    text = str(address)
    inside = address.roadmap == roadmap and address.parts
    return text.removeprefix(f"{roadmap}/") if inside else text

"""Which fields name other things, and the keys that such names are part of.

A claim, a review, a decision and an allowance have no id: their keys are made of what they name
(`share@ships~korea:fleet`). An address of one therefore changes with every name in it, though it
leads to the same; to be compared, its key is made anew from what the names in it lead to.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from cet_cli.address import Address
from cet_cli.diff.tidy import LINKS
from cet_cli.model.change import changed
from cet_cli.model.claim import Claim
from cet_cli.model.indicator import Indicator
from cet_cli.model.keys import key_of_part
from cet_cli.model.record import Allowance, Decision, Review
from cet_cli.model.walk import way_to

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from cet_cli.model.keys import Holder

_RECORDS: Mapping[type, frozenset[str]] = {
    Allowance: frozenset({"about"}),
    Claim: frozenset({"from_", "to", "of", "part", "lifetime"}),
    Decision: frozenset({"about"}),
    Review: frozenset({"about"}),
}


def link_fields(kind: type) -> frozenset[str]:
    """Name the fields of a class that name other things."""
    return LINKS | {"from_"} if kind is Indicator else _RECORDS.get(kind, LINKS)


def leads_inside(holder: Holder, rest: str) -> bool:
    """Tell whether the end of an address leads to a part of something.

    Args:
        holder: what the beginning of the address names.
        rest: what comes after that, from its slash on.
    """
    return bool(_way(holder, Address.parse(rest)))


def keyed_anew(holder: Holder, rest: str, write: Callable[[str], str]) -> str:
    """Make the keys in the end of an address anew from what the names in them lead to.

    Args:
        holder: what the beginning of the address names.
        rest: what comes after that.
        write: how a name in a key is written to be compared.
    """
    address = Address.parse(rest)
    way = _way(holder, address)
    keys = [
        _key(part, parent, key, write)
        for (parent, part), key in zip(pairwise(way), address.parts, strict=False)
    ]
    return str(Address("", tuple(keys), address.field)) if keys else rest


def _way(holder: Holder, address: Address) -> tuple[Holder, ...]:
    return way_to(holder, address.parts) if address.parts and not address.roadmap else ()


def _key(part: Holder, parent: Holder, key: str, write: Callable[[str], str]) -> str:
    names = _RECORDS.get(type(part))
    if names is None:
        return key
    number = key.removeprefix(key_of_part(part, parent))
    new = {name: _written(getattr(part, name), write) for name in names}
    return key_of_part(changed(part, **new), parent) + number


def _written(value: Any, write: Callable[[str], str]) -> Any:  # noqa: ANN401 - one link or several
    if isinstance(value, tuple):
        return tuple(sorted({write(link) for link in value}))
    return write(value) if value else value

"""What stands at an address of one of two sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.model.walk import SOURCES, find

if TYPE_CHECKING:
    from cet_cli.address import Address
    from cet_cli.model.keys import Holder
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.revision.compared import Compared


def holder_at(plan: Plan, address: Address) -> Holder | None:
    """Give what stands at an address, its field left aside."""
    if address.roadmap == SOURCES:
        return plan.sources.get(address.parts[0]) if address.parts else None
    for roadmap in plan.roadmaps:
        if roadmap.id == address.roadmap:
            found = find(roadmap, address.parts)
            return found[1] if found else None
    return None


def was_there(compared: Compared, address: Address) -> bool:
    """Tell whether something of the revision stood in the base, under whatever address."""
    if holder_at(compared.base, address) is not None:
        return True
    return any(pair.revision == address.thing for pair in compared.changes.pairs)

"""How far each technology is on the way to the readiness that it is to reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.assess.assessment import TechnologyState
from cet_cli.model.technology import Technology
from cet_cli.progress import judge_maturity

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from cet_cli.assess.lookup import Lookup


def judge_technologies(lookup: Lookup, as_of: date) -> Iterator[TechnologyState]:
    """Judge the technologies that have a goal."""
    for address, thing in lookup.things.items():
        if isinstance(thing, Technology) and thing.maturity is not None:
            dropped = thing.dropped is not None
            verdict = judge_maturity(thing.maturity, as_of, dropped=dropped)
            if verdict is not None:
                yield TechnologyState(address, thing, verdict)

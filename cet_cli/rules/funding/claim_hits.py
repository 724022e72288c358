"""What the rules about claims report: the arithmetic, where its figures stand, what would fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.figures.ends import ends_of
from cet_cli.figures.formula import formula
from cet_cli.figures.words import Slip
from cet_cli.finding import Related
from cet_cli.model.fields import key_of
from cet_cli.model.thing import Thing
from cet_cli.model.walk import walk
from cet_cli.rules.funding.verdicts import figures_of_end, inconsistent
from cet_cli.rules.places import place_of
from cet_cli.rules.rule import hit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.figures.resolve import Found
    from cet_cli.figures.verdict import ClaimVerdict, Suggestion
    from cet_cli.rules.funding.claims import Stated
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


def hits_of(plan: Plan, kind: str) -> Iterator[Hit]:
    """Report the claims of one kind that no figures allow."""
    for stated, verdict in inconsistent(plan, kind):
        yield hit_of(plan, stated, verdict, kind)


def hit_of(plan: Plan, stated: Stated, verdict: ClaimVerdict, kind: str) -> Hit:
    """Report a claim with the arithmetic that refutes it and the figures that it is about."""
    arithmetic, suggestion = verdict.arithmetic, verdict.suggestion
    claimed = arithmetic.claimed if arithmetic else None
    return hit(
        place_of(*stated).at(kind),
        related=tuple(_related(plan, stated)),
        claimed=claimed.text if claimed else "",
        arithmetic=formula(arithmetic) if arithmetic else "",
        figure=suggestion.end if suggestion else "",
        edition=_if(suggestion, Slip.STAGE),
        lost=_if(suggestion, Slip.LEADING_DIGIT),
        swapped=_if(suggestion, Slip.SWAPPED),
        rescaled=_if(suggestion, Slip.SCALE),
    )


def _if(suggestion: Suggestion | None, slip: Slip) -> str:
    """Give what is suggested where it is this slip."""
    return suggestion.text if suggestion and suggestion.slip is slip else ""


def _related(plan: Plan, stated: Stated) -> Iterator[Related]:
    """Name the figures that a claim is about."""
    for _, end in ends_of(stated.claim):
        for found in figures_of_end(plan, stated, end):
            yield Related("the figure", address=place_of_figure(plan, stated, found))


def place_of_figure(plan: Plan, stated: Stated, found: Found) -> Address:
    """Give the address of a figure."""
    link = found.link or (stated.holder.id if isinstance(stated.holder, Thing) else "")
    home = Address.parse(plan.full(stated.roadmap, link))
    places = (place for place, part in walk(found.home, home) if part is found.part)
    return next(places).at(key_of(found.field))

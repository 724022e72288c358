"""The figures of a claim in one unit, so that they can be worked with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.figures.given import given
from cet_cli.figures.printed import in_unit, written
from cet_cli.figures.verdict import Undecided
from cet_cli.figures.words import Reason

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cet_cli.figures.given import Given
    from cet_cli.figures.resolve import Found
    from cet_cli.model.values import Quantity

PERCENT = "percent"
POINTS = "percentage points"


def figure(kind: str, said: Quantity | None, unit: str = "", *, counts: bool = False) -> Given:
    """Take what the document says comes out, under a unit where it stands bare."""
    figure = in_unit(said, unit) if said else None
    taken = given(kind, written(said, unit), figure, counts=counts) if said else None
    if taken is None:
        raise Undecided(Reason.NON_NUMERIC, said.text if said else "")
    return taken


def like(kind: str, said: Quantity | None, found: Found) -> Given:
    """Take what is said in the unit of the figures where it has none of its own."""
    bare = said is not None and not said.unit
    scaled = said is not None and said.scaled
    unit = (found.given.figure.unit if scaled else found.under) if bare else ""
    return into(figure(kind, said, unit, counts=found.given.counts), found)


def into(said: Given, found: Found) -> Given:
    """Turn what is said into the unit of a figure; percentages differ by percentage points."""
    unit = found.given.figure.unit
    if unit == PERCENT and said.figure.unit in {PERCENT, POINTS}:
        return said
    turned = said.into(unit)
    if turned is None:
        raise Undecided(Reason.UNIT, said.text)
    return turned


def alike(found: Sequence[Found]) -> tuple[Given, ...]:
    """Give figures in the unit of the first."""
    terms: list[Given] = []
    for one in found:
        turned = one.given.into(found[0].given.figure.unit)
        if turned is None:
            raise Undecided(Reason.UNIT, one.given.end)
        terms.append(turned)
    return tuple(terms)


def positive(terms: tuple[Given, ...]) -> tuple[Given, ...]:
    """Refuse figures below zero, and nothing as a base or a whole."""
    below = next((term for term in terms if term.number < 0), None)
    if below or not any(term.number for term in terms[1:]):
        raise Undecided(Reason.NOT_POSITIVE, (below or terms[1]).end)
    return terms

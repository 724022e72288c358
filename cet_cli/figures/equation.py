"""A claim as an equation: figures, what is done with them, and what is said to come out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cet_cli.figures.bounds import NOT_NEGATIVE
from cet_cli.figures.words import Word

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cet_cli.figures.bounds import Bounds
    from cet_cli.figures.given import Given
    from cet_cli.figures.words import Reading


@dataclass(frozen=True, slots=True)
class Equation:
    """What a document claims to come out of figures."""

    kind: str
    """The kind of the claim."""
    terms: tuple[Given, ...]
    """The figures."""
    work_out: Callable[[Sequence[Bounds]], Bounds]
    """What comes out of what they may stand for."""
    claimed: Given | None
    """What the document says comes out; None where it says that it is not below zero."""
    unit: str
    """The unit of what comes out."""

    @property
    def figures(self) -> tuple[Given, ...]:
        """All of its figures, what the document says comes out first."""
        return (*((self.claimed,) if self.claimed else ()), *self.terms)

    @property
    def is_open(self) -> bool:
        """Whether of one of its figures only a bound is known."""
        return any(term.bounds().is_open for term in self.terms)

    def result(self, reading: Reading) -> Bounds:
        """Work out what the figures allow."""
        return self.work_out([term.bounds(reading) for term in self.terms])

    def said(self, reading: Reading) -> Bounds:
        """Give what the document may mean."""
        return self.claimed.bounds(reading) if self.claimed else NOT_NEGATIVE

    def word(self, claim: Reading, figures: Reading) -> Word:
        """Tell whether the figures allow the claim, both read in a certain way."""
        result, said = self.result(figures), self.said(claim)
        if not result.meets(said):
            return Word.INCONSISTENT
        sure = result.within(said) or not (result.is_open or self.is_open)
        return Word.CONSISTENT if sure else Word.CANNOT_TELL

"""The verdict on a claim, with every number that it was made from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cet_cli.figures.words import Word

if TYPE_CHECKING:
    from cet_cli.figures.bounds import Bounds
    from cet_cli.figures.words import Reason, Slip


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One figure of the arithmetic."""

    end: str
    """How the claim names it: `2023 approved`; of what the claim states itself, its kind."""
    text: str
    """The figure as written, with its unit: `KRW 4.7 trillion`."""
    bounds: Bounds
    """What it may stand for, in the unit of the arithmetic."""
    digits: int | None = None
    """To how many digits it was taken to be rounded, where not to its last written place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arithmetic:
    """The numbers that a verdict rests on, to be redone with a pocket calculator.

    `figures.formula` writes them: `4.95..5.05 / 4.65..4.75 = +4.2..+8.6 %`.
    """

    kind: str
    """The kind of the claim, which says what is done with the terms."""
    terms: tuple[Term, ...]
    """The figures: of a growth or difference the later one first, of a share the part first, of a
    part the part and then its whole, of a lifetime the whole and then its years."""
    result: Bounds
    """What comes out, in the unit of the arithmetic; growth and share in percent."""
    claimed: Term | None
    """What the document says comes out; None where it only says which is the larger."""
    unit: str
    """The one unit of the result and the claim; empty without one."""
    power: int = 0
    """The power of ten in which terms are easiest read: 12 for trillions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What a document counted."""

    names: int
    """How many names it lists."""
    distinct: int
    """How many things these are."""
    twice: tuple[str, ...] = ()
    """The things that are named more than once."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A reading of one figure with which the claim would fit."""

    slip: Slip
    """What may have happened to it."""
    end: str
    """Which figure: as the claim names it, or the kind of the claim for its own figure."""
    text: str
    """The figure as it would read, or the end that was meant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimVerdict:
    """How a claim was judged, and from what; None is what does not come into it."""

    word: Word
    reason: Reason | None = None
    """Why it cannot be judged, or how a count is off."""
    end: str = ""
    """The end that is the reason, as written."""
    digits: int | None = None
    """To how many digits the coarsest of its figures has to be rounded for it to fit."""
    arithmetic: Arithmetic | None = None
    """The numbers; None where it did not come to that, and of a count."""
    listing: Listing | None = None
    """What a count was held against."""
    suggestion: Suggestion | None = None
    """What would fit, where it is inconsistent."""

    @property
    def fits(self) -> bool:
        """Whether figures that print as these allow it."""
        return self.word in {Word.CONSISTENT, Word.CONSISTENT_IF_ROUNDED}


class Undecided(Exception):
    """A claim that cannot be judged, on the way to the verdict that says so."""

    def __init__(self, reason: Reason, end: str = "") -> None:
        super().__init__(reason, end)
        self.reason = reason
        self.end = end

    @property
    def verdict(self) -> ClaimVerdict:
        """Say that it cannot be told, and why."""
        return ClaimVerdict(word=Word.CANNOT_TELL, reason=self.reason, end=self.end)

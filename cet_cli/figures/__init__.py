"""What documents say of their own figures, held against these figures: METHODS, section 4."""

from __future__ import annotations

from cet_cli.figures.bounds import Bounds
from cet_cli.figures.check import check_claim
from cet_cli.figures.formula import formula
from cet_cli.figures.places import Named
from cet_cli.figures.verdict import Arithmetic, ClaimVerdict, Listing, Suggestion, Term
from cet_cli.figures.words import Reason, Slip, Word

__all__ = [
    "Arithmetic",
    "Bounds",
    "ClaimVerdict",
    "Listing",
    "Named",
    "Reason",
    "Slip",
    "Suggestion",
    "Term",
    "Word",
    "check_claim",
    "formula",
]

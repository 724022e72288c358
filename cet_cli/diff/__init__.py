"""The neutral difference of two plans: what stands in one alone, and what was carried over changed.

Nothing is judged here; METHODS, section 5, first stage.
"""

from __future__ import annotations

from cet_cli.diff.apply import apply
from cet_cli.diff.changes import ChangeSet, FieldChange, Pair, Relation
from cet_cli.diff.compare import compare
from cet_cli.diff.inverse import inverse
from cet_cli.diff.normal import normal

__all__ = [
    "ChangeSet",
    "FieldChange",
    "Pair",
    "Relation",
    "apply",
    "compare",
    "inverse",
    "normal",
]

"""What a fix puts in place of what, as one stretch of its file: editors mend it with that."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from cet_cli.check.fixes import fixes_of
from cet_cli.edit.fixing import tried
from cet_cli.finding import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from cet_cli.check.fixes import Fix
    from cet_cli.document import Limits
    from cet_cli.finding import Finding
    from cet_cli.load import Workspace

_MOST = 100
"""Each fix is made by itself and proved, which takes some milliseconds."""

_ODD = re.compile("\ufeff|\r(?!\n)|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
"""What others may not count lines and columns by as we do."""


class Replacement(NamedTuple):
    """A stretch of a file, and what shall stand in its place."""

    span: Span
    text: str


def replacements(
    workspace: Workspace, findings: Sequence[Finding], here: Path, limits: Limits
) -> list[Replacement | None]:
    """Work out for each finding what mends it safely; None where nothing is known to.

    Args:
        workspace: what was checked.
        findings: what was found, each with its place in a file.
        here: the folder that shown paths start from.
        limits: how large and how deep a file may be.
    """
    found: list[Replacement | None] = []
    left = _MOST
    for fix in fixes_of(workspace, findings, limits):
        wanted = fix is not None and fix.safe and left > 0
        left -= wanted
        found.append(_replacement(workspace, fix, here, limits) if wanted and fix else None)
    return found


def _replacement(workspace: Workspace, fix: Fix, here: Path, limits: Limits) -> Replacement | None:
    edits = tried(workspace, [fix], here, limits)
    if edits is None or not edits.files:
        return None
    (edit,) = edits.files
    old, new = ((data or b"").decode() for data in (edit.old, edit.new))
    return None if _ODD.search(old) else stretch(fix.file, old, new)


def stretch(file: str, old: str, new: str) -> Replacement:
    """Find the one stretch in which two texts differ."""
    shorter = min(len(old), len(new))
    start = _alike(shorter, lambda size: old[:size] == new[:size])
    end = _alike(shorter - start, lambda size: old[len(old) - size :] == new[len(new) - size :])
    first, last = _place(old, start), _place(old, len(old) - end)
    return Replacement(Span(file, *first, *last), new[start : len(new) - end])


def _alike(most: int, same: Callable[[int], bool]) -> int:
    """Give the greatest size, up to the most, for which two ends are the same."""
    return bisect_left(range(1, most + 1), 1, key=lambda size: not same(size))


def _place(text: str, offset: int) -> tuple[int, int]:
    """Give line and column, from 1, of a place in a text."""
    start = text.rfind("\n", 0, offset) + 1
    return text.count("\n", 0, start) + 1, offset - start + 1

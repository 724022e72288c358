"""An edit of several files that was cut off: what stood there before it is still to be had.

Such an edit leaves a journal that names the files it was to replace, and what they held before
under another name. Until the next edit puts the old files back, the plan is read as it was.

A journal is believed only where it was written: it names its files by their numbers in the file
system, which no repository can bring along.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cet_cli.load.opening import Unopenable, read_bytes

if TYPE_CHECKING:
    from pathlib import Path

JOURNAL = ".cet-journal"
"""The journal, in the folder of the plan."""

PREFIX = ".cet-edit-"
"""How the names of all other files begin that an edit makes beside those of the plan."""

_LARGEST = 2_000_000


@dataclass(frozen=True, slots=True)
class Replaced:
    """A file of the plan that an edit was to replace or to make."""

    place: Path
    """The file."""
    before: Path | None
    """What it held before, under another name; None for a file that was to be made."""
    written: str
    """The SHA-256 of what it was to hold, in hexadecimal digits."""


def unfinished(root: Path) -> tuple[Replaced, ...] | None:
    """Read the journal in the folder of a plan; None where there is none that was written there."""
    if not os.path.lexists(root / JOURNAL):
        return None
    try:
        journal = json.loads(read_bytes(root / JOURNAL, _LARGEST, root))
        if journal["folder"] != root.stat().st_ino:
            return None
        return tuple(_replaced(root, entry) for entry in journal["files"])
    except (Unopenable, OSError, ValueError, KeyError, TypeError):
        return None


def _replaced(root: Path, entry: dict[str, str | int]) -> Replaced:
    """Take an entry of the journal for true.

    Raises:
        ValueError: it names something outside the plan, or another file than the edit made.
    """
    place, name = root / str(entry["place"]), str(entry["before"])
    inside = place.parent.resolve().is_relative_to(root.resolve())
    before = place.parent / name if name else None
    if not inside or (before and before.parent != place.parent):
        raise ValueError(place)
    if before and not os.path.lexists(before):
        before = place  # it was put back already
    elif before and before.lstat().st_ino != entry["number"]:
        raise ValueError(before)
    return Replaced(place, before, str(entry["written"]))


def seen_through(root: Path, files: tuple[Path, ...]) -> dict[Path, Path]:
    """Say where each file of a plan is to be read: what an unfinished edit made is left out."""
    left = {one.place.resolve(): one for one in unfinished(root) or ()}
    if not left:
        return {path: path for path in files}
    seen: dict[Path, Path] = {}
    for path in files:
        one = left.get(path.resolve())
        if one is None or one.before is not None:
            seen[path] = one.before if one is not None and one.before is not None else path
    return seen

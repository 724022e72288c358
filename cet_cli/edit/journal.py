"""Replace several files together, so that a kill at any moment leaves all old or all new.

What stood in each file is kept under a second name, and a journal that names them all is laid down
before the first file is replaced. Taking the journal away is what makes the edit final. If it is
still there when the next edit begins, or when a plan is read, the files count as they were before.
"""

from __future__ import annotations

import errno
import json
import os
import tempfile
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from cet_cli.edit.temporary import lay, sync_folder, take_away
from cet_cli.load.unfinished import JOURNAL, PREFIX, Replaced, unfinished

if TYPE_CHECKING:
    from collections.abc import Iterable

_NO_LINKS = frozenset({errno.EPERM, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK})


@dataclass(slots=True)
class Journal:
    """Some files that are to be replaced together."""

    root: Path
    """The folder of the plan."""
    prepared: list[tuple[Path, Path]] = field(default_factory=list)
    """The new files and the places that they are to take."""
    replaced: list[Replaced] = field(default_factory=list)
    """What was there before."""

    def prepare(self, place: Path, data: bytes) -> None:
        """Write a new file beside the place, and keep the old one under a second name."""
        self.prepared.append((lay(place, data, PREFIX), place))
        before = _kept(place) if place.exists() else None
        self.replaced.append(Replaced(place, before, sha256(data).hexdigest()))

    def commit(self) -> None:
        """Let the new files take their places.

        Raises:
            OSError: one of them cannot; call `give_up`.
        """
        self._sync()
        self._lay_down()
        sync_folder(self.root)
        for new, place in self.prepared:
            os.replace(new, place)  # noqa: PTH105 - the same
        self._sync()
        os.unlink(self.root / JOURNAL)  # noqa: PTH108 - the same

    def clear(self) -> None:
        """Take away the second names of an edit that is final."""
        sync_folder(self.root)
        for one in self.replaced:
            if one.before is not None:
                take_away(one.before)

    def give_up(self) -> None:
        """Put everything back as it was.

        Raises:
            OSError: even that cannot be done now; the next edit does it.
        """
        if os.path.lexists(self.root / JOURNAL):
            roll_back(self.root, self.replaced)
        for new, _ in self.prepared:
            take_away(new)
        self.clear()

    def _lay_down(self) -> None:
        temporary = lay(self.root / JOURNAL, self._written(), PREFIX)
        try:
            os.replace(temporary, self.root / JOURNAL)  # noqa: PTH105 - tests let it fail
        except OSError:
            take_away(temporary)
            raise

    def _sync(self) -> None:
        for folder in dict.fromkeys(place.parent for _, place in self.prepared):
            sync_folder(folder)

    def _written(self) -> bytes:
        root = self.root.resolve()
        files = [
            {
                "place": os.path.relpath(one.place.resolve(), root),
                "before": one.before.name if one.before else "",
                "number": one.before.lstat().st_ino if one.before else 0,
                "written": one.written,
            }
            for one in self.replaced
        ]
        return json.dumps({"folder": root.stat().st_ino, "files": files}).encode()


def _kept(place: Path) -> Path:
    """Keep a file under a second name; as a copy where a file cannot have two."""
    name = Path(tempfile.mktemp(dir=place.parent, prefix=PREFIX))  # noqa: S306 - link refuses a name that is taken
    try:
        os.link(place, name)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        return lay(place, place.read_bytes(), PREFIX)
    return name


def recover(root: Path, folders: Iterable[Path]) -> None:
    """Put back what an edit that was cut off left behind; call it with the lock held.

    Args:
        root: the folder of the plan.
        folders: the folders in which its files stand.

    Raises:
        OSError: it cannot be put back.
    """
    replaced = unfinished(root)
    if replaced is not None:
        roll_back(root, replaced)
    elif os.path.lexists(root / JOURNAL):
        take_away(root / JOURNAL)
    for folder in folders:
        for path in folder.glob(f"{PREFIX}*"):
            take_away(path)


def roll_back(root: Path, replaced: Iterable[Replaced]) -> None:
    """Put the old files back in their places, but for those that somebody changed since."""
    for one in replaced:
        if not one.place.exists() or _sum_of(one.place) != one.written:
            continue
        if one.before is None:
            os.unlink(one.place)  # noqa: PTH108 - tests let it fail
        else:
            os.replace(one.before, one.place)  # noqa: PTH105 - the same
    for folder in {one.place.parent for one in replaced}:
        sync_folder(folder)
    os.unlink(root / JOURNAL)  # noqa: PTH108 - the same
    sync_folder(root)


def _sum_of(place: Path) -> str:
    return sha256(place.read_bytes()).hexdigest()

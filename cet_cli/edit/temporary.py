"""Files that stand beside others until they take their place."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

_NEW_FILE = 0o666
"""The mode of a new file, from which the user's mask is taken."""


def lay(place: Path, data: bytes, prefix: str = ".cet-") -> Path:
    """Write a file beside a place, wholly and to the disk, with the owner and mode of that place.

    Args:
        place: what it is to replace, which may not be there yet.
        data: all that it is to hold.
        prefix: how its name begins.

    Raises:
        OSError: it could not be written; nothing of it is left.
    """
    handle, name = tempfile.mkstemp(dir=place.parent, prefix=prefix)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            _dress(file.fileno(), place)
            os.fsync(file.fileno())
    except BaseException:
        take_away(Path(name))
        raise
    return Path(name)


def take_away(path: Path) -> None:
    """Remove a file, if it is there and that is allowed."""
    with contextlib.suppress(OSError):
        os.unlink(path)  # noqa: PTH108 - the system call that tests let fail


def _dress(handle: int, place: Path) -> None:
    """Keep owner, mode and attributes of what is replaced; a new file gets what the mask allows."""
    try:
        old = place.stat()
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        os.fchmod(handle, _NEW_FILE & ~mask)
        return
    with contextlib.suppress(OSError):
        os.fchown(handle, old.st_uid, old.st_gid)
    os.fchmod(handle, old.st_mode & 0o7777)
    with contextlib.suppress(OSError, AttributeError):  # only Linux has them here
        for name in os.listxattr(place):
            os.setxattr(handle, name, os.getxattr(place, name))


def sync_folder(folder: Path) -> None:
    """Ask the disk to keep the names in a folder; not every file system can be asked that."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

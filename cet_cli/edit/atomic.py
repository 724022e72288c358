"""Write a file so that there is the old one or the new one, never anything between."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from cet_cli.errors import UnwritableFile

if TYPE_CHECKING:
    from collections.abc import Iterator

_NEW_FILE = 0o666
"""The mode of a new file, from which the user's mask is taken."""

_NO_LINKS = frozenset({errno.EPERM, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK})
"""What `link` says on a file system that knows no second names."""


def write_atomically(path: Path, data: bytes, *, replace: bool = False) -> None:
    """Write a whole file: into a temporary one beside it, to the disk, then under its name.

    A file that is replaced keeps its mode and, where that is allowed, its owner. A symbolic link
    is followed, so that it stays one; for a new file it counts as something standing there.

    Args:
        path: the file.
        data: all that it is to hold.
        replace: whether a file of that name may stand there already.

    Raises:
        UnwritableFile: nothing was written; what stood there before is still there.
    """
    try:
        place = Path(os.path.realpath(path)) if replace else path
        _make_folder(place.parent)
        with _temporary(place, data) as temporary:
            _put(temporary, place, replace=replace)
    except FileExistsError as error:
        raise UnwritableFile(f"`{path}` exists already and was left as it is") from error
    except OSError as error:
        raise UnwritableFile(f"`{path}` cannot be written: {error.strerror}") from error
    _sync_folder(place.parent)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR)) from error


@contextlib.contextmanager
def _temporary(place: Path, data: bytes) -> Iterator[str]:
    """Write a file beside the place, wholly and to the disk, and take it away in the end."""
    handle, temporary = tempfile.mkstemp(dir=place.parent, prefix=".cet-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            _dress(file.fileno(), place)
            os.fsync(file.fileno())
        yield temporary
    finally:
        with contextlib.suppress(OSError):
            os.unlink(temporary)  # noqa: PTH108 - a plain name, not a path object


def _dress(handle: int, place: Path) -> None:
    """Keep owner and mode of the file that is replaced; a new one gets what the mask allows."""
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


def _put(temporary: str, place: Path, *, replace: bool) -> None:
    """Give the new file its name; `link` refuses where `rename` would take the place."""
    if replace:
        os.replace(temporary, place)  # noqa: PTH105 - a plain name, not a path object
        return
    try:
        os.link(temporary, place)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        _reserve(temporary, place)


def _reserve(temporary: str, place: Path) -> None:
    """Take the name with an empty file, which fails if it is taken, and replace that one."""
    os.close(os.open(place, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
    try:
        os.replace(temporary, place)  # noqa: PTH105 - a plain name, not a path object
    except OSError:
        place.unlink()
        raise


def _sync_folder(folder: Path) -> None:
    """Ask the disk to keep the name, too; not every file system can be asked that."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

"""Write a file so that there is the old one or the new one, never anything between."""

from __future__ import annotations

import contextlib
import errno
import os
from pathlib import Path
from typing import TYPE_CHECKING

from cet_cli.edit.temporary import lay, sync_folder, take_away
from cet_cli.errors import RefusedEdit, UnwritableFile

if TYPE_CHECKING:
    from collections.abc import Iterator

_NO_LINKS = frozenset({errno.EPERM, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK})
"""What `link` says on a file system that knows no second names."""


def write_atomically(
    path: Path,
    data: bytes,
    *,
    replace: bool = False,
    over: bytes | None = None,
    prefix: str = ".cet-",
) -> None:
    """Write a whole file: into a temporary one beside it, to the disk, then under its name.

    A file that is replaced keeps its mode and, where that is allowed, its owner. A symbolic link
    is followed, so that it stays one; for a new file it counts as something standing there.

    Args:
        path: the file.
        data: all that it is to hold.
        replace: whether a file of that name may stand there already.
        over: what it must still hold when it is replaced; None for whatever it holds.
        prefix: how the name of the temporary file begins.

    Raises:
        RefusedEdit: it holds something else by then.
        UnwritableFile: nothing was written; what stood there before is still there.
    """
    try:
        place = Path(os.path.realpath(path)) if replace else path
        _make_folder(place.parent)
        with _temporary(place, data, prefix) as temporary:
            if over is not None and place.read_bytes() != over:
                raise RefusedEdit(f"`{path}` was changed at the same moment; nothing was written")
            _put(temporary, place, replace=replace)
    except FileExistsError as error:
        raise UnwritableFile(f"`{path}` exists already and was left as it is") from error
    except OSError as error:
        raise UnwritableFile(f"`{path}` cannot be written: {error.strerror}") from error
    sync_folder(place.parent)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR)) from error


@contextlib.contextmanager
def _temporary(place: Path, data: bytes, prefix: str) -> Iterator[str]:
    """Write a file beside the place, and take it away in the end."""
    temporary = lay(place, data, prefix)
    try:
        yield str(temporary)
    finally:
        take_away(temporary)


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

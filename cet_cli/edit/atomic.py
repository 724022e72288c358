"""Write a file so that there is the old one or the new one, never anything between."""

from __future__ import annotations

import contextlib
import os
import tempfile
from typing import TYPE_CHECKING

from cet_cli.errors import UnwritableFile

if TYPE_CHECKING:
    from pathlib import Path

_NEW_FILE = 0o666
"""The mode of a new file, from which the user's mask is taken."""


def write_atomically(path: Path, data: bytes, *, replace: bool = False) -> None:
    """Write a whole file: into a temporary one beside it, to the disk, then under its name.

    Args:
        path: the file.
        data: all that it is to hold.
        replace: whether a file of that name may stand there already.

    Raises:
        UnwritableFile: nothing was written; what stood there before is still there.
    """
    temporary = ""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fchmod(file.fileno(), _mode(path))
            os.fsync(file.fileno())
        _put(temporary, path, replace=replace)
        _sync_folder(path.parent)
    except FileExistsError as error:
        raise UnwritableFile(f"`{path}` exists already and was left as it is") from error
    except OSError as error:
        raise UnwritableFile(f"`{path}` cannot be written: {error.strerror}") from error
    finally:
        with contextlib.suppress(OSError):
            if temporary:
                os.unlink(temporary)  # noqa: PTH108 - a plain name, not a path object


def _mode(path: Path) -> int:
    """Keep the mode of the file that is replaced; a new one gets what the user's mask allows."""
    with contextlib.suppress(OSError):
        return path.stat().st_mode & 0o7777
    mask = os.umask(0)
    os.umask(mask)
    return _NEW_FILE & ~mask


def _put(temporary: str, path: Path, *, replace: bool) -> None:
    """Give the new file its name; `link` refuses where `rename` would take the place."""
    if replace:
        os.replace(temporary, path)  # noqa: PTH105 - a plain name, not a path object
    else:
        os.link(temporary, path)


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

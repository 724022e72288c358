"""Open files that a stranger may have made: nothing that can hang, fill the memory or lead away."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_FLAGS = os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY


class Unopenable(Exception):
    """A file that is not read, with the reason as a word that the messages know."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def read_bytes(path: Path, limit: int, root: Path | None = None) -> bytes:
    """Read a regular file, one byte more than `limit` at most, so that too large can be told.

    Args:
        path: the file.
        limit: its greatest size in bytes.
        root: the folder that a symbolic link must not lead out of; None lets it lead anywhere.

    Raises:
        Unopenable: `outside`, `not-a-file`, `folder`, `missing`, `forbidden` or `broken`.
    """
    if root is not None and path.is_symlink() and not _inside(path, root):
        raise Unopenable("outside")
    try:
        handle = os.open(path, _FLAGS)
    except OSError as error:
        raise Unopenable(_reason(error)) from error
    try:
        return _read(handle, limit)
    except OSError as error:
        raise Unopenable(_reason(error)) from error
    finally:
        os.close(handle)


def _inside(path: Path, root: Path) -> bool:
    try:
        return path.resolve().is_relative_to(root.resolve())
    except (OSError, RuntimeError):
        return False


def _read(handle: int, limit: int) -> bytes:
    mode = os.fstat(handle).st_mode
    if stat.S_ISDIR(mode):
        raise Unopenable("folder")
    if not stat.S_ISREG(mode):
        raise Unopenable("not-a-file")
    pieces: list[bytes] = []
    missing = limit + 1
    while missing > 0 and (piece := os.read(handle, missing)):
        pieces.append(piece)
        missing -= len(piece)
    return b"".join(pieces)


def _reason(error: OSError) -> str:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return "missing"
    if isinstance(error, PermissionError):
        return "forbidden"
    return "broken"

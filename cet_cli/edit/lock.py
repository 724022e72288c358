"""One edit of a plan at a time: a lock that the kernel gives back when its holder dies."""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
import threading
from typing import TYPE_CHECKING

from cet_cli.errors import BusyPlan, UnwritableFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WAIT = 10.0
"""How many seconds an edit waits for the one before it."""

LOCK_FILE = ".cet-lock"
"""What is locked where a folder itself cannot be, as on NFS."""

_NO_FOLDERS = frozenset({errno.EBADF, errno.EINVAL, errno.ENOTSUP, errno.EISDIR})


@contextlib.contextmanager
def locked(folder: Path, wait: float = WAIT) -> Iterator[None]:
    """Hold the lock of a plan; whoever waits longest is next.

    The folder itself is locked, so that nothing is left behind in it.

    Args:
        folder: the folder of the plan.
        wait: how many seconds to wait for it.

    Raises:
        BusyPlan: somebody else held it all the time.
        UnwritableFile: it cannot be locked at all.
    """
    try:
        handle = _taken(os.open(folder, os.O_RDONLY | os.O_DIRECTORY), wait)
    except OSError as error:
        if error.errno not in _NO_FOLDERS:
            raise UnwritableFile(f"`{folder}` cannot be locked: {error.strerror}") from error
        handle = _file_taken(folder / LOCK_FILE, wait)
    try:
        yield
    finally:
        with contextlib.suppress(OSError):  # what was to be written is written
            os.close(handle)


def _file_taken(path: Path, wait: float) -> int:
    try:
        return _taken(os.open(path, os.O_RDWR | os.O_CREAT, 0o666), wait)
    except OSError as error:
        raise UnwritableFile(f"`{path}` cannot be locked: {error.strerror}") from error


def _taken(handle: int, wait: float) -> int:
    """Lock what was opened, or close it."""
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        _Waiting(handle).until(wait)
    except BaseException:
        os.close(handle)
        raise
    return handle


class _Waiting:
    """Somebody in the kernel's queue: a thread, for the kernel knows no such wait with an end."""

    def __init__(self, handle: int) -> None:
        self._handle = handle
        self._guard = threading.Lock()
        self._done = threading.Event()
        self._left = False
        self._failure: OSError | None = None

    def until(self, wait: float) -> None:
        """Wait for the lock; leave the queue after so many seconds, or when interrupted."""
        threading.Thread(target=self._queue, daemon=True).start()
        try:
            self._done.wait(wait)
        finally:
            with self._guard:
                self._left = not self._done.is_set()
        if self._left:
            raise BusyPlan(
                f"another edit of this plan has been running for {wait:g} seconds; nothing was "
                "changed, try again when it is done"
            )
        if self._failure is not None:
            raise self._failure

    def _queue(self) -> None:
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX)
        except OSError as error:
            self._failure = error
        with self._guard:
            if self._left or self._failure is not None:
                os.close(self._handle)
            self._done.set()

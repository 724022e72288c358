"""Children that edit a plan and die, or fail, at one of the calls that touch the disk.

    python killed.py FOLDER before|after|ERRNO one|two

For every number from 1 a plan is laid into `FOLDER/NUMBER` and a child edits it. The calls of the
list below count, wherever they are made. At the call of that number the child ends at once as if
it were killed, before or after the call is made; or the call fails with that error. The number,
the child's exit code and what it complained of are printed, a line a child, until the number is
beyond the last call.
"""

from __future__ import annotations

import contextlib
import os
import sys
from itertools import count
from pathlib import Path
from typing import IO, TYPE_CHECKING, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

sys.path.insert(0, str(Path(__file__).parents[2]))
from cet_cli.edit import planned, write
from cet_cli.errors import CetError
from cet_cli.load import open_workspace
from tests.edit.plans import BOTH, plan

CALLS = (
    "open", "write", "close", "fsync", "fchmod", "fchown", "replace", "link", "unlink", "mkdir",
)  # fmt: skip
"""What an edit asks of the kernel once it has read the plan; `open` and `close` of folders, too."""

_T = TypeVar("_T")

KILLED, DONE = 77, 78


class Fate:
    """Counts the calls and lets one of them be the last."""

    def __init__(self, number: int, how: str) -> None:
        self.number = number
        self.how = how
        self.count = 0

    def around(self, call: Callable[..., _T]) -> Callable[..., _T]:
        def met(*args: object, **kwargs: object) -> _T:
            self.count += 1
            if self.count != self.number:
                return call(*args, **kwargs)
            if self.how.isdigit():
                raise OSError(int(self.how), os.strerror(int(self.how)))
            with contextlib.suppress(OSError):
                if self.how == "after":
                    call(*args, **kwargs)
            os._exit(KILLED)

        return met


class File:
    """A file opened by number, whose writing counts, too."""

    def __init__(self, file: IO[bytes], fate: Fate) -> None:
        self._file = file
        self.write = fate.around(file.write)
        self.flush = fate.around(file.flush)
        self.fileno = file.fileno

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self._file.close()


def edited(root: Path, fate: Fate, many: str) -> str:
    """Edit the plan, and give the complaint; nothing where the edit was made."""
    edits = planned(open_workspace(root, here=root), BOTH[: 1 if many == "one" else 2], here=root)
    fdopen = fate.around(os.fdopen)
    for name in CALLS:
        setattr(os, name, fate.around(getattr(os, name)))
    os.fdopen = lambda *args, **kwargs: File(fdopen(*args, **kwargs), fate)  # type: ignore[assignment, arg-type]
    try:
        write(edits)
    except (CetError, OSError) as refusal:
        return str(refusal)
    return ""


def child(root: Path, number: int, how: str, many: str) -> tuple[int, str]:
    """Let a child edit, and give its exit code and complaint."""
    reading, writing = os.pipe()
    one = os.fork()
    if one == 0:
        fate, tell = Fate(number, how), os.write
        complaint = edited(root, fate, many)
        tell(writing, complaint.encode())
        os._exit(2 if complaint else DONE if fate.count < number else 0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        complaint = pipe.read()
    return os.waitstatus_to_exitcode(os.waitpid(one, 0)[1]), complaint


def main(folder: str, how: str, many: str) -> None:
    for number in count(1):
        code, complaint = child(plan(Path(folder) / str(number)), number, how, many)
        print(number, code, complaint)  # noqa: T201
        if code == DONE:
            break


if __name__ == "__main__":
    main(*sys.argv[1:])

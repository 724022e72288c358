"""What a finished process cost: processor time and peak memory, as the kernel counted them."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_QUIET = [(os.POSIX_SPAWN_OPEN, fd, os.devnull, os.O_RDWR, 0) for fd in (0, 1, 2)]
_PEAK_UNIT = 1 if sys.platform == "darwin" else 1024


@dataclass(frozen=True, slots=True)
class Spent:
    """The cost of one process and of those that it waited for."""

    cpu: float
    """User and system time in seconds."""
    peak: int
    """The largest resident memory in bytes."""
    code: int
    """The exit code."""


def spend(command: Sequence[str]) -> Spent:
    """Run a command without input and output, and say what it cost."""
    process = os.posix_spawn(command[0], list(command), os.environ, file_actions=_QUIET)
    _, status, usage = os.wait4(process, 0)
    return Spent(
        usage.ru_utime + usage.ru_stime,
        usage.ru_maxrss * _PEAK_UNIT,
        os.waitstatus_to_exitcode(status),
    )


def spend_often(command: Sequence[str], times: int) -> Spent:
    """The mean cost of several runs, for commands too short for one."""
    runs = [spend(command) for _ in range(times)]
    return Spent(sum(run.cpu for run in runs) / times, max(run.peak for run in runs), runs[0].code)

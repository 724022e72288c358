"""A real `cet` that edits a plan and is killed, or fails, at one of its system calls.

From the call that takes the lock to the end of the process every system call counts. `strace`
lets the call of a number end the process with a signal that nobody can handle, or gives an error
instead of doing it.

    python -m tests.edit.kills [kill|ENOSPC|EIO|EACCES|EIO+ ...]

tries all calls of both edits, and says what was not as it must be.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cet_cli.load import open_workspace
from tests.cli.running import typed
from tests.edit.plans import held, plan

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cet_cli.model.citation import Citation

ONE = ("record", "area/share", "2", "--on", "2021", "--source", "plan")
TWO = ("rename", "sources/old", "elder")
"""Edits of one file, and of two with a journal."""

NEXT = ("record", "area/share", "3", "--on", "2022", "--source", "late")
"""The edit after it, which goes with the old plan and the new."""

KILL = "kill"
EVER = "+"
REFUSED = 2
STRACE = shutil.which("strace")
LASTING = frozenset(
    ("openat", "write", "fsync", "rename", "link", "unlink", "fchmod", "fchown", "mkdir", "flock")
)
"""The calls that leave something behind, or take or give back the lock."""

FAILING = LASTING | {"close", "read", "newfstatat", "listxattr", "getdents64", "lseek"}
"""The calls that may fail."""

_HOUSE = Path(__file__).parents[2]
_QUIET = frozenset({"exit_group", "rt_sigreturn", "restart_syscall"})
_WITH_DATA = frozenset({"read", "write", "getrandom"})
_HEAD = re.compile(r"^\d+ +(?:<\.\.\. )?([a-z0-9_]+)\(")


@dataclass(frozen=True, slots=True)
class Call:
    """A system call of an edit."""

    name: str
    number: int
    """How many of that name there were in the process by then, itself among them."""
    text: str

    @property
    def what(self) -> str:
        """What is called, and the name of the file, if it has one."""
        path = None if self.name in _WITH_DATA else re.search(r'"([^"]*)"', self.text)
        name = Path(path[1]).name if path else ""
        return f"{self.name} {re.sub('(?<=.cet-edit-).*|([A-Z+]+-)?[0-9]+$', '', name)}"

    @property
    def is_told(self) -> bool:
        """Whether it writes to the user, or looks at where it does."""
        return re.search(r"\((0|1|2)[,)]", self.text) is not None


@dataclass(frozen=True, slots=True)
class Ended:
    """How a process ended."""

    code: int
    out: str
    err: str
    met: Call | None
    """The call that it failed at."""


def calls(root: Path, edit: tuple[str, ...]) -> list[Call]:
    """Let an edit run undisturbed, and list its calls from the one that takes the lock."""
    log = root.parent / "calls"
    ended = _traced(root, edit, log, ())
    assert ended.code == 0, ended.err
    return list(_since_locked(log.read_text(errors="replace")))


def _since_locked(trace: str) -> Iterator[Call]:
    numbers: Counter[str] = Counter()
    for line in trace.splitlines():
        head = _HEAD.match(line)
        name = head.group(1) if head else ""
        numbers[name] += 1
        if numbers["flock"] and name not in _QUIET | {""}:
            yield Call(name, numbers[name], line)


def met(root: Path, edit: tuple[str, ...], call: Call, fate: str) -> Ended:
    """Let an edit meet its fate at a call: `kill`, or the name of an error.

    With `+` behind it, all later calls of that name fail, too.
    """
    what = "signal=KILL" if fate == KILL else f"error={fate.removesuffix(EVER)}"
    more = EVER if fate.endswith(EVER) else ""
    inject = f"inject={call.name}:{what}:when={call.number}{more}"
    log = root.parent / "log"
    return _traced(root, edit, log, ("-e", f"trace={call.name}", "-e", inject))


def _traced(root: Path, edit: tuple[str, ...], log: Path, options: tuple[str, ...]) -> Ended:
    run = subprocess.run(
        [
            str(STRACE), "-f", "-qq", "-o", str(log), *options,
            sys.executable, "-m", "cet_cli", *edit, "--yes", "-C", str(root),
        ],
        capture_output=True, text=True, check=False, cwd=_HOUSE,
        env={**os.environ, "PYTHONHASHSEED": "0"},
    )  # fmt: skip
    told = log.read_text(errors="replace")
    return Ended(run.returncode, run.stdout, run.stderr, _ill_fated(told))


def _ill_fated(trace: str) -> Call | None:
    """Find the call that was let fail, or the last one of a process that was killed."""
    lines = [line for line in trace.splitlines() if _HEAD.match(line)]
    failed = [line for line in lines if "INJECTED" in line]
    chosen = failed[:1] or (lines[-1:] if "killed by SIGKILL" in trace else [])
    return next((Call(_HEAD.match(one)[1], 0, one) for one in chosen), None)  # type: ignore[index]


def is_strace_here() -> bool:
    """Tell whether `strace` is installed, and allowed to trace."""
    if STRACE is None:
        return False
    command = [STRACE, "-qq", "-o", os.devnull, sys.executable, "-c", ""]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


@dataclass(frozen=True, slots=True)
class Edit:
    """An edit, the plan before it and after it, and the calls that it makes."""

    words: tuple[str, ...]
    old: dict[str, bytes]
    new: dict[str, bytes]
    read_old: str
    read_new: str
    calls: list[Call]

    @classmethod
    def seen(cls, folder: Path, words: tuple[str, ...]) -> Edit:
        """Make the edit once, undisturbed, in a new folder."""
        root = plan(folder / "plan")
        old, read_old = held(root), read(root)
        _traced(root, (*words, "--dry-run"), root.parent / "first", ())
        made = calls(root, words)
        return cls(words, old, held(root), read_old, read(root), made)


def read(root: Path) -> str:
    """Say what `cet` reads: which sources there are, who cites them, what was observed."""
    portfolio = open_workspace(root, here=root).portfolio
    (area,) = portfolio.areas
    observed = [
        f"{one.value.text}:{_ids(one.source)}"
        for one in area.indicators[0].observations
        if one.value
    ]
    answer = typed("validate", "-C", str(root), "--as-of", "2026-06-30")
    sources = ",".join(one.id for one in portfolio.sources)
    return " ".join([str(answer.code), sources, _ids(area.source), *observed])


def _ids(cited: Iterable[Citation]) -> str:
    return ",".join(one.id for one in cited)


def complaint(folder: Path, edit: Edit, call: Call, fate: str) -> str:
    """Let the edit of a new plan meet its fate, and say what is not as it must be; "" if nothing.

    Every file is the old one or the new one, and `cet` reads a plan that is wholly the one or the
    other: the new one where the edit said that it was done, the old one where it said that it was
    not. It says so in one line. The next edit is made, and tidies up.
    """
    root = plan(folder / "plan")
    ended = met(root, edit.words, call, fate)
    after = held(root)
    torn = [name for name in edit.old if after.get(name) not in (edit.old[name], edit.new[name])]
    if torn:
        return f"neither old nor new: {', '.join(torn)}"
    seen = read(root)
    if seen not in (edit.read_old, edit.read_new):
        return f"read as a mixture: {seen}"
    if ended.met is None or ended.met.what != call.what:
        return f"the call was not met, but {ended.met and ended.met.text}"
    ending = _killed(ended) if fate == KILL else _failed(edit, call, fate, ended, seen)
    return ending or _next(root, edit, seen)


def _killed(ended: Ended) -> str:
    return "" if ended.code in (-9, 137) else f"not killed, but ended with {ended.code}"


def _failed(edit: Edit, call: Call, fate: str, ended: Ended, seen: str) -> str:
    """Say what is wrong about how the edit ended that a call failed in."""
    if ended.code == 0:
        return "" if seen == edit.read_new else "reported as done, and was not"
    lines = ended.err.splitlines()
    if ended.code != REFUSED or len(lines) > 1 or "Traceback" in ended.err:
        return f"ended with {ended.code}: {ended.err[-400:]}"
    if call.is_told or (call.name, fate[-1]) == ("write", EVER):  # nobody can be told
        return ""
    if not lines:
        return "refused without a word"
    return "" if seen == edit.read_old else f"refused, and was done: {lines[0]}"


def _next(root: Path, edit: Edit, seen: str) -> str:
    """Say what is wrong with the edit after it."""
    answer = typed(*NEXT, "--yes", "-C", str(root))
    if answer.code != 0:
        return f"the next edit was refused: {answer.err}"
    left = held(root).keys() - edit.old.keys()
    if left:
        return f"left behind: {', '.join(sorted(left))}"
    return "" if read(root) == f"{seen} 3:late" else f"the next edit changed more: {read(root)}"


def main(fates: list[str]) -> None:
    """Try all calls of both edits."""
    for words in (ONE, TWO):
        with tempfile.TemporaryDirectory() as name:
            edit = Edit.seen(Path(name) / "0", words)
            _try_all(edit, Path(name), fates)


def _may_meet(call: Call, fate: str) -> bool:
    if fate.endswith(EVER):  # a program that can open nothing cannot even say so
        return call.name in LASTING - {"openat", "flock"}
    return fate == KILL or call.name in FAILING


def _try_all(edit: Edit, folder: Path, fates: list[str]) -> None:
    for fate in fates:
        tried = [one for one in edit.calls if _may_meet(one, fate)]
        wrong = 0
        for number, call in enumerate(tried):
            said = complaint(
                folder / f"{fate.upper()}-{number}", edit, call, fate
            )  # as deep as the first
            if said:
                wrong += 1
                print(f"{fate} {call.text}\n    {said}", flush=True)  # noqa: T201
        print(f"{edit.words[0]} {fate}: {len(tried)} calls, {wrong} wrong", flush=True)  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1:] or [KILL, "ENOSPC", "EIO", "EACCES", "EIO+"])

"""Start git, and nothing but git: without hooks, helpers, pagers, locks, prompts or the network.

The user's own configuration is trusted, as git itself trusts it (`safe.directory` stands there);
the repository's is not. Where it could name a program, the command line says otherwise, and the
commands used (`rev-parse`, `cat-file`, `ls-files`, `rev-list`, `for-each-ref`, `merge-base`) ask
no diff driver, filter or editor. Replaced and grafted commits are read as they were written: a
report that names a commit shows what that commit holds.
"""

from __future__ import annotations

import os
import select
import shutil
import subprocess
from contextlib import suppress
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Self, cast

from cet_cli.errors import GitFailed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

PATIENCE = 120.0
"""How many seconds git may be silent before it is given up."""

MOST = 256 * 2**20
"""How many bytes one answer may have."""

_MOST_COMPLAINT = 8192
_PIECE = 65536
_LONGEST = 300

_SETTINGS = (
    "advice.graftFileDeprecated=false",
    "core.alternateRefsCommand=",
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "core.pager=cat",
    "core.sshCommand=false",
    "core.warnAmbiguousRefs=false",
    "diff.external=",
    "gc.auto=0",
    "log.showSignature=false",
    "maintenance.auto=false",
    "protocol.allow=never",
)
_OPTIONS = ("--no-pager", *(word for setting in _SETTINGS for word in ("-c", setting)))

_OURS = {
    "GIT_ALLOW_PROTOCOL": "none",
    "GIT_ATTR_NOSYSTEM": "1",
    "GIT_GRAFT_FILE": os.devnull,
    "GIT_LITERAL_PATHSPECS": "1",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C",
}


def scrubbed(environment: Mapping[str, str]) -> dict[str, str]:
    """Take what leads git elsewhere out of an environment; the user's configuration stays."""
    kept = {
        name: value
        for name, value in environment.items()
        if not name.startswith("GIT_") or name.startswith("GIT_CONFIG_")
    }
    kept.pop("LANGUAGE", None)
    return kept | _OURS


@dataclass(frozen=True, slots=True)
class Answer:
    """What git said, once it had ended."""

    code: int
    out: bytes
    complaint: str

    @property
    def reason(self) -> str:
        """What it complained about, in one line."""
        return reason(self.complaint)


def reason(complaint: str) -> str:
    """Take the line of a complaint that says why git gave up; it may be full of advice."""
    lines = complaint.splitlines() or ["it said nothing"]
    return next((line for line in lines if line.startswith("fatal: ")), lines[0])[:_LONGEST]


def ask(folder: Path, words: Sequence[str | bytes], index: str | None = None) -> Answer:
    """Put one question to git.

    Args:
        folder: where it is put.
        words: the command and what it takes.
        index: the file of the index, where it is not the usual one.

    Raises:
        GitFailed: git is not there, said nothing for too long, or too much.
    """
    with Talk(folder, words, index) as talk:
        return talk.answer()


class Talk:
    """A git that runs, is asked line by line, and is ended with the block."""

    def __init__(
        self, folder: Path, words: Sequence[str | bytes], index: str | None = None
    ) -> None:
        """Start it.

        Raises:
            GitFailed: it cannot be started.
        """
        environment = scrubbed(os.environ) | ({"GIT_INDEX_FILE": index} if index else {})
        program = shutil.which("git")
        if program is None:
            raise GitFailed("git is not installed here, so only folders and @DATE can be compared")
        try:
            self._process = subprocess.Popen(  # noqa: S603 - no shell; the words are data
                [program, *_OPTIONS, "-C", str(folder), *words],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=environment,
                bufsize=0,
            )
        except (OSError, ValueError) as error:
            raise GitFailed(f"git cannot be started: {error}") from error
        streams = (self._process.stdin, self._process.stdout, self._process.stderr)
        self._in, out, err = cast("tuple[IO[bytes], IO[bytes], IO[bytes]]", streams)
        self._pipes = (self._in, out, err)
        self._out, self._err = bytearray(), bytearray()
        self._open = {out.fileno(): self._out, err.fileno(): self._err}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    def say(self, text: bytes) -> None:
        """Give it a line."""
        with suppress(OSError):  # it hung up: what it has said is still read
            self._in.write(text + b"\n")

    def line(self) -> bytes:
        """Wait for a line; without its end, and empty where there is none any more."""
        while (end := self._out.find(b"\n")) < 0 and self._pump():
            pass
        taken = self.take(end + 1 if end >= 0 else len(self._out))
        return taken.removesuffix(b"\n")

    def take(self, size: int) -> bytes:
        """Wait for so many bytes; fewer where it ends before."""
        while len(self._out) < size and self._pump():
            pass
        taken = bytes(self._out[:size])
        del self._out[:size]
        return taken

    def answer(self) -> Answer:
        """Tell it that nothing more is asked, and wait for all that it says."""
        self._in.close()
        while self._pump():
            if len(self._out) > MOST:
                raise GitFailed(f"git said more than {MOST // 2**20} MB")
        code = self._process.wait()
        return Answer(code, bytes(self._out), self.complaint())

    def complaint(self) -> str:
        """Say what it complained about so far."""
        return self._err.decode("utf-8", "replace").strip()

    def _pump(self) -> bool:
        """Take in what it says; False once it has ended."""
        if not self._open:
            return False
        ready, _, _ = select.select(list(self._open), [], [], PATIENCE)
        if not ready:
            raise GitFailed(f"git did not answer within {PATIENCE:g} seconds")
        for descriptor in ready:
            self._take_in(descriptor)
        return bool(self._open)

    def _take_in(self, descriptor: int) -> None:
        piece = os.read(descriptor, _PIECE)
        kept = self._open[descriptor]
        if not piece:
            del self._open[descriptor]
        elif kept is not self._err or len(kept) < _MOST_COMPLAINT:
            kept += piece

    def end(self) -> None:
        """End it, whatever it does."""
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        for pipe in self._pipes:
            pipe.close()

"""The objects of a repository, read one by one through `git cat-file`: sizes first, then bytes.

The name of an object goes in by standard input, where no name is an option.
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Self

from cet_cli.errors import GitFailed
from cet_cli.load.git.command import Talk

if TYPE_CHECKING:
    from pathlib import Path

LARGEST = 32 * 2**20
"""A tree or a commit of more bytes than this is not read."""


@dataclass(frozen=True, slots=True)
class Info:
    """What an object is."""

    id: str
    kind: str
    """`commit`, `tree`, `blob` or `tag`."""
    size: int


class Missing(Exception):
    """No object, or not one alone, is called so; `ambiguous` tells which."""

    def __init__(self, name: str, *, ambiguous: bool = False) -> None:
        super().__init__(name)
        self.ambiguous = ambiguous


class Objects:
    """The objects of one repository; two programs run until the block ends."""

    def __init__(self, folder: Path) -> None:
        """Take a folder of the repository; nothing is started yet."""
        self._folder = folder
        self._running = ExitStack()
        self._trees: dict[str, bytes] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._running.close()

    @cached_property
    def _sizes(self) -> Talk:
        return self._running.enter_context(Talk(self._folder, ("cat-file", "--batch-check")))

    @cached_property
    def _contents(self) -> Talk:
        return self._running.enter_context(Talk(self._folder, ("cat-file", "--batch")))

    def info(self, name: str | bytes) -> Info:
        """Look up an object by any name that git knows.

        Raises:
            Missing: there is no such object here, or several.
        """
        line = name if isinstance(name, bytes) else name.encode("utf-8", "surrogateescape")
        if b"\n" in line or b"\0" in line:
            raise Missing("a name of one line is wanted")
        self._sizes.say(line)
        return _told(self._sizes)

    def read(self, id: str, most: int = LARGEST) -> bytes:  # noqa: A002 - what git calls it
        """Read the bytes of an object; of a file, its size was asked before.

        Raises:
            Missing: it is not here.
            GitFailed: it is larger than was allowed.
        """
        self._contents.say(id.encode())
        info = _told(self._contents)
        if info.size > most:
            raise GitFailed(f"the {info.kind} {id} of {info.size} bytes is too large to be read")
        return self._contents.take(info.size + 1)[: info.size]

    def tree(self, id: str) -> bytes:  # noqa: A002
        """Read a tree, and remember it.

        Raises:
            Missing: it is not here.
        """
        if id not in self._trees:
            self._trees[id] = self.read(id)
        return self._trees[id]


def _told(talk: Talk) -> Info:
    """Read the line that says what an object is."""
    line = talk.line()
    words = line.rsplit(b" ", 2)
    if len(words) == 3 and words[2].isdigit():  # noqa: PLR2004 - id, kind, size
        return Info(words[0].decode(), words[1].decode(), int(words[2]))
    if line.endswith((b" missing", b" ambiguous")):
        raise Missing(line.decode("utf-8", "replace"), ambiguous=line.endswith(b" ambiguous"))
    raise GitFailed(f"git could not read an object: {talk.complaint() or 'it ended'}")

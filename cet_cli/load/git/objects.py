"""The objects of a repository, read one by one through `git cat-file`: sizes first, then bytes.

The name of an object goes in by standard input, where no name is an option.
"""

from __future__ import annotations

import re
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from cet_cli.errors import GitFailed
from cet_cli.load.git.command import Talk, reason

if TYPE_CHECKING:
    from pathlib import Path

_LACKING = re.compile("promisor|lazy fetch|corrupt|unable to (?:read|unpack)|bad object")
"""What git says of an object that the clone lacks, or has in pieces."""

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
        self._talks: dict[str, Talk] = {}
        self._trees: dict[str, bytes] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._running.close()

    def info(self, name: str | bytes) -> Info:
        """Look up an object by any name that git knows.

        Raises:
            Missing: there is no such object here, or several.
        """
        line = name if isinstance(name, bytes) else name.encode("utf-8", "surrogateescape")
        if b"\n" in line or b"\0" in line:
            raise Missing("a name of one line is wanted")
        return self._told("--batch-check", line)

    def read(self, id: str, most: int = LARGEST) -> bytes:  # noqa: A002 - what git calls it
        """Read the bytes of an object; of a file, its size was asked before.

        Raises:
            Missing: it is not here.
            GitFailed: it is larger than was allowed.
        """
        info = self._told("--batch", id.encode())
        if info.size > most:
            raise GitFailed(f"the {info.kind} {id} of {info.size} bytes is too large to be read")
        return self._talk("--batch").take(info.size + 1)[: info.size]

    def tree(self, id: str) -> bytes:  # noqa: A002
        """Read a tree, and remember it.

        Raises:
            Missing: it is not here.
        """
        if id not in self._trees:
            self._trees[id] = self.read(id)
        return self._trees[id]

    def _talk(self, way: str) -> Talk:
        if way not in self._talks:
            talk = Talk(self._folder, ("cat-file", way))
            self._talks[way] = self._running.enter_context(talk)
        return self._talks[way]

    def _told(self, way: str, name: bytes) -> Info:
        """Ask about an object; a git that gave up over it is started again for the next."""
        talk = self._talk(way)
        talk.say(name)
        line = talk.line()
        words = line.rsplit(b" ", 2)
        if len(words) == 3 and words[2].isdigit():  # noqa: PLR2004 - id, kind, size
            return Info(words[0].decode(), words[1].decode(), int(words[2]))
        if line.endswith((b" missing", b" ambiguous")):
            raise Missing(line.decode("utf-8", "replace"), ambiguous=line.endswith(b" ambiguous"))
        del self._talks[way]
        complaint = talk.answer().complaint
        if _LACKING.search(complaint):
            raise Missing(reason(complaint))
        raise GitFailed(f"git could not read an object: {reason(complaint)}")

"""The commits that touched a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.errors import GitFailed
from cet_cli.load.git.command import ask
from cet_cli.load.git.commits import Commit, read_commit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.load.git.objects import Objects
    from cet_cli.load.git.repository import Repository


def commits_of(
    repository: Repository, objects: Objects, start: str, folder: bytes
) -> Iterator[Commit]:
    """List the commits that touched a folder, newest first and none before one made on it.

    As `git log` has it, a branch that brought nothing of its own into a merge is left out.

    Args:
        repository: the repository.
        objects: its objects.
        start: the id of the newest commit.
        folder: the path of the folder; empty for all files.

    Raises:
        GitFailed: the history is damaged.
    """
    limit = ("--", folder) if folder else ()
    words = ("rev-list", "--date-order", start, *limit)
    answer = ask(repository.top or repository.folder, words)
    if answer.code:
        raise GitFailed(f"git cannot go through the history: {answer.reason}")
    for id in answer.out.decode("ascii").split():  # noqa: A001 - what git calls it
        yield read_commit(id, objects.read(id))

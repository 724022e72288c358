"""A repository: where it begins, and what kind it is."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from cet_cli.errors import GitFailed, NoRepository
from cet_cli.load.git.command import ask, reason

_QUESTIONS = (
    "--is-bare-repository",
    "--is-inside-work-tree",
    "--is-shallow-repository",
    "--show-object-format",
    "--show-toplevel",
)


@dataclass(frozen=True, slots=True)
class Repository:
    """A repository as one folder sees it."""

    folder: Path
    """From where git is asked."""
    top: Path | None
    """Its topmost folder; None where it has no files of its own (it is bare)."""
    shallow: bool
    """Whether the clone begins in the middle of the history."""
    algorithm: str
    """What its ids are made with: `sha1` or `sha256`."""

    def path_of(self, place: Path) -> bytes | None:
        """Give the path of a file or folder in it; None outside of it."""
        if self.top is None:
            return None
        try:
            inner = place.resolve().relative_to(self.top.resolve())
        except (ValueError, OSError, RuntimeError):
            return None
        return b"" if inner == Path() else os.fsencode(inner)

    def file_of(self, path: bytes) -> Path:
        """Give the file that a path in it stands for, whether or not it exists now."""
        return (self.top or self.folder) / os.fsdecode(path)


def open_repository(folder: Path) -> Repository:
    """Find the repository that a folder lies in.

    Raises:
        NoRepository: there is none, or git does not trust it.
        GitFailed: git is not there, or cannot read it.
    """
    answer = ask(folder, ("rev-parse", *_QUESTIONS))
    told = answer.out.split(b"\n", 4)
    if len(told) < 5:  # noqa: PLR2004 - an answer for each question but the last
        raise _refusal(folder, answer.complaint)
    _, inside, shallow, algorithm, top = told
    return Repository(
        folder=folder,
        top=Path(os.fsdecode(top.removesuffix(b"\n"))) if inside == b"true" else None,
        shallow=shallow == b"true",
        algorithm="sha256" if algorithm == b"sha256" else "sha1",
    )


def _refusal(folder: Path, complaint: str) -> Exception:
    """Tell why git knows no repository here."""
    first = reason(complaint).removeprefix("fatal: ")
    if "not a git repository" in first and "gitdir" not in complaint:
        return NoRepository(
            f"`{folder}` lies in no git repository, so it has no revisions; "
            "name two folders, or `@DATE` for the plan as it stood on a day"
        )
    if "dubious ownership" in first or "unsafe repository" in first:
        return NoRepository(
            f"git does not trust the repository at `{folder}`, which belongs to somebody else; "
            f"if you do: `git config --global --add safe.directory {_owner(first, folder)}`"
        )
    return GitFailed(f"git cannot read the repository at `{folder}`: {first}")


def _owner(complaint: str, folder: Path) -> str:
    """Take the folder out of the complaint about it: it is the one to name."""
    parts = complaint.split("'")
    return parts[1] if len(parts) > 2 else str(folder)  # noqa: PLR2004 - before, in, after

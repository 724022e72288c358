"""Edits: what would be written, file by file, and the plan as it would be read then."""

from __future__ import annotations

import difflib
import os
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cet_cli.diff import ChangeSet
    from cet_cli.document import Limits
    from cet_cli.load import Workspace
    from cet_cli.patch import Patch

_NO_END = "\\ No newline at end of file\n"


@dataclass(frozen=True, slots=True)
class FileEdit:
    """One file as it is and as it is to be."""

    file: str
    """Its path, as shown."""
    path: Path
    """Where it stands."""
    old: bytes | None
    """What stands in it; None for a file that is to be made."""
    new: bytes
    """What is to stand in it."""

    def diff(self) -> str:
        """Give the difference as a unified diff, as git and patch read it."""
        old = f"a/{self.file}" if self.old is not None else "/dev/null"
        lines = difflib.unified_diff(
            _lines(self.old or b""), _lines(self.new), old, f"b/{self.file}"
        )
        return "".join(line if line.endswith("\n") else f"{line}\n{_NO_END}" for line in lines)


def _lines(data: bytes) -> list[str]:
    """Split at line feeds alone, so that a CRLF stays where it is."""
    *whole, last = data.decode(errors="replace").split("\n")
    return [f"{line}\n" for line in whole] + ([last] if last else [])


@dataclass(frozen=True)
class Edits:
    """Some patches worked out; nothing is written yet."""

    before: Workspace
    """The plan as it was read."""
    workspace: Workspace
    """The plan as it would be read from the new bytes."""
    files: tuple[FileEdit, ...]
    """The files that change; those whose bytes stay are left out."""
    patches: tuple[Patch, ...] = ()
    """What was wanted."""
    here: Path | None = None
    """The folder that shown paths start from; None for the working directory."""
    limits: Limits | None = field(default=None, repr=False)
    """How large and how deep a file may be."""

    @property
    def made(self) -> dict[str, bytes]:
        """The files that are to be made, by their path inside the folder of the plan."""
        root = (self.here or Path.cwd()) / self.before.root
        new = (edit for edit in self.files if edit.old is None)
        return {os.path.relpath(edit.path, root): edit.new for edit in new}

    def diff(self) -> str:
        """Give the difference of all files as one unified diff."""
        return "".join(edit.diff() for edit in self.files)

    @cached_property
    def changes(self) -> ChangeSet:
        """The neutral difference of the two plans."""
        from cet_cli.diff import compare

        return compare(self.before.portfolio, self.workspace.portfolio)

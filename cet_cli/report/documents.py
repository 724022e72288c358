"""The files out of which lines are cut, a few at a time: all of a large plan would not fit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from cet_cli.document import Document

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cet_cli.finding import Finding
    from cet_cli.load import Workspace
    from cet_cli.load.reading import Loaded

_OPEN = 16
"""How many files are in memory at a time: findings come file by file, or nearly so."""


def documents_of(workspace: Workspace, findings: Iterable[Finding]) -> Mapping[str, Document]:
    """Give the files that findings stand in, by their names; each is read again when asked for."""
    needed = {finding.span.file for finding in findings if finding.span}
    return _Reread({loaded.file: loaded for loaded in workspace.files if loaded.file in needed})


class _Reread(Mapping[str, Document]):
    """Files that are read again when asked for."""

    def __init__(self, files: Mapping[str, Loaded]) -> None:
        self._files = files
        self._read: dict[str, Document] = {}

    def __getitem__(self, file: str) -> Document:
        document = self._read.get(file)
        if document is None:
            document = self._files[file].reread()
            if len(self._read) >= _OPEN:
                del self._read[next(iter(self._read))]
            self._read[file] = document
        return document

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)

"""The nodes that fixes look at: those of the entry that a finding lies in, or of the whole file."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from cet_cli.check.fixes.fix import Sheet
from cet_cli.document import Glance, marks, read

if TYPE_CHECKING:
    from cet_cli.document import Limits, Marks, Node
    from cet_cli.finding import Spot
    from cet_cli.load import Workspace
    from cet_cli.load.reading import Loaded

MANY = 20
"""From how many findings on it is quicker to read the whole file."""


class Sheets:
    """The files that have findings, each read once more, and as little of it as will do."""

    def __init__(self, workspace: Workspace, limits: Limits) -> None:
        """Take what was checked, and how large and how deep a file may be."""
        self._files = {loaded.file: loaded for loaded in workspace.files}
        self._limits = limits
        self._whole: dict[str, Sheet | None] = {}
        self._glances: dict[str, Glance] = {}

    def whole(self, file: str) -> Sheet | None:
        """Give a file; None where its YAML is broken, so that no node of it can be changed."""
        if file not in self._whole:
            document = self._files[file].whole(self._limits)
            root = None if document.findings else document.root
            sheet = None if root is None else Sheet(root, partial(marks, document))
            self._whole[file] = sheet
        return self._whole[file]

    def near(self, spot: Spot) -> Sheet | None:
        """Give the entry that a spot lies in; where it is not plainly to be seen, the file."""
        entry = None
        if spot.file not in self._whole and len(spot.route) > 1:
            entry = self._entry(self._files[spot.file], *spot.route[:2])
        return entry or self.whole(spot.file)

    def _entry(self, loaded: Loaded, section: str | int, number: str | int) -> Sheet | None:
        if not loaded.lists or isinstance(section, int) or isinstance(number, str):
            return None
        glance = self._glance(loaded)
        alone = read(glance.text(section, number).encode(), loaded.file, self._limits).root
        if not isinstance(alone, list):
            return None
        before: list[Node] = [""] * number

        def look() -> Marks:
            return glance.entry(section, number) or marks(loaded.reread())

        return Sheet({section: before + alone}, look)

    def _glance(self, loaded: Loaded) -> Glance:
        if loaded.file not in self._glances:
            self._glances[loaded.file] = Glance(loaded.reread().source, loaded.lists)
        return self._glances[loaded.file]

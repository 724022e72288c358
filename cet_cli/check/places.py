"""Say on which line each finding stands, once, at the end, for those that are to be shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cet_cli.document import Glance, Marks, marks
from cet_cli.finding import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cet_cli.finding import Finding, Related, Spot
    from cet_cli.load import Places, Workspace


def place(workspace: Workspace, places: Places, findings: Iterable[Finding]) -> list[Finding]:
    """Give every finding its span, and the places that belong to it theirs."""
    lines = _Lines(workspace, places)
    spotted = [lines.spotted(finding) for finding in findings]
    by_file = sorted(range(len(spotted)), key=lambda number: _file(spotted[number]))
    for number in by_file:
        spotted[number] = lines.placed(spotted[number])
    return spotted


_OPEN = 16
"""How many files have their lines in memory: those of a hundred things take most of a megabyte."""

_LOOKS = 20
"""From how many entries on it is quicker to go through the whole file."""


def _file(finding: Finding) -> str:
    return finding.spot.file if finding.spot else ""


class _Lines:
    """Counts the lines of each file that needs it; once, where findings come file by file."""

    def __init__(self, workspace: Workspace, places: Places) -> None:
        self._places = places
        self._files = {loaded.file: loaded for loaded in workspace.files}
        self._marks: dict[str, Marks] = {}
        self._glances: dict[str, Glance] = {}

    def spotted(self, finding: Finding) -> Finding:
        """Give a finding its place in a file."""
        if finding.span is not None or finding.spot is not None or finding.address is None:
            return finding
        return replace(finding, spot=self._places.spot(finding.address, finding.side))

    def placed(self, finding: Finding) -> Finding:
        """Give a finding its span."""
        related = tuple(self._related(one) for one in finding.related)
        if finding.span is not None:
            return replace(finding, related=related)
        spot = finding.spot
        return replace(finding, span=self._span(spot) if spot else None, related=related)

    def _related(self, related: Related) -> Related:
        if related.span is not None:
            return related
        spot = related.spot
        if spot is None and related.address is not None:
            spot = self._places.spot(related.address)
        return replace(related, spot=spot, span=self._span(spot) if spot else None)

    def _span(self, spot: Spot) -> Span:
        found = self._near(spot) or self._marked(spot.file)
        span = found.key(spot.route) if spot.side == "key" else found.value(spot.route)
        return span or Span(spot.file, 1, 1, 1, 1)

    def _near(self, spot: Spot) -> Marks | None:
        """Look only at what a spot lies in: the margin, or the entry of a list.

        Nothing where the YAML of a file has mistakes, or there is so much to find in it that the
        whole is quicker.
        """
        loaded = self._files[spot.file]
        if spot.file in self._marks or not (spot.route and loaded.lists):
            return None
        glance = self._glance(spot.file)
        section, *inside = spot.route
        if not inside:
            return glance.head
        number = inside[0]
        near = isinstance(number, int) and glance.looks < _LOOKS
        return glance.entry(str(section), int(number)) if near else None

    def _glance(self, file: str) -> Glance:
        if file not in self._glances:
            if len(self._glances) >= _OPEN:
                del self._glances[next(iter(self._glances))]
            loaded = self._files[file]
            self._glances[file] = Glance(loaded.reread().source, loaded.lists)
        return self._glances[file]

    def _marked(self, file: str) -> Marks:
        if file not in self._marks:
            if len(self._marks) >= _OPEN:
                del self._marks[next(iter(self._marks))]
            self._marks[file] = marks(self._files[file].reread())
        return self._marks[file]

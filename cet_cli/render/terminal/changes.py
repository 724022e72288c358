"""What a revision changes, for people: the summary first, then worst first, old over new."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cet_cli.render.terminal.findings import excerpt_lines, extent_words, place_words
from cet_cli.render.terminal.lines import Line, Piece, cells, wrapped
from cet_cli.render.terminal.named import told, whole
from cet_cli.report.changes import QUIET
from cet_cli.rules.revision.classes import ChangeClass
from cet_cli.wording import changes as wording

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cet_cli.report.changes import ChangeLine, ChangesReport, SideLine

TONES: Mapping[ChangeClass, str] = {
    ChangeClass.WEAKENED: "error",
    ChangeClass.HISTORY_REWRITTEN: "error",
    ChangeClass.VANISHED: "error",
    ChangeClass.LOOSENED: "error",
    ChangeClass.MIXED: "warning",
    ChangeClass.SLIPPED: "warning",
    ChangeClass.SOFTENED: "warning",
    ChangeClass.REDEFINED: "warning",
    ChangeClass.REBASELINED: "warning",
    ChangeClass.DROPPED: "warning",
    ChangeClass.STRENGTHENED: "good",
    ChangeClass.BROUGHT_FORWARD: "good",
    ChangeClass.FIRMED: "good",
}
"""How classes look; without colour the word says it all."""


def changes_lines(
    report: ChangesReport,
    width: int,
    *,
    verbose: bool = False,
    wrap: bool = True,
    brief: bool = False,
) -> Iterator[Line]:
    """Show a comparison.

    Args:
        report: what was compared, and what differs.
        width: of the screen, in columns.
        verbose: whether changes of no weight are listed too, and the lines of the files shown.
        wrap: whether sentences are broken at the edge of the screen.
        brief: whether both sides go unnamed, as where git has named them.
    """
    page = _Page(width, verbose=verbose, wrap=wrap)
    yield from page.counts(report) if brief else page.summary(report)
    quiet = [row for row in report.counts if row[0] in QUIET and not verbose]
    for change in report.changes:
        if verbose or change.kind not in QUIET:
            yield ()
            yield from page.change(change)
    if report.accepted:
        yield ()
        yield ((wording.sentence("accepted_title"), "strong"),)
    for change in report.accepted:
        yield ()
        yield from page.change(change)
    if brief:
        return
    yield ()
    if quiet:
        number, kinds = sum(one for _, one in quiet), wording.kinds_words(quiet)
        yield from page.sentence([(wording.counted("quiet", number, kinds=kinds), "dim")])
    yield from page.sentence([(_read(report), "dim")])


@dataclass(frozen=True, slots=True)
class _Page:
    """Where changes are set."""

    width: int
    verbose: bool
    wrap: bool

    def sentence(self, pieces: Sequence[Piece], indent: int = 0) -> Iterator[Line]:
        return wrapped(pieces, self.width, indent) if self.wrap else iter([tuple(pieces)])

    def summary(self, report: ChangesReport) -> Iterator[Line]:
        """Name both sides and say whether the plan got weaker, then count by class."""
        base, revision = _side(report.base), _side(report.revision)
        weaker = report.weaker
        differences = len(report.changes) + len(report.accepted)
        verdict = wording.verdict_words(differences, weaker)
        yield from self.sentence(
            [
                (wording.sentence("compared", base=base, revision=revision), ""),
                (wording.counted("things", report.compared), ""),
                (verdict, "bad" if weaker else "good"),
            ]
        )
        yield from self.counts(report)

    def counts(self, report: ChangesReport) -> Iterator[Line]:
        """Count the changes by class."""
        said = [wording.kinds_words([row]) for row in report.counts]
        if report.accepted:
            said.append(wording.sentence("accepted_count", number=f"{len(report.accepted):,}"))
        if said:
            yield from self.sentence([("  ", ""), (" · ".join(said), "")], 2)

    def change(self, change: ChangeLine) -> Iterator[Line]:
        """Show one change: its class, what it is about, old over new, and where."""
        word = wording.class_word(change.kind)
        finding = change.finding
        head: list[Piece] = [
            (f"{word}  ", TONES.get(change.kind, "")),
            (f"{told(change.name) or whole(finding.address)}  ", "strong"),
            (f"[{finding.code} {finding.slug}]", "dim"),
        ]
        yield from self.sentence(head, cells(word) + 2)
        yield from self._values(change)
        yield from self.sentence([("  ", ""), (finding.says, "")], 2)
        if finding.advice and not change.accepted:
            yield from self.sentence([("  = ", "dim"), (finding.advice, "hint")], 4)
        if change.accepted:
            words = wording.acceptance_words(
                change.accepted.on, change.accepted.why, change.accepted.sources
            )
            yield from self.sentence([("  = ", "dim"), (words, "good")], 4)
        yield from self._place(change)

    def _values(self, change: ChangeLine) -> Iterator[Line]:
        if change.before:
            yield from self.sentence([("  - ", "bad"), (whole(change.before), "")], 4)
        if change.after:
            yield from self.sentence([("  + ", "good"), (whole(change.after), "")], 4)

    def _place(self, change: ChangeLine) -> Iterator[Line]:
        finding = change.finding
        place = place_words(finding.span)
        address = whole(finding.address)
        yield from self.sentence(
            [("  ", ""), (f"{place}  " if place else "", ""), (address, "dim")], 2
        )
        if self.verbose and finding.excerpt and finding.span:
            gutter = len(str(finding.span.line)) + 3
            tone = TONES.get(change.kind, "note")
            yield from excerpt_lines(finding.excerpt, finding.span.line, gutter, tone, self.width)


def _side(side: SideLine) -> str:
    return wording.side_words(side.name, side.stamp)


def _read(report: ChangesReport) -> str:
    return wording.sentence(
        "read",
        base=extent_words(report.base.read),
        revision=extent_words(report.revision.read),
        date=report.as_of,
    )

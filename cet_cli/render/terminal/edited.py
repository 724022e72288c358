"""An edit for people: the lines that change, what stands otherwise after it, what to look at."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from cet_cli.render.terminal.lines import Line, Piece, wrapped
from cet_cli.render.terminal.named import told
from cet_cli.wording import editing as wording
from cet_cli.wording import shown
from cet_cli.wording.status import status_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.report.edited import EditReport, Effect, State
    from cet_cli.report.findings import FindingLine

_MOST = 12
"""More effects than this are counted, not listed."""

_TONES = {"+": "good", "-": "bad", "@": "note"}


def edited_lines(report: EditReport, width: int, *, diff: bool = True) -> Iterator[Line]:
    """Show an edit.

    Args:
        report: what changes.
        width: of the screen, in columns.
        diff: whether the lines of the files are shown.
    """
    if diff:
        yield from _diff_lines(report.diff)
        yield ()
    yield from _effects(report, width)
    for finding in report.findings:
        yield from wrapped(_finding(finding), width, 2)
    for remark in report.remarks:
        yield from wrapped([(remark, "dim")], width, 2)


def _diff_lines(diff: str) -> Iterator[Line]:
    """Show a unified diff as it is, so that what is copied can be applied."""
    for line in diff.split("\n")[:-1]:
        heading = line.startswith(("+++", "---"))
        style = "strong" if heading else _TONES.get(line[:1], "")
        yield ((shown(line, limit=len(line)), style),)


def _effects(report: EditReport, width: int) -> Iterator[Line]:
    if not report.effects:
        yield from wrapped([(wording.sentence("no_effect"), "dim")], width)
        return
    for effect in islice(report.effects, _MOST):
        yield from wrapped(_effect(effect), width, 2)
    if len(report.effects) > _MOST:
        number = len(report.effects) - _MOST
        yield ((wording.sentence("more_effects", number=number), "dim"),)


def _effect(effect: Effect) -> list[Piece]:
    """Say how something stood and how it stands: `on track, R 1.02 -> behind, R 0.81`."""
    before = _state(effect.before) if effect.before else wording.sentence("as_new")
    after = _state(effect.after) if effect.after else wording.sentence("gone")
    return [
        (f"{told(effect.name)}: ", "strong"),
        (f"{before} -> {after} ", ""),
        (f"({shown(effect.address)})", "dim"),
    ]


def _state(state: State) -> str:
    """Say how something stands, and why; the last word about it is often the same once more."""
    word = status_word(state.status)
    again = state.why.startswith((f"{word} ", f"{word}("))
    return state.why if again else f"{word}, {state.why}" if state.why else word


def _finding(finding: FindingLine) -> list[Piece]:
    level = str(finding.severity)
    pieces: list[Piece] = [(f"{level} {finding.code}", level), (f": {finding.says}", "")]
    pieces += [(f"; {finding.advice}", "hint")] if finding.advice else []
    return [*pieces, (f" ({shown(finding.address)})", "dim")] if finding.address else pieces

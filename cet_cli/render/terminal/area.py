"""One area in full for people: missions, targets, milestones, measures, worst first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.render.terminal.table import Column, table_lines
from cet_cli.render.terminal.tones import said, status_piece
from cet_cli.wording import shown
from cet_cli.wording.status import reason_word, slip_words, two_places

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cet_cli.assess import DatedState, MissionState, TargetVerdict
    from cet_cli.progress import Reading
    from cet_cli.render.terminal.lines import Line, Piece
    from cet_cli.report.status import AreaDetail


def detail_lines(detail: AreaDetail, width: int) -> Iterator[Line]:
    """Show everything in one area that has a status."""
    sections = (
        ("Missions", _missions(detail.missions), _MISSIONS),
        ("Targets", _targets(detail.targets), _TARGETS),
        ("Milestones", _dated(detail.milestones), _DATED),
        ("Measures", _dated(detail.measures), _DATED),
    )
    filled = [(title, rows, columns) for title, rows, columns in sections if rows]
    for place, (title, rows, columns) in enumerate(filled):
        if place:
            yield ()
        yield ((title, "strong"),)
        yield from table_lines(columns, rows, width, indent=2)


_MISSIONS = (Column(""), Column("", least=30), Column("by", rank=1), Column("", rank=2))
_TARGETS = (
    Column(""),
    Column("", least=24),
    Column("baseline", rank=3, least=10),
    Column("now", rank=1),
    Column("target"),
    Column("by"),
    Column("", rank=2, least=12),
    Column("", rank=4),
)
_DATED = (
    Column(""),
    Column("", least=24),
    Column("due"),
    Column("", rank=1, least=12),
    Column("", rank=2),
)


def _missions(missions: Sequence[MissionState]) -> list[tuple[Piece, ...]]:
    return [
        (
            status_piece(one.status or "untested"),
            (said(one.mission.name or one.mission.statement), ""),
            (one.mission.by.text if one.mission.by else "-", ""),
            (shown(str(one.address)), "dim"),
        )
        for one in missions
    ]


def _targets(targets: Sequence[TargetVerdict]) -> list[tuple[Piece, ...]]:
    return [
        (
            status_piece(one.verdict.status),
            (said(one.indicator.name) + ("" if one.counted else " (not counted)"), ""),
            (_reading(one.verdict.base), ""),
            (_reading(one.verdict.last), ""),
            (shown(one.target.value.text) if one.target.value else "-", ""),
            (one.verdict.due.text if one.verdict.due else "-", ""),
            (_because(one), "dim"),
            (shown(str(one.address)), "dim"),
        )
        for one in targets
    ]


def _because(target: TargetVerdict) -> str:
    """Say what the verdict rests on: the pace, or why there is none."""
    verdict = target.verdict
    if verdict.reason:
        return reason_word(verdict.reason)
    return f"R {two_places(verdict.ratio)}" if verdict.ratio is not None else ""


def _reading(reading: Reading | None) -> str:
    return f"{shown(reading.figure.text)} ({reading.period.text})" if reading else "-"


def _dated(things: Sequence[DatedState]) -> list[tuple[Piece, ...]]:
    return [
        (
            status_piece(one.verdict.state),
            (said(one.thing.name) + ("" if one.counted else " (not counted)"), ""),
            (one.verdict.due.text if one.verdict.due else "-", ""),
            (_moves(one), "dim"),
            (shown(str(one.address)), "dim"),
        )
        for one in things
    ]


def _moves(dated: DatedState) -> str:
    """Say when it was done, or how its date moved."""
    verdict = dated.verdict
    done = f"done {verdict.done.text}" if verdict.done else ""
    moved = slip_words(verdict.slip) if verdict.slip else ""
    return ", ".join(part for part in (done, moved) if part)

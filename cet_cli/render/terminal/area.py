"""One area in full for people: missions, targets, milestones, measures, worst first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.render.terminal.table import Column, table_lines
from cet_cli.render.terminal.tones import said, status_piece
from cet_cli.wording import shown
from cet_cli.wording.figures import figure_words
from cet_cli.wording.status import dated_words, mission_words, verdict_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.assess import DatedState, MissionState, TargetVerdict
    from cet_cli.model.values import Period
    from cet_cli.progress import Reading
    from cet_cli.render.terminal.lines import Line, Piece
    from cet_cli.report.status import AreaDetail


def detail_lines(detail: AreaDetail, width: int) -> Iterator[Line]:
    """Show everything in one area that has a status."""
    sections = (
        ("Missions", [_mission(one) for one in detail.missions], _MISSIONS),
        ("Targets", [_target(one) for one in detail.targets], _TARGETS),
        ("Milestones", [_dated(one) for one in detail.milestones], _DATED),
        ("Measures", [_dated(one) for one in detail.measures], _DATED),
    )
    filled = [(title, rows, columns) for title, rows, columns in sections if rows]
    for place, (title, rows, columns) in enumerate(filled):
        if place:
            yield ()
        yield from table_lines(columns, rows, width, indent=2, title=title, fold=True)


_STATUS, _NAME, _ADDRESS = Column(), Column(least=24), Column(rank=5, spare=True)
_MISSIONS = (_STATUS, Column("by", rank=1), _NAME, Column(rank=2, least=20), _ADDRESS)
_TARGETS = (
    _STATUS,
    Column("by", rank=1),
    _NAME,
    Column("baseline", rank=4, spare=True),
    Column("now", rank=2),
    Column("target", rank=1),
    Column(rank=3, least=16),
    _ADDRESS,
)
_DATED = (_STATUS, Column("due", rank=1), _NAME, Column(rank=2, least=20), _ADDRESS)


def _mission(one: MissionState) -> tuple[Piece, ...]:
    return (
        status_piece(one.status or "untested"),
        (_date(one.mission.by), ""),
        (said(one.mission.name or one.mission.statement) + _apart(counted=one.counted), ""),
        (mission_words(one), ""),
        (shown(str(one.address)), "dim"),
    )


def _target(one: TargetVerdict) -> tuple[Piece, ...]:
    goal = one.target.value
    return (
        status_piece(one.verdict.status),
        (_date(one.verdict.due), ""),
        (said(one.indicator.name) + _apart(counted=one.counted), ""),
        (_reading(one.verdict.base), ""),
        (_reading(one.verdict.last), ""),
        (figure_words(goal, one.indicator.unit or "") if goal else "-", ""),
        (verdict_words(one.verdict), ""),
        (shown(str(one.address)), "dim"),
    )


def _dated(one: DatedState) -> tuple[Piece, ...]:
    return (
        status_piece(one.verdict.state),
        (_date(one.verdict.due), ""),
        (said(one.thing.name) + _apart(counted=one.counted), ""),
        (dated_words(one), ""),
        (shown(str(one.address)), "dim"),
    )


def _apart(*, counted: bool) -> str:
    return "" if counted else " (not counted)"


def _date(period: Period | None) -> str:
    return period.text if period else "-"


def _reading(reading: Reading | None) -> str:
    return f"{figure_words(reading.figure)} ({reading.period.text})" if reading else "-"

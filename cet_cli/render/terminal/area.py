"""One area in full for people: missions, targets, milestones, measures, worst first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.render.terminal.table import Column, table_lines
from cet_cli.render.terminal.tones import said, status_piece
from cet_cli.wording import shown
from cet_cli.wording.dates import date_words
from cet_cli.wording.figures import figure_words
from cet_cli.wording.status import dated_words, heading, mission_words, sentence, verdict_words
from cet_cli.wording.working import phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.assess import DatedState, MissionState, TargetVerdict
    from cet_cli.model.values import Period, Text
    from cet_cli.progress import Reading
    from cet_cli.render.terminal.lines import Line, Piece
    from cet_cli.report.status import AreaDetail


def detail_lines(detail: AreaDetail, width: int) -> Iterator[Line]:
    """Show everything in one area that has a status."""
    sections = (
        ("missions", [_mission(one) for one in detail.missions], _mission_columns()),
        ("targets", [_target(one) for one in detail.targets], _target_columns()),
        ("milestones", [_dated(one) for one in detail.milestones], _dated_columns()),
        ("measures", [_dated(one) for one in detail.measures], _dated_columns()),
    )
    filled = [(title, rows, columns) for title, rows, columns in sections if rows]
    for place, (title, rows, columns) in enumerate(filled):
        if place:
            yield ()
        yield from table_lines(columns, rows, width, indent=2, title=heading(title), fold=True)


_STATUS, _NAME, _ADDRESS = Column(), Column(least=24), Column(rank=5, spare=True)


def _mission_columns() -> tuple[Column, ...]:
    return _STATUS, Column(heading("by"), rank=1), _NAME, Column(rank=2, least=20), _ADDRESS


def _target_columns() -> tuple[Column, ...]:
    return (
        _STATUS,
        Column(heading("by"), rank=1),
        _NAME,
        Column(heading("baseline"), rank=4, spare=True),
        Column(heading("now"), rank=2),
        Column(heading("target"), rank=1),
        Column(rank=3, least=16),
        _ADDRESS,
    )


def _dated_columns() -> tuple[Column, ...]:
    return _STATUS, Column(heading("due"), rank=1), _NAME, Column(rank=2, least=20), _ADDRESS


def _mission(one: MissionState) -> tuple[Piece, ...]:
    return (
        status_piece(one.status or "untested"),
        (_date(one.mission.by), ""),
        (_named(one.mission.name or one.mission.statement, counted=one.counted), ""),
        (mission_words(one), ""),
        (shown(str(one.address)), "dim"),
    )


def _target(one: TargetVerdict) -> tuple[Piece, ...]:
    goal = one.target.value
    return (
        status_piece(one.verdict.status),
        (_date(one.verdict.due), ""),
        (_named(one.indicator.name, counted=one.counted), ""),
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
        (_named(one.thing.name, counted=one.counted), ""),
        (dated_words(one), ""),
        (shown(str(one.address)), "dim"),
    )


def _named(name: Text, *, counted: bool) -> str:
    return said(name) if counted else sentence("not_counted", name=said(name))


def _date(period: Period | None) -> str:
    return date_words(period.text) if period else "-"


def _reading(reading: Reading | None) -> str:
    return (
        phrase("reading", figure=figure_words(reading.figure), date=reading.period.text)
        if reading
        else "-"
    )

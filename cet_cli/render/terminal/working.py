"""A verdict worked out for people: sums in a column, what comes out in another, a sparkline."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from cet_cli.render.terminal.lines import Line, Piece, cells, padded, wrapped
from cet_cli.render.terminal.named import STANDING, at, standing_row
from cet_cli.render.terminal.table import Column, table_lines
from cet_cli.render.terminal.tones import status_piece
from cet_cli.wording.numbers import equals, measured, nearly, number_words
from cet_cli.wording.show import heading, sentence, step_words
from cet_cli.wording.status import status_word
from cet_cli.wording.working import step_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from fractions import Fraction

    from cet_cli.report.show.page import Sparkline, Step, Working

BLOCKS = "▁▂▃▄▅▆▇█"
"""The heights of a sparkline."""

_MONTHS = 12

_LAST = frozenset({"gap_closed", "range_high", "range_low", "times"})
"""What nothing more is reckoned from: it needs no more digits than a reader does."""

Row = tuple[Piece, Piece, Piece]
"""The name of a line, a sum, what comes out."""

SUMS = (Column(least=10), Column(least=12), Column(least=12))


def working_lines(working: Working, width: int, *, several: bool) -> Iterator[Line]:
    """Show a verdict, then every line that it was made from.

    Args:
        working: the verdict.
        width: of the screen, in columns.
        several: whether there are more, so that it says what it is about.
    """
    status, tone = status_piece(working.status)
    because = f": {working.because}" if working.because else ""
    head: list[Piece] = [(f"{heading('verdict')}  ", "strong"), (status, tone), (because, "")]
    if several:
        head.append((f"  {at(working.address)}", "dim"))
    yield from wrapped(head, width, 2)
    rows = [*map(_step, working.steps), *_remarks(working)]
    widest = max((cells(row[0][0]) for row in rows), default=0)
    yield from _segments(rows, width, widest)
    if working.spark:
        yield from spark_lines(working.spark, width, widest)
    yield from _rests_on(working, width)
    yield from _outlook(working, width)


def _outlook(working: Working, width: int) -> Iterator[Line]:
    """Show where the average pace would lead, where that was asked for."""
    if working.outlook is None:
        return
    from cet_cli.wording.outlook import sentence as outlook_words

    title, says = outlook_words("title"), working.outlook.says
    says = outlook_words("refused_one", why=says) if working.outlook.refused else says
    yield ()
    yield from wrapped([(f"{title}  ", "strong"), (says, "")], width, 2)
    rows = [_step(step) for step in working.outlook_steps]
    yield from _segments(rows, width, max((cells(row[0][0]) for row in rows), default=0))
    if rows:
        yield from wrapped([(f"  {outlook_words('label')}", "dim")], width, 2)


def _segments(rows: Sequence[Row], width: int, widest: int) -> Iterator[Line]:
    """Set what has no sum apart from sums, under one column of names."""
    for _, segment in groupby(rows, lambda row: bool(row[2][0])):
        yield from _set(segment, width, widest)


def _set(rows: Iterable[Row], width: int, widest: int) -> Iterator[Line]:
    named = [((padded(name, widest), tone), *rest) for (name, tone), *rest in rows]
    yield from table_lines(SUMS, named, width, indent=2, fold=True)


def _step(step: Step) -> Row:
    """Set a sum beside what comes out; what was given stands by itself."""
    name = (step_word(step.name), "dim")
    if step.says and not step.sum:
        return name, (step.says, ""), ("", "")
    say = nearly if step.name in _LAST else equals
    outcome = "" if step.number is None else say(step.number, step.unit)
    return name, (step.sum, ""), (step.says or outcome, "")


def _remarks(working: Working) -> Iterator[Row]:
    for flag, says in working.flags:
        yield (flag.replace("_", " "), "warning"), (says, ""), ("", "")
    if working.apart:
        yield ("", ""), (sentence("apart", status=status_word(working.apart)), ""), ("", "")
    if not working.counted:
        yield ("", ""), (sentence("not_counted"), "warning"), ("", "")


def spark_lines(spark: Sparkline, width: int, widest: int = 0) -> Iterator[Line]:
    """Draw a sparkline, with what it shows beside it; its names are padded to the widest."""
    rows = list(_spark_rows(spark))
    widest = max(widest, *(cells(row[0][0]) for row in rows))
    yield from _set(rows, width, widest)


def _spark_rows(spark: Sparkline) -> Iterator[Row]:
    """Draw what was observed above what the path asks, both in one scale."""
    lines = {
        "observed": [one.observed for one in spark.points],
        "required": [one.required for one in spark.points],
    }
    seen = [value for line in lines.values() for value in line if value is not None]
    for name, values in lines.items():
        ends = [value for value in values if value is not None]
        if ends:
            first, last = number_words(ends[0]), measured(number_words(ends[-1]), spark.unit)
            said = sentence("from_to", start=first, end=last) if len(ends) > 1 else last
            drawn = sparkline(values, min(seen), max(seen))
            yield (sentence(name), "dim"), (drawn, ""), (said, "")
    long = max(spark.months // _MONTHS - 1, 0)
    start, end = (spark.points[place].day.year - long for place in (0, -1))
    says = sentence("columns", start=start, end=end, step=step_words(spark.months))
    yield ("", ""), (says, "dim"), ("", "")


def sparkline(values: Sequence[Fraction | None], low: Fraction, high: Fraction) -> str:
    """Draw values as blocks from the lowest to the highest; a dot is where there is none."""
    span = high - low
    top = len(BLOCKS) - 1

    def block(value: Fraction | None) -> str:
        if value is None:
            return "·"
        return BLOCKS[round((value - low) / span * top)] if span else BLOCKS[top // 2]

    return "".join(map(block, values))


def _rests_on(working: Working, width: int) -> Iterator[Line]:
    if working.rests_on:
        title = heading("chain" if working.status == "at_risk" else "tests")
        rows = [standing_row(one) for one in working.rests_on]
        yield ()
        yield from table_lines(STANDING, rows, width, indent=2, title=title, fold=True)

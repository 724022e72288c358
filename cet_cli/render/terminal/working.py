"""A verdict worked out for people: sums in a column, what comes out in another, a sparkline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.render.terminal.lines import Line, Piece, wrapped
from cet_cli.render.terminal.named import STANDING, at, standing_row
from cet_cli.render.terminal.table import Column, table_lines
from cet_cli.render.terminal.tones import status_piece
from cet_cli.wording.numbers import equals, measured, number_words
from cet_cli.wording.show import heading, sentence, step_words
from cet_cli.wording.status import status_word
from cet_cli.wording.working import step_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from fractions import Fraction

    from cet_cli.report.show.page import Step, Working
    from cet_cli.report.show.spark import Sparkline

BLOCKS = "▁▂▃▄▅▆▇█"
"""The heights of a sparkline."""

SUMS = (Column(), Column(least=16), Column(least=16))


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
    if working.spark:
        rows += spark_rows(working.spark)
    if rows:
        yield from table_lines(SUMS, rows, width, indent=2, fold=True)
    yield from _rests_on(working, width)


def _step(step: Step) -> tuple[Piece, ...]:
    """Set a sum beside what comes out; what was given stands in both columns."""
    outcome = step.says
    if not outcome and step.number is not None:
        outcome = equals(step.number, step.unit)
    if not step.sum:
        outcome = outcome.removeprefix("= ")
        return (step_word(step.name), "dim"), (outcome, ""), ("", "")
    return (step_word(step.name), "dim"), (step.sum, ""), (outcome, "")


def _remarks(working: Working) -> Iterator[tuple[Piece, ...]]:
    for flag, says in working.flags:
        yield (flag.replace("_", " "), "warning"), (says, ""), ("", "")
    if working.apart:
        yield ("", ""), (sentence("apart", status=status_word(working.apart)), ""), ("", "")
    if not working.counted:
        yield ("", ""), (sentence("not_counted"), "warning"), ("", "")


def spark_rows(spark: Sparkline) -> Iterator[tuple[Piece, ...]]:
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
    years = {"start": spark.points[0].day.year, "end": spark.points[-1].day.year}
    says = sentence("columns", **years, step=step_words(spark.months))
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

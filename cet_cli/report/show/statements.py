"""The statements inside a thing: figures, amounts, steps, reports, each in words."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from cet_cli.model.dated import Done, Progress
from cet_cli.model.funding import Amount
from cet_cli.model.indicator import Baseline, Figure, Interim, Observation, Target
from cet_cli.model.project import Step
from cet_cli.model.technology import MaturityGoal, MaturityObservation
from cet_cli.progress.numbers import number_of
from cet_cli.report.kinds import kind_of
from cet_cli.report.show.inside import ids
from cet_cli.report.show.page import Statement
from cet_cli.wording.money import stage_word
from cet_cli.wording.things import value_word, value_words
from cet_cli.wording.working import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cet_cli.model.base import Part
    from cet_cli.model.values import Period, Quantity
    from cet_cli.progress.numbers import Number
    from cet_cli.report.show.inside import Inner
    from cet_cli.report.things import Things

_STATED = (
    Baseline,
    Target,
    Interim,
    Observation,
    Amount,
    Step,
    Progress,
    Done,
    MaturityGoal,
    MaturityObservation,
)


def statements_of(inner: Iterable[Inner], things: Things, unit: str) -> Iterator[Statement]:
    """List the statements, in the order of the file."""
    every = list(inner)
    amounts = [one.part for one in every if isinstance(one.part, Amount)]
    for one in every:
        if isinstance(one.part, _STATED):
            number = _number(one.part, unit)
            yield Statement(
                address=one.address,
                kind=kind_of(one.part),
                when=_when(one.part),
                text=_text(one.part, amounts, unit),
                number=number.value if number else None,
                unit=number.unit if number else "",
                sources=ids(one.citations),
                counted=things.standings.counts(one.citations),
                inferred=one.part.inferred,
            )


def _number(part: Part, unit: str) -> Number | None:
    """Give the figure of a statement, or the cost of a step; of a range the middle."""
    figure: Quantity | None = getattr(part, "value", None) or getattr(part, "cost", None)
    return number_of(figure, unit or None) if figure else None


def _when(part: Part) -> Period | None:
    dates = (getattr(part, name, None) for name in ("by", "over", "on"))
    return next((one for one in dates if one is not None), None)


def _text(part: Part, amounts: list[Amount], unit: str) -> str:
    """Say in words what a statement says."""
    match part:
        case Amount():
            said = _amount(part, amounts, unit)
        case Figure():
            said = figure_text(part, unit)
        case Step():
            costs = value_word("costs", figure=value_words(part.cost)) if part.cost else ""
            runs = value_word("runs", date=part.over.text) if part.over else ""
            said = ", ".join(one for one in (stage_word(part.step), costs, runs) if one)
        case Progress():
            said = phrase(f"says_{part.says}")
        case _:
            said = _reached(part, unit)
    return said


def _reached(part: Part, unit: str) -> str:
    """Say what a milestone or a technology has reached, or that it is done."""
    figure = value_words(getattr(part, "value", None), unit)
    environment: str | None = getattr(part, "environment", None)
    if environment:
        return value_word("at", figure=figure, environment=environment)
    return figure or value_word("done")


def figure_text(figure: Figure | Amount, unit: str) -> str:
    """Say a figure, or one a part, and how it was printed where that is another."""
    table = getattr(figure, "table", {})
    said = value_words(figure.value, unit) if figure.value else value_words(table, unit)
    if figure.printed is None:
        return said
    return value_word("printed", figure=said, printed=value_words(figure.printed))


def _amount(amount: Amount, amounts: list[Amount], unit: str) -> str:
    """Say an amount; what was executed with its share of what was approved, or else planned."""
    stage = stage_word(amount.stage or "unstated")
    said = value_word("staged", stage=stage, figure=figure_text(amount, unit))
    for wanted in ("approved", "planned") if stage == "executed" else ():
        for other in amounts:
            share = _share(amount, other)
            if other.stage == wanted and other.over == amount.over and share is not None:
                figure, rounded = value_words(other.value, unit), f"{float(share):.0f}"
                stage = stage_word(wanted)
                return value_word("executed", said=said, share=rounded, figure=figure, stage=stage)
    return said


def _share(amount: Amount, other: Amount) -> Fraction | None:
    """Give what percentage one amount is of another of the same unit."""
    first, second = amount.value, other.value
    if first.number is None or not second.number or first.unit != second.unit:
        return None
    return Fraction(first.number) / Fraction(second.number) * 100

"""`cet record`: what became known."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from cet_cli.cli.editing import At, Note, On, Source, SourceField
from cet_cli.errors import WrongUsage

if TYPE_CHECKING:
    from cet_cli.api.editing import Proposal
    from cet_cli.cli.sitting import Sitting


def _extra(flag: str, about: str) -> typer.models.OptionInfo:
    option: typer.models.OptionInfo = typer.Option(flag, metavar="TEXT", help=about)
    return option


Address = Annotated[
    str,
    typer.Argument(
        metavar="ADDRESS",
        help="An indicator, budget, project, milestone, measure or technology.",
    ),
]

Value = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="VALUE",
        help="A figure; figures by part, like KR=67.2 CN=33.3; done, under_way, not_done; "
        "with --reviewer a verdict such as on_track.",
    ),
]

Stage = Annotated[
    str,
    typer.Option("--stage", help="Of an amount: planned, requested, proposed, approved, executed."),
]

Reviewer = Annotated[str, _extra("--reviewer", "Record a review: who gave it.")]

Reached = Annotated[
    str, _extra("--value", "What was reached, beside done; the cost, beside a step.")
]

Printed = Annotated[
    str, _extra("--printed", "The figure as printed, where it is another; needs --note.")
]

Broken = Annotated[str, _extra("--break", "Why it cannot be compared with those before it.")]

Environment = Annotated[str, _extra("--environment", "Of a readiness level: where it was shown.")]

Text = Annotated[str, _extra("--text", "Of a review: what was said.")]


def record(
    sitting: Sitting,
    address: Address,
    value: Value = None,
    *,
    on: On = "",
    source: Source = "",
    at: At = "",
    stage: Stage = "",
    reviewer: Reviewer = "",
    reached: Reached = "",
    printed: Printed = "",
    broken: Broken = "",
    environment: Environment = "",
    text: Text = "",
    note: Note = "",
    source_field: SourceField = None,
) -> Proposal:
    """Record what became known: an observation, an amount, that something is done, a review.

    cet record korea/leading-areas 4 --on 2026 --source evaluation-2026

    It is checked first as by `cet validate`, and what it does to the verdicts is shown. Then you
    are asked; where nobody can be asked, --yes writes.

    Exit code 0: written, or shown with --dry-run. 1: you said no. 2: refused; nothing changed.
    """
    from cet_cli.api.verbs import Report
    from cet_cli.api.verbs import record as propose
    from cet_cli.cli.entering import cited

    _needed(on=on, source=source, value=" ".join(value or []))
    desk = sitting.desk()
    citation, entered = cited(source, at, source_field, asks=sitting.asks)
    extras = ("printed", printed), ("break", broken), ("environment", environment)
    more = dict((*extras, ("text", text), ("note", note)))
    report = Report(tuple(value or ()), on, citation, stage, reviewer, reached, more)
    return propose(address, report, desk, entered)


def _needed(*, on: str, source: str, value: str) -> None:
    if not value:
        raise WrongUsage("record what? `cet record ADDRESS VALUE --on DATE --source ID`")
    if not on:
        raise WrongUsage("as of when? Name the date that it speaks of with --on")
    if not source:
        raise WrongUsage("who says so? Name the source with --source, or enter one: --source new")

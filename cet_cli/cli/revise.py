"""`cet revise`: the plan says otherwise now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from cet_cli.cli.editing import At, Note, Source, SourceField, Why
from cet_cli.errors import WrongUsage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cet_cli.address import Address
    from cet_cli.api.editing import Proposal
    from cet_cli.cli.sitting import Sitting

Field = Annotated[
    str,
    typer.Argument(
        metavar="ADDRESS[.FIELD]",
        help="A field, as in mobility/k-uam-launch.due; or a thing or part, and its fields "
        "after it as FIELD=VALUE.",
    ),
]

Value = Annotated[
    list[str] | None,
    typer.Argument(metavar="VALUE", help="The new value; `none` takes the field out."),
]

Correct = Annotated[
    bool,
    typer.Option("--correct", help="The old value was only written down wrongly: keep no history."),
]

Decided = Annotated[bool, typer.Option("--decision", help="Record that the change was decided.")]

DecidedOn = Annotated[
    str,
    typer.Option(
        "--on", metavar="DATE", help="When it was decided [default: the day of the source]."
    ),
]


def revise(
    sitting: Sitting,
    address: Field,
    value: Value = None,
    *,
    source: Source = "",
    at: At = "",
    correct: Correct = False,
    decision: Decided = False,
    on: DecidedOn = "",
    why: Why = "",
    note: Note = "",
    source_field: SourceField = None,
) -> Proposal:
    """Revise the plan: the old value moves to `was`, with the source that said it.

    cet revise mobility/k-uam-launch.due 2028 --source k-uam-revision-2025

    cet revise quantum/computer value="1000 qubits" due=2032 --source master-plan

    Exit code 0: written, or shown with --dry-run. 1: you said no. 2: refused; nothing changed.
    """
    from cet_cli.api.verbs import Decision, Revision
    from cet_cli.api.verbs import revise as propose
    from cet_cli.cli.entering import cited

    if correct:
        _refuse("correction", {"--decision": decision, "--note": note, "--source": source})
    elif not decision:
        _refuse("wants_decision", {"--on": on, "--why": why})
    desk = sitting.desk()
    changes = _changes(desk.aim(address).address, value or [])
    citation: str | None = None
    entered: dict[str, str] | None = None
    if source or source_field:
        citation, entered = cited(source, at, source_field, asks=sitting.asks)
    if citation is None and not correct:
        raise WrongUsage("who says so? Name the source with --source; for a slip, --correct")
    decided = Decision(citation, on, why) if decision and citation else None
    revision = Revision(changes, citation, note, correct)
    return propose(address, revision, desk, entered, decided)


def _refuse(what: str, options: Mapping[str, object]) -> None:
    """Refuse an option that would be left out."""
    from cet_cli.wording.editing import refusal

    stray = next((name for name, given in options.items() if given), "")
    if stray:
        raise WrongUsage(refusal(what, option=stray))


def _changes(address: Address, words: list[str]) -> dict[str, list[str]]:
    """Take the new values: of the field that the address names, or FIELD=VALUE for several."""
    if address.field:
        if not words:
            raise WrongUsage(f"what does `{address}` say now? Name the new value")
        return {address.field: words}
    if not words:
        raise WrongUsage(
            f"revise what of `{address}`? Name a field: `{address}.due 2028`, or due=2028"
        )
    changes: dict[str, list[str]] = {}
    for word in words:
        key, equals, text = word.partition("=")
        if not equals or not key:
            raise WrongUsage(f"`{word}` is no change: write FIELD=VALUE, as in due=2028")
        changes.setdefault(key, []).append(text)
    return changes

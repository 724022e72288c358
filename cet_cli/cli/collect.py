"""`cet collect`: ask ministries for what is new, and take over what they send back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cet_cli.cli.editing import DryRun, Yes
from cet_cli.cli.options import AsOf, Directory, Format, NoColor, day, enter, today
from cet_cli.cli.sitting import NOT_WRITTEN, Sitting
from cet_cli.cli.streams import answer
from cet_cli.cli.telling import tell
from cet_cli.errors import WrongUsage

if TYPE_CHECKING:
    from cet_cli.api.collecting import FileKind
    from cet_cli.api.taking import Collected

collect = typer.Typer(
    help="Ask offices for what is new in a workbook, and take over what they send back.",
    rich_markup_mode=None,
    no_args_is_help=True,
)

_TO = typer.Option(
    "--to", metavar="FILE", help="Where to: a workbook (.xlsx) or comma-separated values (.csv)."
)
_OWNER = typer.Option(
    "--owner", metavar="NAME", help="What this office answers for, by its name in any language."
)
_DUE = typer.Option(
    "--due-before", metavar="DATE", help="Of milestones and measures, only those due before it."
)


@collect.command("export")
def export(
    *,
    to: Annotated[Path, _TO],
    owner: Annotated[str, _OWNER] = "",
    area: Annotated[str, typer.Option("--area", metavar="ID", help="One area only.")] = "",
    everything: Annotated[
        bool, typer.Option("--all", help="Whatever anybody answers for.")
    ] = False,
    due_before: Annotated[str | None, _DUE] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace a file of that name.")] = False,
    as_of: AsOf = None,
    directory: Directory = None,
) -> int:
    """A workbook that an office can fill in without a manual.

    cet collect export --owner "Ministry of Environment" --to environment.xlsx

    One sheet has the indicators and milestones that are not done, one the measures, projects and
    budgets: what is known, and room for the new value, its date and its source.

    Exit code 0. 2: nothing could be written.
    """
    from cet_cli.api.collecting import collection_bytes, collection_of
    from cet_cli.edit import write_atomically
    from cet_cli.report.collecting import Wanted
    from cet_cli.wording import shown_path
    from cet_cli.wording.collecting import refusal, rows_words, sentence

    enter(directory)
    kind = kind_of(to)
    if to.exists() and not force:
        raise WrongUsage(refusal("exists", file=shown_path(str(to))))
    wanted = Wanted(owner, area, everything, _first_day(due_before))
    collection = collection_of(wanted, day(as_of, "--as-of") or today())
    write_atomically(to, collection_bytes(collection, kind), replace=force)
    file = shown_path(str(to))
    rows = rows_words(len(collection.rows))
    answer(f"{sentence('wrote', file=file, rows=rows)}\n{sentence('sent', file=file)}\n")
    return 0


@collect.command("import")
def take_in(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="What came back.")],
    *,
    yes: Yes = False,
    dry_run: DryRun = False,
    format: Format = "text",  # noqa: A002 - the option's name
    as_of: AsOf = None,
    no_color: NoColor = False,
    directory: Directory = None,
) -> int:
    """Take over what came back: a workbook, or CSV in UTF-8 or CP949.

    cet collect import environment.xlsx

    Every row is checked; what it would change is shown with its effect on the verdicts, and what
    is refused with its row, its column and the reason. Then you are asked; where nobody can be
    asked, --yes writes.

    Exit code 0: written, or shown with --dry-run. 1: some rows were refused, or you said no.
    2: could not answer; nothing changed.
    """
    from cet_cli.api.taking import take_in as collected_from
    from cet_cli.edit.injection import read_whole

    enter(directory)
    on = day(as_of, "--as-of") or today()
    sitting = Sitting(on, yes, dry_run, format, no_color)
    sitting.settle()
    collected = collected_from(read_whole(file), str(file), on)
    written = _for_people(collected, sitting) if format == "text" else _told(collected, sitting)
    return NOT_WRITTEN if collected.report.refused or not written else 0


def _for_people(collected: Collected, sitting: Sitting) -> bool:
    """Show what came back, ask, and write; tell whether there is nothing left to write."""
    from cet_cli.api.editing import write_down
    from cet_cli.wording.editing import sentence

    proposal, no_color = collected.proposal, sitting.no_color
    tell(collected.report, "collected", "text", no_color=no_color, diff=sitting.dry_run)
    if proposal is None or sitting.dry_run:
        return True
    if not sitting.agreed():
        return False
    write_down(proposal)
    answer("".join(f"{sentence('wrote', file=one)}\n" for one in proposal.report.files))
    return True


def _told(collected: Collected, sitting: Sitting) -> bool:
    """Write, and then tell a program; with --dry-run only tell it."""
    from cet_cli.api.editing import write_down

    report, proposal = collected.report, collected.proposal
    if proposal is not None and not sitting.dry_run:
        write_down(proposal)
        report = replace(report, edit=replace(proposal.report, written=True))
    tell(report, "collected", sitting.form, no_color=sitting.no_color)
    return True


def kind_of(file: Path) -> FileKind:
    """Tell from its name what a file is to be.

    Raises:
        WrongUsage: the name ends neither in .xlsx nor in .csv.
    """
    from cet_cli.wording.collecting import refusal

    match file.suffix.lower():
        case ".xlsx":
            return "xlsx"
        case ".csv":
            return "csv"
        case _:
            raise WrongUsage(refusal("ending", file=str(file)))


def _first_day(text: str | None) -> date | None:
    """Read the date of `--due-before`: before 2027 is before its first day."""
    if text is None or day(text, "--due-before") is None:
        return None
    from cet_cli.model.values import Period

    return Period.read(text.removeprefix("@")).start

"""`cet diff`: what changed, and is it weaker?"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from cet_cli.cli.options import ChangesFormat, Directory, KnownBy, NoColor, day, enter, today
from cet_cli.cli.screen import screen
from cet_cli.cli.streams import complain
from cet_cli.cli.telling import tell_on
from cet_cli.errors import WrongUsage

if TYPE_CHECKING:
    from cet_cli.report.changes import ChangesReport

Base = Annotated[
    str | None,
    typer.Argument(
        metavar="[BASE]",
        help="The older side: a git revision, @DATE, or a path [default: the last commit]. "
        "A..B names both sides.",
    ),
]

Revision = Annotated[
    str | None,
    typer.Argument(metavar="[REVISION]", help="The newer side [default: the working tree]."),
]

More = Annotated[list[str] | None, typer.Argument(hidden=True)]
"""What only git gives to its driver."""

Which = Annotated[
    Path | None,
    typer.Option("--portfolio", metavar="PATH", help="Which portfolio, where several are here."),
]

Staged = Annotated[bool, typer.Option("--staged", help="What is staged is the newer side.")]

FailOn = Annotated[
    list[str] | None,
    typer.Option(
        "--fail-on",
        metavar="WHAT",
        help="Exit 1 for these: any, weakened, slipped, dropped, another class of changes, a "
        "severity, or a rule by code or name; several by comma or by repeating this.",
    ),
]

ExitZero = Annotated[bool, typer.Option("--exit-zero", help="Report, but never fail.")]

Whose = Annotated[
    Literal["base", "revision"],
    typer.Option(
        "--settings",
        help="Whose settings hold; in CI those of the base, so that a revision cannot excuse "
        "itself.",
    ),
]

Verbose = Annotated[
    bool,
    typer.Option("--verbose", "-v", help="List also what weakens nothing, and show the lines."),
]

Driver = Annotated[
    bool,
    typer.Option(
        "--git-driver",
        help="Be git's diff driver: git config diff.cet.command 'cet diff --git-driver'.",
    ),
]


def diff(
    base: Base = None,
    revision: Revision = None,
    more: More = None,
    *,
    portfolio: Which = None,
    staged: Staged = False,
    fail_on: FailOn = None,
    exit_zero: ExitZero = False,
    settings: Whose = "revision",
    verbose: Verbose = False,
    git_driver: Driver = False,
    format: ChangesFormat = "text",  # noqa: A002 - the option's name
    known_by: KnownBy = None,
    no_color: NoColor = False,
    directory: Directory = None,
) -> int:
    """What changed, and is it weaker?

    The summary first, then the worst first: only what changed, old over new, with the line in the
    revision that did it.

    A side is a git revision such as HEAD~3 or main, a path, or @DATE for the plan as its sources
    stood then: cet diff @2023-12-31 @2026-03-31.

    Exit code 0; 1 only where --fail-on asks. 2: could not compare.
    """
    from cet_cli.api import compare
    from cet_cli.load.sides import STAGED

    enter(directory)
    words = [word for word in (base, revision, *(more or ())) if word is not None]
    if git_driver:
        from cet_cli.cli.git_driver import drive

        return drive(words, no_color=no_color)
    if more:
        raise WrongUsage(f"a comparison has two sides: `{more[0]}` is one too many")
    if staged and revision is not None:
        raise WrongUsage(f"--staged names the newer side, and so does `{revision}`")
    report = compare(
        base,
        STAGED if staged else revision,
        today(),
        portfolio=portfolio,
        settings=settings,
        known_by=day(known_by, "--known-by"),
        fail_on=[word for words in fail_on or () for word in words.split(",") if word],
    )
    page = screen(no_color=no_color)
    looks = {"wrap": page.terminal, "verbose": verbose} if format == "text" else {}
    tell_on(page, report, "changes", format, **looks)
    if report.backwards:
        _say_backwards(report)
    return 1 if report.failing and not exit_zero else 0


def _say_backwards(report: ChangesReport) -> None:
    """Say beside the answer that the sides may have been swapped."""
    from cet_cli.wording.changes import sentence, side_words

    base, revision = (side_words(one.name, one.stamp) for one in (report.base, report.revision))
    complain(f"cet: {sentence('backwards', base=base, revision=revision)}")

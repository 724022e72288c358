"""One run of a command that edits: its common options, and the way from a proposal to files."""

from __future__ import annotations

import inspect
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cet_cli.cli.editing import DryRun, Yes, agreed, asking
from cet_cli.cli.options import AsOf, Directory, Format, NoColor, day, enter, today
from cet_cli.cli.streams import answer
from cet_cli.cli.telling import tell
from cet_cli.errors import RefusedEdit, WrongUsage

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from cet_cli.api.editing import Desk, Proposal

NOT_WRITTEN = 1
"""The exit code where the answer to the question was no."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """When a command that edits is run, and how its answer is wanted."""

    today: date
    """The day on which the plan is checked and judged."""
    yes: bool = False
    """Write without asking."""
    dry_run: bool = False
    """Write nothing."""
    form: str = "text"
    """The format of the answer."""
    no_color: bool = False

    @property
    def asks(self) -> bool:
        """Whether somebody can be asked: never for an answer that programs read."""
        return self.form == "text" and asking()

    def desk(self) -> Desk:
        """Open the portfolio that is found from here."""
        from cet_cli.api.editing import Desk

        return Desk(self.today)

    def settle(self) -> None:
        """Refuse at once what could only end in a question that nobody can answer.

        Raises:
            WrongUsage: a program wants the answer, and neither `--yes` nor `--dry-run` was given.
        """
        if self.form != "text" and not (self.yes or self.dry_run):
            from cet_cli.wording.editing import refusal

            raise WrongUsage(refusal("json_asks"))

    def agreed(self) -> bool:
        """Tell whether to write, asking where that was not said.

        Raises:
            RefusedEdit: nobody can be asked here, and `--yes` was not given.
        """
        from cet_cli.wording.editing import refusal, sentence

        if self.yes:
            return True
        if not self.asks:
            raise RefusedEdit(refusal("not_a_terminal"))
        if agreed(sentence("ask")):
            return True
        answer(f"{sentence('nothing')}\n")
        return False


def editing(work: Callable[..., Proposal]) -> Callable[..., int]:
    """Make a command of a function that works an edit out: it gets the options that all have.

    Args:
        work: takes the sitting and the options of its own, and gives a proposal.
    """

    def command(
        *,
        yes: Yes = False,
        dry_run: DryRun = False,
        format: Format = "text",  # noqa: A002 - the option's name
        as_of: AsOf = None,
        no_color: NoColor = False,
        directory: Directory = None,
        **words: object,
    ) -> int:
        enter(directory)
        on = day(as_of, "--as-of") or today()
        sitting = Sitting(on, yes, dry_run, format, no_color)
        sitting.settle()
        return carry(work(sitting, **words), sitting)

    _, *own = _parameters(work)
    *common, _ = _parameters(command)
    shown = [one.replace(kind=inspect.Parameter.KEYWORD_ONLY) for one in (*own, *common)]
    command.__signature__ = inspect.Signature(shown)  # type: ignore[attr-defined]
    command.__doc__ = work.__doc__
    return command


def _parameters(function: Callable[..., object]) -> list[inspect.Parameter]:
    """Give the parameters of a function; what it is handed and gives is not imported for that."""
    names = {"Proposal": object, "Sitting": object}
    signature = inspect.signature(function, eval_str=True, locals=names)
    return list(signature.parameters.values())


def carry(proposal: Proposal, sitting: Sitting) -> int:
    """Show what an edit does, ask, and write it; for a program write it first, then tell."""
    from cet_cli.api.editing import write_down
    from cet_cli.wording.editing import sentence

    report, no_color = proposal.report, sitting.no_color
    if sitting.form != "text":
        if not sitting.dry_run:
            write_down(proposal)
        tell(
            replace(report, written=not sitting.dry_run), "edited", sitting.form, no_color=no_color
        )
        return 0
    diff = sitting.dry_run or not sitting.yes
    tell(report, "edited", "text", no_color=no_color, diff=diff)
    if sitting.dry_run:
        return 0
    if not sitting.agreed():
        return NOT_WRITTEN
    write_down(proposal)
    answer("".join(f"{sentence('wrote', file=file)}\n" for file in report.files))
    return 0

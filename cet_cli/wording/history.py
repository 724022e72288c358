"""What a history says: how far a date moved, who said what, and what git adds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording import spoken
from cet_cli.wording.shown import shown
from cet_cli.wording.spoken import fill, numbered

if TYPE_CHECKING:
    from datetime import date

    from cet_cli.schedule import Slip


def sentence(name: str, /, **about: object) -> str:
    """Say one of the short sentences."""
    return fill(spoken.history.SAYS[name], **about)


def counted(name: str, number: int, /, **about: object) -> str:
    """Say one of the sentences that have a number in them."""
    return sentence(numbered(name, number), number=f"{number:,}", **about)


def column(name: str) -> str:
    """Say the title of a column."""
    return spoken.history.COLUMNS[name]


def no_git(why: str) -> str:
    """Say why git was not asked."""
    return spoken.history.NO_GIT.get(why, why)


def slip_words(slip: Slip) -> str:
    """Say how often a date moved and how far in all: `moved 3 times, 36 months later`."""
    if slip.days == 0:
        return counted("back", slip.moved)
    return counted("moved", slip.moved, by=span_words(slip))


def span_words(slip: Slip) -> str:
    """Say how far a date moved in all: in calendar months, or in days where it is less than one."""
    unit, number = ("months", slip.months) if slip.months else ("days", slip.days)
    return sentence("later" if slip.days > 0 else "earlier", time=counted(unit, abs(number)))


def commit_words(commit: str, day: date | None) -> str:
    """Say which commit wrote a value that the plan does not tell of."""
    if day is None:
        return sentence("commit_undated", commit=shown(commit))
    return sentence("commit", commit=shown(commit), date=day.isoformat())


def short_slip(slip: Slip) -> str:
    """Say how far a date moved in all, in a column: `+36 months`."""
    unit, number = ("months", slip.months) if slip.months else ("days", slip.days)
    sign = "+" if slip.days > 0 else "-" if slip.days < 0 else ""
    return f"{sign}{counted(unit, abs(number))}"

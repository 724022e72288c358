"""From a report to what is written, in the format that was asked for."""

from __future__ import annotations

from cet_cli.cli.screen import Screen, screen
from cet_cli.cli.streams import answer, write


def tell(report: object, subject: str, form: str, *, no_color: bool, **looks: object) -> None:
    """Write a report.

    Args:
        report: what there is to say.
        subject: what it is about, in the words of the table of formats.
        form: a format that the subject has.
        no_color: whether colours are unwanted.
        looks: what else the function for terminals has to know.
    """
    tell_on(screen(no_color=no_color), report, subject, form, **looks)


def tell_on(page: Screen, report: object, subject: str, form: str, **looks: object) -> None:
    """Write a report to a screen that was looked at already."""
    from cet_cli.render.formats import TEXT, lines_of, writer_of

    if form == TEXT:
        set_in_lines = lines_of(subject)
        answer(page.text(lambda width: set_in_lines(report, width, **looks)))
    else:
        write(writer_of(subject, form)(report).encode())

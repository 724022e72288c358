"""`cet explain CODE`: what a rule checks, why it matters, and what would be right."""

from __future__ import annotations

from typing import Annotated

import typer

from cet_cli.cli.options import Format, FormatOption, NoColor
from cet_cli.cli.screen import screen
from cet_cli.cli.streams import answer, write


def explain(
    rule: Annotated[str, typer.Argument(metavar="CODE", help="A code or slug, such as M101.")],
    format: FormatOption = Format.TEXT,  # noqa: A002 - the option's name
    no_color: NoColor = False,
) -> int:
    """What a rule checks, and why."""
    from cet_cli.report.rules import compose_rule

    page = compose_rule(rule)
    if format is Format.JSON:
        from cet_cli.render.json.v1.rules import rule_json

        write(rule_json(page).encode())
    else:
        from cet_cli.render.terminal.rules import rule_lines

        answer(screen(no_color=no_color).text(lambda width: rule_lines(page, width)))
    return 0

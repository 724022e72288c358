"""`cet explain CODE`: what a rule checks, why it matters, and what would be right."""

from __future__ import annotations

from typing import Annotated

import typer

from cet_cli.cli.options import Format, NoColor
from cet_cli.cli.telling import tell


def explain(
    rule: Annotated[str, typer.Argument(metavar="CODE", help="A code or slug, such as M101.")],
    format: Format = "text",  # noqa: A002 - the option's name
    no_color: NoColor = False,
) -> int:
    """What a rule checks, and why."""
    from cet_cli.report.rules import compose_rule

    page = compose_rule(rule)
    tell(page, "rule", format, no_color=no_color)
    return 0

"""`cet rules`: the whole rule book."""

from __future__ import annotations

from cet_cli.cli.options import Format, NoColor
from cet_cli.cli.telling import tell


def rules(
    format: Format = "text",  # noqa: A002 - the option's name
    no_color: NoColor = False,
) -> int:
    """List the rule book."""
    from cet_cli.report.rules import compose_rules

    book = compose_rules()
    tell(book, "rules", format, no_color=no_color)
    return 0

"""`cet rules`: the whole rule book."""

from __future__ import annotations

from cet_cli.cli.options import Format, FormatOption, NoColor
from cet_cli.cli.screen import screen
from cet_cli.cli.streams import answer, write


def rules(
    format: FormatOption = Format.TEXT,  # noqa: A002 - the option's name
    no_color: NoColor = False,
) -> int:
    """List the rule book."""
    from cet_cli.report.rules import compose_rules

    book = compose_rules()
    if format is Format.JSON:
        from cet_cli.render.json.v1.rules import rules_json

        write(rules_json(book).encode())
    else:
        from cet_cli.render.terminal.rules import rules_lines

        answer(screen(no_color=no_color).text(lambda width: rules_lines(book, width)))
    return 0

"""`cet schema`: the JSON Schema of the files, for editors."""

from __future__ import annotations

from cet_cli.cli.streams import write


def schema() -> int:
    """Print the JSON Schema for editors.

    An editor that knows it checks and completes while you type.

    Save it beside the portfolio and name it in the first line of each file:

    # yaml-language-server: $schema=cet.schema.json
    """
    from cet_cli.api import schema_text

    write(schema_text().encode())
    return 0

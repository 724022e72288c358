"""`cet schema`: the JSON Schema of the files, for editors."""

from __future__ import annotations

from cet_cli.cli.boundary import write


def schema() -> int:
    """The JSON Schema of the files, for editors that check and complete while you type.

    Save it beside the portfolio and name it in the first line of each file:
    # yaml-language-server: $schema=cet.schema.json
    """
    import json

    from cet_cli.api import json_schema

    write((json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n").encode())
    return 0

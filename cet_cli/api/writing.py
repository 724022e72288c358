"""What is written for people to begin with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def begin_portfolio(folder: Path) -> list[Path]:
    """Write a small, valid, commented portfolio to start from, and give the files written.

    Raises:
        UnwritableFile: something of that name stands there already, or the folder lies in a
            portfolio, whose files in that folder it would hide; nothing was written.
    """
    from cet_cli.edit.beginning import begin
    from cet_cli.errors import UnwritableFile
    from cet_cli.load.discovery import portfolio_around

    around = portfolio_around(folder)
    if around:
        raise UnwritableFile(f"`{folder}` lies in the portfolio `{around}`; nothing was written")
    return begin(folder, schema_text().encode())


def schema_text() -> str:
    """Give the JSON Schema of the files as text, for editors."""
    import json

    from cet_cli.model.schema import json_schema

    return json.dumps(json_schema(), ensure_ascii=False, indent=1) + "\n"

"""`cet init`: a small portfolio to start from."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from cet_cli.cli.options import Directory, enter
from cet_cli.cli.streams import answer


def init(
    folder: Annotated[Path, typer.Argument(metavar="[FOLDER]", help="Where to begin.")] = Path(
        "roadmaps/my-strategy"
    ),
    directory: Directory = None,
) -> int:
    """Begin a small, commented portfolio."""
    from cet_cli.api import begin_portfolio

    enter(directory)
    written = begin_portfolio(folder)
    lines = [f"Wrote {path}" for path in written]
    answer("\n".join([*lines, f"Next: cet validate {folder}", f"      cet status {folder}"]) + "\n")
    return 0

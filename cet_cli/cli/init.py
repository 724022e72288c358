"""`cet init`: a small portfolio to start from."""

from __future__ import annotations

import shlex
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
    from cet_cli.wording import shown_path

    enter(directory)
    lines = [f"Wrote {shown_path(str(path))}" for path in begin_portfolio(folder)]
    place = shlex.quote(shown_path(str(folder)))
    answer("\n".join([*lines, f"Next: cet validate {place}", f"      cet status {place}"]) + "\n")
    return 0

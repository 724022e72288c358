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
    from cet_cli.wording.starting import sentence

    enter(directory)
    lines = [sentence("wrote", path=shown_path(str(path))) for path in begin_portfolio(folder)]
    place = shlex.quote(shown_path(str(folder)))
    lines.append(sentence("next", command=f"cet validate {place}"))
    lines.append(sentence("then", command=f"cet status {place}"))
    answer("\n".join(lines) + "\n")
    return 0

"""One file of a portfolio on its own: all that a diff driver of git is given."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from cet_cli.document import Document
from cet_cli.errors import UnreadableFile
from cet_cli.load.opening import Unopenable, read_bytes
from cet_cli.load.pruning import STAND_IN
from cet_cli.load.reading import Loaded, load_document
from cet_cli.load.workspace import Workspace
from cet_cli.model.change import changed
from cet_cli.model.files import build
from cet_cli.model.roadmap import Portfolio, Roadmap, SourceList

if TYPE_CHECKING:
    from cet_cli.document import Limits

NOTHING = os.devnull
"""What git names for a side on which the file is not there."""

_ALONE = "portfolio"
"""The id of the portfolio that a single area is put into."""


def bytes_of(name: str, limits: Limits) -> bytes:
    """Read a file that git names; nothing where it is not there.

    Raises:
        UnreadableFile: it cannot be read.
    """
    if name == NOTHING:
        return b""
    path = Path(name)
    try:
        return read_bytes(path, limits.size, path.parent)
    except Unopenable as refusal:
        raise UnreadableFile(f"`{name}` cannot be read: {refusal.reason}") from refusal


def open_single(data: bytes, file: str, limits: Limits) -> Workspace | None:
    """Read one file as a portfolio that has nothing else; None where it is no plan.

    Args:
        data: its bytes; none for a file that is not there.
        file: its name, as shown.
        limits: how large and how deep it may be.
    """
    alone: Portfolio = build("portfolio", {"portfolio": _ALONE, "name": STAND_IN})
    if not data:
        nothing = Loaded(Document(file, b"", None))
        return Workspace(root=file, portfolio=alone, files=(nothing,), findings=())
    loaded = load_document(data, file, limits)
    if loaded.findings:
        return None
    match loaded.model:
        case Portfolio() as model:
            portfolio = model
        case Roadmap() as model:
            portfolio = changed(alone, areas=(model,))
        case SourceList() as model:
            portfolio = changed(alone, sources=model.sources)
        case _:
            return None
    return Workspace(root=file, portfolio=portfolio, files=(loaded,), findings=())

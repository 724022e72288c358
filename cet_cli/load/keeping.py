"""A plan that is read to be edited: its files keep their bytes and nodes, and are read once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cet_cli.document import read
from cet_cli.load.reading import load_read

if TYPE_CHECKING:
    from pathlib import Path

    from cet_cli.document import Limits
    from cet_cli.load.reading import Loaded


def load_whole(data: bytes, file: str, limits: Limits, _: Path) -> Loaded:
    """Read one file, and keep what it holds for whoever is to change it; see `open_place`."""
    document = read(data, file, limits)
    return replace(load_read(document), document=document)

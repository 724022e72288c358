"""Begin a portfolio from a small one that shows how everything is written."""

from __future__ import annotations

import os
from importlib.resources import files
from typing import TYPE_CHECKING

from cet_cli.edit.atomic import write_atomically
from cet_cli.errors import UnwritableFile

if TYPE_CHECKING:
    from collections.abc import Mapping
    from importlib.resources.abc import Traversable
    from pathlib import Path


def begin(folder: Path, schema: bytes) -> list[Path]:
    """Write a starter portfolio into a folder that holds none.

    Args:
        folder: where to; made if it is not there.
        schema: the JSON Schema to lay beside it, for editors.

    Returns:
        The files written.

    Raises:
        UnwritableFile: one of the files stands there already, or one cannot be written; none is
            left behind.
    """
    starter = files("cet_cli.edit") / "starter"
    wanted = {folder / name: entry.read_bytes() for name, entry in _inside(starter)}
    wanted[folder / "cet.schema.json"] = schema
    for path in wanted:
        if os.path.lexists(path):
            raise UnwritableFile(f"`{path}` exists already; nothing was written")
    _write_all(wanted)
    return list(wanted)


def _write_all(wanted: Mapping[Path, bytes]) -> None:
    """Write all files or none."""
    written: list[Path] = []
    try:
        for path, data in wanted.items():
            write_atomically(path, data)
            written.append(path)
    except (UnwritableFile, KeyboardInterrupt):
        for path in written:
            path.unlink(missing_ok=True)
        raise


def _inside(folder: Traversable, prefix: str = "") -> list[tuple[str, Traversable]]:
    """List the files of a resource folder with their paths in it, by name."""
    found: list[tuple[str, Traversable]] = []
    for entry in sorted(folder.iterdir(), key=lambda one: one.name):
        name = f"{prefix}{entry.name}"
        found += _inside(entry, f"{name}/") if entry.is_dir() else [(name, entry)]
    return found

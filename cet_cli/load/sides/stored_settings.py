"""The settings that stand with a portfolio in a commit or in the index."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cet_cli.config import Settings, read_settings
from cet_cli.errors import WrongSetting
from cet_cli.load.git.objects import Missing
from cet_cli.load.git.search import joined
from cet_cli.load.git.trees import entry_at
from cet_cli.load.settings import LARGEST, NAMES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.load.git.trees import Entry
    from cet_cli.load.sides.stored import Stored


@dataclass(frozen=True, slots=True)
class SettingsText:
    """A file that may hold settings."""

    file: str
    """Its name with the revision: `HEAD~3:pyproject.toml`."""
    data: bytes
    trouble: str = ""
    """Why it could not be read."""


def settings_texts(stored: Stored, root: bytes) -> tuple[SettingsText, ...]:
    """Collect the files that may hold the settings of a portfolio, the nearest first."""
    return tuple(_texts(stored, root))


def settings_in(texts: tuple[SettingsText, ...], rules: frozenset[str]) -> Settings:
    """Read the nearest settings; none at all are fine.

    Raises:
        WrongSetting: naming the file and the key path.
    """
    for one in texts:
        settings = _read(one, rules)
        if settings is not None:
            return settings
    return Settings()


def _read(one: SettingsText, rules: frozenset[str]) -> Settings | None:
    if one.trouble:
        raise WrongSetting(f"{one.file}: cannot be read ({one.trouble})")
    try:
        return read_settings(one.data.decode("utf-8"), one.file, rules)
    except UnicodeDecodeError as error:
        raise WrongSetting(f"{one.file}: not UTF-8") from error


def _texts(stored: Stored, root: bytes) -> Iterator[SettingsText]:
    for folder in _upwards(root):
        for name in NAMES:
            path = joined(folder, name.encode())
            entry, gone = entry_at(stored.tree, path)
            if entry is not None and gone == path and entry.kind != "folder":
                yield _text(stored, path, entry)


def _upwards(folder: bytes) -> Iterator[bytes]:
    while folder:
        yield folder
        folder = folder.rpartition(b"/")[0]
    yield b""


def _text(stored: Stored, path: bytes, entry: Entry) -> SettingsText:
    file = f"{stored.revision}:{os.fsdecode(path)}"
    if entry.kind != "file":
        return SettingsText(file, b"", entry.kind)
    try:
        size = stored.objects.info(entry.id).size
        large = size > LARGEST
        return SettingsText(file, b"" if large else stored.objects.read(entry.id), "large" * large)
    except Missing:
        return SettingsText(file, b"", "missing")

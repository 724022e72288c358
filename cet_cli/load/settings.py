"""Find the settings that hold for a portfolio: in its folder or the nearest one above it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from cet_cli.config import Settings, read_settings
from cet_cli.errors import WrongSetting
from cet_cli.load.opening import Unopenable, read_bytes

if TYPE_CHECKING:
    from pathlib import Path

NAMES = ("cet.toml", "pyproject.toml")
"""The files that may hold settings; the first that does is the one that counts in a folder."""

LARGEST = 1_000_000
"""A settings file of more bytes is not read to its end."""


def find_settings(root: Path, base: Path, rules: frozenset[str]) -> Settings:
    """Read the nearest settings, not leaving the repository; none at all are fine.

    Args:
        root: the portfolio's folder.
        base: the working directory, from which paths are shown.
        rules: the codes and slugs that settings may name.

    Raises:
        WrongSetting: naming the file and the key path.
    """
    folder = root.resolve()
    for place in (folder, *folder.parents):
        for name in NAMES:
            if (place / name).is_file():
                settings = _read(place / name, base, rules)
                if settings is not None:
                    return settings
        if (place / ".git").exists():
            break
    return Settings()


def _read(path: Path, base: Path, rules: frozenset[str]) -> Settings | None:
    file = os.path.relpath(path, base.resolve())
    try:
        text = read_bytes(path, LARGEST).decode("utf-8")
    except Unopenable as refusal:
        raise WrongSetting(f"{file}: cannot be read ({refusal.reason})") from refusal
    except UnicodeDecodeError as error:
        raise WrongSetting(f"{file}: not UTF-8") from error
    return read_settings(text, file, rules)

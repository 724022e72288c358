"""The settings that hold for a portfolio."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cet_cli.document import Limits
from cet_cli.load.settings import find_settings
from cet_cli.rules.book import by_name

if TYPE_CHECKING:
    from pathlib import Path

    from cet_cli.config import Settings


def settings_of(root: Path, base: Path) -> Settings:
    """Read the settings that hold for a portfolio."""
    return find_settings(root, base, frozenset(by_name()))


def limits_of(settings: Settings) -> Limits:
    """Give the reader the limits that the settings ask for."""
    return replace(Limits(), **settings.limits)

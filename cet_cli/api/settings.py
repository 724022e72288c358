"""The settings that hold for a portfolio."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cet_cli.document import Limits
from cet_cli.load.settings import find_settings
from cet_cli.rules.book import by_name
from cet_cli.wording.language import go_by_setting

if TYPE_CHECKING:
    from pathlib import Path

    from cet_cli.config import Settings


def settings_of(root: Path, base: Path) -> Settings:
    """Read the settings that hold for a portfolio; answers are in their language from now on."""
    settings = find_settings(root, base, frozenset(by_name()))
    go_by_setting(settings.lang)
    return settings


def limits_of(settings: Settings) -> Limits:
    """Give the reader the limits that the settings ask for."""
    return replace(Limits(), **settings.limits)

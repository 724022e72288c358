"""One side of a comparison."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cet_cli.load.settings import find_settings
from cet_cli.load.sides.stored_settings import SettingsText, settings_in

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from cet_cli.config import Settings
    from cet_cli.load.git.commits import Commit
    from cet_cli.load.workspace import Workspace
    from cet_cli.model.roadmap import Portfolio


@dataclass(frozen=True, slots=True)
class SideRead:
    """One side of a comparison, read."""

    name: str
    """As it was asked for: `HEAD~3`, `@2023-12-31`, `roadmaps/korea`, `working tree`."""
    stamp: str
    """What a revision is exactly: its short id and its day; "" where the name says it all."""
    workspace: Workspace
    plan: Portfolio
    """What is compared: of `@DATE` the plan in force then, else all that is written."""
    place: Path
    """The portfolio's folder; of a revision, where it would stand in the working tree."""
    here: Path
    """The working directory, from which paths are shown."""
    commit: Commit | None = None
    day: date | None = None
    """The day of `@DATE`."""
    older: bool = False
    """Whether it is the revision, and for certain older than the base that it is compared with."""
    texts: tuple[SettingsText, ...] | None = None
    """The settings files of a revision, the nearest first; None where they are on the disk."""

    @property
    def label(self) -> str:
        """Name and stamp in one line."""
        return f"{self.name} ({self.stamp})" if self.stamp else self.name

    def settings(self, rules: frozenset[str]) -> Settings:
        """Read the settings that stand with this side.

        Args:
            rules: the codes and slugs that settings may name.

        Raises:
            WrongSetting: naming the file and the key path.
        """
        if self.texts is None:
            return find_settings(self.place, self.here, rules)
        return settings_in(self.texts, rules)

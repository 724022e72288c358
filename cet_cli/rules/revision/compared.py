"""Two sides as the rules about revisions see them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from cet_cli.config import Settings
    from cet_cli.diff import ChangeSet
    from cet_cli.rules.plan import Plan


class Compared(NamedTuple):
    """A base and a revision, with what differs between them."""

    base: Plan
    revision: Plan
    changes: ChangeSet
    base_settings: Settings | None = None
    """The settings that stand with the base; None where a side has none of its own."""
    revision_settings: Settings | None = None

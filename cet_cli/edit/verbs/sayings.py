"""What somebody says of a plan, as it was typed, before anybody knows what it is said of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cet_cli.patch import Node


@dataclass(frozen=True, slots=True)
class Report:
    """What was reported, as it was typed."""

    words: tuple[str, ...]
    """The value: a figure, figures by part (`KR=67.2`), a word of progress, of a review."""
    on: str
    """The date or span that it speaks of."""
    source: Node
    """Who says so, as a citation."""
    stage: str = ""
    """Of an amount: the stage of the budget."""
    reviewer: str = ""
    """Of a review: who gave it."""
    value: str = ""
    """What was reached, beside a word of progress; the cost, beside a step of a project."""
    more: Mapping[str, str] = field(default_factory=dict)
    """What else is said of it: `printed`, `note`, `break`, `environment`, `text`."""

    @property
    def text(self) -> str:
        """The value in one text."""
        return " ".join(self.words).strip()

    @property
    def word(self) -> str:
        """The value as a word of a vocabulary: `under way` is `under_way`."""
        return self.text.lower().replace(" ", "_").replace("-", "_")

    def said(self, *keys: str) -> dict[str, Node]:
        """Give what else is said, of the keys that may stand there."""
        return {key: self.more[key] for key in keys if self.more.get(key)}


@dataclass(frozen=True, slots=True)
class Revision:
    """What a newer document says otherwise."""

    values: Mapping[str, Sequence[str]]
    """The new values by field, as typed; `none` takes a field out."""
    source: Node | None
    """Who says so; None for a correction."""
    note: str = ""
    """A remark on the new value."""
    correct: bool = False
    """Whether the old value was only written down wrongly, which is no revision of the plan."""


@dataclass(frozen=True, slots=True)
class Decision:
    """How a change was decided."""

    source: Node
    """Who says so."""
    on: str = ""
    """When; "" for the day on which the source was published."""
    why: str = ""
    """The reason that it gives."""


@dataclass(frozen=True, slots=True)
class Saying:
    """Who says that something is no longer as it was."""

    on: str
    """Since when."""
    source: Node
    """Who says so."""
    why: str = ""
    """The reason that the source gives."""

"""Two sides as the rules about revisions see them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from cet_cli.config import Settings
    from cet_cli.diff import ChangeSet
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Rule

_T = TypeVar("_T")


@dataclass(frozen=True, eq=False)
class Compared:
    """A base and a revision, with what differs between them."""

    base: Plan
    revision: Plan
    changes: ChangeSet
    base_settings: Settings | None = None
    """The settings that stand with the base; None where a side has none of its own."""
    revision_settings: Settings | None = None
    rules: Mapping[str, Rule] = field(default_factory=dict)
    """The book by code and slug, which says how much a rule matters that no settings weigh."""
    _known: dict[Callable[[Any], Any], Any] = field(default_factory=dict, init=False, repr=False)

    def once(self, work: Callable[[Compared], _T]) -> _T:
        """Give what a function makes of both sides; rules that ask for the same share one answer.

        Pass a function of a module, not a new one each time, and one whose answer may be read
        several times: a tuple, not an iterator.
        """
        if work not in self._known:
            self._known[work] = work(self)
        known: _T = self._known[work]
        return known

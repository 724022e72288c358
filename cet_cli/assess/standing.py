"""Who says something: what only a draft or a third party says is shown apart and never counted."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, TypeVar

from cet_cli.model.clock import counts_from

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cet_cli.model.base import Part
    from cet_cli.model.citation import Citation
    from cet_cli.model.source import Source

_APART = frozenset({"draft", "third-party"})

_P = TypeVar("_P", bound="Part")


class Standings:
    """The sources of a portfolio, asked for the weight of what cites them."""

    def __init__(self, sources: Iterable[Source]) -> None:
        """Take the sources; of equal ids the first counts."""
        self._sources = {source.id: source for source in reversed(tuple(sources))}

    def counts(self, citations: Sequence[Citation]) -> bool:
        """Tell whether more than drafts and third parties are cited.

        What cites nothing, or only the editor, is not known from a draft; a rule reports it.
        """
        cited = [self._sources.get(one.id) for one in citations if not one.own]
        return not cited or any(one is None or one.standing not in _APART for one in cited)

    def is_official(self, citations: Iterable[Citation]) -> bool:
        """Tell whether an official document is cited."""
        cited = (self._sources.get(one.id) for one in citations)
        return any(one is not None and one.standing == "official" for one in cited)

    def counted(self, parts: Sequence[_P], inherited: Sequence[Citation]) -> Sequence[_P]:
        """Keep the parts that count; the very same sequence where all do."""
        kept = [part for part in parts if self.counts(part.source or inherited)]
        return parts if len(kept) == len(parts) else kept

    def by_publication(self, parts: Iterable[_P], inherited: Sequence[Citation]) -> list[_P]:
        """Put parts in the order of their publication; of equal days the list decides."""
        return sorted(parts, key=lambda part: self._out(part.source or inherited))

    def _out(self, citations: Sequence[Citation]) -> date:
        source = self._sources.get(citations[0].id) if citations else None
        return (counts_from(source) if source else None) or date.min

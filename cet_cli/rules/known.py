"""What a document can know: nothing that happened after it was out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from cet_cli.model.citation import Citation, Citations
    from cet_cli.model.source import Source
    from cet_cli.model.values import Period
    from cet_cli.rules.plan import Plan


class Documents:
    """The days by which the documents of a plan were out, against which dates are held."""

    def __init__(self, plan: Plan) -> None:
        """Look at every dated source once."""
        self._as_of = plan.as_of
        self._sources = plan.sources
        self._days: Mapping[str, date] = {
            name: day for name, source in plan.sources.items() if (day := _out_by(source))
        }

    def ahead(self, on: Period, cited: Citations) -> bool:
        """Tell whether something said to have happened lies wholly after the plan's date.

        What only later documents say is not known on that date, and no mistake then.
        """
        if on.start <= self._as_of:
            return False
        return all(self._days.get(one.id, self._as_of) <= self._as_of for one in cited)

    def foretold(self, on: Period, cited: Citations) -> Source | None:
        """Give the newest document that reports something from wholly after its publication.

        None where one of the documents can have known, has no date, or is the editor's own word,
        and where the date is `ahead`, which says more.
        """
        if not cited or self._may_know(cited[0], on) or self.ahead(on, cited):
            return None
        if any(self._may_know(citation, on) for citation in cited[1:]):
            return None
        newest = max(cited, key=lambda citation: self._days[citation.id])
        return self._sources[newest.id]

    def late(self, period: Period, cited: Citations) -> Source | None:
        """Give the document that said something first, if that was wholly after a period."""
        source = self._sources.get(cited[0].id) if cited else None
        published = source.published if source else None
        if published is None or published.period is None or published.before:
            return None
        return source if period.before(published.period) else None

    def _may_know(self, citation: Citation, on: Period) -> bool:
        day = self._days.get(citation.id)
        return day is None or on.start <= day


def _out_by(source: Source) -> date | None:
    """Give the day by which a document was out, for certain."""
    published = source.published
    if published is not None and published.period is not None:
        return published.period.end
    return source.seen.end if source.seen else None


def when_out(source: Source) -> str:
    """Give the publication date of a document as written; it was out before it was seen."""
    published = source.published
    if published is not None and published.period is not None:
        return published.text
    return f"before {source.seen.text}" if source.seen else ""

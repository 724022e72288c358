"""The sources that rows cite: one that the plan has, or a new one that is entered once."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from cet_cli.edit.verbs.citing import entering
from cet_cli.edit.verbs.romanising import free, proposed_id
from cet_cli.ingest.figures import meant_date
from cet_cli.ingest.unfit import Unfit
from cet_cli.model.citation import OWN
from cet_cli.model.values import Published, Unreadable
from cet_cli.wording.collecting import choices, chosen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from cet_cli.model.roadmap import Portfolio
    from cet_cli.model.source import Source
    from cet_cli.patch import Patch

NEW = ("title", "publisher", "published", "url", "standing")
"""What may be said of a new source."""

_ASSUMED = "reported"
"""Who speaks in a source of which nobody says it: it is not called official unseen."""


class Sources:
    """The sources of a plan, and those that a file brings."""

    def __init__(self, plan: Portfolio, today: date) -> None:
        """Take the plan, and the day on which an undated document was seen."""
        self._plan, self._today = plan, today
        self._ids = {one.id for one in plan.sources} | {OWN}
        self._titles: dict[str, list[Source]] = {}
        for source in plan.sources:
            for title in source.title.texts:
                self._titles.setdefault(_plainly(title), []).append(source)
        self._new: dict[tuple[str, str], dict[str, str]] = {}
        self._taken = {*self._ids, *(one.id for one in plan.roadmaps), "sources"}

    def cited(self, texts: Mapping[str, str]) -> str:
        """Give the id of the source that a row cites.

        Raises:
            Unfit: none is named, two are, or what is said of it cannot be.
        """
        name = texts["source"].split(" | ")[0].strip()
        fresh = any(texts[key] for key in NEW)
        if name and fresh:
            raise Unfit("source", "both_sources")
        if name:
            if name not in self._ids - {OWN}:
                close = tuple(get_close_matches(name, sorted(self._ids - {OWN}), n=1))
                what = "no_such_source_near" if close else "no_such_source"
                raise Unfit("source", what, close, text=texts["source"])
            return name
        if not fresh:
            raise Unfit("title", "no_source")
        return self._known(texts) or self._entered(texts)

    def _known(self, texts: Mapping[str, str]) -> str:
        """Find a source that the plan has under this very title, and web address where both do."""
        same = self._titles.get(_plainly(texts["title"]), []) if texts["title"] else []
        url = texts["url"]
        fitting = [one for one in same if not url or one.url in {None, url}]
        return fitting[0].id if len(fitting) == 1 else ""

    def _entered(self, texts: Mapping[str, str]) -> str:
        fields = self._fields(texts)
        key = _plainly(fields["title"]), fields.get("url", "")
        known = self._new.get(key)
        if known is None:
            proposal = proposed_id(fields["title"]) or "report"
            name = free(proposal, frozenset(self._taken))
            self._taken.add(name)
            known = self._new[key] = {"id": name, **fields}
        return known["id"]

    def _fields(self, texts: Mapping[str, str]) -> dict[str, str]:
        """Check what is said of a new source."""
        if not texts["title"]:
            raise Unfit("title", "title")
        url = texts["url"]
        if url and (not url.startswith(("https://", "http://")) or " " in url):
            raise Unfit("url", "url", text=url)
        fields = {"title": texts["title"], "publisher": texts["publisher"], "url": url}
        fields |= self._published(texts["published"])
        fields["standing"] = _standing(texts["standing"])
        return {key: text for key, text in fields.items() if text}

    def _published(self, text: str) -> dict[str, str]:
        """Read when it was published; where nobody says it, it was seen today."""
        text = meant_date(text) if text else ""
        if not text:
            return {"published": "unknown", "seen": self._today.isoformat()}
        try:
            published = Published.read(text)
        except Unreadable as error:
            raise Unfit("published", "published", text=text) from error
        if published.period and published.period.start > self._today:
            raise Unfit("published", "future", text=text)
        return {"published": text}

    def entries(self, cited: Iterable[str]) -> list[tuple[str, str, Patch]]:
        """Give the new sources among those cited: id, title, and the patch that enters each."""
        wanted = set(cited)
        new = (one for one in self._new.values() if one["id"] in wanted)
        return [(one["id"], one["title"], entering(self._plan, one)) for one in new]


def _standing(text: str) -> str:
    if not text:
        return _ASSUMED
    word = chosen("standing", text)
    if word is None:
        raise Unfit("standing", "choice", tuple(choices("standing").values()), text=text)
    return word


def _plainly(text: str) -> str:
    return "".join(text.split()).casefold()

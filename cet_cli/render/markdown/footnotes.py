"""The documents that a report cites, as footnotes with dates and places."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cet_cli.render.markdown.templating import Markdown, cell
from cet_cli.wording.language import language
from cet_cli.wording.summary import sentence, standing_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from cet_cli.model.citation import Citation
    from cet_cli.model.source import Source

_LABEL = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*").fullmatch
_WEB = re.compile(r"https?://[A-Za-z0-9][A-Za-z0-9._~:/?#@!$&'()*+,;=%-]*").fullmatch
"""An address of the web that can do nothing but be followed."""

_MOST = 12
"""More places in one document than this tell nobody where to look."""


class Footnotes:
    """Counts what was cited while a report is written, and writes it out at its end."""

    def __init__(self, sources: Mapping[str, Source], prefix: str = "") -> None:
        """Take the documents.

        Args:
            sources: the documents by id.
            prefix: stands before every label, so that two reports in one file do not clash.
        """
        self._sources = sources
        self._prefix = prefix
        self._places: dict[str, dict[str, None]] = {}

    def cite(self, citations: Iterable[Citation]) -> Markdown:
        """Write the marks of some citations; the editor is no document."""
        marks: dict[str, None] = {}
        for one in citations:
            if not one.own:
                places = self._places.setdefault(one.id, {})
                places.update({one.at: None} if one.at else {})
                marks[self._label(one.id)] = None
        return Markdown("".join(f"[^{mark}]" for mark in marks))

    def cite_ids(self, ids: Iterable[str]) -> Markdown:
        """The same for documents of which no place is known."""
        known = [one for one in ids if one in self._sources]
        for one in known:
            self._places.setdefault(one, {})
        return Markdown("".join(f"[^{self._label(one)}]" for one in known))

    def _label(self, name: str) -> str:
        """Name a note; an id that could be anything is numbered."""
        number = list(self._places).index(name) if not _LABEL(name) else 0
        return f"{self._prefix}{name if _LABEL(name) else f'document_{number}'}"

    def notes(self) -> Iterator[Markdown]:
        """Write all that was cited so far, in the order of the first citation."""
        for name, places in self._places.items():
            yield Markdown(f"[^{self._label(name)}]: {self._note(name, tuple(places))}")

    def _note(self, name: str, places: tuple[str, ...]) -> str:
        source = self._sources.get(name)
        if source is None:
            return cell(sentence("note_unlisted", id=name) + _places(places))
        published = source.published or source.seen
        says = source.title.say(language())
        if source.publisher:
            says = sentence("join").join((says, source.publisher.say(language())))
        if published:
            says += sentence("note_date", date=published.text)
        says += sentence("note_standing", standing=standing_word(source.standing))
        says += self._via(source) + _places(places)
        return f"{cell(says)}{web_address(source.url or '')}"

    def _via(self, source: Source) -> str:
        via = self._sources.get(source.via or "")
        return sentence("note_via", title=via.title.say(language())) if via else ""


def _places(places: tuple[str, ...]) -> str:
    if not places:
        return ""
    some = [*places[:_MOST], *(["…"] if len(places) > _MOST else [])]
    return sentence("note_at", places=sentence("places").join(some))


def web_address(url: str) -> str:
    """Write a harmless address of the web as a link, any other not at all."""
    return f" <{url}>" if _WEB(url) else ""

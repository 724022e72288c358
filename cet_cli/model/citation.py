"""Who says so: a citation of a source, with the place in it."""

from functools import lru_cache
from typing import Annotated

from pydantic import BeforeValidator
from pydantic.dataclasses import dataclass

from cet_cli.model.frozen import FROZEN
from cet_cli.model.words import Confidence, Line

OWN = "own"
"""The editor's own statement, never shown as the ministry's."""


@dataclass(frozen=True, slots=True, kw_only=True, config=FROZEN)
class Citation:
    """A pointer into a document."""

    id: Line
    """The id of the source, or `own` for the editor's own statement."""
    at: Line | None = None
    """Where in the source: a section, a page, a table."""
    confidence: Confidence | None = None
    """How sure the editor is of having read the source rightly."""

    @property
    def own(self) -> bool:
        """Whether the editor speaks, not a document."""
        return self.id == OWN


@lru_cache(maxsize=65536)
def cite(text: str) -> tuple[Citation, ...]:
    """Read `roadmap-1` or `roadmap-1#section 3`."""
    source, mark, place = text.partition("#")
    return (Citation(id=source.strip(), at=place.strip() if mark else None),)


def _one(value: object) -> object:
    return cite(value)[0] if isinstance(value, str) and value else value


def _cited(value: object) -> object:
    """Let a text, a mapping or a list of both stand for a list of citations."""
    if isinstance(value, str) and value:
        return cite(value)
    if isinstance(value, dict):
        return (value,)
    if isinstance(value, list):
        return [_one(entry) for entry in value]
    return value


Citations = Annotated[tuple[Citation, ...], BeforeValidator(_cited)]
"""One source or a list: the first said it, the others confirm it."""

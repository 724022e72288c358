"""A source: a document with a publisher and a date."""

from pydantic.dataclasses import dataclass

from cet_cli.model.frozen import FROZEN, Value
from cet_cli.model.values import Period, Published, Text
from cet_cli.model.words import Confidence, Id, Line, Lines, SourceKind, Standing, Texts


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class Source(Value):
    """A document that says something about the plan."""

    id: Id
    """Its name in citations."""
    title: Text
    """Its title."""
    publisher: Text | None = None
    """Who published it."""
    published: Published | None = None
    """When: a date as precise as is known, `before DATE`, or `unknown`."""
    seen: Period | None = None
    """When the editor saw it, for a document without a date."""
    via: Line | None = None
    """The source in which it was read, for one that was not read itself."""
    standing: Standing = "official"
    """Who speaks in it."""
    kind: SourceKind | None = None
    """What kind of document it is."""
    url: Line | None = None
    """Where it can be read."""
    licence: Line | None = None
    """Under which terms."""
    aka: Texts = ()
    """Other names of the same document."""
    note: Text | None = None
    """A remark of the editor."""
    confidence: Confidence | None = None
    """How sure the editor is of what is said here of the document."""
    tags: Lines = ()
    """Words to select by."""

"""What stands directly in a part, and which citations it inherits there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.model.base import Part
from cet_cli.model.fields import field_names, key_of
from cet_cli.model.roadmap import Sections

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.citation import Citation


def inner_fields(part: Part) -> Iterator[tuple[str, tuple[Part, ...]]]:
    """List the fields that hold parts, each with its parts; areas are no parts of a portfolio."""
    for name in field_names(type(part)):
        value = getattr(part, name)
        if isinstance(value, Part):
            yield name, (value,)
        elif value and isinstance(value, tuple) and isinstance(value[0], Part) and name != "areas":
            yield name, value


def inherited_in(part: Part, name: str, citations: tuple[Citation, ...]) -> tuple[Citation, ...]:
    """Give the citations that the parts in a field inherit; things cite for themselves."""
    said = part.said.get(key_of(name))
    if said is not None and said.source:
        return said.source
    return () if isinstance(part, Sections) else citations

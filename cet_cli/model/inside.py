"""What stands directly in a part, and which citations it inherits there."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from cet_cli.model.base import Part
from cet_cli.model.fields import field_names, key_of, kind_at
from cet_cli.model.roadmap import Sections

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cet_cli.model.citation import Citation


def inner_fields(part: Part) -> Iterator[tuple[str, tuple[Part, ...]]]:
    """List the fields that hold parts, each with its parts; areas are no parts of a portfolio."""
    for name in part_fields(type(part)):
        value = getattr(part, name)
        if value:
            yield name, value if isinstance(value, tuple) else (value,)


def _part_fields(kind: type) -> tuple[str, ...]:
    held = ((name, kind_at(kind, (key_of(name),))) for name in field_names(kind))
    return tuple(name for name, one in held if one and issubclass(one, Part) and name != "areas")


part_fields: Callable[[type], tuple[str, ...]] = cache(_part_fields)
"""Name the fields of a class that hold parts, one or several."""


def inherited_in(part: Part, name: str, citations: tuple[Citation, ...]) -> tuple[Citation, ...]:
    """Give the citations that the parts in a field inherit; things cite for themselves."""
    said = part.said.get(key_of(name))
    if said is not None and said.source:
        return said.source
    return () if isinstance(part, Sections) else citations

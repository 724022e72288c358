"""What a field was before: the plan's own history, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from cet_cli.model.earlier import NOT_STATES, Earlier
from cet_cli.model.fields import field_names, key_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cet_cli.model.base import Part

CHANGING = tuple(name for name in field_names(Earlier) if name not in NOT_STATES)
"""The fields of which an earlier value may stand in `was`, as Python names them."""


class Past(NamedTuple):
    """Another value of a field, and the entry of `was` or `disputed` that holds it."""

    value: Any
    """None where the entry says that the field was absent."""
    entry: Earlier


def past_of(part: Part, name: str) -> Iterator[Past]:
    """List the earlier values of a field, newest first: those of a long field, then of the part.

    Args:
        part: what the field stands in.
        name: the field as Python names it, one of `CHANGING`; any other has no past.
    """
    said = part.said.get(key_of(name))
    return told_in((*(said.was if said else ()), *part.was), name)


def told_in(entries: Iterable[Earlier], name: str) -> Iterator[Past]:
    """List what entries of `was` or `disputed` say of a field; many say nothing of it."""
    for entry in entries if name in CHANGING else ():
        value = getattr(entry, name)
        if key_of(name) in entry.absent:
            yield Past(None, entry)
        elif value is not None and value != {}:
            yield Past(value, entry)

"""The fields of one thing that differ, parts and places left aside."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from cet_cli.diff.changes import FieldChange
from cet_cli.diff.linking import link_fields
from cet_cli.diff.links import written_out
from cet_cli.diff.tidy import tidy
from cet_cli.model.base import Part, Said
from cet_cli.model.fields import field_names, key_of
from cet_cli.model.indicator import Target
from cet_cli.model.inside import part_fields

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from cet_cli.diff.links import Links
    from cet_cli.diff.side import Side
    from cet_cli.model.keys import Holder

_PLACES = frozenset({"id", "areas", "sources", "said", "table"})
_REPEATED = "of"
"""A list that a key repeats in its order, so that another order leads to another address."""
_NOTHING_SAID = Said()
_ABSENT: dict[str, Any] = {}


class Sides(NamedTuple):
    """What is needed to read the links of both sides."""

    base: Side
    revision: Side
    links: Links


class Homes(NamedTuple):
    """The keys of the roadmaps that something stands in."""

    base: str
    revision: str
    moved: bool
    """Whether a link left as it is may now lead elsewhere."""


class Differing(NamedTuple):
    """What differs between two states of a thing."""

    fields: tuple[FieldChange, ...]
    followed: tuple[FieldChange, ...]
    """Links written otherwise that lead to the same, so that they are no change."""


@cache
def _own_fields(kind: type) -> tuple[str, ...]:
    """Name the fields that hold neither parts nor the name of the thing.

    The id of a target is a field: it is no address of its own that lineage could carry over.
    """
    inside = part_fields(kind) if issubclass(kind, Part) else ()
    places = _PLACES - {"id"} if kind is Target else _PLACES
    return tuple(name for name in field_names(kind) if name not in places and name not in inside)


def _names(before: type, after: type) -> tuple[str, ...]:
    if before is after:
        return _own_fields(before)
    return tuple(sorted({*_own_fields(before), *_own_fields(after)}))


def differing(before: Holder, after: Holder, sides: Sides, homes: Homes) -> Differing:
    """Compare two states of a thing, field by field."""
    comparison = _Comparison(sides, homes)
    linking = link_fields(type(after)) if isinstance(after, Part) else frozenset()
    if type(before) is not type(after):
        comparison.fields.append(FieldChange("kind", kind_word(before), kind_word(after)))
    for name in _names(type(before), type(after)):
        old, new = getattr(before, name, None), getattr(after, name, None)
        if name in linking:
            comparison.links(name, old, new)
        elif old is not new:
            comparison.values(key_of(name), name, old, new)
    for key, old, new in _both(getattr(before, "table", _ABSENT), getattr(after, "table", _ABSENT)):
        comparison.values(key, "value", old, new)
    for key, old, new in _both(getattr(before, "said", _ABSENT), getattr(after, "said", _ABSENT)):
        comparison.said(key, old or _NOTHING_SAID, new or _NOTHING_SAID)
    return Differing(tuple(comparison.fields), tuple(comparison.followed))


def kind_word(holder: Holder) -> str:
    """Name the class of a thing that became one of another class: `milestone`, `measure`."""
    return "".join(
        f"-{letter.lower()}" if letter.isupper() else letter for letter in type(holder).__name__
    ).strip("-")


def _both(before: dict[str, Any], after: dict[str, Any]) -> Iterator[tuple[str, Any, Any]]:
    """List the keys of two tables with what stands under them on each side."""
    for key in sorted({*before, *after}) if before or after else ():
        yield key, before.get(key), after.get(key)


class _Comparison:
    """The differences of one thing, as they are found."""

    def __init__(self, sides: Sides, homes: Homes) -> None:
        self._sides = sides
        self._homes = homes
        self.fields: list[FieldChange] = []
        self.followed: list[FieldChange] = []

    def values(self, key: str, name: str, old: object, new: object) -> None:
        """Compare two values of a field."""
        if old == new or tidy(name, old) == tidy(name, new):
            return
        links, homes = self._sides.links, self._homes
        same = name in {"was", "disputed"} and (
            tidy(name, old, lambda link: links.base_class(link, homes.base))
            == tidy(name, new, lambda link: links.revision_class(link, homes.revision))
        )
        (self.followed if same else self.fields).append(FieldChange(key, old, new))

    def said(self, key: str, old: Said, new: Said) -> None:
        """Compare what is said about one field."""
        for name in field_names(Said):
            self.values(f"{key}:{name}", name, getattr(old, name), getattr(new, name))

    def links(self, name: str, old: Any, new: Any) -> None:  # noqa: ANN401 - one link or several
        """Compare the links of a field by where they lead."""
        homes, sides = self._homes, self._sides
        equal = old == new or (name != _REPEATED and tidy("needs", old) == tidy("needs", new))
        if equal:
            if not homes.moved:
                return
            old = _out(old, lambda link: written_out(link, homes.base, sides.base))
            new = _out(new, lambda link: written_out(link, homes.revision, sides.revision))
        same = sides.links.same(name, _listed(old), _listed(new), (homes.base, homes.revision))
        if not equal or not (same or tidy("needs", old) == tidy("needs", new)):
            (self.followed if same else self.fields).append(FieldChange(key_of(name), old, new))


def _listed(links: str | Iterable[str] | None) -> Iterable[str]:
    return (links,) if isinstance(links, str) else links or ()


def _out(links: Any, full: Callable[[str], str]) -> Any:  # noqa: ANN401 - one link or several
    return full(links) if isinstance(links, str) else tuple(map(full, links or ()))

"""The names of fields: as Python writes them and as they stand in a file."""

from __future__ import annotations

import dataclasses
from functools import cache
from typing import Any, get_args, get_type_hints


def key_of(name: str) -> str:
    """Name a field as in a file: `for_` is `for` there, for Python keeps some words to itself."""
    return name.rstrip("_")


@cache
def field_names(kind: type) -> tuple[str, ...]:
    """List the fields of a class of the model, in order, as Python names them."""
    return tuple(field.name for field in dataclasses.fields(kind))


@cache
def required(kind: type) -> frozenset[str]:
    """Name the fields that a class may not be without."""
    fields = dataclasses.fields(kind)
    return frozenset(field.name for field in fields if not _has_default(field))


def _has_default(field: dataclasses.Field[Any]) -> bool:
    missing = dataclasses.MISSING
    return field.default is not missing or field.default_factory is not missing


@cache
def field_keys(kind: type) -> frozenset[str]:
    """List the keys that may stand in a mapping of this kind (the id of a roadmap aside)."""
    return frozenset(map(key_of, field_names(kind))) - HIDDEN


HIDDEN = frozenset({"said", "table", "absent"})
"""Fields that no file holds under this name: they are gathered while reading."""


def kind_at(kind: type, keys: tuple[str | int, ...]) -> type | None:
    """Follow keys down from a class to the class of what stands there; None for a plain value."""
    here: type | None = kind
    for key in keys:
        if isinstance(key, str) and here is not None:
            here = _children(here).get(key)
    return here


@cache
def _children(kind: type) -> dict[str, type]:
    """Map the keys of a class to the class of what stands behind them."""
    hints = get_type_hints(kind)
    found = ((name, _classes(hints[name])) for name in field_names(kind) if name in hints)
    return {key_of(name): classes[0] for name, classes in found if classes}


def _classes(hint: Any) -> list[type]:  # noqa: ANN401 - any annotation
    """List the dataclasses that an annotation mentions."""
    if isinstance(hint, type) and dataclasses.is_dataclass(hint) and field_names(hint):
        return [hint]
    return [found for part in get_args(hint) for found in _classes(part)]


def every_class(roots: tuple[type, ...]) -> set[type]:
    """List the classes of the model that can be reached from some of them."""
    reached: set[type] = set()
    waiting = list(roots)
    while waiting:
        kind = waiting.pop()
        if kind not in reached:
            reached.add(kind)
            waiting += (found for hint in get_type_hints(kind).values() for found in _classes(hint))
    return reached

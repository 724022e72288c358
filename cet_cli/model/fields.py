"""The names of fields: as Python writes them and as they stand in a file."""

from __future__ import annotations

import dataclasses
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, get_args, get_type_hints

if TYPE_CHECKING:
    from collections.abc import Callable


def key_of(name: str) -> str:
    """Name a field as in a file: `for_` is `for` there, for Python keeps some words to itself."""
    return name.rstrip("_")


def _field_names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(kind))


field_names: Callable[[type], tuple[str, ...]] = cache(_field_names)
"""List the fields of a class of the model, in order, as Python names them."""


def _values_of(kind: type) -> Callable[[object], object]:
    return attrgetter(*field_names(kind))


values_of: Callable[[type], Callable[[object], object]] = cache(_values_of)
"""Give what reads all fields of an instance of a class at once."""


def _names_by_key(kind: type) -> dict[str, str]:
    return {key_of(name): name for name in field_names(kind)}


names_by_key: Callable[[type], dict[str, str]] = cache(_names_by_key)
"""Map the keys of a class to its fields as Python names them."""


def name_of(kind: type, key: str) -> str:
    """Name a field as Python does; the key itself where the class has no such field."""
    return names_by_key(kind).get(key, key)


def _defaults(kind: type) -> dict[str, Any]:
    return {
        name: _default(field)
        for name, field in kind.__pydantic_fields__.items()  # type: ignore[attr-defined]
        if not field.is_required()
    }


def _default(field: Any) -> Any:  # noqa: ANN401 - a field of pydantic
    return field.get_default(call_default_factory=True)


defaults: Callable[[type], dict[str, Any]] = cache(_defaults)
"""Map the fields that a class can be without to what stands in them then."""


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

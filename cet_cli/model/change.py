"""Change values that were validated already, without validating them again."""

from __future__ import annotations

from typing import Any, TypeVar

from cet_cli.model.fields import field_names

_T = TypeVar("_T")


def changed(value: _T, /, **fields: Any) -> _T:  # noqa: ANN401 - values of any field
    """Copy a frozen value with other fields.

    `dataclasses.replace` would build a validator for the class first, which costs more than
    reading a roadmap.
    """
    new = object.__new__(type(value))
    for name in field_names(type(value)):
        object.__setattr__(new, name, fields[name] if name in fields else getattr(value, name))
    return new

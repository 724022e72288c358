"""How every class of the model is built: nothing unknown is let in, nothing is changed later."""

from __future__ import annotations

from typing import Any

from pydantic import ConfigDict

from cet_cli.model.fields import field_names, values_of

# Only the three file kinds are validated as a whole; building a validator for each of the forty
# classes on its own would double the start-up time of every command.
FROZEN = ConfigDict(extra="forbid", defer_build=True, validate_by_name=True, validate_by_alias=True)

_NOTHING: dict[str, Any] = {}


def nothing() -> dict[str, Any]:
    """Give the one empty table that everything without a table shares; nobody changes it."""
    return _NOTHING


class Value:
    """What the classes of the model share, so that none of them has it written out for itself.

    `dataclass` writes a comparison and a representation for each of forty classes at every start.
    """

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        read = values_of(type(self))
        return bool(read(self) == read(other))

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        said = ((name, getattr(self, name)) for name in field_names(type(self)))
        shown = ", ".join(f"{name}={value!r}" for name, value in said if value not in _EMPTY)
        return f"{type(self).__name__}({shown})"


_EMPTY: tuple[object, ...] = (None, (), {})

"""How every class of the model is built: nothing unknown is let in, nothing is changed later."""

from __future__ import annotations

from typing import Any

from pydantic import ConfigDict

# Only the three file kinds are validated as a whole; building a validator for each of the forty
# classes on its own would double the start-up time of every command.
FROZEN = ConfigDict(extra="forbid", defer_build=True, validate_by_name=True, validate_by_alias=True)

_NOTHING: dict[str, Any] = {}


def nothing() -> dict[str, Any]:
    """Give the one empty table that everything without a table shares; nobody changes it."""
    return _NOTHING

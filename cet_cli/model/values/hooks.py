"""The two hooks through which pydantic meets a value type, the same for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from pydantic_core import PydanticCustomError, core_schema

from cet_cli.model.values.unreadable import Unreadable

if TYPE_CHECKING:
    from collections.abc import Callable

Value = TypeVar("Value")


def schema_of(
    value_type: type[Value], kind: str, read: Callable[[object], Value]
) -> core_schema.CoreSchema:
    """The schema of a value type: an instance passes, anything else goes through its reader.

    What cannot be read becomes one error of type `kind`, whose context has the reason, the text
    and the details of `Unreadable`.
    """

    def validate(node: object) -> Value:
        if isinstance(node, value_type):
            return node
        try:
            return read(node)
        except Unreadable as cause:
            context = {**cause.details, "reason": cause.reason, "text": cause.text}
            raise PydanticCustomError(kind, "cannot be read: {reason}", context) from None

    return core_schema.no_info_plain_validator_function(validate)


def scalar_text(node: object) -> str:
    """The text of a node that must be one scalar; a number from a notebook counts as its text."""
    if isinstance(node, str):
        return node
    if isinstance(node, int | float) and not isinstance(node, bool):
        return str(node)
    raise Unreadable("not-text", str(node)[:80], kind=kind_of(node))


def kind_of(node: object) -> str:
    """What a node is, in the word that a message uses."""
    if isinstance(node, dict):
        return "mapping"
    return "list" if isinstance(node, list) else type(node).__name__

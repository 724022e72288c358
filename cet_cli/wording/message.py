"""One message of the catalogue: what is wrong, and what would be right."""

from __future__ import annotations

from string import Formatter
from typing import TYPE_CHECKING

from cet_cli.wording.argument import Argument

if TYPE_CHECKING:
    from collections.abc import Mapping


class Message:
    """A sentence with named places for the arguments of a finding.

    Args:
        says: what is wrong.
        instead: what would be right, in several forms; the first is used of which every
            argument is given and not empty.
    """

    __slots__ = ("instead", "says")

    def __init__(self, says: str, *instead: str) -> None:
        self.says = says
        self.instead = instead

    @property
    def arguments(self) -> frozenset[str]:
        """The names of all arguments that it may use."""
        return frozenset(name for text in (self.says, *self.instead) for name in names_in(text))

    def sentence(self, arguments: Mapping[str, str]) -> str:
        """Say what is wrong."""
        return _said(self.says, arguments)

    def advice(self, arguments: Mapping[str, str]) -> str:
        """Say what would be right; "" where nothing can be said."""
        for text in self.instead:
            if all(arguments.get(name) for name in names_in(text)):
                return _said(text, arguments)
        return ""


def _said(text: str, arguments: Mapping[str, str]) -> str:
    return text.format_map({name: Argument(value) for name, value in arguments.items()})


def names_in(text: str) -> list[str]:
    """List the arguments that a text has places for."""
    return [name for _, name, _, _ in Formatter().parse(text) if name]

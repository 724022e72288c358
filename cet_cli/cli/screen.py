"""What the answer is shown on: a terminal with its width and colours, or a pipe."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from cet_cli.render.terminal.lines import Line

PIPED_WIDTH = 200
"""The width of what is written to a pipe: wide enough that nothing is cut."""

_NARROWEST, _WIDEST = 40, 400


@dataclass(frozen=True, slots=True)
class Screen:
    """Where lines are written to."""

    width: int
    """In columns."""
    colour: bool
    terminal: bool
    """Whether people look at it."""

    def text(self, make: Callable[[int], Iterable[Line]]) -> str:
        """Write lines made for this width."""
        from cet_cli.render.terminal.lines import coloured, plain

        lines = make(self.width)
        return coloured(lines, self.width) if self.colour else plain(lines)


def screen(*, no_color: bool) -> Screen:
    """Look at standard output and at what the user's environment asks of colours."""
    if not sys.stdout.isatty():
        return Screen(PIPED_WIDTH, colour=False, terminal=False)
    plain = no_color or bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
    return Screen(_width(), colour=not plain, terminal=True)


def _width() -> int:
    asked = os.environ.get("COLUMNS", "")
    try:
        width = int(asked) if asked.isascii() and asked.isdigit() else 0
        width = width or os.get_terminal_size(sys.stdout.fileno()).columns
    except (OSError, ValueError):
        width = 0
    return min(max(width or 80, _NARROWEST), _WIDEST)

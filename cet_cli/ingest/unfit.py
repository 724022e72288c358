"""Why one row of a collection is not taken over."""

from __future__ import annotations

from cet_cli.wording.collecting import reason


class Unfit(Exception):
    """A row that cannot be taken over; its other rows can."""

    def __init__(self, column: str, name: str, near: tuple[str, ...] = (), **about: str) -> None:
        """Take the key of the column that is wrong, "" for the row, and the reason."""
        super().__init__(reason(name, near, **about))
        self.column = column

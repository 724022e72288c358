"""A commit, as its object says."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone

_SHORT = 10
"""So many digits of an id are unique in all but the largest repositories."""

_LONGEST = 200
"""A subject is cut after so many characters."""

_STAMP = re.compile(rb" (-?\d{1,15}) ([+-])(\d\d)(\d\d)$")


@dataclass(frozen=True, slots=True)
class Commit:
    """A state of all files that somebody recorded."""

    id: str
    tree: str
    parents: tuple[str, ...]
    day: date | None
    """The day on which its author made it, where the author was; None where none can be told."""
    subject: str
    """What its author said of it, in one line."""

    @property
    def short(self) -> str:
        """Its id, short enough to be read."""
        return self.id[:_SHORT]

    @property
    def stamp(self) -> str:
        """Its short id and its day."""
        return f"{self.short}, {self.day.isoformat()}" if self.day else self.short


def read_commit(id: str, data: bytes) -> Commit:  # noqa: A002 - what git calls it
    """Read the object of a commit."""
    head, _, message = data.partition(b"\n\n")
    lines = [line.partition(b" ") for line in head.split(b"\n")]
    first = {key: value for key, _, value in reversed(lines)}
    return Commit(
        id=id,
        tree=first.get(b"tree", b"").decode("ascii", "replace"),
        parents=tuple(
            value.decode("ascii", "replace") for key, _, value in lines if key == b"parent"
        ),
        day=_day(first.get(b"author", b"")),
        subject=_subject(message, first.get(b"encoding", b"utf-8")),
    )


def _day(author: bytes) -> date | None:
    """Read the day behind `NAME <MAIL> SECONDS ZONE`."""
    found = _STAMP.search(author)
    if found is None:
        return None
    seconds, sign, hours, minutes = found.groups()
    ahead = timedelta(hours=int(hours), minutes=int(minutes)) * (1 if sign == b"+" else -1)
    try:
        start = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=int(seconds))
        return start.astimezone(timezone(ahead)).date()
    except (OverflowError, ValueError):
        return None


def _subject(message: bytes, encoding: bytes) -> str:
    """Join the lines before the first empty one."""
    try:
        text = message.decode(encoding.decode("ascii"), "replace")
    except (LookupError, UnicodeError):
        text = message.decode("utf-8", "replace")
    first = text.strip("\n").partition("\n\n")[0]
    return " ".join(first.split())[:_LONGEST]

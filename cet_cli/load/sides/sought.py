"""What somebody means by a side of a comparison: a day, a path, a revision, what is staged."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from cet_cli.errors import UnreadableFile, WrongUsage
from cet_cli.load.discovery import ENDINGS
from cet_cli.model.values import Period, Unreadable

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

STAGED = ":"
"""The name of what is staged, after git's own `:path`; `cet diff --staged` says it in words."""

_DAY = re.compile(r"@\d")
_DATE = re.compile(r"\d{4}(-\d\d){0,2}")
_BRACES = re.compile(r"\{[^}]*\}")
_DOTS = re.compile(r"(?<![/:])\.{2,3}(?!/)")
"""Those of `A..B`, not those of `HEAD:../other`."""
_STAGE = re.compile(r":(?:([0-3]):)?(?!/)")
_LONGEST = 40
_PATHS = ("/", "./", "../")


@dataclass(frozen=True, slots=True)
class Sought:
    """A side, as it was asked for."""

    kind: Literal["working", "day", "path", "commit", "index"]
    text: str
    """As it was typed."""
    revision: str = ""
    """The name of a commit."""
    folder: str | None = None
    """The path in it, as in `HEAD~3:roadmaps/korea`; None where none was named."""
    day: date | None = None

    @property
    def in_git(self) -> bool:
        """Whether git is needed to read it."""
        return self.kind in ("commit", "index")


WORKING = Sought("working", "working tree")
LAST = Sought("commit", "HEAD", "HEAD")


def seek(text: str, here: Path) -> Sought:
    """Tell what a side is: `@DATE`, else an existing path, else something in git.

    Raises:
        WrongUsage: it is none of them for sure.
    """
    if not text.strip():
        raise WrongUsage(
            "a side of the comparison is empty: a revision, a path or `@DATE` is meant"
        )
    if not _DAY.match(text) and exists(text, here):
        return Sought("path", text)
    if text.startswith(_PATHS) or (":" not in text and text.endswith(ENDINGS)):
        raise UnreadableFile(f"there is no file or folder `{_brief(text)}`")
    return seek_end(text)


def seek_end(text: str, other: str = "") -> Sought:
    """Tell what one end of `A..B` is: `@DATE`, else something in git.

    Args:
        text: the end.
        other: the end before it: behind a day another day needs no mark.

    Raises:
        WrongUsage: it is none of them for sure.
    """
    if _DAY.match(text):
        return Sought("day", text, day=_day(text))
    if _DAY.match(other) and _DATE.fullmatch(text):
        return Sought("day", text, day=_day(f"@{text}"))
    return _in_git(text)


def exists(text: str, here: Path) -> bool:
    """Tell whether something stands at a path; a name that no file can have is none.

    In a folder of git's own, as a bare repository is, `HEAD` and `refs/heads/main` are no paths.
    """
    try:
        if (here / "HEAD").is_file() and (here / "refs").is_dir() and not text.startswith(_PATHS):
            return False
        return bool(text) and (here / text).exists()
    except (OSError, ValueError):
        return False


def span(text: str) -> tuple[str, str, str] | None:
    """Part `A..B` and `A...B`; an end left out is HEAD, as git has it. None for anything else.

    Raises:
        WrongUsage: there are more than two ends.
    """
    dots = None if text.startswith(":/") else _DOTS.search(_plain(text))
    if dots is None:
        return None
    ends = text[: dots.start()], text[dots.end() :]
    if _DOTS.search(_plain(ends[1])):
        raise WrongUsage(f"`{_brief(text)}`: a span has two ends, as in `main..HEAD`")
    return ends[0] or "HEAD", dots[0], ends[1] or "HEAD"


def _plain(text: str) -> str:
    """Blank out what stands in braces, as in `HEAD@{2024-01-01 12:00}`."""
    return _BRACES.sub(lambda found: "-" * len(found[0]), text)


def _in_git(text: str) -> Sought:
    staged = _STAGE.match(text)
    if staged and staged[1] in (None, "0"):
        return Sought("index", text, folder=text[staged.end() :] or None)
    if staged:
        raise WrongUsage(f"`{_brief(text)}`: of what is staged, only `:` and `:PATH` can be read")
    colon = -1 if text.startswith(":/") else _plain(text).find(":")
    if colon < 0:
        return Sought("commit", text, text)
    return Sought("commit", text, text[:colon], text[colon + 1 :])


def _day(text: str) -> date:
    """Read a day; a month or a year means its last one."""
    try:
        period = Period.read(text[1:])
    except Unreadable:
        period = None
    if period is None or period.precision == "span":
        raise WrongUsage(
            f"`{_brief(text)}` is not a date: write it like @2024-12-31, @2024-12 or @2024"
        )
    return period.end


def _brief(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"

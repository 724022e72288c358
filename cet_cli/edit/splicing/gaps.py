"""What stands between two entries of a file: blank lines, comments, commas."""

from __future__ import annotations

import re
from dataclasses import dataclass

LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Lines:
    """The whole lines between two entries of a block, each without indentation change or end."""

    lines: tuple[str, ...]

    @classmethod
    def of(cls, gap: str) -> Lines:
        """Take a gap apart: from the end of an entry to the first character of the next."""
        return cls(tuple(LINE_END.split(gap)[1:-1]))

    def detached(self) -> Lines:
        """Leave out the comments right above the next entry, which are about that one."""
        lines = list(self.lines)
        while lines and lines[-1].strip():
            lines.pop()
        return Lines(tuple(lines))

    def then(self, other: Lines) -> Lines:
        """Put other lines below, with no more blank lines in between than either had."""
        mine, others = list(self.lines), list(other.lines)
        while mine and others and not mine[-1].strip() and not others[0].strip():
            others.pop(0)
        return Lines((*mine, *others))

    def stripped(self) -> Lines:
        """Leave out blank lines at the end."""
        lines = list(self.lines)
        while lines and not lines[-1].strip():
            lines.pop()
        return Lines(tuple(lines))

    def comments(self) -> Lines:
        """Leave out blank lines at both ends."""
        lines = list(self.stripped().lines)
        while lines and not lines[0].strip():
            lines.pop(0)
        return Lines(tuple(lines))

    @property
    def blank(self) -> bool:
        """Whether a blank line is among them."""
        return any(not one.strip() for one in self.lines)


_FLOW = re.compile(
    r"(?P<comma>[ \t]*,)?(?P<rest>[ \t]*(?:(?<=[ \t,])\#[^\r\n]*)?)(?P<below>(?:[\r\n].*)?)",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Comma:
    """What stands behind an entry in brackets."""

    comma: str
    """The comma with blanks before it; empty where it has none."""
    rest: str
    """Blanks and a comment on the same line."""
    below: str
    """What follows from the end of that line on."""

    @classmethod
    def of(cls, gap: str) -> Comma | None:
        """Take a gap apart; None where the comma stands on another line."""
        match = _FLOW.fullmatch(gap)
        if match is None or (not match["comma"] and "," in _uncommented(gap)):
            return None
        return cls(match["comma"] or "", match["rest"], match["below"])

    @property
    def comment(self) -> bool:
        """Whether a comment stands behind the entry."""
        return "#" in self.rest

    @property
    def comments_below(self) -> list[str]:
        """The comments on lines of their own."""
        return [one.strip() for one in LINE_END.split(self.below) if "#" in one]


def _uncommented(gap: str) -> str:
    return re.sub(r"#[^\r\n]*", "", gap)

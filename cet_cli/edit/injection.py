"""Put a text between two marks in a file, and leave every other byte as it is.

    <!-- cet:begin report -->
    ...
    <!-- cet:end report -->

A mark stands alone on its line. Between fences of code it is an example, not a mark.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cet_cli.errors import UnreadableFile, WrongMarks

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NAME: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
"""What marks may be called."""

_MARK: Final = re.compile(rb"[ \t]{0,3}<!--[ \t]*cet:(begin|end)[ \t]+([a-z0-9-]+)[ \t]*-->[ \t]*")
_FENCE: Final = re.compile(rb" {0,3}(`{3,}|~{3,})")
_BOM: Final = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Slot:
    """The room between two marks."""

    start: int
    """The first byte after the line of the first mark."""
    end: int
    """The first byte of the line of the second."""
    newline: bytes
    """How lines end in this file."""


def read_whole(path: Path) -> bytes:
    """Read a file that is to be compared or changed.

    Raises:
        UnreadableFile: it is not there, or cannot be read.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        raise UnreadableFile(f"`{path}` cannot be read: {error.strerror}") from error


def find_slot(data: bytes, name: str, file: str) -> Slot:
    """Find the room between the marks of a name.

    Args:
        data: the file.
        name: what the marks are called.
        file: how the file is called in complaints.

    Raises:
        WrongMarks: they are not there, not both, not in order, or there twice.
    """
    marks = [mark for mark in _marks(data) if mark[1] == name]
    kinds = [kind for kind, *_ in marks]
    if not marks:
        raise WrongMarks(
            f"`{file}` has no place for it: add a line `<!-- cet:begin {name} -->` and below it "
            f"`<!-- cet:end {name} -->`"
        )
    if kinds != ["begin", "end"]:
        lines = ", ".join(f"`cet:{kind}` in line {line}" for kind, _, line, *_ in marks)
        raise WrongMarks(
            f"`{file}`: one `cet:begin {name}` and then one `cet:end` is needed: {lines}"
        )
    (*_, start), (*_, end, _after) = marks
    newline = b"\r\n" if data[:start].endswith(b"\r\n") else b"\n"
    return Slot(start, end, newline)


def _marks(data: bytes) -> Iterator[tuple[str, str, int, int, int]]:
    """List the marks: kind, name, line, the first byte of the line, the first byte after it."""
    fence, place = b"", len(_BOM) if data.startswith(_BOM) else 0
    for number, line in enumerate(data[place:].splitlines(keepends=True), 1):
        bare, start = line.rstrip(b"\r\n"), place
        place += len(line)
        opening = _FENCE.match(bare)
        if opening and not fence:
            fence = opening[1]
        elif opening and opening[1].startswith(fence) and bare.strip() == opening[1]:
            fence = b""
        mark = None if fence else _MARK.fullmatch(bare)
        if mark:
            yield mark[1].decode(), mark[2].decode(), number, start, place


def content_of(data: bytes, slot: Slot) -> str:
    """Give what stands between the marks, whatever its bytes are."""
    return data[slot.start : slot.end].decode("utf-8", "replace")


def injected(data: bytes, slot: Slot, text: str, name: str) -> bytes:
    """Put a text between the marks; blank lines keep it apart from them.

    Args:
        data: the file.
        slot: the room between the marks.
        text: what is to stand there, with line feeds at the ends of its lines.
        name: what the marks are called.

    Raises:
        WrongMarks: the text holds such marks itself, so that the next time nobody could tell.
    """
    inside = f"\n{text.strip()}\n\n".encode()
    if any(mark[1] == name for mark in _marks(inside)):
        raise WrongMarks(f"the report itself has marks that are called `{name}`")
    return data[: slot.start] + inside.replace(b"\n", slot.newline) + data[slot.end :]

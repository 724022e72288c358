"""Run through the tags of a part of a workbook: nothing of it is kept but what is asked for.

A tree of 10,000 rows takes a hundred megabytes and most of the time of reading them; a hostile one
takes all the memory that there is.
"""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, Final, Protocol
from xml.parsers.expat import ParserCreate

from cet_cli.errors import UnreadableFile
from cet_cli.wording.collecting import refusal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from xml.parsers.expat import XMLParserType

_PIECE: Final = 1 << 18
_LONGEST: Final = 1 << 20
"""The longest tag, in bytes: a cell holds 32,767 characters, and not even in its tag."""


class Reader(Protocol):
    """What takes the tags, by their names without a prefix, and the texts between them."""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take the start of a tag."""

    def end(self, name: str) -> None:
        """Take its end."""

    def text(self, text: str) -> None:
        """Take a piece of text."""


def run_through(part: IO[bytes], reader: Reader) -> None:
    """Give a reader all tags and texts of a part.

    Raises:
        ExpatError: it is no XML.
    """
    parser = ParserCreate()
    parser.buffer_text = True

    def begin(name: str, attributes: dict[str, str]) -> None:
        """Take the first tag: where that has no prefix, none has, and none is looked for."""
        start, end = reader.start, reader.end
        if ":" in name:
            parser.StartElementHandler = lambda name, found: start(_local(name), found)
            parser.EndElementHandler = lambda name: end(_local(name))
        else:
            parser.StartElementHandler, parser.EndElementHandler = start, end
        start(_local(name), attributes)

    parser.StartElementHandler, parser.CharacterDataHandler = begin, reader.text
    for _ in fed(parser, part):
        pass


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def fed(parser: XMLParserType, part: IO[bytes]) -> Iterator[bytes]:
    """Feed a parser, and give each piece that it has taken.

    A parser that is fed in small pieces looks at an unfinished tag again with every piece, so it
    would need hours for one of many megabytes.

    Raises:
        ExpatError: it is no XML.
        UnreadableFile: a tag is longer than any of a workbook.
    """
    size, piece = 0, b"<"
    while piece:
        piece = part.read(_PIECE)
        size += len(piece)
        parser.Parse(piece, not piece)
        if size - parser.CurrentByteIndex > _LONGEST:
            raise UnreadableFile(refusal("damaged"))
        yield piece

"""Look at a workbook before anything in it is read: what could do harm is refused.

An .xlsx file is a ZIP archive of XML. A small one can unpack to gigabytes, bring macros, refer to
other files, or define entities that multiply; no workbook of ours does any of that.
"""

from __future__ import annotations

import zipfile
import zlib
from contextlib import suppress
from io import BytesIO
from typing import IO, TYPE_CHECKING, Final
from xml.parsers.expat import ExpatError, ParserCreate

from cet_cli.errors import UnreadableFile
from cet_cli.ingest.tags import fed
from cet_cli.wording.collecting import refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGEST: Final = 20_000_000
"""A larger file is not read: 10,000 rows take 2 MB."""

_UNPACKED: Final = 150_000_000
_PARTS: Final = 1_000
_TAGS: Final = 16_000_000
"""Each becomes an object: so many have 50,000 rows as LibreOffice writes them."""
_ZIP: Final = b"PK\x03\x04"
_OLE: Final = b"\xd0\xcf\x11\xe0"
_MACROS: Final = ("vbaproject", "vbadata", "macrosheets/", "activex/", "dialogsheets/")
_LINKS: Final = ("externallinks/", "connections.xml", "embeddings/", "querytables/")

DAMAGE: Final = (
    ArithmeticError, AttributeError, EOFError, ExpatError, LookupError, OSError, RuntimeError,
    TypeError, ValueError, zipfile.BadZipFile, zlib.error,
)  # fmt: skip
"""What is raised where an archive, or the XML in it, is not what it claims to be."""


def is_workbook(data: bytes) -> bool:
    """Tell whether bytes are those of a workbook, of the present kind or an old one."""
    return data.startswith((_ZIP, _OLE))


def refuse_large(data: bytes) -> None:
    """Refuse a file that is larger than anything that was asked for.

    Raises:
        UnreadableFile: it is.
    """
    if len(data) > LARGEST:
        raise UnreadableFile(refusal("too_large", limit=_megabytes(LARGEST)))


def look_into(data: bytes) -> None:
    """Refuse what is no harmless workbook; what is left may be given to any reader of XML.

    Raises:
        UnreadableFile: saying why, and what would be right.
    """
    if data.startswith(_OLE):
        raise UnreadableFile(refusal("locked"))
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            _look_at_parts(archive)
            _look_at_definitions(archive)
    except DAMAGE as error:
        raise UnreadableFile(refusal("damaged")) from error


def _look_at_parts(archive: zipfile.ZipFile) -> None:
    parts = archive.infolist()
    if len(parts) > _PARTS:
        raise UnreadableFile(refusal("many_parts", limit=f"{_PARTS:,}"))
    if sum(one.file_size for one in parts) > _UNPACKED:
        raise UnreadableFile(refusal("bomb", limit=_megabytes(_UNPACKED)))
    names = [one.filename.casefold() for one in parts]
    for words, why in ((_MACROS, "macros"), (_LINKS, "links")):
        if any(word in name for name in names for word in words):
            raise UnreadableFile(refusal(why))
    if "xl/workbook.xml" not in names:
        raise UnreadableFile(refusal("damaged"))


def _look_at_definitions(archive: zipfile.ZipFile) -> None:
    """Parse every part as a reader will, and refuse it at the first definition.

    Definitions come first, so what is no XML from some place on has none behind it.
    """
    tags = 0
    for one in archive.infolist():
        with archive.open(one) as part, suppress(ExpatError):
            for number in _tags_in(part):
                tags += number
                if tags > _TAGS:
                    raise UnreadableFile(refusal("damaged"))


def _tags_in(part: IO[bytes]) -> Iterator[int]:
    """Parse a part, and count its tags as they come."""
    parser = ParserCreate()
    parser.StartDoctypeDeclHandler = _refuse_definitions
    return (piece.count(b"<") for piece in fed(parser, part))


def _refuse_definitions(*_: object) -> None:
    raise UnreadableFile(refusal("entities"))


def _megabytes(size: int) -> str:
    return f"{size // 1_000_000} MB"

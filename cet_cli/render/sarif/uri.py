"""From the path of a file to a URI that leads to it."""

from __future__ import annotations

import re
import string

_PLAIN = frozenset(f"{string.ascii_letters}{string.digits}-._~/".encode())
_DRIVE = re.compile("[A-Za-z]:/")


def uri_of(path: str) -> str:
    """Write a path as RFC 3986 wants it: its bytes, all but letters, digits and `-._~/` escaped.

    >>> uri_of("areas/양자 1.yaml")
    'areas/%EC%96%91%EC%9E%90%201.yaml'
    """
    if path.startswith("/"):
        return f"file://{_escaped(path)}"
    if _DRIVE.match(path):
        return f"file:///{path[:2]}{_escaped(path[2:])}"
    return _escaped(path)


def is_relative(path: str) -> bool:
    """Tell whether a path is told from the folder in which `cet` was started."""
    return not path.startswith("/") and not _DRIVE.match(path)


def _escaped(path: str) -> str:
    return "".join(chr(byte) if byte in _PLAIN else f"%{byte:02X}" for byte in _bytes(path))


def _bytes(path: str) -> bytes:
    """Give the bytes that the disk knows; a name of half a character has none, and is spelt."""
    try:
        return path.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return path.encode("utf-8", "surrogatepass")

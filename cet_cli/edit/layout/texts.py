"""Write a text: as it is where nothing speaks against it, in quotes only where they are needed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cet_cli.edit.splicing.manner import width
from cet_cli.edit.splicing.scalars import line, plain

if TYPE_CHECKING:
    from cet_cli.edit.layout.sheet import Value

_LINE_END = re.compile(r"\r\n|\r|\n")
_HEADER = re.compile(r"[|>][-+\d]*")
_TYPED = re.compile(
    r"""
      ~ | null | y | n | yes | no | true | false | on | off            # in any version of YAML
    | [-+]?(?: [0-9][0-9_,]* | 0x[0-9a-f_]+ | 0o[0-7]+ | [0-9][0-9_]*(?::[0-5]?[0-9])+ )
    | [-+]?(?: [0-9][0-9_]*)?\.?[0-9_]*(?: e[-+]?[0-9]+ )? | [-+]?\.(?:inf|nan)
    | [0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.* | <<? | =
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""What another reader of YAML may take for something else than a text."""


def key_text(key: str) -> str:
    """Write a key."""
    return line(key, flow=True)


def flow_text(value: Value) -> str:
    """Write a text on one line.

    Quotes that braces would need stay everywhere, so that a text may be moved into them.
    """
    if value.style == "" and not _LINE_END.search(value.raw):
        return value.raw
    text = value.text
    if value.style == "" and plain(text, flow=False):
        return text
    if value.style in ("'", '"') and (_TYPED.fullmatch(text) or not plain(text, flow=True)):
        return line(text, flow=True, style='"' if '"' not in text or not text.isprintable() else "")
    return line(text, flow=True)


def text_lines(value: Value, room: int, indent: int) -> list[str]:
    """Write a text behind a key or dash: the rest of that line, and the lines below, indented.

    Args:
        value: the text.
        room: how many columns the rest of the line has.
        indent: the column of the lines below.
    """
    if value.style in ("|", ">"):
        return _block(value, indent)
    one = flow_text(value)
    if not _LINE_END.search(value.raw) or width(one) <= room or "\n" in value.text:
        return [one]
    first, *rest = [part.strip(" \t") for part in _LINE_END.split(value.raw)]
    return [first, *(" " * indent + part for part in rest)]


def _block(value: Value, indent: int) -> list[str]:
    """Write a literal or folded text with its lines as they are; an awkward one in quotes."""
    header, *rest = _LINE_END.split(value.raw)
    match = _HEADER.match(header)
    first = value.text[:1]
    lines = [part for part in rest if part.strip()]
    if not match or not lines or first.isspace() or value.text.endswith("\n\n"):
        return [line(value.text, flow=True)]
    inner = len(lines[0]) - len(lines[0].lstrip(" "))
    sign = match[0][0] + ("-" if not value.text.endswith("\n") else "")
    body = [part[inner:] for part in rest]
    return [sign, *(" " * indent + part if part else "" for part in body)]

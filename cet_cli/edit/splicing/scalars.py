"""Write a text as YAML: plain where that says the same, else in quotes, else as a block."""

from __future__ import annotations

import re

_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r", "\0": "\\0"}
_WIDTHS = {2: "x", 4: "u", 8: "U"}
"""The letter of an escape by the number of its hexadecimal digits."""

_PLAIN = re.compile(
    r"""
    (?! --- | \.\.\. )                              # would begin or end a document
    (?: [^\s\-?:,\[\]{}\#&*!|>'"%@`=<~] | [-](?=[^\s,\[\]{}\-]) )
    (?: [^\s:\#]  | :(?=[^\s,\[\]{}]) | (?<=\S)\# | [ ](?=[^\s\#]) )*
    """,
    re.VERBOSE,
)
_IN_BRACKETS = re.compile(r"[,\[\]{}?]")


def plain(text: str, *, flow: bool) -> bool:
    """Tell whether a text may stand without quotes.

    Args:
        text: the text.
        flow: whether it stands in brackets, where a comma ends it.
    """
    return (
        text.isprintable()
        and _PLAIN.fullmatch(text) is not None
        and not (flow and _IN_BRACKETS.search(text))
    )


def line(text: str, *, flow: bool, quote: str = '"', style: str = "") -> str:
    """Write a text on one line.

    Args:
        text: the text.
        flow: whether it stands in brackets.
        quote: the mark to quote with, where it must be quoted.
        style: how the text was written whose place it takes; a quoted one stays quoted.
    """
    if style not in ("'", '"') and plain(text, flow=flow):
        return text
    mark = style if style in ("'", '"') else quote
    if mark == "'" and text.isprintable() and "\\" not in text:
        return "'" + text.replace("'", "''") + "'"
    if mark == '"' and style != '"' and '"' in text and text.isprintable() and "'" not in text:
        return f"'{text}'"
    return '"' + escaped(text) + '"'


def escaped(text: str) -> str:
    """Write a text as it stands between double quotes."""
    return "".join(map(_escaped, text))


def _escaped(character: str) -> str:
    if character in _ESCAPES:
        return _ESCAPES[character]
    if character.isprintable():
        return character
    code = f"{ord(character):x}"
    length = next(width for width in _WIDTHS if width >= len(code))
    return f"\\{_WIDTHS[length]}{code:0>{length}}"


def block(text: str) -> list[str] | None:
    """Write a text of several lines as a literal block: its header and its lines, not indented.

    None where a block cannot say it.
    """
    body = text.rstrip("\n")
    ends = len(text) - len(body)
    lines = body.split("\n")
    if len(lines) == 1 or ends > 1 or not lines[0].strip() or lines[0][0].isspace():
        return None
    if not all(one.isprintable() and (one.strip() or not one) for one in lines):
        return None
    return ["|" if ends else "|-", *lines]

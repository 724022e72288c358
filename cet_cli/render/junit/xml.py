"""XML of elements, attributes and text; whatever these say, it can be read again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
"""How a document begins."""

# XML 1.0, "Char": no other character can stand in a document, not even escaped.
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_ATTRIBUTE = _TEXT | str.maketrans({'"': "&quot;", "\n": "&#10;", "\t": "&#9;"})


def element(
    tag: str, attributes: Iterable[tuple[str, object]], *inside: str, text: str = ""
) -> str:
    """Write an element with other elements or a text in it, indented by its depth."""
    listed = "".join(f' {name}="{_clean(value, _ATTRIBUTE)}"' for name, value in attributes)
    if not inside and not text:
        return f"<{tag}{listed}/>\n"
    if text:
        return f"<{tag}{listed}>{_clean(text, _TEXT)}</{tag}>\n"
    return f"<{tag}{listed}>\n{''.join(inside)}</{tag}>\n"


def _clean(value: object, table: dict[int, str]) -> str:
    return _FORBIDDEN.sub("", str(value)).translate(table)

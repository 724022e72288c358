"""The envelope that every answer comes in."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from cet_cli.wording import shown_json

if TYPE_CHECKING:
    from datetime import date

    from cet_cli.report.extent import Extent

VERSION = 1


def envelope(kind: str, as_of: date | None, read: Extent | None, body: dict[str, Any]) -> str:
    """Write an answer as JSON: strict, in UTF-8, keys in a fixed order."""
    wire: dict[str, Any] = {"version": VERSION, "kind": kind, "as_of": as_of and as_of.isoformat()}
    if read is not None:
        wire["read"] = read_of(read)
    text = json.dumps({**wire, **body}, ensure_ascii=False, allow_nan=False, indent=2)
    return shown_json(text) + "\n"


def read_of(read: Extent) -> dict[str, Any]:
    """Write how much was read."""
    return {
        "portfolio": read.portfolio,
        "path": read.path,
        "files": read.files,
        "areas": read.areas,
        "things": read.things,
        "sources": read.sources,
    }

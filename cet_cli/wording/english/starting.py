"""What is said where files were begun, in English, and where git asks for nothing to show."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

SAYS: Mapping[str, str] = {
    "wrote": "Wrote {path}",
    "next": "Next: {command}",
    "then": "      {command}",
    "not_merged": "{path}: not merged yet",
}
"""Short sentences."""

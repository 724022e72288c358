"""What is said around findings, in English: how many, of what, what was read, who refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

COUNTS: Mapping[str, tuple[str, str]] = {
    "error": ("{number} error", "{number} errors"),
    "warning": ("{number} warning", "{number} warnings"),
    "note": ("{number} note", "{number} notes"),
    "finding": ("{number} finding", "{number} findings"),
    "suppression": ("{number} suppression", "{number} suppressions"),
    "area": ("{number} area", "{number} areas"),
    "thing": ("{number} thing", "{number} things"),
    "source": ("{number} source", "{number} sources"),
    "file": ("{number} file", "{number} files"),
}
"""One of something, and several."""

SEVERITIES: Mapping[str, tuple[str, str]] = {
    "error": ("error", "errors"),
    "warning": ("warning", "warnings"),
    "note": ("note", "notes"),
}
"""How much a finding matters, of one and of several."""

SAYS: Mapping[str, str] = {
    "more_1": "{file}: {number} more finding, not shown",
    "more_n": "{file}: {number} more findings, not shown",
    "nothing": "No findings",
    "suppressed": " ({number} suppressed)",
    "closing": "{suppressed}. Read {extent}, as of {day}.",
    "extent": "{areas}, {things} and {sources} from {files} in {place}",
    "this_folder": "this folder",
    "refused": "the plan in {place} has {errors}, so nothing true can be said of it",
    "of_side": "{place} of {side}",
    "see_all": "see all of them with `cet validate`",
    "needs": "needs {thing}",
}
"""Short sentences."""

LABELS: Mapping[str, str] = {}
"""What is said beside a second place: in English as the rule gives it."""

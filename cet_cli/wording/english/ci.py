"""The words of the formats that services read, in English."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

SAYS: Mapping[str, str] = {
    "some_shown": (
        "{shown:,} of {number:,} {kind} shown here; `--format text` lists them all, "
        "`--format markdown` sets them in a table."
    ),
    "some_kept": "{shown:,} of {number:,} findings kept, the worst first.",
    "nothing": "No findings",
    "suppressed": " ({number:,} suppressed)",
    "closing": "{counts}{suppressed}. Read {extent}, as of {day}.",
    "failed": "**The check fails:** {counts}.",
    "passed": "**The check passes:** {counts}, none of which makes it fail.",
    "clean": "**The check passes:** nothing was found.",
    "unread": "**The check could not look at everything:** {counts}.",
    "read": "Read {extent}, as of {day}.",
    "allowed": "{findings} suppressed, each for a reason",
    "left_out": (
        "*{rows} left out here, for want of room, the worst are above; "
        "`--format text` lists them all.*"
    ),
    "root": "The folder in which cet was started.",
    "unread_file": "Not every file could be read.",
    "all_well": "the plan in {place} is well formed",
    "instead": "Instead: {advice}",
    "at": "{name} at {place}",
    "matters": "Why it matters",
    "example": "Example",
    "right": "Instead",
}
"""Short sentences."""

HEADINGS = ("Severity", "Where", "What was found", "What would be right", "Rule")
"""The titles of a table of findings."""

ALLOWED = ("Where", "Rule", "Reason")
"""The titles of a table of suppressed findings."""

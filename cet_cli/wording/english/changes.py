"""The words of a comparison."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

CLASSES: Mapping[str, str] = {
    "history_rewritten": "history rewritten",
    "vanished": "vanished",
    "weakened": "weakened",
    "loosened": "loosened",
    "mixed": "mixed",
    "softened": "softened",
    "slipped": "slipped",
    "redefined": "redefined",
    "rebaselined": "rebaselined",
    "dropped": "dropped",
    "restated": "restated",
    "granted": "granted",
    "replaced": "replaced",
    "split": "split",
    "merged": "merged",
    "moved": "moved",
    "renamed": "renamed",
    "suggested": "perhaps renamed",
    "strengthened": "strengthened",
    "brought_forward": "brought forward",
    "firmed": "firmed",
    "reprecised": "reprecised",
    "added": "added",
    "observation_added": "observation added",
    "observation_revised": "observation revised",
    "reworded": "reworded",
    "changed": "changed",
}

SIDES: Mapping[str, str] = {}
"""The sides that have a name of ours: in English as they are called where they are read."""

COUNTED = "{number} {kind}"
"""How many changes there are of a class."""

PHRASES: Mapping[str, str] = {
    "compared": "Compared {base} with {revision}: ",
    "things_1": "{number} thing, ",
    "things_n": "{number} things, ",
    "same": "nothing differs",
    "no_weakening": "no weakening",
    "weaker_1": "1 change that weakens the plan or hides whether it does",
    "weaker_n": "{number} changes that weaken the plan or hide whether they do",
    "side": "{name} ({stamp})",
    "accepted": "accepted {date} by {sources}",
    "accepted_why": "accepted {date} by {sources}: {why}",
    "nobody": "no document",
    "accepted_count": "{number} accepted",
    "accepted_title": "Accepted",
    "quiet_1": "1 more change that weakens nothing is listed with --verbose: {kinds}.",
    "quiet_n": "{number} more changes that weaken nothing are listed with --verbose: {kinds}.",
    "read": "Base: {base}. Revision: {revision}. As of {date}.",
    "backwards": (
        "note: the base, {base}, is later than the revision, {revision}: "
        "what was added reads as dropped"
    ),
    "left_out_1": "1 change is left out here, for want of room; `cet diff` lists it.",
    "left_out_n": "{number} changes are left out here, for want of room; `cet diff` lists them.",
}

TITLES: Mapping[str, tuple[str, ...]] = {
    "changes": ("Change", "Of what", "Before", "After", "What it means", "Where", "Rule"),
    "accepted": ("Change", "Of what", "Before", "After", "Accepted"),
}

"""What a plan remembers: earlier values under `was`, and reports as they were given."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cet_cli.model.base import Part
from cet_cli.model.dated import Done, Progress
from cet_cli.model.fields import key_of
from cet_cli.model.past import CHANGING, past_of
from cet_cli.model.record import Review
from cet_cli.rules.revision.as_written import written
from cet_cli.rules.revision.history import same_word
from cet_cli.rules.revision.steps import altered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.diff.changes import Change, FieldChange
    from cet_cli.rules.revision.compared import Compared

WORDS_OF_REPORTS = frozenset({"says", "verdict", "text", "on", "value"})
"""What a report says; the rest is about it."""


class Memory(NamedTuple):
    """An earlier value of a field, and who said it."""

    field: str
    value: str
    source: str


def forgotten(change: Change) -> list[Memory]:
    """List the earlier values that the base gives and the revision does not."""
    before, after = change.before, change.after
    if not isinstance(before, Part) or not isinstance(after, Part):
        return []
    if not any(one.field == "was" or one.field.endswith(":was") for one in change.fields):
        return []
    kept = set(_memories(after))
    return [one for one in dict.fromkeys(_memories(before)) if one not in kept]


def _memories(part: Part) -> Iterator[Memory]:
    for name in CHANGING:
        for past in past_of(part, name):
            sources = ", ".join(sorted(citation.id for citation in past.entry.source))
            yield Memory(key_of(name), written(past.value) or "none", sources)


def reports_rewritten(compared: Compared) -> Iterator[tuple[Change, FieldChange]]:
    """Give the words of reports that were changed though nobody new is cited."""
    words = altered(compared.changes, Progress, Review, Done, fields=WORDS_OF_REPORTS)
    return ((change, one) for change, one in words if same_word(change, (one.field,)))

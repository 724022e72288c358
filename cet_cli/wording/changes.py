"""What a comparison says: both sides, the classes of changes, and who accepted one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording import spoken
from cet_cli.wording.language import language
from cet_cli.wording.shown import shown
from cet_cli.wording.spoken import fill, numbered

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cet_cli.model.values import Period, Text


def class_word(kind: str) -> str:
    """Say the class of a change."""
    return spoken.changes.CLASSES[kind]


def sentence(name: str, /, **about: object) -> str:
    """Say one of the short sentences."""
    return fill(spoken.changes.PHRASES[name], **about)


def counted(name: str, number: int, /, **about: object) -> str:
    """Say one of the sentences that have a number in them."""
    return sentence(numbered(name, number), number=f"{number:,}", **about)


def kinds_words(counts: Iterable[tuple[str, int]]) -> str:
    """Say how many changes there are of each class."""
    return ", ".join(
        fill(spoken.changes.COUNTED, number=f"{number:,}", kind=class_word(kind))
        for kind, number in counts
    )


def titles(table: str) -> tuple[str, ...]:
    """Say the titles of a table."""
    return spoken.changes.TITLES[table]


def side_words(name: str, stamp: str) -> str:
    """Name a side, with what it is exactly."""
    said = spoken.changes.SIDES.get(name) or shown(name)
    return sentence("side", name=said, stamp=shown(stamp)) if stamp else said


def verdict_words(differences: int, weaker: int) -> str:
    """Say in few words whether a plan got weaker."""
    if not differences:
        return sentence("same")
    return counted("weaker", weaker) if weaker else sentence("no_weakening")


def acceptance_words(on: Period, why: Text | None, sources: Sequence[str]) -> str:
    """Say who accepted a change."""
    by = ", ".join(map(shown, sources)) or sentence("nobody")
    if why is None:
        return sentence("accepted", date=on.text, sources=by)
    return sentence("accepted_why", date=on.text, sources=by, why=shown(why.say(language())))

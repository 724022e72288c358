"""Things in rows for people, and texts in full: a page about one thing cuts nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.render.terminal import tones
from cet_cli.render.terminal.table import Column
from cet_cli.wording import shown
from cet_cli.wording.dates import date_words
from cet_cli.wording.language import language
from cet_cli.wording.things import kind_word

if TYPE_CHECKING:
    from cet_cli.address import Address
    from cet_cli.model.values import Text
    from cet_cli.render.terminal.lines import Piece
    from cet_cli.report.things import Named

LINKED = (Column(rank=4), Column(least=26), Column(rank=3), Column(rank=2), Column(rank=1))
"""Kind, name, status, date and address of a thing, in columns."""

STANDING = (Column(), Column(rank=2), Column(least=20), Column(rank=1))
"""Status, date, name and address of a thing, in columns."""


def whole(text: str) -> str:
    """Show a text of a file in full, on one line."""
    return shown(text, limit=len(text) + 1)


def told(text: Text | None) -> str:
    """Show a display text in full, in the language of the page."""
    return whole(text.say(language())) if text else ""


def others(text: Text) -> list[str]:
    """Show a display text in its other languages."""
    said = text.say(language())
    return [whole(one) for one in text.texts if one != said]


def at(address: Address) -> str:
    """Show an address in full: it is there to be copied."""
    return whole(str(address))


def linked_row(named: Named) -> tuple[Piece, ...]:
    """Set a thing in a row that says what it is, then how it stands."""
    status, due, name, address = standing_row(named)
    return (kind_word(named.kind) if named.kind else "", "dim"), name, status, due, address


def standing_row(named: Named) -> tuple[Piece, Piece, Piece, Piece]:
    """Set a thing in a row that says how it stands, then what it is called."""
    return (
        tones.status_piece(named.status) if named.status else ("", ""),
        (date_words(named.due.text) if named.due else "", ""),
        (told(named.name) or at(named.address), ""),
        (at(named.address), "dim"),
    )

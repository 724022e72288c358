"""How statuses look: a word and a tone; without colour the word says it all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording import shown
from cet_cli.wording.language import language
from cet_cli.wording.status import status_word

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cet_cli.model.values import Text
    from cet_cli.render.terminal.lines import Piece

TONES: Mapping[str, str] = {
    "breached": "bad",
    "missed": "bad",
    "overdue": "bad",
    "moving_away": "bad",
    "far_behind": "bad",
    "due_unreported": "warning",
    "at_risk": "warning",
    "behind": "warning",
    "no_data": "dim",
    "cannot_tell": "dim",
    "untested": "dim",
    "dropped": "dim",
    "on_track": "good",
    "met_late": "good",
    "done_late": "good",
    "holding": "good",
    "met": "good",
    "done": "good",
}


def status_piece(status: str) -> Piece:
    """Give the word of a status with its tone."""
    return status_word(status), TONES.get(status, "")


def said(text: Text) -> str:
    """Give a display text, safe to be shown."""
    return shown(text.say(language()))

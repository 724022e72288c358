"""What is said while a plan is edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording import spoken
from cet_cli.wording.shown import shown
from cet_cli.wording.spoken import fill

if TYPE_CHECKING:
    from collections.abc import Iterable

_MOST = 24
"""More words than this are not listed in one line."""


def refusal(name: str, /, near: Iterable[str] = (), **about: str) -> str:
    """Say why an edit is refused.

    Args:
        name: which refusal.
        near: the words that could have been typed.
        about: what else the sentence names.
    """
    texts = {key: shown(text) for key, text in about.items()}
    if "on" in texts and name == "dropped_already":
        texts["on"] = fill(spoken.editing.DROPPED_ON, on=texts["on"]) if texts["on"] else ""
    listed = [f"`{shown(word)}`" for word in near]
    texts["near"] = ", ".join([*listed[:_MOST], *(["…"] if len(listed) > _MOST else [])])
    return fill(spoken.editing.REFUSALS[name], **texts)


def sentence(name: str, /, **about: object) -> str:
    """Say one of the short sentences."""
    texts = {key: shown(one) if isinstance(one, str) else one for key, one in about.items()}
    return fill(spoken.editing.SAYS[name], **texts)


def question(field: str) -> str:
    """Ask for a field."""
    asked: str = spoken.editing.QUESTIONS.get(field, field)
    return asked

"""What is said where an address or a word was typed that names nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording.english.addresses import HINTS, REFUSALS, UNKNOWN
from cet_cli.wording.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_MOST = 20
"""More words than this are not listed in one line."""


def unknown(
    what: str, asked: str, near: Sequence[str], known: Sequence[str] = (), **about: str
) -> str:
    """Say that something typed names nothing, and what was probably meant.

    Args:
        what: what kind of word it was, one of `UNKNOWN`.
        asked: what was typed.
        near: what is near to it.
        known: everything that could have been typed, where that is a short closed list.
        about: what else the sentence names.
    """
    texts = {key: shown(text) for key, text in about.items()}
    said = UNKNOWN[what].format(asked=shown(asked), **texts)
    if near:
        hint = HINTS["near"].format(near=HINTS["or"].join(_quoted(near)))
    elif known:
        listed = ", ".join(_quoted(known[:_MOST]))
        name = "one" if len(known) == 1 else "known" if len(known) <= _MOST else "some"
        hint = HINTS[name].format(known=listed)
    else:
        hint = HINTS["none"]
    return f"{said}; {hint}"


def refusal(what: str, asked: str, found: Iterable[str] = ()) -> str:
    """Say why what was typed cannot be shown."""
    return REFUSALS[what].format(asked=shown(asked), found=", ".join(_quoted(found)))


def _quoted(words: Iterable[str]) -> list[str]:
    return [f"`{shown(word)}`" for word in words]

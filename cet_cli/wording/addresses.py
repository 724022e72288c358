"""What is said where an address or a word was typed that names nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording import spoken
from cet_cli.wording.shown import shown
from cet_cli.wording.spoken import fill

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
    hints = spoken.addresses.HINTS
    said = fill(spoken.addresses.UNKNOWN[what], asked=shown(asked), **texts)
    if near:
        hint = fill(hints["near"], near=hints["or"].join(_quoted(near)))
    elif known:
        listed = ", ".join(_quoted(known[:_MOST]))
        name = "one" if len(known) == 1 else "known" if len(known) <= _MOST else "some"
        hint = fill(hints[name], known=listed)
    else:
        hint = hints["none"]
    return fill(hints["beside"], said=said, hint=hint)


def refusal(what: str, asked: str, found: Iterable[str] = ()) -> str:
    """Say why what was typed cannot be shown."""
    named = ", ".join(_quoted(found))
    return fill(spoken.addresses.REFUSALS[what], asked=shown(asked), found=named)


def _quoted(words: Iterable[str]) -> list[str]:
    return [f"`{shown(word)}`" for word in words]

"""The help of the commands in another language: by what it says in English."""

from __future__ import annotations

from cet_cli.wording.language import language


def help_words(text: str) -> str:
    """Say a sentence of the help; one that nobody translated stays English."""
    if language() == "en":
        return text
    from cet_cli.wording.korean.help import HELP

    return HELP.get(text, text)

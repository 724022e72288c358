"""The language of the answer: English, unless somebody asked for Korean.

What was asked for wins over the setting of the project, and that over the terminal's own language:

    with speaking("ko"):
        print(says(finding))
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Final, Literal, get_args

if TYPE_CHECKING:
    from collections.abc import Iterator

Language = Literal["en", "ko"]

LANGUAGES: Final[tuple[Language, ...]] = get_args(Language)
"""The languages of the message catalogue."""

_ASKED: Final[ContextVar[Language | None]] = ContextVar("asked", default=None)
_SETTING: Final[ContextVar[Language | None]] = ContextVar("setting", default=None)
_TERMINAL: Final[ContextVar[Language | None]] = ContextVar("terminal", default=None)

_PROGRAM: Final[ContextVar[bool]] = ContextVar("program", default=False)


def language() -> Language:
    """Give the language in which to answer."""
    if _PROGRAM.get():
        return "en"
    return _ASKED.get() or _SETTING.get() or _TERMINAL.get() or "en"


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Answer in a language for the length of a block.

    Raises:
        ValueError: the catalogue has no such language.
    """
    if language not in LANGUAGES:
        raise ValueError(f"there is no catalogue in {language!r}, only in {', '.join(LANGUAGES)}")
    token = _ASKED.set(language)
    try:
        yield
    finally:
        _ASKED.reset(token)


def ask_for(language: Language) -> None:
    """Answer in a language from now on: that of the command line."""
    _ASKED.set(language)


def go_by_setting(language: Language | None) -> None:
    """Answer in the language of a project's settings; None where they name none."""
    _SETTING.set(language)


def go_by_terminal(language: Language | None) -> None:
    """Answer in the language of the terminal, where nothing else is asked for."""
    _TERMINAL.set(language)


def for_programs() -> None:
    """Answer in English whatever was asked for: a program will read it."""
    _PROGRAM.set(True)


def forget() -> None:
    """Forget what was asked for, as at the start of a program."""
    for variable in (_ASKED, _SETTING, _TERMINAL):
        variable.set(None)
    _PROGRAM.set(False)

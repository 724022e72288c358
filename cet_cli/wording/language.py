"""The language of an answer, set once for all that is said in it."""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

Language = Literal["en", "ko"]

_LANGUAGE: Final[ContextVar[Language]] = ContextVar("language", default="en")


def language() -> Language:
    """Tell in which language is spoken."""
    return _LANGUAGE.get()


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Speak a language for a while.

    >>> with speaking("ko"):
    ...     language()
    'ko'
    """
    token = _LANGUAGE.set(language)
    try:
        yield
    finally:
        _LANGUAGE.reset(token)

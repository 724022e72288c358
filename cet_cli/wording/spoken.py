"""The catalogue in the language of the answer: `spoken.status.STATUSES["met"]`.

Each module of `wording.english` has a twin in `wording.korean` with the same names, loaded only
when it is spoken.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from cet_cli.wording.language import language

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType

    from cet_cli.wording.english import (
        addresses,
        changes,
        ci,
        claims,
        findings,
        history,
        listing,
        money,
        outlook,
        rules,
        show,
        starting,
        status,
        summary,
        things,
        tidying,
        working,
    )
    from cet_cli.wording.message import Message

    __all__ = [
        "addresses",
        "changes",
        "ci",
        "claims",
        "findings",
        "history",
        "listing",
        "money",
        "outlook",
        "rules",
        "show",
        "starting",
        "status",
        "summary",
        "things",
        "tidying",
        "working",
    ]

PACKAGES = {"en": "cet_cli.wording.english", "ko": "cet_cli.wording.korean"}
"""Where the catalogue of each language is."""


def __getattr__(name: str) -> ModuleType:
    """Give a module of the catalogue."""
    if name.startswith("_"):
        raise AttributeError(name)
    return _module(language(), name)


@cache
def _module(language: str, name: str) -> ModuleType:
    """Find a module of the catalogue once: a long answer asks for it a hundred thousand times."""
    return import_module(f"{PACKAGES[language]}.{name}")


def catalogue() -> Mapping[str, Message]:
    """Give the messages of the rules."""
    messages: Mapping[str, Message] = import_module(PACKAGES[language()]).CATALOGUE
    return messages


def numbered(name: str, number: int) -> str:
    """Name the form of a sentence with a number in it: `rows_1` of one, `rows_n` of any other."""
    return f"{name}_{'1' if abs(number) == 1 else 'n'}"


def fill(template: str, /, **about: object) -> str:
    """Put arguments into a sentence of the catalogue."""
    if language() == "en":
        return template.format(**about)
    from cet_cli.wording.argument import Argument

    return template.format_map({name: Argument(value) for name, value in about.items()})

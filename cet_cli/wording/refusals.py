"""Why there is no answer, in the language of the answer.

Errors are raised below the catalogue with their English sentence, which `str()` gives; another
language knows each by that sentence, as gettext does, with its arguments read out of it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from cet_cli.wording.language import language
from cet_cli.wording.message import names_in
from cet_cli.wording.spoken import fill

if TYPE_CHECKING:
    from collections.abc import Mapping

_INNER = frozenset({"hint", "reason", "refusal", "others", "say", "how"})
"""Arguments that are sentences themselves."""


def refusal_words(text: str) -> str:
    """Say why there is no answer; a sentence that nobody translated stays English."""
    if language() == "en":
        return text
    for pattern, template in _patterns():
        match = pattern.fullmatch(text)
        if match is not None:
            return fill(template, **_arguments(match.groupdict()))
    return text


def _arguments(found: Mapping[str, str]) -> dict[str, str]:
    return {name: refusal_words(text) if name in _INNER else text for name, text in found.items()}


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Make a pattern of each English sentence, the ones with the most words of their own first."""
    from cet_cli.wording.korean.refusals import REFUSALS

    ordered = sorted(REFUSALS.items(), key=lambda pair: (-_own(pair[0]), pair[0]))
    return tuple((_pattern(english), korean) for english, korean in ordered)


def _own(template: str) -> int:
    return len(template) - sum(len(name) + 2 for name in names_in(template))


def _pattern(template: str) -> re.Pattern[str]:
    pieces = re.split(r"\{(\w+)\}", template)
    seen: set[str] = set()
    parts = [re.escape(pieces[0])]
    for name, literal in zip(pieces[1::2], pieces[2::2], strict=True):
        parts.append(f"(?P={name})" if name in seen else f"(?P<{name}>.+?)")
        parts.append(re.escape(literal))
        seen.add(name)
    return re.compile("".join(parts), re.DOTALL)

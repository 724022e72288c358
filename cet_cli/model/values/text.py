"""A text that people read: in one language, or in several."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from cet_cli.model.values.hooks import kind_of, schema_of
from cet_cli.model.values.unreadable import Unreadable

if TYPE_CHECKING:
    from pydantic_core import CoreSchema

_LANGUAGE = re.compile(r"[a-z]{2,3}")
_USUAL = frozenset({"en", "ko"})


@dataclass(frozen=True, slots=True, eq=False)
class Text:
    """A name or statement as written: one string, or one for each language.

    Two texts are equal when they say the same in the same languages, however their characters are
    composed (Unicode NFC).
    """

    texts: tuple[str, ...]
    """The text, or one text a language, in the order of the file."""
    languages: tuple[str, ...] = ()
    """The languages of the texts; none for a text without a language."""

    @classmethod
    def read(cls, node: object) -> Text:
        """Read a string or a mapping of languages to strings; raises `Unreadable`."""
        if isinstance(node, str):
            if not node or node.isspace():
                raise Unreadable("empty", node)
            return cls((str(node),))
        if not isinstance(node, dict):
            raise Unreadable("not-text", str(node)[:80], kind=kind_of(node))
        if not node:
            raise Unreadable("empty", "")
        return cls(tuple([_saying(key, said) for key, said in node.items()]), _codes(tuple(node)))

    @property
    def plain(self) -> str:
        """The text without a language; empty where languages are given."""
        return "" if self.languages else self.texts[0]

    @property
    def by_language(self) -> tuple[tuple[str, str], ...]:
        """Language and text, in the order of the file; none for a text without a language."""
        return tuple(zip(self.languages, self.texts, strict=False))

    def say(self, language: str) -> str:
        """The text in a language; without it the plain one, else English, else the first."""
        said = dict(self.by_language)
        return said.get(language) or said.get("en") or self.texts[0]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Text):
            return False
        if self.texts == other.texts and self.languages == other.languages:
            return True
        return self._composed() == other._composed()

    def __hash__(self) -> int:
        return hash(self._composed())

    def _composed(self) -> tuple[str, frozenset[tuple[str, str]]]:
        said = ((key, unicodedata.normalize("NFC", text)) for key, text in self.by_language)
        return unicodedata.normalize("NFC", self.plain), frozenset(said)

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: object, _handler: object) -> CoreSchema:
        """Let pydantic read a text through `read`."""
        return schema_of(cls, "text", cls.read)

    @classmethod
    def __get_pydantic_json_schema__(cls, _schema: object, _handler: object) -> dict[str, object]:
        """Tell an editor what may be typed."""
        said: dict[str, object] = {"type": "string", "minLength": 1}
        by_language = {
            "type": "object",
            "minProperties": 1,
            "properties": {
                "en": {**said, "description": "The text in English."},
                "ko": {**said, "description": "The text in Korean."},
            },
            "patternProperties": {"^[a-z]{2,3}$": said},
            "additionalProperties": False,
        }
        return {
            "anyOf": [said, by_language],
            "description": "A text that people read: one string, or one a language "
            "({en: ..., ko: ...}). Quote it where it has a comma inside braces.",
        }


@lru_cache(maxsize=256)
def _codes(languages: tuple[str, ...]) -> tuple[str, ...]:
    """The same languages are one object: nearly every text of a plan is given in the same ones."""
    return languages


def _saying(key: object, said: object) -> str:
    """The text of one language."""
    if key not in _USUAL and not (isinstance(key, str) and _LANGUAGE.fullmatch(key)):
        raise Unreadable("language", str(key), key=str(key))
    if not isinstance(said, str):
        raise Unreadable("not-text", str(said)[:80], kind=kind_of(said), language=key)
    if not said or said.isspace():
        raise Unreadable("empty", said, language=str(key))
    return str(said)

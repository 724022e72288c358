"""New values as they are typed, in the shape of the old ones."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cet_cli.edit.verbs.figures import is_table, pairs
from cet_cli.errors import RefusedEdit
from cet_cli.wording.editing import refusal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cet_cli.patch import Node

_LANGUAGE = re.compile(r"[a-z]{2,3}=.").match
_HANGUL = re.compile("[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]").search


def new_value(words: Sequence[str], old: Node | None, table: Mapping[str, object]) -> Node:
    """Shape what was typed as the old value is: a text, a text a language, a list of links.

    Args:
        words: the new value: one text, several for a list, `en=...` and `ko=...` for languages.
        old: what stands there now; None where nothing does.
        table: the figures by part, where there are such.
    """
    text = " ".join(words)
    if isinstance(old, dict) and not table:
        return _in_languages(words, text, old)
    if old is None and _LANGUAGE(text) and is_table(words):
        return dict(pairs(words))
    if isinstance(old, list) and text != "none":
        return [word for part in words for word in part.replace(",", " ").split()]
    return text


def _in_languages(words: Sequence[str], text: str, old: Mapping[str, Node]) -> Node:
    """Change a text in the languages that were typed; the others stay."""
    if is_table(words) and all(_LANGUAGE(word) for word in words):
        return {**old, **pairs(words)}
    if text == "none":
        return text
    language = "ko" if _HANGUL(text) else "en"
    return {**old, language: text}


def several_languages(names: Sequence[str], languages: Sequence[str] = ()) -> Node:
    """Write a name: as a text, or by language where there are two, or the plan asks for several.

    Args:
        names: the name, once in each language.
        languages: those that the plan is written in.

    Raises:
        RefusedEdit: two names are in one language.
    """
    given = [name.strip() for name in names if name.strip()]
    tongues = [bool(_HANGUL(name)) for name in given]
    if len(given) > len(set(tongues)):
        raise RefusedEdit(refusal("names_alike", near=given))
    if len(given) == 1 and len(languages) < 2:  # noqa: PLR2004 - one language needs no name
        return given[0]
    return {"ko" if _HANGUL(name) else "en": name for name in given}

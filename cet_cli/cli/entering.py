"""A source that is entered with an edit: by options, or asked for field by field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.cli.editing import asked, asked_id
from cet_cli.errors import WrongUsage

if TYPE_CHECKING:
    from collections.abc import Mapping


_ASKED = ("title", "id", "publisher", "published", "standing", "kind", "url")
_SHOWN_BY_DEFAULT: Mapping[str, str] = {"standing": "official"}


def cited(
    source: str, place: str, fields: list[str] | None, *, asks: bool
) -> tuple[str, dict[str, str] | None]:
    """Give the citation of a source, and its fields where it is new.

    Args:
        source: its id, or `new`.
        place: where in it.
        fields: what is said of a new one, each like `title=Text`.
        asks: whether somebody can be asked for the others.

    Raises:
        WrongUsage: a field is not written like `title=Text`.
        RefusedEdit: nobody answers.
    """
    from cet_cli.edit.verbs.citing import NEW, citation

    given = fields_of(fields or [], "--source-field")
    if source != NEW and not given:
        return citation(source, place), None
    if source and source != NEW:
        given.setdefault("id", source)
    entered = _complete(given) if asks else _proposed(given)
    return citation(entered.get("id", ""), place), entered


def fields_of(words: list[str], what: str) -> dict[str, str]:
    """Take `title=Text` apart.

    Raises:
        WrongUsage: one of them is not written so.
    """
    for word in words:
        if word.find("=") < 1:
            raise WrongUsage(f"{what}: `{word}` is not written like FIELD=TEXT")
    return {key: value for key, _, value in (word.partition("=") for word in words)}


def _complete(given: dict[str, str]) -> dict[str, str]:
    """Ask for what was not given; nothing typed takes what is proposed in brackets."""
    from cet_cli.cli.streams import answer
    from cet_cli.wording.editing import question, sentence

    answer(f"{sentence('source')}\n")
    fields = dict(given)
    for field in _ASKED:
        if field not in fields and field == "id":
            fields[field] = asked_id(_proposed(fields).get(field, ""), "  ")
        elif field not in fields:
            proposal = _proposed(fields).get(field, "") or _SHOWN_BY_DEFAULT.get(field, "")
            shown = f" [{proposal}]" if proposal else ""
            fields[field] = asked(f"  {question(field)}{shown}: ") or proposal
    return {key: value for key, value in fields.items() if value}


def _proposed(fields: Mapping[str, str]) -> dict[str, str]:
    """Propose an id made of the title."""
    from cet_cli.edit.verbs.romanising import proposed_id

    name = fields.get("id") or proposed_id(fields.get("title", ""))
    return {**fields, **({"id": name} if name else {})}

"""The words for kinds of things, their fields and their relations, and for plain values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.model.citation import Citation
from cet_cli.model.cycle import Cycle
from cet_cli.model.values import Period, Published, Quantity, Text
from cet_cli.wording import spoken
from cet_cli.wording.dates import cycle_words, date_words
from cet_cli.wording.figures import figure_words
from cet_cli.wording.language import language
from cet_cli.wording.spoken import fill

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cet_cli.model.claim import Claim


def kind_word(kind: str) -> str:
    """Say a kind of thing or part."""
    return spoken.things.KINDS[kind]


def field_word(key: str) -> str:
    """Say a field by its key in the file."""
    return spoken.things.FIELDS.get(key, key.replace("_", " "))


def relation_word(name: str) -> str:
    """Say a relation."""
    return spoken.things.RELATIONS[name]


def value_word(name: str, **about: str) -> str:
    """Say one of the fixed values."""
    return fill(spoken.things.VALUES[name], **about)


def field_value(word: str) -> str:
    """Say a word of a closed vocabulary; any other text stays as it is."""
    return spoken.things.WORDS.get(word, word)


def value_words(value: object, unit: str = "") -> str:
    """Say a plain value of a field, as written; "" for what is absent.

    Args:
        value: a date, a figure, a text, a word, or several.
        unit: the unit of a bare figure.
    """
    said = ""
    match value:
        case Quantity():
            said = figure_words(value, unit)
        case Period() | Published():
            said = date_words(value.text)
        case Cycle():
            said = cycle_words(value.text)
        case Text():
            said = value.say(language())
        case Citation():
            said = f"{value.id}#{value.at}" if value.at else value.id
        case tuple():
            said = ", ".join(value_words(one) for one in value)
        case dict():
            said = ", ".join(f"{key} {value_words(one, unit)}" for key, one in value.items())
        case True:
            said = spoken.things.VALUES["true"]
        case str():
            said = field_value(value)
    return said


def end_words(text: str) -> str:
    """Say an amount as it is named by its place, date and stage: `2023 approved`."""
    stages = spoken.money.STAGES
    return " ".join(stages.get(word) or date_words(word) for word in text.split())


def claim_words(claim: Claim) -> str:
    """Say what a claim claims, with its ends as they are written."""
    kind = claim.kinds[0] if claim.kinds else "claim"
    figure = getattr(claim, kind, None)
    stated = figure if isinstance(figure, Quantity) else claim.stated
    about: Mapping[str, str] = {
        "figure": value_words(stated) or "?",
        "start": end_words(claim.from_ or "?"),
        "end": end_words(claim.to or "?"),
        "part": end_words(claim.part or "?"),
        "count": claim.count or "?",
        "lifetime": claim.lifetime or "?",
        "of": ", ".join(map(end_words, claim.of)) or "?",
    }
    return fill(spoken.things.CLAIMS[kind], **about)

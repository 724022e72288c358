r"""A character that changes how a text looks and cannot be seen.

What it checks
    Whether a name, a statement, a note or another text that people read holds a character without
    a width, such as a zero-width space, or one that turns the direction of writing.

Why it matters
    Such characters come in from PDFs and web pages. A search does not find the name, two equal
    names differ, and a text can be made to read otherwise than it is.

Example
    ```yaml
    milestones:
      - {id: pilot-line, name: "Pilot\u200bline opens", due: 2027, source: plan}
    ```

Instead
    ```yaml
    milestones:
      - {id: pilot-line, name: "Pilot line opens", due: 2027, source: plan}
    ```
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.finding import Severity
from cet_cli.model.fields import field_names, key_of
from cet_cli.model.values import Text
from cet_cli.model.walk import SOURCES
from cet_cli.rules.rule import hit, rule
from cet_cli.rules.statements import Fields, place_of, statements

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.base import Part
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit

_HIDDEN = re.compile("[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f]")
_TEXTS = Fields(Text)


@rule("S208", Severity.WARNING)
def hidden_character(plan: Plan) -> Iterator[Hit]:
    if not plan.veiled:
        return
    for roadmap, way in statements(plan):
        said = way[-1] if way else roadmap
        for value in _TEXTS[type(said)](said):
            if value and (character := _hidden_in(value)):
                field = _field_of(said, value)
                yield hit(place_of(roadmap, way).at(field), field=field, character=character)
    for source in plan.portfolio.sources:
        if character := _hidden_in(source.title):
            place = Address(SOURCES, (source.id,)).at("title")
            yield hit(place, field="title", character=character)


def _hidden_in(value: Text | tuple[Text, ...]) -> str:
    """Name the first hidden character of a text or of several."""
    for text in (value,) if isinstance(value, Text) else value:
        for said in text.texts:
            if not said.isprintable() and (match := _HIDDEN.search(said)):
                return f"U+{ord(match[0]):04X}"
    return ""


def _field_of(said: Part, value: object) -> str:
    kind: type = type(said)
    names = field_names(kind)
    return next(key_of(name) for name in names if getattr(said, name) is value)

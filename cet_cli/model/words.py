"""The closed vocabularies of the format, each short enough to stand in a message."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import BeforeValidator
from pydantic_core import PydanticKnownError, core_schema

from cet_cli.model.values import Text

if TYPE_CHECKING:
    from pydantic_core import CoreSchema


class _As:
    """A ready schema for a type that stands in hundreds of fields, worked out once for all."""

    def __init__(self, schema: CoreSchema, shown: dict[str, object]) -> None:
        self._schema = schema
        self._shown = shown

    def __get_pydantic_core_schema__(self, _source: object, _handler: object) -> CoreSchema:
        """Give pydantic the schema."""
        return self._schema

    def __get_pydantic_json_schema__(self, _schema: object, _handler: object) -> dict[str, object]:
        """Tell an editor what may be typed."""
        return dict(self._shown)


_ID = r"^[a-z0-9]+(?:-[a-z0-9]+)*$"
_LINE: dict[str, object] = {"type": "string", "minLength": 1}

Id = Annotated[str, _As(core_schema.str_schema(pattern=_ID), {"type": "string", "pattern": _ID})]
"""A name for machines: lower-case letters, digits and single hyphens."""

Line = Annotated[str, _As(core_schema.str_schema(min_length=1), _LINE)]
"""A text that is not shown in another language."""


@lru_cache(maxsize=65536)
def _line(text: str) -> tuple[str, ...]:
    """Let one text stand for a list of one; equal lists are one object, for plans repeat links."""
    return (text,)


@lru_cache(maxsize=65536)
def _lines(texts: tuple[str, ...]) -> tuple[str, ...]:
    return texts


def _read_lines(value: object) -> tuple[str, ...]:
    """Read one text or a list of them, none of them empty."""
    if isinstance(value, str) and value:
        return _line(str(value))
    if isinstance(value, list | tuple):
        if all(isinstance(one, str) and one for one in value):
            return _lines(tuple(map(str, value)))
        raise PydanticKnownError("string_type")
    raise PydanticKnownError("tuple_type")


Lines = Annotated[
    tuple[str, ...],
    _As(
        core_schema.no_info_plain_validator_function(_read_lines),
        {"type": "array", "items": _LINE},
    ),
]
"""One text or a list of texts: ids and addresses of other things, tags, field names."""


def _listed(value: object) -> object:
    """Let one text stand for a list of one."""
    return [value] if isinstance(value, str | dict) else value


Texts = Annotated[tuple[Text, ...], BeforeValidator(_listed)]
"""One display text or a list of them."""

Confidence = Literal["high", "medium", "low"]
"""How sure the editor is of having read the source rightly."""

Better = Literal["higher", "lower"]
"""Which direction is progress."""

Path = Literal["linear", "compound", "interim", "cumulative", "maintain", "ordinal"]
"""How a target asks to be approached (METHODS, section 1)."""

Commitment = Literal["firm", "conditional", "aspirational"]
"""How strongly a target was promised."""

Stage = Literal["planned", "requested", "proposed", "approved", "executed", "unstated"]
"""Where in the budget's life an amount stands; only like is compared with like."""

Standing = Literal["official", "reported", "draft", "third-party"]
"""Who speaks in a source: the body itself, a report of it, a draft, or someone else."""

SourceKind = Literal[
    "plan", "budget-proposal", "budget", "statistics", "law", "evaluation", "statement"
]
"""What kind of document a source is."""

ProjectKind = Literal["flagship", "mission-project", "programme"]
"""What kind of project it is."""

ProgressWord = Literal["planned", "under_way", "not_done"]
"""What a report says of something not yet done."""

Verdict = Literal[
    "on_track", "behind", "far_behind", "at_risk", "moving_away", "met", "missed",
    "planned", "under_way", "done", "overdue", "cannot_tell",
]  # fmt: skip
"""What a reviewer may say of a thing, in the words the tool uses itself."""

Scale = Literal["trl", "mrl"]
"""Technology or manufacturing readiness level."""

Role = Literal["context"]
"""`context`: an indicator watched without a target or a direction."""


def _truth(value: object) -> object:
    """Read the two words of YAML 1.2 for yes and no; anything else is left to be refused."""
    return {"true": True, "false": False}.get(value, value) if isinstance(value, str) else value


Flag = Annotated[Literal[True, False], BeforeValidator(_truth)]
"""`true` or `false`."""

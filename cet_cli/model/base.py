"""What everything in a plan has in common: a source, a history, and fields written long.

`group: pioneering` may be written `group: {is: pioneering, source: master-plan-1}`: the value
stands in its field all the same, and what was said about it stands in `said`, by field.
"""

from functools import lru_cache
from typing import Annotated, Any, Final

from pydantic import Field, ValidatorFunctionWrapHandler, WrapValidator, model_validator
from pydantic.dataclasses import dataclass

from cet_cli.model.citation import Citations, cite
from cet_cli.model.earlier import Earlier
from cet_cli.model.frozen import FROZEN, Value, nothing
from cet_cli.model.values import Text
from cet_cli.model.words import Confidence, Lines

SAID: Final = " said"
"""The key under which long forms are gathered; no file holds a key that begins with a blank."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class Said(Value):
    """What stands beside `is` in a field written long."""

    source: Citations = ()
    """Who says this field; without it, whoever says the thing."""
    was: tuple[Earlier, ...] = ()
    """What the plan said before, newest first."""
    inferred: Lines = ()
    """`is`, where the value is the editor's reading; a note says why."""
    disputed: tuple[Earlier, ...] = ()
    """What another source says that disagrees."""
    note: Text | None = None
    """A remark of the editor."""
    confidence: Confidence | None = None
    """How sure the editor is."""


def _unfold(data: dict[str, Any]) -> dict[str, Any]:
    """Move `is` into the field and what stands beside it into `said`."""
    plain: dict[str, Any] = {}
    said: dict[str, Any] = {}
    for key, value in data.items():
        if type(value) is dict and "is" in value:
            beside = {name: part for name, part in value.items() if name != "is"}
            if "was" in beside:
                beside["was"] = _renamed(beside["was"], key)
            plain[key], said[key] = value["is"], beside
        else:
            plain[key] = value
    return {**plain, SAID: _briefly(said)}


class _Shared(dict[str, Said]):
    """What was said about fields, validated already and shared by everything that says the same."""


@lru_cache(maxsize=4096)
def _shared(field: str, source: str) -> _Shared:
    return _Shared({field: Said(source=cite(source))})


def _briefly(said: dict[str, Any]) -> dict[str, Any]:
    """Share `{is: ..., source: own}` of one field: it stands in nearly every thing of a plan."""
    if len(said) == 1:
        ((field, beside),) = said.items()
        source = beside.get("source")
        if len(beside) == 1 and isinstance(source, str) and source:
            return _shared(field, str(source))
    return said


def _validated(value: Any, validate: ValidatorFunctionWrapHandler) -> dict[str, Said]:  # noqa: ANN401
    """Take what is shared as it is."""
    said: dict[str, Said] = value if isinstance(value, _Shared) else validate(value)
    return said


def _renamed(entries: Any, field: str) -> Any:  # noqa: ANN401 - nodes not yet validated
    """In the history of one field `is` means that field."""
    if not isinstance(entries, list):
        return entries
    return [
        {field if key == "is" else key: value for key, value in entry.items()}
        if isinstance(entry, dict)
        else entry
        for entry in entries
    ]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class Part(Value):
    """A statement in a plan: something a source says."""

    source: Citations = ()
    """Who says so; a part without a source has its parent's."""
    was: tuple[Earlier, ...] = ()
    """What the plan said before, newest first: the old values and the source that said them."""
    inferred: Lines = ()
    """Fields whose value is the editor's reading of the source; a note says why."""
    disputed: tuple[Earlier, ...] = ()
    """What another source says that disagrees."""
    note: Text | None = None
    """A remark of the editor."""
    confidence: Confidence | None = None
    """How sure the editor is of having read the source rightly."""
    owner: Text | None = None
    """Who answers for it."""
    scope: Text | None = None
    """What is counted in and what is left out."""
    tags: Lines = ()
    """Words to select by."""
    said: Annotated[dict[str, Said], WrapValidator(_validated)] = Field(
        default_factory=nothing, alias=SAID
    )
    """What was said about single fields, by field name as written in the file."""

    @model_validator(mode="before")
    @classmethod
    def _long_forms(cls, data: Any) -> Any:  # noqa: ANN401 - nodes not yet validated
        """Take fields written long apart; most things have none, so look before you copy."""
        if type(data) is dict:
            for value in data.values():
                if type(value) is dict and "is" in value:
                    return _unfold(data)
        return data

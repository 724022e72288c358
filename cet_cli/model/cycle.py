"""A reporting cycle: how often something is measured or repeated."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydantic_core import PydanticCustomError, core_schema

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue

_FORM = re.compile(r"^(?:(?P<number>[1-9][0-9]{0,2}) )?(?P<unit>month|quarter|half|year)s?$")
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}


@dataclass(frozen=True, slots=True)
class Cycle:
    """A length of time in whole months, written `2 years`, `quarter`, `6 months`."""

    text: str
    """As written."""
    months: int
    """Its length in months."""

    @classmethod
    def read(cls, value: object) -> Cycle:
        """Read a cycle; anything else is refused with the reason `cycle`."""
        if isinstance(value, Cycle):
            return value
        match = _FORM.match(value) if isinstance(value, str) else None
        if match is None:
            raise PydanticCustomError("cycle", "not a cycle", {"text": str(value)})
        return cls(match[0], int(match["number"] or 1) * _MONTHS[match["unit"]])

    @classmethod
    def __get_pydantic_core_schema__(
        cls, _source: object, _handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Let pydantic read a cycle."""
        return core_schema.no_info_plain_validator_function(cls.read)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, _schema: core_schema.CoreSchema, _handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Describe a cycle to an editor."""
        return {
            "type": "string",
            "pattern": _FORM.pattern.replace("?P<number>", "?:").replace("?P<unit>", "?:"),
            "description": "How often: `2 years`, `quarter`, `6 months`.",
        }

"""When a document was published, as far as it is known."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from cet_cli.model.values.hooks import scalar_text, schema_of
from cet_cli.model.values.period import DATE_PATTERN, Period
from cet_cli.model.values.unreadable import Unreadable

if TYPE_CHECKING:
    from datetime import date

    from pydantic_core import CoreSchema

_BEFORE = "before "
_UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Published:
    """The publication date of a source: `2024-08-26`, `2023-12`, `before 2023-02-21`, `unknown`."""

    text: str
    """The date as written."""
    period: Period | None
    """The date; None where it is unknown."""
    before: bool = False
    """Whether it is only known that the document was out by then."""

    @classmethod
    def read(cls, text: str) -> Published:
        """Read a publication date; raises `Unreadable`, with reason `span` for a span."""
        return _read(text)

    @classmethod
    def read_node(cls, node: object) -> Published:
        """Read a node of a file, whatever it is; raises `Unreadable`."""
        return _read(scalar_text(node))

    @property
    def counts_from(self) -> date | None:
        """The day from which what the document says is known: the last day of its date."""
        return self.period.end if self.period else None

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: object, _handler: object) -> CoreSchema:
        """Let pydantic read a publication date through `read_node`."""
        return schema_of(cls, "published", cls.read_node)

    @classmethod
    def __get_pydantic_json_schema__(cls, _schema: object, _handler: object) -> dict[str, object]:
        """Tell an editor what may be typed."""
        return {
            "anyOf": [
                {"type": "string", "pattern": f"^((before )?{DATE_PATTERN}|{_UNKNOWN})$"},
                {"type": "integer", "minimum": 1000, "maximum": 9999},
            ],
            "description": "When the document was published: a day, month, quarter, half or year; "
            "`before 2023-02-21` where only that is known; `unknown` with `seen` beside it.",
            "examples": ["2024-08-26", "2023-12", "before 2023-02-21", "unknown"],
        }


@lru_cache(maxsize=4096)
def _read(text: str) -> Published:
    clean = text.strip()
    if clean == _UNKNOWN:
        return Published(str(text), None)
    before = clean.startswith(_BEFORE)
    try:
        period = Period.read(clean.removeprefix(_BEFORE))
    except Unreadable as cause:
        raise _of_whole(cause, text, _BEFORE if before else "") from None
    if period.precision == "span":
        raise Unreadable("span", text)
    return Published(str(text), period, before)


def _of_whole(cause: Unreadable, text: str, before: str) -> Unreadable:
    """The same reason, said of the whole text; a span is never what was meant."""
    details = dict(cause.details)
    meant = details.pop("suggestion", "..")
    if ".." not in meant:
        details["suggestion"] = before + meant
    return Unreadable(cause.reason, text, **details)

"""The columns of a collection: what is shown, what is to be filled, and what is hidden."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cet_cli.wording.collecting import both

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cet_cli.model.values import Text
    from cet_cli.report.collecting import Asking, Collection

FORM: Final = "1"
"""The version of this form: a newer one is refused, not guessed at."""

WORK: Final = frozenset({"measure", "project", "funding"})
"""What stands on the second sheet; all else stands on the first."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column."""

    key: str
    """What it is called for machines."""
    width: int
    """In characters."""
    kinds: frozenset[str] = frozenset()
    """The kinds of things for which it is to be filled; none for what is only shown."""
    hidden: bool = False


_INDICATORS = frozenset({"indicator"})
_DATED = frozenset({"milestone", "measure"})
_MONEY = frozenset({"project", "funding"})
_ALL = _INDICATORS | _DATED | _MONEY

COLUMNS: Final = (
    Column("area", 16),
    Column("kind", 11),
    Column("name_ko", 26),
    Column("name_en", 30),
    Column("last", 20),
    Column("target", 18),
    Column("due", 11),
    Column("unit", 12),
    Column("owner", 28),
    Column("value", 15, _ALL),
    Column("status", 16, _DATED),
    Column("stage", 16, _MONEY),
    Column("on", 14, _ALL),
    Column("source", 26, _ALL),
    Column("title", 26, _ALL),
    Column("publisher", 18, _ALL),
    Column("published", 13, _ALL),
    Column("url", 26, _ALL),
    Column("standing", 17, _ALL),
    Column("note", 22, _ALL),
    Column("address", 10, hidden=True),
    Column("check", 10, hidden=True),
)

NAMES: Final = ("name_ko", "name_en")
"""The columns of names, one a language."""

FILLED: Final = tuple(one.key for one in COLUMNS if one.kinds)
"""The columns that are to be filled."""


def columns_of(sheet: str) -> tuple[Column, ...]:
    """Give the columns of a sheet; the stages of amounts stand on the second alone."""
    return tuple(one for one in COLUMNS if sheet == "work" or one.key != "stage")


def is_open(column: Column, row: Asking) -> bool:
    """Tell whether a cell is to be filled."""
    if column.key == "value" and row.kind in _DATED:
        return row.valued
    return row.kind in column.kinds


def rows_of(collection: Collection, sheet: str) -> tuple[Asking, ...]:
    """Give the rows of a sheet."""
    return tuple(one for one in collection.rows if (one.kind in WORK) == (sheet == "work"))


def texts_of(row: Asking, collection: Collection) -> Mapping[str, str]:
    """Write what is shown of a row, and what is hidden in it."""
    names = _languages(row.name)
    national = row.address.roadmap == collection.portfolio
    return {
        "area": both("ABOUT", "national", " / ") if national else said(row.area),
        "kind": both("KINDS", row.kind),
        **names,
        "last": row.last,
        "target": row.target,
        "due": row.due,
        "unit": row.unit,
        "owner": said(row.owner) if row.owner else "",
        "address": str(row.address),
        "check": check_of(row, collection),
    }


def said(text: Text) -> str:
    """Say a text in both languages, the Korean first; once where they are the same."""
    return " / ".join(dict.fromkeys((text.say("ko"), text.say("en"))))


def _languages(name: Text) -> dict[str, str]:
    """Give a name in both languages; one in neither stands where its letters belong."""
    given = dict(name.by_language)
    if given.keys().isdisjoint({"ko", "en"}):
        text = name.say("en")
        given = {"en" if text.isascii() else "ko": text}
    return {f"name_{language}": given.get(language, "") for language in ("ko", "en")}


def check_of(row: Asking, collection: Collection) -> str:
    """Write what the row was made from: the form, the plan, its state, the meaning of the row."""
    return f"{FORM}:{collection.portfolio}:{collection.digest}:{row.meaning}"

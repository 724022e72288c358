"""A workbook: its sheets by name, its texts, how its numbers are to be read (ECMA-376, part 1)."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Literal

from cet_cli.ingest.tags import run_through
from cet_cli.ingest.texts import texts_in

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from zipfile import ZipFile

Form = Literal["number", "percent", "date", "time"]
"""As what a number is shown."""

_FOLDER = "xl/"
_PERCENTS = frozenset({9, 10})
_DATES = frozenset({*range(14, 18), 22, *range(27, 32), 36, *range(50, 55), 57, 58})
"""The formats of dates that have a number and no pattern (18.8.30), those of East Asia too."""
_TIMES = frozenset({*range(18, 22), *range(32, 36), *range(45, 48), 55, 56})
_SAID = re.compile(r'"[^"]*"|\\.|[_*].|\[[^\]]*\]|;.*', re.DOTALL)
"""What is no sign in the pattern of a number: a text, a colour, what is said of what is below 0."""
_SPAN = re.compile(r"\[[hms]+\]", re.IGNORECASE)
EPOCHS = {False: date(1899, 12, 30), True: date(1904, 1, 1)}
"""The days that dates are counted from: the usual one, and that of an old Macintosh."""


@dataclass(frozen=True, slots=True)
class Book:
    """What the cells of a workbook are read by."""

    sheets: Sequence[tuple[str, str]]
    """The name of each sheet, and the part that holds it."""
    texts: Sequence[str] = ()
    forms: Sequence[Form] = ()
    """As what a number in each style is shown."""
    epoch: date = EPOCHS[False]
    """The day that dates are counted from."""


def open_book(archive: ZipFile) -> Book:
    """Open a workbook that `look_into` has let pass.

    Raises:
        ExpatError, KeyError: it is none.
    """
    names, plan, looks = _Relations(), _Plan(), _Looks()
    with archive.open(f"{_FOLDER}_rels/workbook.xml.rels") as part:
        run_through(part, names)
    with archive.open(f"{_FOLDER}workbook.xml") as part:
        run_through(part, plan)
    if "styles" in names.kinds:
        with archive.open(names.kinds["styles"]) as part:
            run_through(part, looks)
    texts: Sequence[str] = ()
    if "sharedStrings" in names.kinds:
        with archive.open(names.kinds["sharedStrings"]) as part:
            texts = texts_in(part)
    sheets = [(name, names.parts[key]) for name, key in plan.sheets if key in names.sheets]
    return Book(sheets, texts, looks.forms(), EPOCHS[plan.late])


@dataclass(slots=True)
class _Tags:
    """Takes the starts of tags alone."""

    def end(self, name: str) -> None:
        """Nothing ends that matters."""

    def text(self, text: str) -> None:
        """Nothing is said between tags."""


@dataclass(slots=True)
class _Relations(_Tags):
    """Which parts there are: by key, and by what they are."""

    parts: dict[str, str] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)
    sheets: set[str] = field(default_factory=set)

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "Relationship":
            key, kind = attributes["Id"], attributes["Type"].rpartition("/")[2]
            path = posixpath.join("/", _FOLDER, attributes["Target"])
            self.parts[key] = self.kinds[kind] = posixpath.normpath(path)[1:]
            self.sheets |= {key} if kind == "worksheet" else set()


@dataclass(slots=True)
class _Plan(_Tags):
    """The sheets in their order, and whether days are counted from 1904 on."""

    sheets: list[tuple[str, str]] = field(default_factory=list)
    late: bool = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "sheet":
            key = next(text for key, text in attributes.items() if key.endswith(":id"))
            self.sheets.append((attributes["name"], key))
        elif name == "workbookPr":
            self.late = attributes.get("date1904") in {"1", "true"}


@dataclass(slots=True)
class _Looks(_Tags):
    """The formats of the styles of cells."""

    patterns: dict[int, str] = field(default_factory=dict)
    numbers: list[int] = field(default_factory=list)
    group: str = ""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "numFmt":
            self.patterns[int(attributes["numFmtId"])] = attributes["formatCode"]
        elif name == "xf" and self.group == "cellXfs":
            self.numbers.append(int(attributes.get("numFmtId", "0")))
        elif name in {"cellXfs", "cellStyleXfs"}:
            self.group = name

    def forms(self) -> tuple[Form, ...]:
        """Tell as what each style shows a number."""
        known: dict[int, Form] = {key: form_of(text) for key, text in self.patterns.items()}
        return tuple(known.get(number) or _form_of_number(number) for number in self.numbers)


def _form_of_number(number: int) -> Form:
    if number in _DATES:
        return "date"
    if number in _TIMES:
        return "time"
    return "percent" if number in _PERCENTS else "number"


def form_of(pattern: str) -> Form:
    """Tell from the pattern of a format as what it shows a number: `yyyy-mm-dd`, `0.0 %`."""
    if _SPAN.search(pattern):
        return "time"
    signs = set(_SAID.sub("", pattern).lower()) - ({"m"} if "am/pm" in pattern.lower() else set())
    if signs & {"y", "d"}:
        return "date"
    if signs & {"h", "s"}:
        return "time"
    if "m" in signs:
        return "date"
    return "percent" if "%" in signs else "number"

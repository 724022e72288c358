"""What is said in English where figures are collected: headings, instructions, refusals."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

SHEETS: Mapping[str, str] = {
    "guide": "Read first",
    "goals": "Indicators, milestones",
    "work": "Measures, projects",
}
"""The sheets of a workbook."""

HEADINGS: Mapping[str, str] = {
    "area": "Area",
    "kind": "Kind",
    "name_ko": "Name in Korean",
    "name_en": "Name in English",
    "last": "Last known",
    "target": "Target",
    "due": "Due",
    "unit": "Unit",
    "owner": "Who answers for it",
    "value": "New value",
    "status": "New status",
    "on": "Date of the value",
    "stage": "Stage of the amount",
    "source": "Source already known",
    "title": "New source: title",
    "publisher": "Publisher",
    "published": "Published on",
    "url": "Web address",
    "standing": "Who says so",
    "note": "Remark",
    "address": "Address",
    "check": "Check",
}
"""The columns."""

HINTS: Mapping[str, str] = {
    "value": "The figure as it was published, in the unit of the row: 6.2, over 30, 2.8 to 3.4. "
    "By part: KR=67.2 CN=33.3.",
    "status": "Choose from the list.",
    "on": "As precise as it is known: 2026, 2026-H1, 2026-Q2, 2026-06 or 2026-06-30; a span: "
    "2024..2026.",
    "stage": "Choose from the list: like is compared with like.",
    "source": "Choose a document of the list, or leave it empty and fill the columns beside it.",
    "title": "The title of the document that says so.",
    "publisher": "Who published it.",
    "published": "2026, 2026-06 or 2026-06-30; empty if it is not known.",
    "url": "Where it can be read.",
    "standing": "Choose from the list; empty counts as a report by others.",
    "note": "Anything a reader should know.",
}
"""What is shown where a cell is chosen."""

KINDS: Mapping[str, str] = {
    "indicator": "indicator",
    "milestone": "milestone",
    "measure": "measure",
    "project": "project",
    "funding": "budget",
}
"""What can be asked for."""

STATUSES: Mapping[str, str] = {
    "done": "done",
    "under_way": "under way",
    "planned": "planned",
    "not_done": "not done",
}
"""How a milestone or a measure stands."""

STAGES: Mapping[str, str] = {
    "planned": "planned",
    "requested": "requested",
    "proposed": "proposed",
    "approved": "approved",
    "executed": "executed",
    "unstated": "unstated",
}
"""The stages of an amount."""

STANDINGS: Mapping[str, str] = {
    "official": "official document",
    "reported": "report by others",
    "draft": "draft",
    "third-party": "third party",
}
"""Who speaks in a source."""

GUIDE: tuple[str, ...] = (
    "Please fill in what is new",
    (
        "1. Only the yellow cells are to be filled; all others are locked. A row with nothing new "
        "stays empty."
    ),
    (
        "2. Indicator: write the newest value as it was published, in the unit of the row, and the "
        "date that it speaks of."
    ),
    (
        "3. Milestone or measure: choose the new status and write its date; of what is "
        "done, the day on which it was done."
    ),
    (
        "4. Project or budget: write the amount, the year that it is for, and choose its stage. "
        "Where the row has no unit, write the currency too: KRW 7.5 billion."
    ),
    "5. Dates as precise as they are known: 2026, 2026-H1, 2026-Q2, 2026-06 or 2026-06-30.",
    (
        "6. Every filled row needs its source: choose a document of the list, or write the title, "
        "the publisher, the date and the web address of a new one."
    ),
    "7. No formulas, please: they are not read. Copy values with “paste values only”.",
    ("8. Save it as .xlsx and send it back to the office that sent it. The rows can be filtered."),
)
"""The first sheet, the title first."""

ABOUT: Mapping[str, str] = {
    "plan": "Plan",
    "asked": "Asked",
    "day": "Made on",
    "rows": "Rows",
    "examples": "Examples",
    "national": "National level",
    "all": "everybody",
}
"""What stands below the instructions, and in a column of areas."""

COLOURS: Mapping[str, str] = {
    "fill": "to be filled",
    "shown": "what is known; locked",
    "none": "not asked in this row; locked",
}
"""What the colours of the cells mean."""

EXAMPLE: Mapping[str, str] = {
    "title": "Survey of …",
    "publisher": "Ministry of …",
}
"""A document that an example cites; there is none of that name."""

REFUSALS: Mapping[str, str] = {
    "no_extra": "to write a workbook takes one more package: pip install 'cet-cli[xlsx]'; "
    "a .csv file needs none",
    "whom": "who is asked? --owner NAME, --area ID, or --all; those who answer for something: "
    "{near}",
    "no_owner": "nobody is called `{owner}`; those who answer for something: {near}",
    "no_area": "there is no area `{area}`; there are {near}",
    "nothing_due": "there is nothing to ask: everything of theirs is done, or is dropped",
    "ending": "`{file}`: which kind of file? Let the name end in .xlsx or .csv",
    "too_large": "the file is larger than {limit}; nothing was read",
    "too_many_rows": "`{sheet}` has more than {limit} rows; nothing was read",
    "too_wide": "a cell holds more than {limit} characters",
    "bomb": "the file would unpack to more than {limit}; nothing was read",
    "many_parts": "the file is made of more than {limit} parts; nothing was read",
    "macros": "the workbook holds macros; save it as a workbook without any (.xlsx)",
    "links": "the workbook holds links to other files; remove them, or paste the values alone",
    "entities": "the workbook defines entities in its XML, as no office program does",
    "locked": "the file has a password or is of an old kind; save it as .xlsx without a password",
    "damaged": "the file is damaged, or is no .xlsx workbook; save it as .xlsx",
    "not_ours": "this is no file of `cet collect export`: its row of keys is missing",
    "keys_lost": (
        "`{sheet}` has lost its hidden first row, the row of keys, so that nothing was read: "
        "put it back, or ask again with a new file"
    ),
    "exists": "`{file}` exists already: --force replaces it",
    "encoding": "the file is neither UTF-8 nor CP949; save it as “CSV UTF-8”",
    "no_column": "the column `{column}` is missing",
    "other_plan": "it was made for the plan `{plan}`, not for `{here}`",
    "newer": "it was made by a newer version of cet (form {form})",
}
"""Why a file is not read at all, or none is written."""

REASONS: Mapping[str, str] = {
    "formula": "the cell holds a formula; write the value itself",
    "not_a_value": "the cell holds an error or a truth value; write the value itself",
    "too_long": "the text is longer than {limit} characters",
    "no_check": "the hidden cells of the row were changed or lost",
    "unknown": "the plan has nothing of this address any more",
    "several": "what it was became several things: {near}",
    "dropped": "it was dropped from the plan meanwhile",
    "meaning": "it means something else since the file was made (its name, unit or definition "
    "changed): ask again with a new file",
    "done_already": "the plan says already that it was done, on {on}",
    "other_value": "the plan holds another value of this date and source already: {value}",
    "twice": "row {row} says the same already",
    "no_value": "the value is missing",
    "no_status": "the status is missing",
    "no_date": "the date is missing",
    "no_stage": "the stage of the amount is missing",
    "no_source": "the source is missing: choose one, or write the title of a new one",
    "both_sources": "a known source and a new one: which is it?",
    "no_such_source": "the plan has no source `{text}`",
    "no_such_source_near": "the plan has no source `{text}`; did you mean `{near}`?",
    "not_here": "nothing of the kind is asked for in this row",
    "date": "`{text}` is no date: write it like 2026, 2026-H1, 2026-Q2, 2026-06 or 2026-06-30",
    "published": "`{text}` is no day of publication: write it like 2026-06-30, 2026-06 or 2026",
    "future": "`{text}` has not come yet",
    "choice": "`{text}` is not in the list: {near}",
    "figure": "`{text}` is no figure",
    "unit": "`{text}` does not go with the unit {unit}",
    "table": "a figure for each part is wanted, like KR=67.2 CN=33.3",
    "url": "`{text}` is no web address: it starts with https:// or http://",
    "title": "the title of the new source is missing",
    "rule": "{code}: {says}",
    "edit": "{says}",
}
"""Why a row is refused."""

SAYS: Mapping[str, str] = {
    "wrote": "Wrote {file}: {rows}",
    "sent": "Send it out; what comes back: cet collect import {file}",
    "rows_1": "1 row",
    "rows": "{number} rows",
    "read": "{file}: {rows}, {filled} filled, {taken} to be taken over, {known} known already, "
    "{refused} refused",
    "older": "The plan has changed since this file was made; each row was looked at on its own.",
    "takes": "Taken over:",
    "source": "New source {id}: {title}",
    "refused": "Refused:",
    "refusal": "{sheet}, row {row}, {column}: {why}",
    "where": "{sheet}, row {row}: {why}",
    "nothing": "There is nothing to take over.",
    "more": "and {number} more",
}
"""What is shown."""

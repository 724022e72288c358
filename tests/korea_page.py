"""Write the generated parts of the page about Korea's data: `python -m tests.korea_page`."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from cet_cli.api import check_paths, list_things, moved, open_workspace
from cet_cli.render.markdown.escape import code, said_with_code, text
from cet_cli.render.markdown.table import table_head, table_row
from cet_cli.report.listing import Selection
from cet_cli.wording.history import span_words
from cet_cli.wording.listing import wants_counted
from tests.plans import KOREA, ROOT
from tests.readme_parts import TODAY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cet_cli.model.source import Source
    from cet_cli.report.listing import Row

PAGE = KOREA / "README.md"

CLAIMS = ("B", "I112")
"""The rules whose suppressed findings are contradictions in the documents themselves."""

_PART = re.compile(r"(<!-- cet:begin (\w+) -->\n).*?(<!-- cet:end \2 -->)", re.DOTALL)


def numbers_part() -> str:
    """How much there is."""
    plan = open_workspace(KOREA).portfolio
    kinds = {
        "missions": "missions",
        "key_technologies": "key technologies",
        "stepping_stones": "stepping-stone technologies",
        "milestones": "milestones",
        "indicators": "indicators",
        "funding": "budgets",
        "projects": "projects",
        "measures": "measures",
    }
    counts = [
        f"{sum(len(getattr(one, section)) for one in plan.roadmaps):,} {name}"
        for section, name in kinds.items()
    ]
    said = ", ".join(counts)
    return f"{len(plan.areas)} areas and the national level, with {said}.\n"


def sources_part() -> str:
    """Every document, the oldest first."""
    sources = sorted(open_workspace(KOREA).portfolio.sources, key=_published)
    standing = Counter(str(source.standing) for source in sources)
    counts = ", ".join(f"{number} {name}" for name, number in standing.most_common())
    head = f"{len(sources)} documents: {counts}.\n\n"
    rows = (_source_row(source) for source in sources)
    titles = ("Published", "Standing", "Document", "Publisher", "Licence", "Id")
    return head + table_head(titles) + "".join(rows)


def _published(source: Source) -> tuple[str, str]:
    return (source.published.text if source.published else "", source.id)


def _source_row(source: Source) -> str:
    title = text(source.title.say("en"))
    linked = f"[{title}](<{source.url}>)" if source.url else title
    return table_row(
        (
            text(source.published.text) if source.published else "",
            text(str(source.standing)),
            linked,
            text(source.publisher.say("en")) if source.publisher else "",
            text(source.licence or ""),
            code(source.id),
        )
    )


def contradictions_part() -> str:
    """What the tool finds in the documents, with its arithmetic and what was made of it."""
    report, _ = check_paths([KOREA], TODAY, ROOT)
    found = [(one, why) for one, why in report.suppressed if one.code.startswith(CLAIMS)]
    rows = (
        table_row((code(_short(one.address)), said_with_code(one.says), text(why)))
        for one, why in found
    )
    return table_head(("Where", "What the tool finds", "What the document does")) + "".join(rows)


def _short(address: str) -> str:
    """Cut the key of a count claim, which lists all that it counts."""
    first, tilde, _ = address.partition("~")
    return f"{first}~..." if tilde and address.count("~") > len(("from", "to")) else address


def history_part() -> str:
    """What moved, the longest slip first."""
    rows = (
        table_row(
            (
                text(row.name.say("en")) if row.name else "",
                text(row.slip.original.text),
                text(row.slip.current.text),
                text(span_words(row.slip)) if row.slip.days else "back to where it was",
                f"{row.slip.moved}",
                code(str(row.address)),
            )
        )
        for row in moved(None, TODAY, KOREA).rows
    )
    titles = ("What", "First", "Now", "In all", "Moved", "Address")
    return table_head(titles) + "".join(rows)


def missing_part() -> str:
    """What has no observation, baseline, definition, test or report, and who would know."""
    wanted = Selection(missing=True, kinds=("target", "mission", "milestone"))
    report = list_things(wanted, TODAY, TODAY, here=KOREA)
    sources = {one.id: one for one in open_workspace(KOREA).portfolio.sources}
    rows = (_missing_row(row, sources) for row in report.rows)
    return table_head(("What", "Missing", "Who publishes it", "Address")) + "".join(rows)


def _missing_row(row: Row, sources: Mapping[str, Source]) -> str:
    name = row.name.say("en") if row.name else ""
    wants = wants_counted((want, 1) for want in row.missing).replace("1 ", "")
    return table_row((text(name), text(wants), text(_who(row, sources)), code(str(row.address))))


def _who(row: Row, sources: Mapping[str, Source]) -> str:
    """Name who answers for something; else who published what asks for it."""
    if row.owner is not None:
        return row.owner.say("en")
    named = [sources[one] for one in row.sources if one in sources]
    official = [one.publisher for one in named if one.standing == "official"]
    publisher = next(filter(None, official or [one.publisher for one in named]), None)
    return publisher.say("en") if publisher else "nobody is named"


PARTS = {
    "numbers": numbers_part,
    "sources": sources_part,
    "contradictions": contradictions_part,
    "history": history_part,
    "missing": missing_part,
}


def current(page: str) -> str:
    """The page with its parts as they would be written now."""
    return _PART.sub(
        lambda part: f"{part[1]}{PARTS[part[2]]()}{part[3]}" if part[2] in PARTS else part[0], page
    )


if __name__ == "__main__":
    PAGE.write_text(current(PAGE.read_text(encoding="utf-8")), encoding="utf-8")

"""A comparison as a page of Markdown, such as the comment on a merge request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.render.markdown.escape import code, said_with_code, text
from cet_cli.render.markdown.room import SUMMARY, fitted
from cet_cli.render.markdown.table import table_head, table_row
from cet_cli.render.statement import place_of, rule_name
from cet_cli.render.terminal.findings import extent_words
from cet_cli.report.changes import QUIET
from cet_cli.wording import changes as wording
from cet_cli.wording.ci import full
from cet_cli.wording.language import language

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cet_cli.render.markdown.room import Room
    from cet_cli.report.changes import ChangeLine, ChangesReport


def changes_markdown(report: ChangesReport, room: Room = SUMMARY) -> str:
    """Write the summary, a table of what matters, what was accepted, and what weakens nothing.

    Args:
        report: what was compared, and what differs.
        room: how long it may be; if it is longer, the mildest changes are left out, and a line
            says how many.
    """
    loud = [one for one in report.changes if one.kind not in QUIET]
    rows = [_row(one) for one in loud]
    head = f"{_summary(report)}\n\n" + (table_head(wording.titles("changes")) if rows else "")
    closing = f"\n{_read(report)}\n" if rows else f"{_read(report)}\n"
    tail = "".join((_accepted(report.accepted), _quiet(report), closing))
    return fitted(head, rows, tail, room, _left_out)


def _summary(report: ChangesReport) -> str:
    """Name both sides, say whether the plan got weaker, and count by class."""
    base = wording.side_words(report.base.name, report.base.stamp)
    revision = wording.side_words(report.revision.name, report.revision.stamp)
    differences = len(report.changes) + len(report.accepted)
    compared = wording.sentence("compared", base=base, revision=revision)
    verdict = wording.verdict_words(differences, report.weaker)
    counts = wording.kinds_words(report.counts)
    things = wording.counted("things", report.compared)
    said = f"{text(compared + things)}**{text(verdict)}**"
    return f"{said}\n\n{text(counts)}" if counts else said


def _row(change: ChangeLine) -> str:
    """Write a change as a row: what it does, to what, old, new, why, and where."""
    finding = change.finding
    name = text(change.name.say(language())) if change.name else ""
    address = code(finding.address)
    return table_row(
        (
            f"**{text(wording.class_word(change.kind))}**",
            "<br>".join(one for one in (name, address) if one),
            code(change.before),
            code(change.after),
            said_with_code(full(finding.says)),
            code(place_of(finding.span)),
            text(rule_name(finding)),
        )
    )


def _accepted(changes: Iterable[ChangeLine]) -> str:
    """List what decisions have accepted, with who decided."""
    rows = [_accepted_row(one) for one in changes]
    if not rows:
        return ""
    title = f"\n**{text(wording.sentence('accepted_title'))}**\n\n"
    return f"{title}{table_head(wording.titles('accepted'))}{''.join(rows)}"


def _accepted_row(change: ChangeLine) -> str:
    name = change.name.say(language()) if change.name else change.finding.address
    by = change.accepted
    words = wording.acceptance_words(by.on, by.why, by.sources) if by else ""
    return table_row(
        (
            text(wording.class_word(change.kind)),
            text(name),
            code(change.before),
            code(change.after),
            text(words),
        )
    )


def _quiet(report: ChangesReport) -> str:
    counts = [row for row in report.counts if row[0] in QUIET]
    number = sum(one for _, one in counts)
    kinds = wording.kinds_words(counts)
    return f"\n{text(wording.counted('quiet', number, kinds=kinds))}\n" if number else ""


def _read(report: ChangesReport) -> str:
    return text(
        wording.sentence(
            "read",
            base=extent_words(report.base.read),
            revision=extent_words(report.revision.read),
            date=report.as_of,
        )
    )


def _left_out(number: int) -> str:
    return f"\n{text(wording.counted('left_out', number))}\n"

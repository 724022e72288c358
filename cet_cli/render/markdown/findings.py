"""The findings of a run as a page of Markdown, such as the summary of a job."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.render.markdown.escape import code, said_with_code, text
from cet_cli.render.markdown.room import SUMMARY, fitted, size_of
from cet_cli.render.markdown.table import table_head, table_row
from cet_cli.render.statement import counts_of, place_of, rule_name, worst_first
from cet_cli.render.terminal.findings import extent_words
from cet_cli.wording.ci import allowed, full, headings, sentence
from cet_cli.wording.findings import counted, severity_word

if TYPE_CHECKING:
    from cet_cli.render.markdown.room import Room
    from cet_cli.report.findings import FindingLine, FindingsReport


def findings_markdown(report: FindingsReport, room: Room = SUMMARY) -> str:
    """Write whether the check passes, a table of what was found, and what was suppressed.

    Args:
        report: what was found.
        room: how long it may be; if it is longer, the mildest findings are left out, and a line
            says how many.
    """
    rows = [finding_row(one) for one in worst_first(report.findings)]
    head = f"{verdict(report)}\n\n" + (table_head(headings()) if rows else "")
    closing = ("\n" if rows else "") + f"{text(_closing(report))}\n"
    return fitted(head, rows, f"{closing}{_allowed(report, room)}", room, _left_out)


def verdict(report: FindingsReport) -> str:
    """Say in one line whether the check passes."""
    counts = counts_of(report.findings)
    if report.unread:
        return sentence("unread", counts=counts)
    if not counts:
        return sentence("clean")
    return sentence("failed" if report.failed else "passed", counts=counts)


def finding_row(finding: FindingLine) -> str:
    """Write a finding as a row: how bad, where, what, what instead, and which rule."""
    severity = str(finding.severity)
    word = severity_word(severity)
    where = place_of(finding.span) or finding.address
    return table_row(
        (
            f"**{word}**" if severity == "error" else word,
            code(where),
            said_with_code(full(finding.says)),
            said_with_code(full(finding.advice)),
            text(rule_name(finding)),
        )
    )


def _closing(report: FindingsReport) -> str:
    return sentence("read", extent=extent_words(report.read), day=report.as_of)


def _allowed(report: FindingsReport, room: Room) -> str:
    """List what was suppressed, folded up; only count it where that takes a quarter of the room."""
    if not report.suppressed:
        return ""
    number = counted(len(report.suppressed), "finding")
    rows = (
        table_row((code(place_of(one.span) or one.address), text(rule_name(one)), text(why)))
        for one, why in report.suppressed
    )
    title = sentence("allowed", findings=number)
    table = table_head(allowed()) + "".join(rows)
    if not room.holds(*(4 * size for size in size_of(table))):
        return f"\n{title}\n"
    return f"\n<details><summary>{title}</summary>\n\n{table}\n</details>\n"


def _left_out(number: int) -> str:
    return f"\n{sentence('left_out', rows=counted(number, 'finding'))}\n"

"""Findings of which every text was written by somebody who means harm."""

from __future__ import annotations

from collections import Counter
from datetime import date

from cet_cli.finding import Severity, Span
from cet_cli.report.extent import Extent
from cet_cli.report.findings import Companion, Excerpt, FindingLine, FindingsReport
from cet_cli.wording import shown

NO_CHARACTERS = str.maketrans("", "", "\ufffe\uffff")
"""Unicode has no such characters; nothing shows them, and nothing minds them."""

DAY = date(2026, 6, 30)
NASTY = {
    "newline": "x\n::error file=x::forged",
    "return": "x\r::set-output name=x::forged",
    "command": "::error::forged",
    "indented command": "  ::add-mask::x",
    "old command": "##[error]forged",
    "pipeline command": "##vso[task.setvariable]x",
    "escaped newline": "x%0A::error::forged",
    "property": "a,line=99,title=b:c%2Cd::e",
    "end of CDATA": "]]>]]&gt;<![CDATA[",
    "script": "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "comment": "<!-- x --!> --> </details></summary></td></tr></table>",
    "quotes": "\"'` ``x`` ```",
    "backtick": "a`b<b>c</b>",
    "pipe": "a|b\\|c\\\\|d",
    "link": "[x](javascript:alert(1)) ![x](https://example.org/x.png) <javascript:alert(1)>",
    "reference": "[x]: javascript:alert(1)",
    "bare link": "www.example.org https://example.org HTTP://example.org someone@example.org",
    "mention": "@someone #12 someone/thing#12 GH-12",
    "mark-up": "**a** _b_ ~~c~~ $d$ - e * f # g 1. h > i",
    "heading": "# a",
    "list": "- a",
    "control": "\x00\x01\x1b[31mred\x1b]0;t\x07\x7f\x9b31m\x85",
    "bidi": "a\u202eb\u2066c\u200d\u200b\u2028\ufeff",
    "no character": "\ufffe\uffff\ud800x\udcff",
    "tags": "a\U000e0041b",
    "braces": "{0} {{x}} {} [a](1) \\[b\\] %s",
    "Korean": "국가전략기술 임무 | 이정표",
    "long": "가" * 3000,
    "blank": " ",
    "backslash": "\\",
}


def finding(  # noqa: PLR0913 - a finding has many parts
    nasty: str = "plain",
    severity: Severity = Severity.ERROR,
    *,
    file: str | None = None,
    line: int = 3,
    code: str = "S101",
    landmark: str = "quantum/qubits",
) -> FindingLine:
    """A finding as it is composed: what a sentence quotes was shown already, the rest was not."""
    name = f"areas/{nasty}.yaml" if file is None else file
    return FindingLine(
        code=code,
        slug="unknown-key",
        severity=severity,
        says=f"the key `{shown(nasty)}` means nothing here",
        advice=f"did you mean `{shown(nasty)}`?",
        address=f"quantum/{nasty}",
        span=Span(name, line, 2, line, 7),
        excerpt=Excerpt(f" {nasty}", 2, 5),
        companions=(Companion(f"first here: {nasty}", Span(name, 1, 1, 1, 2)),),
        arguments={"key": nasty},
        landmark=landmark,
    )


def report(
    *findings: FindingLine, suppressed: tuple[tuple[FindingLine, str], ...] = ()
) -> FindingsReport:
    """What a run found."""
    return FindingsReport(
        read=Extent(portfolio="demo", path="roadmaps/demo", files=2, areas=1, things=3, sources=1),
        as_of=DAY,
        findings=findings,
        counts=Counter(one.severity for one in findings),
        suppressed=suppressed,
    )


def nasty_report(nasty: str) -> FindingsReport:
    """A finding of each severity and a suppressed one, all about the same."""
    levels = (finding(nasty, level) for level in Severity)
    return report(*levels, suppressed=((finding(nasty), nasty),))

"""A small portfolio around a piece of YAML, so that a rule can be asked about the piece alone."""

from __future__ import annotations

import re
import tempfile
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from cet_cli.check import check
from cet_cli.load import open_workspace
from cet_cli.rules.book import RULES, by_name
from cet_cli.rules.plan import Plan
from cet_cli.rules.revision.compared import Compared

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.check import Outcome
    from cet_cli.finding import Finding
    from cet_cli.load import Workspace

AS_OF = date(2025, 6, 30)

PORTFOLIO = """\
format: 1
portfolio: demo
name: Demo
horizon: 2024..2030
source: {cited}
"""
SOURCES = """\
sources:
  - id: plan
    title: Plan
    publisher: Ministry
    published: 2024-01-01
    standing: official
    kind: plan
    url: https://example.org/plan
"""
AREA = """\
format: 1
roadmap: example
name: Example
source: plan
"""

_FILE = re.compile(r"^# (\S+\.yaml)\n", re.MULTILINE)
_SIDE = re.compile(r"^# (base|revision)\n", re.MULTILINE)
_SOURCE_ID = re.compile(r"\bid: *([a-z0-9-]+)")


def files_of(text: str) -> dict[str, str]:
    """Put a piece of YAML where it belongs.

    What begins with a comment such as `# areas/quantum.yaml` is several files, each after its
    name; what has a key `portfolio` is a whole portfolio; what has a key `sources` is the list of
    sources, all of which are cited; anything else is an area.
    """
    ground = {"portfolio.yaml": PORTFOLIO.format(cited="plan"), "sources.yaml": SOURCES}
    if _FILE.match(text):
        names, texts = _FILE.split(text)[1::2], _FILE.split(text)[2::2]
        return ground | dict(zip(names, texts, strict=True))
    if _has(text, "portfolio"):
        return {"portfolio.yaml": text}
    if _has(text, "sources"):
        cited = ", ".join(dict.fromkeys(_SOURCE_ID.findall(text)))
        return {"portfolio.yaml": PORTFOLIO.format(cited=f"[{cited}]"), "sources.yaml": text}
    area = text if _has(text, "roadmap") else AREA + text
    return ground | {"areas/example.yaml": area}


def _has(text: str, key: str) -> bool:
    return re.search(rf"^{key}:", text, re.MULTILINE) is not None


@contextmanager
def workspace_of(text: str) -> Iterator[Workspace]:
    """Read a piece of YAML as a portfolio; its files are there while it is looked at."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name, content in files_of(text).items():
            path = root / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(content, encoding="utf-8")
        yield open_workspace(root, here=root)


def outcome_of(text: str, *only: str, as_of: date = AS_OF) -> Outcome:
    """Check a piece of YAML, with the whole book or with the rules of the codes or slugs given."""
    rules = [by_name()[name] for name in only] if only else RULES
    with workspace_of(text) as workspace:
        return check(workspace, as_of, rules=rules)


def compared_of(base: str, revision: str) -> Compared:
    """Compare two pieces of YAML, which must be readable."""
    from cet_cli.diff import compare

    with workspace_of(base) as older, workspace_of(revision) as newer:
        sides = (older, newer)
    unread = [finding for side in sides for finding in side.findings]
    assert unread == []
    first, second = (Plan(side.portfolio, AS_OF) for side in sides)
    return Compared(first, second, compare(first.portfolio, second.portfolio))


def is_revision(text: str) -> bool:
    """Tell whether a piece of YAML is two sides, after the comments `# base` and `# revision`."""
    return _SIDE.match(text) is not None


def sides_of(text: str) -> tuple[str, str]:
    """Take the two sides of a piece of YAML apart."""
    _, _, base, _, revision = _SIDE.split(text)
    return base, revision


def findings_of(text: str, *only: str) -> tuple[Finding, ...]:
    """Check a piece of YAML, or judge a revision, and list the findings."""
    if not is_revision(text):
        return outcome_of(text, *only).findings
    rules = [by_name()[name] for name in only] if only else RULES
    compared = compared_of(*sides_of(text))
    return tuple(finding for rule in rules for finding in rule.judged(compared))


def codes_of(text: str, *only: str) -> list[tuple[str, str]]:
    """Check a piece of YAML and list the codes and addresses of its findings."""
    return [(one.rule, str(one.address or "")) for one in findings_of(text, *only)]

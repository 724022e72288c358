"""Progress summaries of small plans, made as the command makes them."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from cet_cli.api import report
from tests.plans import write

if TYPE_CHECKING:
    from pathlib import Path

    from cet_cli.report.summary import SummaryReport

DAY = date(2026, 6, 30)


def quoted(text: str) -> str:
    """Write any text as a scalar of YAML; what YAML cannot hold at all is left out."""
    clean = "".join(
        one for one in text if one in "\t\n\x85" or (one >= " " and not _is_forbidden(one))
    )
    return json.dumps(clean.strip() or "blank")


def _is_forbidden(one: str) -> bool:
    return (
        "\x7f" <= one <= "\x9f"
        or "\ud800" <= one <= "\udfff"
        or one in "\ufffe\uffff\ufeff\U000e0041"
    )


def nasty_plan(text: str) -> dict[str, str]:
    """The files of a plan in which every text that is shown is the same."""
    name = quoted(text)
    source = f"published: 2024-01-01, url: {name}, publisher: {name}"
    portfolio = f"""\
format: 1
portfolio: demo
name: {name}
owner: {name}
summary: {name}
horizon: {{is: 2024..2028, source: plan}}
governance: [{{id: meeting, name: {name}, on: 2025-01-01, source: plan}}]
areas:
  - roadmap: area
    name: {name}
    summary: {name}
    source: plan
    questions: [{{id: why, ask: {name}, to: {name}, due: 2027}}]
    missions: [{{id: win, statement: {name}, by: 2027, achieved_by: [go], source: plan}}]
    key_technologies: [{{id: tech, name: {name}, source: plan}}]
    milestones:
      - {{id: go, name: {name}, due: 2025, needs: [stop], source: {{id: plan, at: {name}}}}}
      - id: stop
        name: {name}
        due: 2025-06
        progress: [{{on: 2026-01, says: not_done, source: plan}}]
        was: [{{due: 2025-01, source: old}}]
        source: plan
      - id: gone
        name: {name}
        due: 2027
        dropped: {{on: 2026, why: {name}, source: plan}}
        source: plan
    indicators:
      - id: level
        name: {name}
        unit: points
        better: higher
        baseline: {{value: 1, on: 2023, source: plan}}
        targets: [{{value: 9, by: 2028, source: plan}}]
        observations: [{{value: 2, on: 2025, source: plan}}]
    projects:
      - id: work
        name: {name}
        unit: KRW billion
        source: plan
        amounts:
          - {{over: 2025, stage: approved, value: 5, source: plan}}
          - {{over: 2025, stage: executed, value: 2, source: plan}}
          - {{over: 2026, stage: executed, value: 2, source: plan}}
          - {{over: 2026, stage: planned, value: several, source: plan}}
    measures:
      - {{id: do, name: {name}, source: plan}}
      - {{id: redo, name: {name}, due: 2025, source: plan}}
    reviews:
      - about: level
        on: 2026
        reviewer: {name}
        verdict: on_track
        text: {name}
        source: plan
sources:
  - {{id: old, title: {name}, {source}}}
  - {{id: plan, title: {name}, {source.replace("2024-01", "2024-06")}, via: old}}
"""
    return {"portfolio.yaml": portfolio}


def summary_of(folder: Path, files: dict[str, str], **asked: str) -> SummaryReport:
    """Write a plan and summarise it."""
    write(folder, files)
    return report(None, DAY, DAY, here=folder, area=asked.get("area"), since=asked.get("since"))

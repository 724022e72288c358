"""Small plans on a desk, and how a test edits them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from cet_cli.api.verbs import Desk
from tests.plans import demo, write

if TYPE_CHECKING:
    from pathlib import Path

    from cet_cli.api.verbs import Proposal

TODAY = date(2026, 6, 30)

PLAN = """\
missions:
  - id: aim
    statement: Reach it
    by: 2030
    achieved_by: {is: [launch, share], source: own}
    source: plan
stepping_stones:
  - {id: stone, name: Stone, for: aim, maturity: {goal: {value: 9, by: 2030}}, source: plan}
milestones:
  - id: launch
    name: {en: Launch, ko: 발사}
    due: 2028   # as printed
    for: aim
    source: plan#page 3
    was:
      - {due: 2027, source: old}
  - {id: pad, name: Pad, due: 2026, value: 10 t, printed: 1O t, note: A slip, source: plan}
indicators:
  - id: share
    name: Share
    unit: percent
    better: higher
    for: [aim]
    source: plan
    baseline: {value: 10, on: 2020}
    targets:
      - {value: 30, by: 2030}
    observations:
      - {value: 20, on: 2024, source: plan}
  - {id: parts, name: Parts, unit: percent, by: country, role: context, source: plan}
  - {id: paid, name: Paid, unit: KRW, role: context, from: money approved, source: plan}
funding:
  - id: money
    name: Money
    unit: KRW trillion
    source: plan
    amounts:
      - {over: 2024, stage: approved, value: 4.7}
    claims:
      - {growth: 5 %, from: 2023 approved, to: money 2024 approved}
projects:
  - {id: work, name: Work, for: stone, part_of: [money], source: plan}
measures:
  - {id: train, name: Train, due: 2027, source: plan}
reviews:
  - {about: launch, on: 2025, reviewer: Board, verdict: on_track, source: plan}
"""

OTHER = """\
format: 1
roadmap: other
name: Other
source: old
missions:
  - {id: far, statement: Far, by: 2031, needs: {is: [area/launch], source: own}, source: plan}
milestones:
  - {id: pad, name: Another pad, due: 2029, for: far, source: plan}
"""


def desk(root: Path, area: str = PLAN, **files: str) -> Desk:
    """Lay a plan out and open it."""
    write(root, demo(area, **{"areas/other.yaml": OTHER, **files}))
    return Desk(TODAY, root)


def changes(proposal: Proposal) -> list[str]:
    """Give the lines that go and come, as a difference shows them."""
    lines = proposal.edits.diff().splitlines()
    return [one for one in lines if one[:1] in "+-" and one[:3] not in {"+++", "---"}]

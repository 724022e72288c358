"""A review is dated in the future.

What it checks
    That every recorded opinion had been given on the day that the plan is looked at. A date that
    may lie before that day, such as the running year, is fine.

Why it matters
    A review says what somebody found. One that nobody can have given yet would stand beside the
    verdicts as if it were evidence.

Example
    ```yaml
    milestones:
      - {id: pilot, name: Pilot line, due: 2028, source: plan}
    reviews:
      - {about: pilot, on: 2029-03, reviewer: Committee, verdict: on_track, source: plan}
    ```

Instead
    ```yaml
    milestones:
      - {id: pilot, name: Pilot line, due: 2028, source: plan}
    reviews:
      - {about: pilot, on: 2024-03, reviewer: Committee, verdict: on_track, source: plan}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.rules.places import place_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("E102")
def review_in_future(plan: Plan) -> Iterator[Hit]:
    for roadmap in plan.roadmaps:
        for review in roadmap.reviews:
            if review.on.start > plan.as_of:
                place = place_of(roadmap, roadmap, review).at("on")
                yield hit(place, on=review.on.text, as_of=plan.as_of.isoformat())

"""Something stands in another area.

What it checks
    That nothing went from one roadmap to another. What did, with its old address under `formerly`,
    is moved; everything else about it is compared as ever. Where a whole roadmap was renamed or
    merged, what stands in it is not listed again.

Why it matters
    Both areas count differently after it: what one of them loses is not an achievement, and what
    the other gains is no new promise.

Example
    ```yaml
    # base
    # areas/example.yaml
    roadmap: example
    name: Example
    source: plan
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, source: plan}
    # areas/other.yaml
    roadmap: other
    name: Other
    source: plan
    # revision
    # areas/example.yaml
    roadmap: example
    name: Example
    source: plan
    # areas/other.yaml
    roadmap: other
    name: Other
    source: plan
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, formerly: example/pilot, source: plan}
    ```

Instead
    ```yaml
    # base
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, source: plan}
    # revision
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, tags: [shared], source: plan}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.diff.changes import Relation
from cet_cli.finding import Severity
from cet_cli.rules.revision.lineage import related_by
from cet_cli.rules.revision.steps import step
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R305", Severity.NOTE)
def thing_moved(compared: Compared) -> Iterator[Hit]:
    for address, before, after in related_by(compared, Relation.MOVED):
        yield step(address, before, after)

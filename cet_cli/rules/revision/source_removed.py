"""A document is gone from the sources.

What it checks
    That every source of the base is in the revision under its id.

Why it matters
    What it said now seems to be said by others, or by nobody. Sources that are not cited any more
    were cited once, and somebody may want to read them.

Example
    ```yaml
    # base
    # sources.yaml
    sources:
      - {id: plan, title: Plan, published: 2024-01-01}
      - {id: survey, title: Survey, published: 2024-06-01}
    # revision
    # sources.yaml
    sources:
      - {id: plan, title: Plan, published: 2024-01-01}
    ```

Instead
    ```yaml
    # base
    # sources.yaml
    sources:
      - {id: plan, title: Plan, published: 2024-01-01}
      - {id: survey, title: Survey, published: 2024-06-01}
    # revision
    # sources.yaml
    sources:
      - {id: plan, title: Plan, published: 2024-01-01, url: https://example.org}
      - {id: survey, title: Survey, published: 2024-06-01}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.model.source import Source
from cet_cli.rules.revision.as_written import in_short
from cet_cli.rules.revision.steps import gone, place_of, step
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R604", Severity.WARNING)
def source_removed(compared: Compared) -> Iterator[Hit]:
    for change in gone(compared.changes, Source):
        yield step(place_of(change), in_short(change.before), "")

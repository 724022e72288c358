"""A name or a statement is worded otherwise.

What it checks
    That names, statements, titles, summaries and questions are worded as they were, in every
    language. Values and dates are compared apart from them.

Why it matters
    Most rewordings mean nothing. Some turn "is rolled out" into "is promoted": only a reader can
    tell.

Example
    ```yaml
    # base
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, source: plan}
    # revision
    milestones:
      - {id: pilot, name: First pilot line, due: 2027, source: plan}
    ```

Instead
    ```yaml
    # base
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, source: plan}
    # revision
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, source: plan}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.model.values import Text
from cet_cli.rules.revision.as_written import written_pair
from cet_cli.rules.revision.leftovers import WORDING
from cet_cli.rules.revision.steps import altered, at_field, step
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R605", Severity.NOTE)
def text_reworded(compared: Compared) -> Iterator[Hit]:
    for change, one in altered(compared.changes, object, fields=WORDING):
        if isinstance(one.after or one.before, Text):
            yield step(at_field(change, one.field), *written_pair(one.before, one.after))

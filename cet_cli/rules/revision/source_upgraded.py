"""A document counts for more than it did.

What it checks
    That no source has a higher `standing` than it had: a draft or the text of a third party did not
    become official, nor a report of a document the document itself.

Why it matters
    What is known only from a draft is shown apart and never counted. With another word it counts,
    though the document is the same.

Example
    ```yaml
    # base
    # sources.yaml
    sources:
      - {id: plan, title: Plan, published: 2024-01-01, standing: draft}
      - {id: survey, title: Survey, published: 2024-06-01}
    # revision
    # sources.yaml
    sources:
      - {id: plan, title: Plan, published: 2024-01-01, standing: official}
      - {id: survey, title: Survey, published: 2024-06-01}
    ```

Instead
    ```yaml
    # base
    # sources.yaml
    sources:
      - {id: plan, title: Plan, published: 2024-01-01, standing: draft}
      - {id: survey, title: Survey, published: 2024-06-01}
    # revision
    # sources.yaml
    sources:
      - {id: plan, title: Plan, published: 2024-01-01, standing: draft}
      - {id: survey, title: Survey, published: 2024-06-01}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.model.source import Source
from cet_cli.rules.revision.standing import is_upgrade
from cet_cli.rules.revision.steps import altered, at_field, step
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R609", Severity.WARNING)
def source_upgraded(compared: Compared) -> Iterator[Hit]:
    for change, one in altered(compared.changes, Source, fields=frozenset({"standing"})):
        if is_upgrade(one.before, one.after):
            yield step(at_field(change, one.field), one.before, one.after)

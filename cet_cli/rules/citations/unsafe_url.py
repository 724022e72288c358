"""A link that cannot be followed safely.

What it checks
    Whether the `url` of a source begins with `http://` or `https://`, names a host without a
    user or a password before it, and holds no blanks, quotes or characters that cannot be seen.

Why it matters
    Reports turn it into a link. Another kind of address could run a program or read a file on
    the reader's machine, and one with a blank in it leads nowhere.

Example
    ```yaml
    sources:
      - {id: plan, title: The plan, published: 2024-08-26, url: "file:///home/analyst/plan.pdf"}
    ```

Instead
    ```yaml
    sources:
      - {id: plan, title: The plan, published: 2024-08-26, url: "https://example.org/plan.pdf"}
    ```
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.finding import Severity
from cet_cli.model.walk import SOURCES
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit

_SAFE = re.compile(r"https?://[^\s/?#@\\]+([/?#][^\s<>\"\\]*)?", re.IGNORECASE)


@rule("C108", Severity.WARNING)
def unsafe_url(plan: Plan) -> Iterator[Hit]:
    for source in plan.portfolio.sources:
        url = source.url
        if url and not (_SAFE.fullmatch(url) and url.isprintable()):
            yield hit(Address(SOURCES, (source.id,)).at("url"), url=url)

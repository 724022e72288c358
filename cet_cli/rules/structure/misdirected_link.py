"""A link to something that it cannot mean.

What it checks
    Whether a link names something of a kind that makes sense: `achieved_by` a milestone, a
    measure, an indicator, one of its targets or another mission; `part_of` a budget, a project or
    a summed indicator; `evidence` an indicator; `from` a budget or a project; `for` anything but a
    budget or a committee; `needs` anything that can come first. Nothing serves, tests or contains
    itself.

Why it matters
    The program would pass the link over, and a mission, a sum or a chain would be judged without
    it.

Example
    ```yaml
    missions:
      - id: full-autonomy
        statement: Fully autonomous cars are rolled out
        by: 2027
        achieved_by: autonomous-driving
        source: plan
    key_technologies:
      - {id: autonomous-driving, name: Autonomous driving, for: full-autonomy, source: plan}
    ```

Instead
    ```yaml
    missions:
      - id: full-autonomy
        statement: Fully autonomous cars are rolled out
        by: 2027
        achieved_by: autonomous-cars
        source: plan
    key_technologies:
      - {id: autonomous-driving, name: Autonomous driving, for: full-autonomy, source: plan}
    milestones:
      - {id: autonomous-cars, name: Autonomous cars on the road, due: 2027, source: plan}
    ```
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cet_cli.rules.plan import address_of
from cet_cli.rules.rule import hit, rule
from cet_cli.rules.structure.links import KINDS, odd_links
from cet_cli.rules.structure.lookup import Lookup, Unsure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit

_INNER_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_WORDS = {
    "Body": "body of the governance",
    "Funding": "budget",
    "Roadmap": "area",
    "SteppingStone": "stepping stone",
}


@rule("S204")
def misdirected_link(plan: Plan) -> Iterator[Hit]:
    lookup = Lookup(plan)
    for link in odd_links(plan):
        named = lookup.named(link.roadmap, link.text)
        if named is None or isinstance(named, Unsure):
            continue
        place = address_of(link.roadmap, link.thing).at(link.key)
        if named is link.thing:
            if link.field != "needs":  # that is a circle, and another rule's
                yield hit(place, link=link.text, field=link.key, kind="", reason="itself")
        elif type(named) not in KINDS[link.field]:
            kind = _named(type(named))
            yield hit(place, link=link.text, field=link.key, kind=kind, reason=link.key)


def _named(kind: type) -> str:
    """Name a kind of thing in words."""
    name = kind.__name__
    return _WORDS.get(name) or _INNER_CAPITAL.sub(" ", name).lower()

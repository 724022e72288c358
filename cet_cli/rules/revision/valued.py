"""What is told of a figure of a target that changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.rules.revision.asked import Effect
from cet_cli.rules.revision.stories import story

if TYPE_CHECKING:
    from cet_cli.address import Address
    from cet_cli.model.values import Quantity
    from cet_cli.rules.revision.stories import Story

_RULES = {
    Effect.STRONGER: "target-strengthened",
    Effect.WEAKER: "target-weakened",
    Effect.FIRMER: "target-firmed",
    Effect.SOFTER: "target-softened",
    Effect.REPRECISED: "target-reprecised",
    Effect.REDEFINED: "target-changed",
    Effect.UNCLEAR: "target-changed",
}


def value_story(
    address: Address,
    old: Quantity | None,
    new: Quantity | None,
    effect: Effect,
    args: dict[str, str],
) -> Story:
    """Tell a change of a figure; one that is for one part of a table names the part."""
    reason = {"reason": "redefined"} if effect is Effect.REDEFINED else {}
    said = {**reason, **args}
    was, now = (figure.text if figure else "" for figure in (old, new))
    return story(_RULES[effect], address, was, now, **said)

"""What stands as comments in something new: what its fields are for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

FIELDS: Mapping[str, str] = {
    "achieved_by": "what will show that it is reached",
    "amounts": "one for each year and stage",
    "baseline": "where it stood when the plan was made",
    "better": "or lower",
    "by": "the deadline",
    "due": "by when, as precisely as it was published",
    "for": "what it serves: the id of a mission or technology",
    "kind": "or budget, statistics, law, evaluation, statement",
    "maturity": "the readiness level that it has to reach",
    "needs": "what must come first",
    "over": "from when to when",
    "pillar": "the part of the policy that it belongs to",
    "published": "its date tells what was known when",
    "publisher": "who published it",
    "source": "who says so: the id of a source, and where in it",
    "standing": "or reported, draft, third-party",
    "summary": "what a member of the committee reads first",
    "targets": "what it is to reach, and by when",
    "unit": "of all figures in it",
    "url": "where it can be read",
}
"""What a field is for, behind an example of it."""

SECTIONS: Mapping[str, str] = {
    "missions": "what is to be accomplished, and what will show it",
    "key_technologies": "the technologies that it takes",
    "milestones": "dated, checkable events",
    "indicators": "a verdict needs a baseline, a target and observations",
}
"""What the lists of an area hold."""

EXAMPLES: Mapping[str, str] = {
    "statement": "What is accomplished",
    "name": "Name",
    "event": "What happens",
    "measured": "What is measured",
    "publisher": "Ministry",
    "summary": "In two sentences.",
}
"""What stands in the examples."""

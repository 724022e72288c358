"""The order in which people write the keys of a thing: what it is first, who says so late.

It is that of the examples of the format and of the portfolio of Korea, where most of each agree.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from cet_cli.model.base import Part
from cet_cli.model.earlier import Earlier
from cet_cli.model.fields import HIDDEN, field_names, key_of, kind_at
from cet_cli.model.funding import Amount, Funding
from cet_cli.model.indicator import Indicator, Observation, Target
from cet_cli.model.measure import Measure
from cet_cli.model.milestone import Milestone
from cet_cli.model.mission import Mission
from cet_cli.model.project import Project
from cet_cli.model.record import Body
from cet_cli.model.roadmap import Sections
from cet_cli.model.technology import KeyTechnology
from cet_cli.model.thing import Thing

if TYPE_CHECKING:
    from cet_cli.patch import Node

OTHERS = "*"
"""Stands for keys that the class does not know: the parts of a table."""

_WHO = ("format", "portfolio", "roadmap", "id", "pillar", "name", "statement", "title")
_AREA = ("group", "owner", "source", "horizon", "languages")
_REMARKS = ("scope", "owner", "inferred", "confidence", "note", "tags")
_LINEAGE = (
    "aka", "formerly", "merged_from", "split_from", "replaces", "candidate", "not_repeated_in",
)  # fmt: skip
_SAYINGS = ("source", "was", "disputed", "dropped")
_END = ("claims", "reviews", "decisions", "allow", "areas", "sources")
"""What stands below the plan itself: what is said of it, then the areas, then the documents."""
_DATED = (
    "value", "printed", "due", "inferred", "confidence", "note", "replaces", "done", "owner",
    "for", "needs", OTHERS, "progress",
)  # fmt: skip
_FIRST: dict[type, tuple[str, ...]] = {
    Amount: ("over", "stage", "value", "printed"),
    Body: ("aka", "role", "every", "last", "on"),
    Earlier: ("redefined", "value", "printed", "over", "on", "due", "by"),
    Funding: ("unit", "scope", "part_of", "for"),
    Indicator: (
        "unit", "whole", "relative_to", "counts", "by", "better", "every", "path", "definition",
        "role", "scope", "owner", "confidence", "note", "for", "needs", "candidate", "evidence",
        "source", "baseline", "targets", "from", "observations",
    ),
    KeyTechnology: ("aka", "for"),
    Measure: _DATED,
    Milestone: _DATED,
    Mission: ("by", "inferred", "confidence", "note", "for", "achieved_by", "needs", "owner"),
    Observation: ("value", "printed", "on", "over", OTHERS, "confidence", "inferred", "note"),
    Project: (
        "kind", "owner", "for", "needs", "over", "cost", "printed", "unit", "scope", "part_of",
        "inferred", "confidence", "note", "candidate", "source",
    ),
    Target: (
        "value", "printed", "by", "over", "path", "commitment", OTHERS, *_REMARKS, *_LINEAGE,
        "source", "interim",
    ),
}  # fmt: skip
"""What those who wrote the portfolio of Korea put first in a thing, where that is their habit."""


def order_of(kind: type) -> tuple[str, ...]:
    """List the keys of a class of the model in the order in which they are written."""
    return _order_of(kind)


@cache
def _order_of(kind: type) -> tuple[str, ...]:
    own = _own(kind)
    lists = tuple(key for key in own if _holds_parts(kind, key))
    plain = tuple(key for key in own if key not in lists)
    if issubclass(kind, Sections):
        body = tuple(key for key in (*plain, *lists) if key not in _END)
        keys = (*_WHO, *_AREA, *_LINEAGE, "summary", *_REMARKS, *body, *_END)
    else:
        first = (*_WHO, *_FIRST.get(kind, ()), *plain, OTHERS)
        keys = (*first, *_REMARKS, *_LINEAGE, *_SAYINGS, *lists, "claims")
    return tuple(dict.fromkeys(keys))


def _own(kind: type) -> tuple[str, ...]:
    """List the keys that a class has beyond those of every thing."""
    shared = {*field_names(Part), *field_names(Thing)} - {"id"}
    return tuple(key_of(name) for name in field_names(kind) if name not in shared | HIDDEN)


def _holds_parts(kind: type, key: str) -> bool:
    inner = kind_at(kind, (key,))
    return inner is not None and issubclass(inner, Part)


def in_order(kind: type, node: dict[str, Node]) -> dict[str, Node]:
    """Give a mapping with its keys as they are written; what is not known stands in the middle."""
    ranks = {key: rank for rank, key in enumerate(order_of(kind))}
    unknown = ranks.get(OTHERS, len(ranks))
    return {key: node[key] for key in sorted(node, key=lambda key: ranks.get(key, unknown))}

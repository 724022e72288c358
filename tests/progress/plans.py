"""Indicators for tests, built from nodes as they stand in a file."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, TypeAlias

from cet_cli.model.files import build
from cet_cli.progress import judge

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cet_cli.model.indicator import Indicator
    from cet_cli.progress import Verdict

Node: TypeAlias = object
"""A node of a file; `value@date` is short for a figure with its date."""


def indicator(**nodes: Node) -> Indicator:
    """An indicator with these fields."""
    node = {"id": "share", "name": "Share", **nodes}
    if "baseline" in node:
        node["baseline"] = _dated(node["baseline"], "on")
    for key, field in (("observations", "on"), ("targets", "by")):
        listed = nodes.get(key, [])
        assert isinstance(listed, list)
        node[key] = [_dated(one, field) for one in listed]
    built = build("portfolio", {"portfolio": "p", "name": "P", "indicators": [node]})
    found: Indicator = built.indicators[0]
    return found


def judged(as_of: str, **nodes: Node) -> Verdict:
    """The verdict on the first target of such an indicator, of which more is better."""
    one = indicator(**{"better": "higher", **nodes})
    return judge(one, one.targets[0], date.fromisoformat(as_of))


def said(verdict: Verdict) -> str:
    """Status and reason, as the tables of the method write them."""
    return f"{verdict.status}: {verdict.reason}" if verdict.reason else verdict.status.value


def _dated(node: Node, field: str) -> Node | Mapping[str, str]:
    if not isinstance(node, str):
        return node
    value, _, when = node.partition("@")
    return {"value": value, field: when} if when else {"value": value}

"""Indicators for tests, built from nodes as they stand in a file."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from cet_cli.model.files import build
from cet_cli.progress import judge

if TYPE_CHECKING:
    from cet_cli.model.indicator import Indicator
    from cet_cli.progress import Verdict


def indicator(**nodes: Any) -> Indicator:
    """An indicator of these fields; `value@date` texts are short for baseline and observations."""
    node = {"id": "share", "name": "Share", **nodes}
    if "baseline" in node:
        node["baseline"] = _dated(node["baseline"], "on")
    for key, field in (("observations", "on"), ("targets", "by")):
        node[key] = [_dated(one, field) for one in node.get(key, ())]
    built = build("portfolio", {"portfolio": "p", "name": "P", "indicators": [node]})
    found: Indicator = built.indicators[0]
    return found


def judged(as_of: str | date, **nodes: Any) -> Verdict:
    """The verdict on the first target of such an indicator."""
    day = date.fromisoformat(as_of) if isinstance(as_of, str) else as_of
    one = indicator(**{"better": "higher", **nodes})
    return judge(one, one.targets[0], day)


def _dated(text: Any, field: str) -> Any:
    """`50@2020` is 50 on 2020; a mapping stays as it is."""
    if not isinstance(text, str):
        return text
    value, _, when = text.partition("@")
    return {"value": value, field: when} if when else {"value": value}

"""Portfolios for tests, built from nodes as they stand in files."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, TypeAlias

from cet_cli.assess import assess
from cet_cli.model.files import build

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cet_cli.assess import Assessment
    from cet_cli.model.roadmap import Portfolio

Node: TypeAlias = object

SOURCES = [
    {"id": "plan", "title": "Plan", "published": "2024-03", "standing": "official"},
    {"id": "press", "title": "Press", "published": "2024-06", "standing": "reported"},
    {"id": "draft", "title": "Draft", "published": "2024-01", "standing": "draft"},
    {"id": "blog", "title": "Blog", "published": "2025-01", "standing": "third-party"},
]


def portfolio(areas: Mapping[str, Mapping[str, Node]], **national: Node) -> Portfolio:
    """A portfolio with these areas; what cites nothing cites the plan."""
    nodes = {
        "portfolio": "korea",
        "name": "Korea",
        "sources": SOURCES,
        **_named(national),
        "areas": [
            {"roadmap": name, "name": name.title(), **_named(area)} for name, area in areas.items()
        ],
    }
    built: Portfolio = build("portfolio", nodes)
    return built


def assessed(as_of: str, area: Mapping[str, Node], **national: Node) -> Assessment:
    """A portfolio with one area, judged on a day."""
    return assess(portfolio({"space": area}, **national), date.fromisoformat(as_of))


def _named(sections: Mapping[str, Node]) -> dict[str, Node]:
    """Give every thing a name or statement and a source, so that tests need not."""
    return {
        key: [_thing(key, one) for one in things] if isinstance(things, list) else things
        for key, things in sections.items()
    }


def _thing(section: str, node: Node) -> Node:
    assert isinstance(node, dict)
    said = "statement" if section == "missions" else "name"
    return {said: str(node["id"]).title(), "source": "plan", **node}


def target(name: str, last: str = "", due: str = "2030", **nodes: Node) -> Node:
    """An indicator from 50 in 2020 to 100, with an observation in 2024."""
    seen = [{"value": last, "on": "2024"}] if last else []
    return {
        "id": name,
        "better": "higher",
        "baseline": {"value": "50", "on": "2020"},
        "targets": [{"value": "100", "by": due}],
        "observations": seen,
        **nodes,
    }

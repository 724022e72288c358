"""Small plans for tests, built from nodes as they stand in a file, and verdicts on their claims."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from cet_cli.figures.check import check_claim
from cet_cli.figures.formula import formula
from cet_cli.model.files import build

if TYPE_CHECKING:
    from cet_cli.figures.verdict import ClaimVerdict
    from cet_cli.model.roadmap import Portfolio, Sections
    from cet_cli.model.thing import Thing

KINDS = ("key_technologies", "milestones", "indicators", "funding", "projects")


Node: TypeAlias = dict[str, Any]
"""A thing or a part as it stands in a file."""


def amounts(text: str) -> list[dict[str, str]]:
    """`2023 approved 4.7; 2024 proposed 5.0` as amounts; `5.0|5` is 5.0, printed 5."""
    nodes = []
    for one in filter(None, text.split("; ")):
        over, stage, figure = one.split(" ", 2)
        value, _, printed = figure.partition("|")
        node = {"over": over, "stage": stage, "value": value}
        nodes.append({**node, "printed": printed} if printed else node)
    return nodes


def budget(text: str, unit: str | None = "KRW billion", *, name: str = "rnd") -> Node:
    """A funding of such amounts."""
    node = {"id": name, "name": "Research", "amounts": amounts(text)}
    return {**node, "unit": unit} if unit else node


def verdict(claim: Node, home: Node, **others: list[Node]) -> ClaimVerdict:
    """The verdict on a claim that stands on the first funding, beside other things."""
    funding = [{**home, "claims": [claim]}, *others.pop("funding", [])]
    portfolio = plan(funding=funding, **others)
    thing = portfolio.funding[0]
    return check_claim(thing.claims[0], thing, lambda link: look_up(portfolio, link))


def national(claim: Node, **things: list[Node]) -> ClaimVerdict:
    """The verdict on a claim that stands on the plan itself."""
    portfolio = plan(claims=[claim], **things)
    return check_claim(portfolio.claims[0], portfolio, lambda link: look_up(portfolio, link))


def plan(**nodes: list[Node]) -> Portfolio:
    """A portfolio of these nodes."""
    built: Portfolio = build("portfolio", {"portfolio": "demo", "name": "Demo", **nodes})
    return built


def look_up(portfolio: Portfolio, link: str) -> Thing | Sections | None:
    """The thing or roadmap that a link names; links into other areas name the area."""
    for roadmap in portfolio.roadmaps:
        if link == roadmap.id:
            return roadmap
        for kind in KINDS:
            for thing in getattr(roadmap, kind):
                if link in {f"{roadmap.id}/{thing.id}", thing.id if roadmap is portfolio else ""}:
                    found: Thing = thing
                    return found
    return None


def written(verdict: ClaimVerdict) -> str:
    """The arithmetic of a verdict."""
    assert verdict.arithmetic is not None
    return formula(verdict.arithmetic)

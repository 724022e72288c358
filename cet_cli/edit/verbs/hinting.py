"""Comments for whoever begins something: the fields that it lacks, ready to be uncommented."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.edit.splicing.manner import width
from cet_cli.edit.splicing.spelled import Spelled
from cet_cli.wording.hints import contents, example, purpose

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from cet_cli.patch import Node

_WANTED: Mapping[str, tuple[str, ...]] = {
    "area": ("source", "summary"),
    "mission": ("by", "achieved_by", "source"),
    "key-technology": ("for", "source"),
    "stepping-stone": ("for", "maturity", "source"),
    "milestone": ("due", "for", "needs", "source"),
    "indicator": ("unit", "better", "for", "source", "baseline", "targets"),
    "funding": ("unit", "source", "amounts"),
    "project": ("over", "for", "source", "amounts"),
    "measure": ("pillar", "due", "source"),
    "source": ("publisher", "published", "standing", "kind", "url"),
}
"""What something new needs to be of use, in the order in which it is written."""

_OPTIONAL = frozenset({"kind", "needs", "standing", "summary"})
"""What is worth a comment only beside others: what has all but these is left alone."""

_JUDGED = frozenset({"better", "baseline", "targets"})
"""What an indicator that is only context has not."""

_EXAMPLES = {
    "achieved_by": "[a-milestone]",
    "amounts": "[{over: 2026, stage: approved, value: 12}]",
    "baseline": "{value: 10, on: 2024}",
    "better": "higher",
    "by": "2030",
    "due": "2027-H1",
    "for": "a-mission",
    "kind": "plan",
    "maturity": "{goal: {value: 9, by: 2030}}",
    "funding.unit": "KRW billion",
    "needs": "[another-milestone]",
    "over": "2026..2028",
    "pillar": "talent",
    "project.amounts": "[{over: 2026, stage: approved, value: KRW 12 billion}]",
    "published": "2026-03-31",
    "source": "a-plan#page 3",
    "standing": "official",
    "targets": "[{value: 20, by: 2030}]",
    "unit": "percent",
    "url": "https://example.org/plan",
}
_WORDS = frozenset({"publisher", "summary"})
"""Examples that are words of a language."""

_WIDE = 40
"""An example longer than this has its comment right behind it, and none in the column."""


def hinted(kind: str, item: dict[str, Node]) -> dict[str, Node]:
    """Give something new with comments about what it lacks; as it is where it lacks nothing.

    Args:
        kind: what it is, as `cet new` calls it.
        item: what is said of it.
    """
    lines = hints(kind, item)
    return Spelled(item, below=lines) if lines else item


def hints(kind: str, given: Collection[str]) -> list[str]:
    """Write comments about the fields that something new lacks: an example and its purpose.

    Args:
        kind: what it is, as `cet new` calls it.
        given: the fields that it has.
    """
    context = _JUDGED if "role" in given else frozenset()
    lacking = [key for key in _WANTED[kind] if key not in given and key not in context]
    if _OPTIONAL.issuperset(lacking):
        return []
    return _commented((f"{key}: {_example(kind, key, given)}", purpose(key)) for key in lacking)


def _example(kind: str, key: str, given: Collection[str]) -> str:
    """Give what might stand there; an amount has its unit unless that is said above it."""
    if key in _WORDS:
        return example(key)
    special = _EXAMPLES.get(f"{kind}.{key}")
    return special if special and "unit" not in given else _EXAMPLES[key]


def area_hints() -> list[str]:
    """Give comments about what may stand in an area."""
    named, source = example("name"), "source: a-plan"
    mission = f"{{id: a-mission, statement: {example('statement')}, by: 2030, {source}}}"
    technology = f"{{id: a-technology, name: {named}, for: a-mission, {source}}}"
    event = f"{{id: a-step, name: {example('event')}, due: 2027-H1, for: a-technology, {source}}}"
    return _commented(
        (
            ("missions:", contents("missions")),
            (f"  - {mission}", ""),
            ("key_technologies:", contents("key_technologies")),
            (f"  - {technology}", ""),
            ("milestones:", contents("milestones")),
            (f"  - {event}", ""),
            ("indicators:", contents("indicators")),
            ("  - id: a-figure", ""),
            (f"    name: {example('measured')}", ""),
            ("    unit: percent", ""),
            ("    better: higher", ""),
            (f"    {source}", ""),
            ("    baseline: {value: 10, on: 2024}", ""),
            ("    targets: [{value: 20, by: 2030}]", ""),
        )
    )


def _commented(lines: Iterable[tuple[str, str]]) -> list[str]:
    """Write lines as comments, each with what it is for in a column behind it."""
    pairs = list(lines)
    widths = [width(line) for line, said in pairs if said]
    column = max((one for one in widths if one <= _WIDE), default=0)
    return [
        f"# {line}{' ' * (column - width(line))}  # {said}" if said else f"# {line}"
        for line, said in pairs
    ]

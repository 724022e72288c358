"""What holds of every plan, however its things are linked."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from cet_cli.assess import NEEDS_ATTENTION, ORDER, assess
from tests.assess.plans import Node, portfolio

if TYPE_CHECKING:
    from cet_cli.assess import Assessment, DatedState, TargetVerdict

LETTERS = "abcdefgh"
SECTIONS = ("missions", "milestones", "measures", "indicators", "stepping_stones", "projects")
LINKS = st.lists(
    st.sampled_from([*LETTERS, "space/a", "nuclear/b", "korea/c", "a/target", "space", "x/y/z"]),
    max_size=3,
)
SOURCE = st.sampled_from(["plan", "draft", "blog", "own", "unlisted", ["draft", "press"]])
DATES = st.sampled_from(["2023", "2025-H1", "2026-03", "2030", "2034.."])
FIGURES = st.sampled_from(["5", "9.5", "over 3", "2 to 4", "many", "7 km"])


def _dated(draw: st.DrawFn) -> dict[str, Node]:
    node: dict[str, Node] = {"due": draw(st.none() | DATES), "needs": draw(LINKS)}
    if draw(st.booleans()):
        node["done"] = {"on": draw(DATES), "source": draw(SOURCE)}
    if draw(st.booleans()):
        says = draw(st.sampled_from(["planned", "under_way", "not_done"]))
        node["progress"] = [{"on": draw(DATES), "says": says, "source": draw(SOURCE)}]
    if draw(st.booleans()):
        node["was"] = [{"due": draw(DATES), "source": "plan"}]
    return node


def _indicator(draw: st.DrawFn) -> dict[str, Node]:
    observation = st.fixed_dictionaries({"value": FIGURES, "on": DATES, "source": SOURCE})
    target = st.fixed_dictionaries({"value": FIGURES, "by": DATES, "source": SOURCE})
    return {
        "better": draw(st.sampled_from(["higher", "lower", None])),
        "path": draw(st.sampled_from(["linear", "cumulative", "maintain", "ordinal"])),
        "targets": draw(st.lists(target, max_size=2, unique_by=str)),
        "observations": draw(st.lists(observation, max_size=3)),
        "needs": draw(LINKS),
        "from": draw(st.sampled_from([None, "a approved", "korea/b", " "])),
    }


def _thing(draw: st.DrawFn, section: str, name: str) -> dict[str, Node]:
    node: dict[str, Node] = {"id": name, "source": draw(SOURCE)}
    if draw(st.integers(0, 5)) == 0:
        node["dropped"] = {"source": "plan"}
    if section == "missions":
        return node | {"by": draw(st.none() | DATES), "achieved_by": draw(LINKS)}
    if section in {"milestones", "measures"}:
        return node | _dated(draw)
    if section == "indicators":
        return node | _indicator(draw)
    return node | {"needs": draw(LINKS)}


@st.composite
def plans(draw: st.DrawFn) -> tuple[dict[str, dict[str, Node]], dict[str, Node]]:
    """Two areas and the national level, with links anywhere, also to what is not there."""
    levels: list[dict[str, Node]] = []
    for _ in range(3):
        level: dict[str, list[Node]] = {}
        for name in draw(st.sets(st.sampled_from(LETTERS))):
            section = draw(st.sampled_from(SECTIONS))
            level.setdefault(section, []).append(_thing(draw, section, name))
        levels.append(dict(level))
    return {"space": levels[0], "nuclear": levels[1]}, levels[2]


@given(plans(), st.dates(date(2022, 1, 1), date(2036, 1, 1)))
def test_every_plan_is_assessed(
    plan: tuple[dict[str, dict[str, Node]], dict[str, Node]], as_of: date
) -> None:
    areas, national = plan
    built = portfolio(areas, **national)
    assessment = assess(built, as_of)
    assert assess(built, as_of) == assessment
    _counts_add_up(assessment)
    ranks = [ORDER.index(one.status) for one in assessment.attention]
    assert ranks == sorted(ranks)
    assert all(one.status in NEEDS_ATTENTION and one.why.counted for one in assessment.attention)


def _counts_add_up(assessment: Assessment) -> None:
    levels = (assessment.national, *assessment.areas)
    targets = Counter(one.verdict.status.value for one in assessment.targets if one.counted)
    assert sum((level.targets for level in levels), Counter()) == targets
    judged: tuple[TargetVerdict | DatedState, ...] = (
        *assessment.targets,
        *assessment.milestones,
        *assessment.measures,
    )
    apart = [one.address for one in judged if not one.counted]
    apart += [one.address for one in assessment.missions if not one.counted]
    assert sum(level.apart for level in levels) == len(apart)
    assert assessment.evidence.baseline.of == targets.total() - targets["dropped"]
    assert 0 <= assessment.evidence.official.count <= assessment.evidence.cited.count

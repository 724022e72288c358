"""Small plans of everything for tests of the difference, as people and strangers write them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from hypothesis import strategies as st

from cet_cli.model.change import changed
from cet_cli.model.files import build
from cet_cli.model.roadmap import SECTIONS
from cet_cli.model.values import Text

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

    from cet_cli.model.roadmap import Portfolio, Sections
    from cet_cli.model.thing import Thing

_R = TypeVar("_R", bound="Sections")
Node = dict[str, Any]

AREAS = ("sea", "sky", "soil")
IDS = ("oak", "elm", "fir", "ash", "yew")
NATIONALS = ("korea", "corea")
SOURCES = ("law", "plan", "press")
YEARS = ("2024", "2025", " 2025", "2026-H1")
FIGURES = ("5 trillion", "5.0 trillion", "5  trillion", "over 6", "many", "KRW 3", "3 KRW")

_names = st.sampled_from(("Oak tree", "Elm tree", "Fir", {"en": "Fir", "ko": "전나무"}))
_years = st.sampled_from(YEARS)
_figures = st.sampled_from(FIGURES)
_links = st.sampled_from(
    [
        *IDS,
        *(f"{area}/{name}" for area in (*AREAS, *NATIONALS) for name in IDS[:3]),
        "sea/oak/target.value",
        "nowhere/oak",
        "sea",
        "oak.due",
    ]
)
_sources = st.sampled_from([*SOURCES, "plan#section 3", "own"]) | st.just(["plan", "press"])


def _some(**fields: SearchStrategy[Any]) -> SearchStrategy[Node]:
    return st.fixed_dictionaries({}, optional=fields)


def _lists(one: SearchStrategy[Any], most: int = 2) -> SearchStrategy[list[Any]]:
    return st.lists(one, max_size=most)


def _with(must: dict[str, SearchStrategy[Any]], **may: SearchStrategy[Any]) -> SearchStrategy[Node]:
    return st.fixed_dictionaries(must, optional=may)


_was = _lists(
    _with(
        {"source": _sources}, due=_years, value=_figures, needs=_lists(_links), **{"from": _links}
    )
)
_long = st.fixed_dictionaries(
    {"is": _years}, optional={"source": _sources, "note": _names, "inferred": st.just(["is"])}
)
_shared = {
    "source": _sources,
    "was": _was,
    "note": _names,
    "tags": _lists(st.sampled_from(("a", "b"))),
    "disputed": _was,
}
_claims = _lists(
    _with(
        {"growth": _figures},
        **{"from": _links | st.just("2024 approved"), "to": _links, "of": _lists(_links)},
    )
)
_lineage = {
    word: _lists(_links, 2)
    for word in ("formerly", "merged_from", "split_from", "replaces", "candidate")
}
_bonds = {"for": _lists(_links), "needs": _lists(_links)}
_thing = {**_shared, "claims": _claims, "dropped": _some(on=_years, source=_sources)}
_amounts = _lists(_with({"value": _figures, "over": _years}, source=_sources), 3)
_observations = _lists(_with({"value": _figures, "on": _years}, source=_sources), 3)
_target = _with(
    {"value": _figures, "id": st.sampled_from(("target", "late"))},
    by=_years,
    interim=_lists(_with({"value": _figures, "by": _years})),
    **_shared,
)
_dated = {
    **_bonds,
    "due": _years | _long,
    "value": _figures,
    "progress": _lists(_with({"on": _years, "says": st.just("under_way")})),
    "done": _with({"on": _years}),
}
_SECTIONS: dict[str, dict[str, SearchStrategy[Any]]] = {
    "missions": {"statement": _names, "achieved_by": _lists(_links), "by": _years},
    "key_technologies": {
        **_bonds,
        "maturity": _some(goal=_with({"value": st.just("9")}), observations=_observations),
    },
    "stepping_stones": _bonds,
    "milestones": _dated,
    "measures": {**_dated, "pillar": st.just("talent")},
    "indicators": {
        **_bonds,
        "targets": _lists(_target),
        "observations": _observations,
        "baseline": _some(value=_figures, on=_years),
        "from": _links.map(lambda link: f"{link} approved"),
        "by": st.just("country"),
    },
    "funding": {"amounts": _amounts, "part_of": _lists(_links)},
    "projects": {
        "amounts": _amounts,
        "steps": _lists(_with({"step": st.just("start")}, on=_years)),
    },
    "governance": {"on": _years, "role": _names, "every": st.sampled_from(("year", "1 year"))},
}
_RECORDS: dict[str, SearchStrategy[Any]] = {
    "decisions": _lists(
        _with({"accepts": st.just("slipped"), "about": _links, "on": _years}, source=_sources)
    ),
    "allow": _lists(_with({"rule": st.just("slipped"), "about": _links, "why": _names})),
    "reviews": _lists(
        _with({"about": _links, "on": _years, "reviewer": _names, "verdict": st.just("on_track")})
    ),
    "questions": _lists(_with({"id": st.sampled_from(IDS), "ask": _names}), 1),
    "summary": _names,
    "horizon": _long,
}


@st.composite
def _sections(draw: DrawFn, ids: tuple[str, ...] = IDS) -> Node:
    """What stands in a roadmap: each id once, under any of the sections."""
    nodes: Node = draw(_some(**_RECORDS))
    for name in draw(st.lists(st.sampled_from(ids), max_size=3, unique=True)):
        section = draw(st.sampled_from(sorted(_SECTIONS)))
        fields = _SECTIONS[section]
        said = {"name" if section != "missions" else "statement": draw(_names)}
        may = draw(_some(**fields, **_thing, **_lineage))
        nodes.setdefault(section, []).append({"id": name, **said, **may})
    return nodes


@st.composite
def portfolios(draw: DrawFn) -> Portfolio:
    """Any plan: every kind of thing, any link and any lineage, true or not."""
    areas = [
        {"roadmap": name, "name": draw(_names), **draw(_sections()), **draw(_heritage)}
        for name in draw(st.lists(st.sampled_from(AREAS), max_size=3, unique=True))
    ]
    sources = [
        {"id": name, "title": draw(_names)}
        for name in draw(st.lists(st.sampled_from(SOURCES), max_size=3, unique=True))
    ]
    head = {"portfolio": draw(st.sampled_from(NATIONALS)), "name": "All"}
    nodes = {**head, **draw(_sections()), "areas": areas, "sources": sources}
    built: Portfolio = build("portfolio", nodes)
    return built


@st.composite
def revised(draw: DrawFn, plan: Portfolio) -> Portfolio:
    """A revision as people make it: lists in another order, things out, renamed or put elsewhere.

    What was not touched is the same object, as it is where two sides were read together.
    """
    areas = [_edited(draw, area) for area in draw(st.permutations(plan.areas))]
    renames: bool = draw(st.booleans())
    if areas and renames:
        first, *rest = areas
        areas = [changed(first, id="mud", formerly=(*first.formerly, first.id)), *rest]
    return changed(_edited(draw, plan), areas=tuple(areas))


def _edited(draw: DrawFn, roadmap: _R) -> _R:
    new: dict[str, Any] = {}
    for section in SECTIONS:
        things = [
            thing
            for thing in draw(st.permutations(getattr(roadmap, section)))
            if draw(st.integers(0, 4))
        ]
        new[section] = tuple(_touched(draw, thing) for thing in things)
    return changed(roadmap, **new)


def _touched(draw: DrawFn, thing: Thing) -> Thing:
    match draw(st.integers(0, 5)):
        case 0:
            return changed(thing, id=f"{thing.id}-new", formerly=(thing.id,))
        case 1:
            return changed(thing, note=Text.read("new"), was=())
        case 2:
            return changed(thing, **_turned(thing))
        case _:
            return thing


def _turned(thing: Thing) -> dict[str, Any]:
    needs = getattr(thing, "needs", ())
    return {"needs": tuple(reversed(needs))} if needs else {}


_heritage = _some(
    **{
        word: _lists(st.sampled_from((*AREAS, *NATIONALS, "mud")), 2)
        for word in ("formerly", "merged_from", "split_from", "replaces")
    }
)

"""On no day does a plan hold what only a later document says; what is known stays known."""

from __future__ import annotations

import dataclasses
import itertools
import tempfile
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cet_cli.load import open_workspace
from cet_cli.model.clock import counts_from
from cet_cli.model.fields import field_names
from cet_cli.model.in_force import as_of
from cet_cli.model.source import Source
from cet_cli.model.thing import Thing
from cet_cli.model.walk import walk_portfolio
from tests.plans import AREA_FILE, FORMAT, KOREA, PORTFOLIO, read

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.base import Part, Said
    from cet_cli.model.earlier import Earlier
    from cet_cli.model.roadmap import Portfolio

YEARS = (2020, 2021, 2022, 2023, 2024)
NAMES = st.sampled_from([f"s{year}" for year in YEARS])
SOURCES = "sources:\n" + "".join(
    f"  - {{id: s{year}, title: S, published: {year}-01-01}}\n" for year in YEARS
)


class Words:
    """Makes values that say which source first said them: `s2021-17` can be searched for."""

    def __init__(self) -> None:
        self._numbers = itertools.count()

    def by(self, source: str) -> str:
        return f"word {next(self._numbers)} of {source}"


@st.composite
def histories(draw: st.DrawFn, key: str, words: Words) -> str:
    """Draw a field or part with its source and older sayings of it."""
    names = sorted(draw(st.sets(NAMES, min_size=1, max_size=3)), reverse=True)
    newest, *older = names
    was = ", ".join(f"{{{key}: {words.by(name)}, source: {name}}}" for name in older)
    history = f", was: [{was}]" if was else ""
    return f"{key}: {words.by(newest)}, source: {newest}{history}"


@st.composite
def things(draw: st.DrawFn, number: int, words: Words) -> str:
    """Draw a milestone whose words all name their source, with parts and long fields."""
    said = "source: own" if draw(st.booleans()) else draw(histories("owner", words))
    fields = [f"id: m{number}", f"name: M{number}", said]
    fields.append(f"scope: {{{draw(histories('is', words))}}}")
    source = draw(NAMES)
    if draw(st.booleans()):
        fields.append(f"done: {{on: 2019, owner: {words.by(source)}, source: {source}}}")
    needs = draw(st.lists(st.integers(0, 4).filter(lambda one: one != number), max_size=2))
    links = ", ".join(f"m{one}" for one in needs)
    fields.append(f"needs: {{is: [{links}], source: {draw(st.sampled_from(['own', source]))}}}")
    return f"  - {{{', '.join(fields)}}}\n"


@st.composite
def areas(draw: st.DrawFn) -> str:
    words = Words()
    head = f"roadmap: area\nname: A\nowner: {words.by('s2022')}\nsource: s2022\nmilestones:\n"
    return head + "".join(draw(things(number, words)) for number in range(draw(st.integers(1, 5))))


def texts_in(value: object) -> Iterator[str]:
    """List every text that a plan holds, wherever it is."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list | frozenset):
        for one in value:
            yield from texts_in(one)
    elif isinstance(value, dict):
        yield from texts_in(list(value.values()))
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from texts_in(getattr(value, field.name))


def known_things(plan: Portfolio) -> set[str]:
    return {str(address) for address, part in walk_portfolio(plan) if isinstance(part, Thing)}


@given(area=areas())
def test_nothing_leaks_and_nothing_is_forgotten(area: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        files = {"portfolio.yaml": PORTFOLIO, "sources.yaml": SOURCES, AREA_FILE: area}
        workspace = read(Path(folder), files)
    assert workspace.findings == ()
    before: set[str] = set()
    for year in (YEARS[0] - 1, *YEARS):
        plan = as_of(workspace.portfolio, date(year, 6, 30))
        held = " | ".join(texts_in(plan))
        assert not [later for later in YEARS if later > year and f"s{later}" in held]
        assert before <= known_things(plan)
        before = known_things(plan)
    assert as_of(workspace.portfolio, date(YEARS[-1], 1, 1)) is workspace.portfolio


def days_of(portfolio: Portfolio) -> list[date]:
    days = {day for source in portfolio.sources if (day := counts_from(source))}
    return sorted({*days, *(day - timedelta(days=1) for day in days)})


@pytest.mark.parametrize("folder", [FORMAT, KOREA], ids=lambda path: path.name)
def test_of_a_real_plan_nothing_leaks_on_any_day(folder: Path) -> None:
    portfolio = open_workspace(folder, here=folder).portfolio
    out = {source.id: counts_from(source) for source in portfolio.sources}
    before: set[str] = set()
    for day in days_of(portfolio):
        plan = as_of(portfolio, day)
        for address, part in walk_portfolio(plan):
            for name in cited_in(part):
                published = out.get(name)
                assert published is None or published <= day, f"{address} on {day}: {name}"
        assert before <= known_things(plan)
        before = known_things(plan)
    assert as_of(portfolio, days_of(portfolio)[-1]) == portfolio


def cited_in(part: Part | Source) -> Iterator[str]:
    """List the sources that something names, itself, in its long fields and in its history."""
    if isinstance(part, Source):
        yield from (part.id, *((part.via,) if part.via else ()))
        return
    sayings: list[Part | Said | Earlier] = [part, *part.was, *part.disputed, *part.said.values()]
    for said in part.said.values():
        sayings += [*said.was, *said.disputed]
    for saying in sayings:
        yield from (one.id for one in saying.source if not one.own)
    if "not_repeated_in" in field_names(type(part)):
        yield from getattr(part, "not_repeated_in")  # noqa: B009 - only some have it

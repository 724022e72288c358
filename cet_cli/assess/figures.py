"""Every figure of a plan with the documents that it cites."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cet_cli.model.base import Part
    from cet_cli.model.citation import Citation
    from cet_cli.model.dated import Dated
    from cet_cli.model.indicator import Indicator
    from cet_cli.model.project import Project
    from cet_cli.model.roadmap import Sections
    from cet_cli.model.technology import Technology
    from cet_cli.model.thing import Thing

_T = TypeVar("_T", bound="Thing")


def citations_of_figures(roadmap: Sections) -> Iterator[Sequence[Citation]]:
    """Give for each figure of a roadmap what it cites, by itself or by what it stands in.

    Figures are baselines, targets, interim points, observations, amounts, costs, readiness levels,
    and what a milestone must reach or has reached. What was dropped is left out.
    """
    for indicator in _kept(roadmap.indicators):
        yield from _of_indicator(indicator)
    for project in _kept(roadmap.projects):
        yield from _of_project(project)
    for technology in _kept((*roadmap.key_technologies, *roadmap.stepping_stones)):
        yield from _of_technology(technology)
    for dated in _kept((*roadmap.milestones, *roadmap.measures)):
        yield from _of_dated(dated)
    for funding in _kept(roadmap.funding):
        yield from _each(funding.amounts, funding.source)


def _kept(things: Sequence[_T]) -> Iterator[_T]:
    return (thing for thing in things if not thing.dropped)


def _each(parts: Sequence[Part], inherited: Sequence[Citation]) -> Iterator[Sequence[Citation]]:
    for part in parts:
        yield part.source or inherited


def _of_indicator(indicator: Indicator) -> Iterator[Sequence[Citation]]:
    if indicator.baseline:
        yield indicator.baseline.source or indicator.source
    yield from _each(indicator.observations, indicator.source)
    for target in indicator.targets:
        source = target.source or indicator.source
        if target.value or target.table:
            yield source
        yield from _each(target.interim, source)


def _of_project(project: Project) -> Iterator[Sequence[Citation]]:
    if project.cost:
        yield said_of(project, "cost")
    yield from _each([step for step in project.steps if step.cost], project.source)
    yield from _each(project.amounts, project.source)


def _of_technology(technology: Technology) -> Iterator[Sequence[Citation]]:
    maturity = technology.maturity
    if maturity:
        source = maturity.source or technology.source
        yield from _each([maturity.goal] if maturity.goal else [], source)
        yield from _each(maturity.observations, source)


def _of_dated(dated: Dated) -> Iterator[Sequence[Citation]]:
    if dated.value:
        yield said_of(dated, "value")
    if dated.done and dated.done.value:
        yield dated.done.source or dated.source


def said_of(part: Part, field: str) -> Sequence[Citation]:
    """Give what a field cites: by itself where it is written long, else by its thing."""
    said = part.said.get(field)
    return (said.source if said else ()) or part.source

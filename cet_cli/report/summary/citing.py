"""Which documents say what was judged: the notes at the foot of a report."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cet_cli.address import Address
    from cet_cli.assess import Assessment, DatedState, MissionState, TargetVerdict
    from cet_cli.model.citation import Citation


def citations_of(assessment: Assessment) -> dict[Address, tuple[Citation, ...]]:
    """Map everything that was judged to the documents behind it, each place in them once."""
    cited = {one.address: once(_target(one)) for one in assessment.targets}
    cited |= {one.address: once(_dated(one)) for one in assessment.milestones}
    cited |= {one.address: once(_dated(one)) for one in assessment.measures}
    return cited | {one.address: once(_mission(one)) for one in assessment.missions}


def once(citations: Iterable[Citation]) -> tuple[Citation, ...]:
    """Keep each place in a document once; the editor is no document."""
    return tuple({(one.id, one.at): one for one in citations if not one.own}.values())


def _target(one: TargetVerdict) -> Iterator[Citation]:
    verdict, whole = one.verdict, one.indicator.source
    yield from one.target.source or whole
    if verdict.base:
        yield from verdict.base.source or whole
    if verdict.last:
        yield from verdict.last.source or whole


def _dated(one: DatedState) -> Iterator[Citation]:
    thing, verdict = one.thing, one.verdict
    yield from thing.source
    due = thing.said.get("due")
    if due:
        yield from due.source
    if thing.done and verdict.done:
        yield from thing.done.source
    if verdict.word:
        yield from verdict.word.source


def _mission(one: MissionState) -> Iterator[Citation]:
    yield from one.mission.source
    for said in one.mission.said.values():
        yield from said.source

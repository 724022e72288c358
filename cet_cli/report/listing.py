"""The things of a plan in rows, chosen by kind, area, status, date or who answers for them."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

from cet_cli.address import Address
from cet_cli.assess.cited import cited_figures
from cet_cli.assess.missing import missing_evidence
from cet_cli.errors import WrongUsage
from cet_cli.model.base import Part
from cet_cli.model.indicator import Indicator
from cet_cli.model.walk import SOURCES
from cet_cli.report.extent import Extent, extent_of
from cet_cli.report.kinds import LISTED, kind_of, name_of
from cet_cli.report.tally import ORDER
from cet_cli.report.things import due_of, things_in
from cet_cli.wording.addresses import unknown

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cet_cli.model.keys import Holder
    from cet_cli.model.roadmap import Sections
    from cet_cli.model.values import Period, Text
    from cet_cli.report.show import Looked
    from cet_cli.report.things import Things

FIGURE: Final = "figure"
"""The kind of a row that is a figure with its sources."""

ASKED_FOR: Final = frozenset({"area", "source", FIGURE})
"""Kinds that are listed only where they are asked for."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Which rows are wanted; what is left out chooses nothing away."""

    kinds: tuple[str, ...] = ()
    area: str = ""
    status: str = ""
    due_before: date | None = None
    """What is due by the day before this one."""
    owner: str = ""
    """A part of the name of who answers for it, in any of its languages."""
    missing: bool = False
    """Only what lacks evidence."""


@dataclass(frozen=True, slots=True)
class Row:
    """One thing."""

    address: Address
    kind: str
    name: Text | None
    """Its name; of a target that of its indicator, of a figure that of what it stands in."""
    status: str
    """Its status word; "" where it has none."""
    due: Period | None
    owner: Text | None
    """Who answers for it; of a question, who is asked."""
    sources: tuple[str, ...]
    missing: tuple[str, ...] = ()
    """The evidence that is missing, where that was asked for."""


@dataclass(frozen=True, slots=True)
class ListReport:
    """The rows that were chosen."""

    read: Extent
    as_of: date
    known_by: date | None
    errors: int
    """Error findings in the plan: a status may rest on one of them."""
    missing: bool
    """Whether it is a list of missing evidence."""
    by_date: bool
    """Whether the rows stand in the order of their dates; else in that of the plan."""
    names: Mapping[str, Text]
    """The names of the areas, by id."""
    rows: tuple[Row, ...]


def compose_list(looked: Looked, wanted: Selection) -> ListReport:
    """List the things that are wanted: in the order of the plan, or where a date is given by date.

    Raises:
        WrongUsage: there is no such kind, status or area; names the nearest.
    """
    things, workspace = looked.things, looked.workspace
    wanted = _known(wanted, things)
    rows = [one for one in _rows(things, wanted) if _is_wanted(one, wanted)]
    if wanted.due_before is not None:
        rows.sort(key=_due_day)
    return ListReport(
        read=extent_of(workspace.portfolio, workspace.root, len(workspace.files)),
        as_of=things.assessment.as_of,
        known_by=looked.known_by,
        errors=looked.errors,
        missing=wanted.missing,
        by_date=wanted.due_before is not None,
        names={one.id: one.name for one in things.plan.roadmaps},
        rows=tuple(rows),
    )


def _known(wanted: Selection, things: Things) -> Selection:
    """Take words as they may be typed, and refuse those that are not known."""
    kinds = (*LISTED, FIGURE)
    return Selection(
        kinds=tuple(_word("kind", one, kinds, "-") for one in wanted.kinds),
        area=_word("area", wanted.area, tuple(things.roadmaps), "", portfolio=things.plan.id),
        status=_word("status", wanted.status, ORDER, "_"),
        due_before=wanted.due_before,
        owner=wanted.owner,
        missing=wanted.missing,
    )


def _word(what: str, typed: str, known: Sequence[str], joint: str, **about: str) -> str:
    """Give a known word for what was typed: in any case, with any joint between its parts."""
    if not typed or typed in known:
        return typed
    plain = typed.lower()
    if joint:
        plain = joint.join(plain.replace("_", " ").replace("-", " ").split())
    if plain in known:
        return plain
    near = get_close_matches(plain, known, n=1, cutoff=0.5)
    raise WrongUsage(unknown(what, typed, near, known, **about))


def _rows(things: Things, wanted: Selection) -> Iterator[Row]:
    if wanted.missing:
        yield from _missing(things)
        return
    for roadmap in things.plan.roadmaps:
        if roadmap is not things.plan:
            yield _row(Address(roadmap.id), roadmap, things)
        yield from _of_roadmap(roadmap, things)
    if FIGURE in wanted.kinds:
        yield from _figures(things)
    for source in things.plan.sources:
        yield _row(Address(SOURCES, (source.id,)), source, things)


def _of_roadmap(roadmap: Sections, things: Things) -> Iterator[Row]:
    """List the things of an area kind by kind, each indicator with its targets."""
    holders = sorted(things_in(roadmap), key=lambda one: LISTED.index(kind_of(one)))
    for thing in holders:
        address = Address(roadmap.id, (thing.id,))
        yield _row(address, thing, things)
        for target in thing.targets if isinstance(thing, Indicator) else ():
            yield _row(address.part(target.id), target, things, thing)
    for question in roadmap.questions:
        yield _row(Address(roadmap.id, (question.id,)), question, things)


def _row(address: Address, holder: Holder, things: Things, above: Part | None = None) -> Row:
    """Set something in a row; an indicator has no status, for its targets have."""
    inherited = above.source if above else ()
    citations = (holder.source or inherited) if isinstance(holder, Part) else ()
    owner: Text | None = getattr(holder, "owner", None) or getattr(above, "owner", None)
    asked: Text | None = getattr(holder, "to", None) if kind_of(holder) == "question" else None
    return Row(
        address=address,
        kind=kind_of(holder),
        name=name_of(holder) or (name_of(above) if above else None),
        status="" if isinstance(holder, Indicator) else things.status(address),
        due=due_of(holder),
        owner=owner or asked,
        sources=tuple(dict.fromkeys(one.id for one in citations)),
    )


def _figures(things: Things) -> Iterator[Row]:
    """List every figure with its sources."""
    for roadmap in things.plan.roadmaps:
        for figure in cited_figures(roadmap):
            thing, cited = figure.thing, dict.fromkeys(one.id for one in figure.citations)
            name = name_of(thing)
            yield Row(figure.address, FIGURE, name, "", None, thing.owner, tuple(cited))


def _missing(things: Things) -> Iterator[Row]:
    """List what lacks evidence, each thing once."""
    figures = {one.address: one for one in _figures(things)}
    for missing in missing_evidence(things.plan, things.assessment, things.standings):
        row = figures.get(missing.address) if missing.kind == FIGURE else None
        row = row or _named(missing.address, things)
        yield Row(
            address=row.address,
            kind=missing.kind,
            name=row.name,
            status=row.status,
            due=row.due,
            owner=row.owner,
            sources=row.sources,
            missing=missing.wants,
        )


def _named(address: Address, things: Things) -> Row:
    """Set a thing or a target in a row, by its address."""
    thing = things.at[Address(address.roadmap, address.parts[:1])]
    holder = things.holder(address) or thing
    return _row(address, holder, things, None if holder is thing else thing)


def _is_wanted(row: Row, wanted: Selection) -> bool:
    chosen = row.kind in wanted.kinds if wanted.kinds else row.kind not in ASKED_FOR
    chosen = chosen or (wanted.missing and not wanted.kinds)
    chosen = chosen and (not wanted.area or row.address.roadmap == wanted.area)
    chosen = chosen and (not wanted.status or row.status == wanted.status)
    chosen = chosen and (not wanted.owner or _answers(row.owner, wanted.owner))
    before = wanted.due_before
    return chosen and (before is None or (row.due is not None and _due_day(row) < before))


def _answers(owner: Text | None, asked: str) -> bool:
    """Tell whether a text is in the name of an owner, however it is composed and written."""
    texts = owner.texts if owner else ()
    return any(_plainly(asked) in _plainly(text) for text in texts)


def _plainly(text: str) -> str:
    return unicodedata.normalize("NFC", " ".join(text.split())).casefold()


def _due_day(row: Row) -> date:
    return row.due.end if row.due else date.max

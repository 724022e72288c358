"""What git adds to the history of a thing: values that its files held and its `was` does not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.model.thing import Thing
from cet_cli.report.history.states import Told, Track, tracks_of
from cet_cli.report.look_up import found_below
from cet_cli.report.show.inside import inside, unit_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from cet_cli.model.roadmap import Sections
    from cet_cli.model.source import Source
    from cet_cli.report.look_up import Found


@dataclass(frozen=True, slots=True)
class Version:
    """The roadmaps as one commit held them."""

    commit: str
    """Its short id."""
    day: date | None
    roadmaps: Mapping[str, Sections]
    """By id; those that could be read."""


def with_versions(
    tracks: Iterable[Track],
    address: Address,
    versions: Iterable[Version],
    sources: Mapping[str, Source],
) -> list[Track]:
    """Put what the files held beside what the plan tells of its history, each value once.

    Args:
        tracks: the fields of a thing as the plan tells them now.
        address: of the thing.
        versions: the commits that touched the plan, the newest first.
        sources: the documents by id, as the plan lists them now.
    """
    runs: dict[Address, list[Told]] = {}
    for version, found in traced(address, versions):
        size = len(found.address.parts)
        for track in tracks_of(inside(found), sources, unit_of(found)):
            parts = (*address.parts, *track.address.parts[size:])
            here = Address(address.roadmap, parts, track.address.field)
            _run_on(runs.setdefault(here, []), track.told[0], version)
    merged = {track.address: track for track in tracks}
    for here, run in runs.items():
        told = merged[here].told if here in merged else ()
        merged[here] = Track(here, _joined(told, run))
    return list(merged.values())


def traced(address: Address, versions: Iterable[Version]) -> Iterator[tuple[Version, Found]]:
    """Find a thing, or a part of one, in each version, the newest first, under its former names."""
    names = [address]
    for version in versions:
        found = next(filter(None, (found_in(version.roadmaps, one) for one in names)), None)
        if found is not None:
            yield version, found
            names = list(dict.fromkeys((found.address, *_former(found), *names)))


def found_in(roadmaps: Mapping[str, Sections], address: Address) -> Found | None:
    """Find what stands at an address; None where nothing does."""
    home = roadmaps.get(address.roadmap)
    return found_below(home, address) if home else None


def _former(found: Found) -> Iterator[Address]:
    """List where something stood before, as the lineage of its thing and of its roadmap says."""
    home, holders = found.address, (*found.above, found.holder)
    for thing in holders[1:2]:
        for name in thing.formerly if isinstance(thing, Thing) else ():
            former = Address.parse(name if "/" in name else f"{home.roadmap}/{name}")
            yield former.part(*home.parts[1:])
    for name in getattr(holders[0], "formerly", ()):
        yield Address(name, home.parts)


def _run_on(run: list[Told], told: Told, version: Version) -> None:
    """Note a value and the commit that first wrote it, going back in time."""
    state = replace(told.state, commit=version.commit, committed=version.day)
    held = Told(told.value, state)
    if run and run[-1].state.text == state.text:
        run[-1] = held
    else:
        run.append(held)


def _joined(told: tuple[Told, ...], run: list[Told]) -> tuple[Told, ...]:
    """Insert into what the plan tells, newest first, what only the files held."""
    joined, place = list(told), min(1, len(told))
    same = bool(told) and run[0].state.text == told[0].state.text
    for held in run[same:]:
        texts = [one.state.text for one in joined]
        if held.state.text in texts[place:]:
            place = texts.index(held.state.text, place) + 1
        else:
            joined.insert(place, held)
            place += 1
    return tuple(joined)

"""Move a thing to another area, with everything that names it."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.edit.verbs.aim import Aim
from cet_cli.edit.verbs.keyed import Keyed
from cet_cli.edit.verbs.references import SameSources, passages
from cet_cli.edit.verbs.renaming import formerly, free_id
from cet_cli.errors import RefusedEdit
from cet_cli.model.thing import Thing
from cet_cli.model.walk import SOURCES, index_of
from cet_cli.patch import Insert, Remove, Set
from cet_cli.wording.editing import refusal

if TYPE_CHECKING:
    from collections.abc import Collection

    from cet_cli.edit.verbs.written import Written
    from cet_cli.model.roadmap import Portfolio, Sections
    from cet_cli.patch import Patch


def move(aim: Aim, written: Written, area: str) -> tuple[Insert, list[Patch]]:
    """Move a thing to another area, or to the national level, under the same id.

    It comes to stand last of its kind there, spelled as it was and with its comments.

    Returns:
        Its arrival, and all else that changes.

    Raises:
        RefusedEdit: it is no thing, there is no such area, it stands there, or its id is taken.
    """
    thing, plan = aim.holder, written.workspace.portfolio
    if not isinstance(thing, Thing):
        raise RefusedEdit(refusal("moves_things", address=str(aim.address)))
    target = roadmap_called(plan, area)
    if target.id == aim.address.roadmap:
        raise RefusedEdit(refusal("stands_there", address=str(aim.address), area=area))
    there = Aim(Address(target.id, (thing.id,)), (target,), thing)
    free_id(thing.id, there, plan)
    names = _Moved(aim.address.thing, target.id, [one.id for one in plan.roadmaps])
    key = str(index_of(aim.above[0])[thing.id].route[0])
    home = Address(target.id)
    outside, inside = _sorted(aim, written, names, there.address)
    old = str(aim.address.thing)
    back = formerly(
        there.address, written.mapping(aim.address).get("formerly"), old, str(there.address)
    )
    item = written.spelled(aim.address.thing)
    gone = Remove(aim.address.thing, wholly=True)
    return Insert(home, key, item), [gone, *outside, *inside, *back]


def roadmap_called(plan: Portfolio, area: str) -> Sections:
    """Find an area, or the national level by the id of the portfolio.

    Raises:
        RefusedEdit: there is no such area.
    """
    for roadmap in plan.roadmaps:
        if roadmap.id == area:
            return roadmap
    known = [roadmap.id for roadmap in plan.roadmaps]
    close = get_close_matches(area, known, n=1, cutoff=0.7)
    what = "unknown_area_near" if close else "unknown_area"
    raise RefusedEdit(refusal(what, area=area, near=close or known))


def _sorted(
    aim: Aim, written: Written, names: _Moved, there: Address
) -> tuple[list[Patch], list[Patch]]:
    """Part what names the thing from what the thing names, which is named from elsewhere now."""
    plan, thing = written.workspace.portfolio, aim.address.thing
    outside: list[Patch] = [
        Set(one.place, one.new)
        for one in passages(written, Keyed(names, plan, (thing, names.seen_from_inside)))
        if not thing.covers(one.place.thing)
    ]
    inside: list[Patch] = []
    for one in passages(written, Keyed(names.seen_from_inside, plan)):
        if thing.covers(one.place.thing):
            keys = (there.parts[0], *one.place.parts[1:])
            inside.append(Set(Address(there.roadmap, keys, one.place.field), one.new))
    return outside, inside


class _Moved(SameSources):
    """A thing that stands in another roadmap from now on."""

    def __init__(self, address: Address, area: str, roadmaps: Collection[str]) -> None:
        self._old, self._area = address, area
        self._heads = frozenset({*roadmaps, SOURCES})
        self.seen_from_inside = _FromInside(self)

    def link(self, text: str, home: str) -> str:
        """Name the thing where it stands now, as briefly as the roadmap allows."""
        full = self.full(text, home)
        head, _, rest = full.partition("/")
        if head != self._old.roadmap or not _leads(rest, self._old.parts[0]):
            return text
        return rest if home == self._area else f"{self._area}/{rest}"

    def full(self, text: str, home: str) -> str:
        """Write an address out."""
        head = text.partition("/")[0].partition(".")[0]
        return text if head in self._heads else f"{home}/{text}"

    def brief(self, text: str) -> str:
        """Write an address as the new roadmap does."""
        head, slash, rest = text.partition("/")
        return rest if slash and head == self._area else text


class _FromInside(SameSources):
    """The names that stand in the thing itself."""

    def __init__(self, moved: _Moved) -> None:
        self._moved = moved

    def link(self, text: str, home: str) -> str:
        """Name anything from the new roadmap; what names the thing itself stays as it is."""
        moved = self._moved.link(text, home)
        return self._moved.brief(self._moved.full(text, home) if moved == text else moved)


def _leads(rest: str, name: str) -> bool:
    """Tell whether an address inside a roadmap is that of a thing, or leads into it."""
    return rest == name or (rest.startswith(name) and rest[len(name)] in "/.@ ")

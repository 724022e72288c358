"""The plan that rows are taken over into: what an address of an older plan is today."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.edit.verbs.aim import Aim
from cet_cli.errors import UnreadableFile
from cet_cli.ingest.columns import FORM
from cet_cli.ingest.unfit import Unfit
from cet_cli.model.dated import Dated
from cet_cli.model.known import full
from cet_cli.report.collecting import asking, is_open
from cet_cli.report.things import things_in
from cet_cli.wording.collecting import refusal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cet_cli.ingest.table import Cell
    from cet_cli.model.roadmap import Portfolio, Sections
    from cet_cli.model.thing import Thing
    from cet_cli.report.collecting import Asking

_CHECKS = 4


class Ground:
    """A plan, looked up by what the rows of a file say."""

    def __init__(self, plan: Portfolio, digest: str) -> None:
        """Take the plan and the digest of its files."""
        self.plan = plan
        self._digest = digest
        self.older = False
        self._homes = {roadmap.id: roadmap for roadmap in plan.roadmaps}
        self._things = {
            Address(roadmap.id, (thing.id,)): (roadmap, thing)
            for roadmap in plan.roadmaps
            for thing in things_in(roadmap)
        }

    def find(self, cells: Mapping[str, Cell]) -> tuple[Aim, Asking]:
        """Find what a row is about.

        Raises:
            Unfit: it is not there any more, not alone, or means something else.
            UnreadableFile: the file is not for this plan.
        """
        meaning = self._checked(cells)
        address = self._address(Address.parse(cells["address"].text.strip()))
        home, thing = self._things[address]
        if thing.dropped is not None:
            raise Unfit("", "dropped")
        row = asking(self.plan, home, thing) if is_open(thing) or _is_done(thing) else None
        if row is None or row.meaning != meaning:
            raise Unfit("", "meaning")
        return Aim(address, (home,), thing), row

    def _checked(self, cells: Mapping[str, Cell]) -> str:
        """Look at what the row was made from, and give the digest of what it meant."""
        parts = cells["check"].text.strip().split(":") if "check" in cells else []
        if len(parts) != _CHECKS or not ("address" in cells and cells["address"].text.strip()):
            raise Unfit("", "no_check")
        form, plan, digest, meaning = parts
        if form != FORM:
            raise UnreadableFile(refusal("newer", form=form))
        if plan != self.plan.id and plan not in self.plan.formerly:
            raise UnreadableFile(refusal("other_plan", plan=plan, here=self.plan.id))
        self.older = self.older or digest != self._digest
        return meaning

    def _address(self, address: Address) -> Address:
        """Follow an address of an older plan to what it is today."""
        if address in self._things:
            return address
        found = self._later.get(address, set())
        if not found and address.roadmap not in self._homes:
            moved = [one.id for one in self.plan.roadmaps if address.roadmap in one.formerly]
            here = (Address(home, address.parts) for home in moved)
            found = {one for one in here if one in self._things}
        if not found:
            raise Unfit("", "unknown")
        if len(found) > 1:
            raise Unfit("", "several", tuple(sorted(map(str, found))))
        return next(iter(found))

    @cached_property
    def _later(self) -> dict[Address, set[Address]]:
        """Map every earlier address to what it is today."""
        later: dict[Address, set[Address]] = {}
        for address, (home, thing) in self._things.items():
            for earlier in self._earlier(home, thing):
                later.setdefault(earlier, set()).add(address)
        return later

    def _earlier(self, home: Sections, thing: Thing) -> Iterator[Address]:
        """List the addresses that a thing had, alone or as a part of another."""
        known = {*self._homes, *(name for one in self.plan.roadmaps for name in one.formerly)}
        for link in (*thing.formerly, *thing.merged_from, *thing.split_from):
            yield Address.parse(full(home.id, link, known))


def _is_done(thing: Thing) -> bool:
    """Tell whether it is nothing to ask for only because it was done meanwhile."""
    return isinstance(thing, Dated) and thing.done is not None

"""Give something another id: its old one is kept under `formerly`, and nothing is left dangling."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cet_cli.edit.verbs.keyed import Keyed
from cet_cli.edit.verbs.references import SameSources, rewritten
from cet_cli.errors import RefusedEdit
from cet_cli.model.indicator import Target
from cet_cli.model.record import Question
from cet_cli.model.roadmap import Sections
from cet_cli.model.source import Source
from cet_cli.model.thing import Thing
from cet_cli.model.walk import SOURCES, index_of
from cet_cli.patch import Remove, Set
from cet_cli.wording.editing import refusal

if TYPE_CHECKING:
    from collections.abc import Callable

    from cet_cli.address import Address
    from cet_cli.edit.verbs.aim import Aim
    from cet_cli.edit.verbs.references import Names
    from cet_cli.edit.verbs.written import Written
    from cet_cli.model.roadmap import Portfolio
    from cet_cli.patch import Node, Patch

_TARGET = "target"
"""What a target without an id is called."""

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def rename(aim: Aim, written: Written, name: str) -> list[Patch]:
    """Give an area, a thing, a target, a question or a source another id.

    Going back to the last id but one takes its entry of `formerly` away again.

    Raises:
        RefusedEdit: it has no id, or the new one is no id or stands for something else.
    """
    holder = aim.holder
    if not isinstance(holder, Sections | Thing | Target | Question | Source):
        raise RefusedEdit(refusal("no_id", address=str(aim.address)))
    if holder.id == name:
        raise RefusedEdit(refusal("named_so", address=str(aim.address)))
    free_id(name, aim, written.workspace.portfolio)
    place = aim.address.thing
    own = place.at("id")
    patches: list[Patch] = [Remove(own) if _needs_none(aim, name) else Set(own, name)]
    patches += [
        patch
        for patch in rewritten(written, Keyed(_names(aim, name), written.workspace.portfolio))
        if not isinstance(patch, Set) or patch.address != own
    ]
    if isinstance(holder, Sections | Thing):
        patches += formerly(place, written.mapping(place).get("formerly"), holder.id, name)
    return patches


def _needs_none(aim: Aim, name: str) -> bool:
    """Tell whether a target is to be called as one without an id is."""
    return isinstance(aim.holder, Target) and name == _TARGET


def well_formed(name: str) -> None:
    """Refuse what is no id.

    Raises:
        RefusedEdit: saying how one is made.
    """
    if not _ID.fullmatch(name):
        raise RefusedEdit(refusal("malformed_id", id=name))


def free_id(name: str, aim: Aim, plan: Portfolio) -> None:
    """Refuse an id that is none, or that something else has where it is to stand.

    Raises:
        RefusedEdit: naming what has it.
    """
    well_formed(name)
    above = aim.above[-1] if aim.above else None
    if isinstance(aim.holder, Source):
        taken = {source.id: f"{SOURCES}/{source.id}" for source in plan.sources}
    elif above is None:
        taken = roadmap_names(plan)
    else:
        taken = {key: f"{aim.address.roadmap}/{key}" for key in index_of(above)}
        taken |= roadmap_names(plan) if isinstance(above, Sections) else {}
    if name in taken:
        raise RefusedEdit(refusal("taken_id", id=name, by=taken[name]))


def roadmap_names(plan: Portfolio) -> dict[str, str]:
    """Name what no thing and no other roadmap may be called."""
    names = {roadmap.id: roadmap.id for roadmap in plan.roadmaps}
    return {**names, SOURCES: SOURCES}


def formerly(place: Address, written: Node | None, old: str, new: str) -> list[Patch]:
    """Keep an old name, unless the new one is where it came from.

    Args:
        place: the thing or roadmap.
        written: its `formerly` as it stands in the file.
        old: what it was called until now.
        new: what it is called from now on.
    """
    names = written if isinstance(written, list) else [written] if written else []
    back = bool(names) and names[-1] == new
    left = [name for name in names if name != new]
    kept = left if back else [*left, old]
    if not kept:
        return [Remove(place.at("formerly"))] if names else []
    return [Set(place.at("formerly"), kept if len(kept) > 1 or _listed(written) else kept[0])]


def _listed(written: Node | None) -> bool:
    return written is None or isinstance(written, list)


def _names(aim: Aim, name: str) -> Names:
    if isinstance(aim.holder, Source):
        return _SourceName(aim.holder.id, name)
    return _Name(aim.address.thing, name)


class _Name(SameSources):
    """A roadmap, a thing or a part under another id."""

    def __init__(self, address: Address, name: str) -> None:
        *above, _ = (address.roadmap, *address.parts)
        self._home = address.roadmap
        old, new = str(address), "/".join((*above, name))
        self._whole = _leading(old, new)
        local = len(above) > 0
        self._local = _leading(old.partition("/")[2], new.partition("/")[2]) if local else None

    def link(self, text: str, home: str) -> str:
        """Rename what an address begins with."""
        found = self._whole(text)
        if found is None and self._local and home == self._home:
            found = self._local(text)
        return text if found is None else found


def _leading(old: str, new: str) -> Callable[[str], str | None]:
    """Give what renames an address that leads to something, or into it."""
    begins = re.compile(rf"{re.escape(old)}(?=$|[/.@ ])").match

    def renamed(text: str) -> str | None:
        return new + text[len(old) :] if begins(text) else None

    return renamed


class _SourceName:
    """A source under another id."""

    def __init__(self, old: str, new: str) -> None:
        self._old, self._new = old, new
        self._leads = _leading(f"{SOURCES}/{old}", f"{SOURCES}/{new}")
        self._cites = re.compile(rf"(?<=~){re.escape(old)}(?=$|[/.])").sub

    def source(self, text: str) -> str:
        """Give the id of a source as it is from now on."""
        return self._new if text.strip() == self._old else text

    def link(self, text: str, home: str) -> str:  # noqa: ARG002 - a source has no home
        """Rename the source in an address: its own, or that of an observation."""
        led = self._leads(text)
        if led is not None:
            return led
        cites = "@" in text
        return self._cites(self._new, text) if cites else text

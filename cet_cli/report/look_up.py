"""From what somebody typed to what it names: an address, an id alone, or the date of a target."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import islice
from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.errors import WrongUsage
from cet_cli.model.fields import field_keys
from cet_cli.model.fields import name_of as name_in
from cet_cli.model.indicator import Indicator
from cet_cli.model.walk import SOURCES, index_of, way_to
from cet_cli.report.kinds import name_of
from cet_cli.wording.addresses import refusal, unknown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cet_cli.model.keys import Holder
    from cet_cli.model.roadmap import Portfolio
    from cet_cli.model.values import Text

_MOST = 3
"""More proposals than this are no help."""


@dataclass(frozen=True, slots=True)
class Found:
    """What stands at an address."""

    address: Address
    """Its full address, with the field if one was asked for."""
    above: tuple[Holder, ...]
    """What it stands in, the outermost first: a roadmap, a thing, perhaps a part of it."""
    holder: Holder
    """The thing or part itself; of a field, what it is a field of."""

    @property
    def name(self) -> Text | None:
        """What it is called; a part without a name is called by what it stands in."""
        names = map(name_of, (self.holder, *reversed(self.above)))
        return next((one for one in names if one is not None), None)


def look_up(asked: str, plan: Portfolio, written: Portfolio) -> Found:
    """Find what an address names.

    An address may be an id alone, if one thing alone has it, and `indicator@2027` for the target
    that is due then.

    Args:
        asked: what was typed.
        plan: the plan in force on the day.
        written: the plan with all its history, to tell what was not known yet.

    Raises:
        WrongUsage: nothing, or not one thing alone, is called so, or not yet on the day.
    """
    text = unicodedata.normalize("NFC", asked).strip()
    address = Address.parse(text.removesuffix("/"))
    found = _only(text, _candidates(address, plan)) or _only(text, _dated(address, plan))
    if found is None and _known(address, written):
        raise WrongUsage(refusal("unknown_yet", text))
    if found is None:
        raise _nothing(address, text, plan)
    kind: type = type(found.holder)
    if address.field and address.field not in field_keys(kind):
        raise _no_field(found, kind)
    return found


def _no_field(found: Found, kind: type) -> WrongUsage:
    """Say that something has no such field, with what is near or what is stated."""
    field, keys = found.address.field, sorted(field_keys(kind))
    near = [str(found.address.at(one)) for one in get_close_matches(field, keys, n=1)]
    stated = [one for one in keys if getattr(found.holder, name_in(kind, one), None)]
    return WrongUsage(unknown("field", field, near, stated, holder=str(found.address.thing)))


def _known(address: Address, plan: Portfolio) -> bool:
    return any(True for found in (_candidates, _dated) for _ in found(address, plan))


def _only(asked: str, candidates: Iterable[Found]) -> Found | None:
    found = {one.address: one for one in candidates}
    if len(found) > 1:
        raise WrongUsage(refusal("several", asked, sorted(map(str, found))))
    return next(iter(found.values()), None)


def _candidates(address: Address, plan: Portfolio) -> Iterator[Found]:
    """Follow an address from each roadmap that it may start in."""
    homes: dict[str, Holder] = {one.id: one for one in reversed(plan.roadmaps)}
    sources: dict[str, Holder] = {one.id: one for one in reversed(plan.sources)}
    if address.roadmap in homes:
        yield from _below(homes[address.roadmap], address)
    elif address.roadmap == SOURCES:
        if len(address.parts) == 1 and address.parts[0] in sources:
            yield Found(address, (), sources[address.parts[0]])
    else:
        parts = (address.roadmap, *address.parts)
        for name, home in homes.items():
            yield from _below(home, Address(name, parts, address.field))
        if not address.parts and address.roadmap in sources:
            full = Address(SOURCES, parts, address.field)
            yield Found(full, (), sources[address.roadmap])


def _below(home: Holder, address: Address) -> Iterator[Found]:
    """Follow the keys of an address down from its roadmap."""
    found = found_below(home, address)
    if found is not None:
        yield found


def found_below(home: Holder, address: Address) -> Found | None:
    """Find what stands at an address of a roadmap; None where nothing does."""
    way = way_to(home, address.parts)
    return Found(address, way[:-1], way[-1]) if way else None


def _dated(address: Address, plan: Portfolio) -> Iterator[Found]:
    """Find the targets that `indicator@2027` may mean."""
    *above, last = (address.roadmap, *address.parts)
    name, at, when = last.partition("@")
    if not at:
        return
    for found in _candidates(Address.parse("/".join((*above, name))), plan):
        indicator = found.holder
        for target in indicator.targets if isinstance(indicator, Indicator) else ():
            if any(end is not None and end.text == when for end in (target.by, target.over)):
                whole = found.address.part(target.id).at(address.field)
                yield Found(whole, (*found.above, indicator), target)


def _nothing(address: Address, asked: str, plan: Portfolio) -> WrongUsage:
    """Say that nothing is called so, with what is near."""
    for end in reversed(range(len(address.parts))):
        outer = list(_candidates(Address(address.roadmap, address.parts[:end]), plan))
        if len(outer) == 1 and outer[0].address.parts:
            keys = sorted(index_of(outer[0].holder))
            key = address.parts[end]
            near = [str(outer[0].address.part(one)) for one in get_close_matches(key, keys, n=1)]
            return WrongUsage(unknown("part", key, near, keys, holder=str(outer[0].address)))
    near = list(islice(_near(str(address.thing), asked, plan), _MOST))
    known = [f"{SOURCES}/{one.id}" for one in plan.sources] if asked == SOURCES else []
    return WrongUsage(unknown("address", asked, near, known, portfolio=plan.id))


def _near(typed: str, asked: str, plan: Portfolio) -> Iterator[str]:
    """Propose addresses: of things that bear this name, else with an id that is spelt alike."""
    named = dict(_everything(plan))
    meant = _plainly(asked)
    by_name = [name for name, holder in named.items() if meant in _names(holder)]
    if not by_name:
        by_name = [name for name, holder in named.items() if _says(holder, meant)]
    if by_name:
        yield from by_name
        return
    ids = {name.rpartition("/")[2]: name for name in reversed(named)}
    plain = typed.lower()
    if plain in named or plain in ids:
        yield plain if plain in named else ids[plain]
        return
    close = get_close_matches(plain, named, n=_MOST, cutoff=0.75)
    close += (ids[one] for one in get_close_matches(plain, ids, n=_MOST, cutoff=0.7))
    yield from dict.fromkeys(close)


def _everything(plan: Portfolio) -> Iterator[tuple[str, Holder]]:
    """List what has a name of its own, by address."""
    for roadmap in plan.roadmaps:
        yield roadmap.id, roadmap
        for key, placed in index_of(roadmap).items():
            if name_of(placed.part) is not None:
                yield f"{roadmap.id}/{key}", placed.part
    for source in plan.sources:
        yield f"{SOURCES}/{source.id}", source


def _plainly(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold()


def _names(holder: Holder) -> set[str]:
    name = name_of(holder)
    return set(map(_plainly, name.texts)) if name else set()


_SHORTEST = 2
"""One letter stands in every name."""


def _says(holder: Holder, meant: str) -> bool:
    return len(meant) >= _SHORTEST and any(meant in name for name in _names(holder))

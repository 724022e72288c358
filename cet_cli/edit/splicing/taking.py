"""Take the steps on a draft: paths are those of the file as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from cet_cli.edit.splicing.aligning import become
from cet_cli.edit.splicing.draft import Draft, Slot
from cet_cli.edit.splicing.steps import Add, Put, Rename, Take
from cet_cli.errors import RefusedEdit

if TYPE_CHECKING:
    from cet_cli.edit.splicing.steps import Step
    from cet_cli.finding import Route
    from cet_cli.patch import Node


class Unsettled(Exception):
    """A path leads into something that an earlier step wrote: read the file anew, and try again."""


def take(root: Draft, step: Step) -> None:
    """Take one step.

    Raises:
        RefusedEdit: the path leads nowhere.
        Unsettled: it leads into something new.
    """
    match step:
        case Put():
            _put(root, step)
        case Add():
            _add(root, step)
        case Take():
            _take(root, step)
        case Rename():
            _rename(root, step)
        case _:
            assert_never(step)


def _put(root: Draft, step: Put) -> None:
    if not step.route:
        become(root, step.value)
        return
    holder, last = _holder(root, step.route)
    slot = _slot(holder, last)
    if slot is None and isinstance(last, str):
        _make(holder, last, step.value, step.order)
    elif slot is None:
        raise _nowhere(step.route)
    elif slot.draft is None:
        slot.item = step.value
    else:
        slot.gone = False
        become(slot.draft, step.value)


def _add(root: Draft, step: Add) -> None:
    """Put an entry into a list; where none stands, one is made, and a lone value becomes one."""
    holder, last = _holder(root, step.route)
    slot = _slot(holder, last)
    if slot is None or slot.gone:
        _put(root, Put(step.route, [step.item], step.order))
        return
    draft = slot.draft
    if (
        draft is None
        or draft.fresh is not None
        or not (isinstance(draft.node, list) and draft.node)
    ):
        _extend(slot, step)
        return
    slots = draft.inside()
    slots.insert(_place(draft, step.place), Slot(None, item=step.item))


def _extend(slot: Slot, step: Add) -> None:
    """Lengthen a list that is written anew, or make one of a lone value."""
    now = slot.held()
    old = now if isinstance(now, list) else [now] if now else []
    new = [step.item, *old] if step.place == 0 else [*old, step.item]
    if slot.draft is None:
        slot.item = new
    else:
        slot.draft.fresh = new


def _place(draft: Draft, number: int | None) -> int:
    slots = draft.inside()
    if number is None or number >= len(draft.before):
        return len(slots)
    wanted = draft.before[number]
    return next(place for place, slot in enumerate(slots) if slot is wanted)


def _take(root: Draft, step: Take) -> None:
    """Take an entry out, and a list with its last one."""
    holder, last = _holder(root, step.route)
    slot = _slot(holder, last)
    if slot is None or slot.gone:
        raise _nowhere(step.route)
    slot.gone, slot.wholly = True, step.wholly
    above = step.route[:-1]
    if isinstance(last, int) and above and not holder.alive:
        _take(root, Take(above))


def _rename(root: Draft, step: Rename) -> None:
    holder, last = _holder(root, step.route)
    slot = _slot(holder, last)
    if slot is None or slot.gone or slot.key is None:
        raise _nowhere(step.route)
    if any(one.key == step.key and one is not slot for one in holder.alive):
        raise RefusedEdit(f"`{step.key}` is there already")
    slot.key = step.key


def _make(holder: Draft, key: str, value: Node, order: tuple[str, ...]) -> None:
    """Make a key, behind the nearest that comes before it in the order of the format."""
    slots = holder.inside()
    if not isinstance(holder.node, dict):
        raise RefusedEdit(f"`{key}` cannot be written: what it would stand in is no mapping")
    ranks = {name: rank for rank, name in enumerate(order)}
    unknown = ranks.get("*", len(order))
    mine = ranks.get(key, unknown)
    before = [
        (ranks.get(slot.key or "", unknown), place)
        for place, slot in enumerate(slots)
        if not slot.gone and ranks.get(slot.key or "", unknown) <= mine
    ]
    slots.insert(max(before)[1] + 1 if before else 0, Slot(key, item=value))


def _holder(root: Draft, route: Route) -> tuple[Draft, str | int]:
    """Follow a path to what the last step of it stands in."""
    here = root
    for number, part in enumerate(route[:-1]):
        slot = _slot(here, part)
        if slot is None or slot.gone:
            raise _nowhere(route[: number + 1])
        if slot.draft is None:
            raise Unsettled
        here = slot.draft
    if here.fresh is not None:
        raise Unsettled
    return here, route[-1]


def _slot(holder: Draft, part: str | int) -> Slot | None:
    """Find an entry by its key or number in the file as it was, or a new one by its key."""
    if holder.fresh is not None:
        raise Unsettled
    slots = holder.inside()
    if isinstance(part, int):
        return holder.before[part] if part < len(holder.before) else None
    old = (slot for slot in holder.before if slot.entry and slot.entry.key == part)
    new = (slot for slot in slots if slot.entry is None and slot.key == part)
    return next(new, None) or next(old, None)


def _nowhere(route: Route) -> RefusedEdit:
    shown = ".".join(str(part) for part in route)
    return RefusedEdit(f"nothing stands at `{shown}` any more")

"""Let one value become another with as little written anew as can be."""

from __future__ import annotations

import json
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from cet_cli.edit.splicing.draft import Draft, Slot

if TYPE_CHECKING:
    from cet_cli.patch import Node


def become(draft: Draft, value: Node) -> None:
    """Let a value of the file become another; parts that are equal stay as they are written."""
    now = draft.held()
    if now == value:
        return
    if draft.fresh is None and _alike(draft.node, value) and draft.extent.entries:
        if isinstance(value, dict):
            _mapping(draft, value)
        elif isinstance(value, list):
            _list(draft, value)
        return
    draft.fresh = value


def _alike(old: Node, new: Node) -> bool:
    """Tell whether both are mappings with a key in common, or both lists, neither of them empty."""
    if isinstance(old, dict) and isinstance(new, dict):
        return not old.keys().isdisjoint(new)
    return isinstance(old, list) and isinstance(new, list) and bool(new)


def _mapping(draft: Draft, value: dict[str, Node]) -> None:
    slots = draft.inside()
    present = {slot.key: slot for slot in slots if not slot.gone}
    for key, slot in present.items():
        if key not in value:
            slot.gone = True
    last: Slot | None = None
    for key, inner in value.items():
        known = present.get(key)
        if known is None:
            known = Slot(key, item=inner)
            slots.insert(0 if last is None else _behind(slots, last), known)
        elif known.draft is None:
            known.item = inner
        else:
            become(known.draft, inner)
        last = known


def _behind(slots: list[Slot], slot: Slot) -> int:
    return next(place for place, one in enumerate(slots) if one is slot) + 1


def _list(draft: Draft, value: list[Node]) -> None:
    slots = draft.inside()
    alive = draft.alive
    matcher = SequenceMatcher(
        None,
        [_text(slot.held()) for slot in alive],
        [_text(node) for node in value],
        autojunk=False,
    )
    for _, start, end, new_start, new_end in _uneven(matcher):
        shared = min(end - start, new_end - new_start)
        for offset in range(shared):
            _change(alive[start + offset], value[new_start + offset])
        for slot in alive[start + shared : end]:
            slot.gone = True
        place = _behind(slots, alive[start + shared - 1]) if start + shared else 0
        slots[place:place] = [Slot(None, item=node) for node in value[new_start + shared : new_end]]


def _uneven(matcher: SequenceMatcher[str]) -> list[tuple[str, int, int, int, int]]:
    return [code for code in matcher.get_opcodes() if code[0] != "equal"]


def _change(slot: Slot, value: Node) -> None:
    if slot.draft is None:
        slot.item = value
    else:
        become(slot.draft, value)


def _text(node: Node) -> str:
    return json.dumps(node, sort_keys=True)

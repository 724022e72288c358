"""A file while it is changed: its extents, and what takes their place, until it is written out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cet_cli.edit.splicing.respelling import only_words
from cet_cli.edit.splicing.spelled import Spelled

if TYPE_CHECKING:
    from cet_cli.document.extent import Entry, Extent
    from cet_cli.patch import Node

_NAMES = frozenset({"id", "formerly"})
"""What a thing is called, and was: a renaming writes both."""


@dataclass(slots=True)
class Draft:
    """A value of the file.

    Attributes:
        extent: Where it stands.
        node: What it held.
        fresh: What takes the place of the whole; None where nothing does.
        slots: What stands in it now; None as long as nobody looked inside.
        before: What stood in it, in the order of the file.
    """

    extent: Extent
    node: Node
    fresh: Node | None = None
    slots: list[Slot] | None = None
    before: list[Slot] = field(default_factory=list)

    def inside(self) -> list[Slot]:
        """Give what stands in a mapping or list, to be changed."""
        if self.slots is None:
            self.before = [self._slot(entry, number) for number, entry in self._numbered()]
            self.slots = list(self.before)
        return self.slots

    def _numbered(self) -> list[tuple[int, Entry]]:
        return list(enumerate(self.extent.entries))

    def _slot(self, entry: Entry, number: int) -> Slot:
        if isinstance(self.node, dict):
            key = entry.key or ""
            return Slot(key, entry, Draft(entry.value, self.node.get(key, "")), number=number)
        inner = self.node[number] if isinstance(self.node, list) else ""
        return Slot(None, entry, Draft(entry.value, inner), number=number)

    @property
    def touched(self) -> bool:
        """Whether it is not as it was."""
        if self.fresh is not None:
            return True
        return self.slots is not None and any(slot.touched for slot in self.slots)

    @property
    def reworded(self) -> bool:
        """Whether words took the place of words in it, as where a name is another, and no more.

        A line is not broken for that, however wide it becomes: who goes back to the old name would
        not find it as it was.
        """
        if self.fresh is not None:
            both = isinstance(self.node, str) and isinstance(self.fresh, str)
            return both and only_words(str(self.node), str(self.fresh))
        return all(slot.reworded for slot in self.slots or ())

    @property
    def commented(self) -> bool:
        """Whether something new in it has comments, which brackets on one line cannot hold."""
        new = (slot.item for slot in self.slots or () if slot.draft is None)
        return any(isinstance(item, Spelled) and not item.brief for item in new)

    @property
    def alive(self) -> list[Slot]:
        """What stands in it and stays."""
        return [slot for slot in self.slots or () if not slot.gone]

    def held(self) -> Node:
        """Give what it holds now."""
        if self.fresh is not None:
            return self.fresh
        if self.slots is None:
            return self.node
        if isinstance(self.node, dict):
            return {slot.key or "": slot.held() for slot in self.alive}
        return [slot.held() for slot in self.alive]


@dataclass(slots=True)
class Slot:
    """An entry of a mapping or list: one of the file, or a new one.

    Attributes:
        key: Its key now; None in a list.
        entry: Where it stands; None for a new one.
        draft: Its value in the file; None for a new one.
        item: The value of a new one.
        gone: It is taken out.
        number: Which of the entries of the file it is.
        wholly: It is taken out with the comments above it, though it is the first.
    """

    key: str | None
    entry: Entry | None = None
    draft: Draft | None = None
    item: Node = ""
    gone: bool = False
    number: int = -1
    wholly: bool = False

    @property
    def touched(self) -> bool:
        """Whether it is not as it was."""
        if self.entry is None or self.draft is None:
            return True
        return self.gone or self.key != self.entry.key or self.draft.touched

    @property
    def reworded(self) -> bool:
        """Whether it is as it was but for words; a former name may have come or gone."""
        if self.key in _NAMES:
            return True
        if self.entry is None or self.draft is None:
            return False
        return not self.gone and self.key == self.entry.key and self.draft.reworded

    def held(self) -> Node:
        """Give its value now."""
        return self.item if self.draft is None else self.draft.held()

"""From the bytes of a file and some steps to its new bytes, and to what they must hold."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

from cet_cli.document import read
from cet_cli.document.decode import decode
from cet_cli.document.extents import extents_of
from cet_cli.edit.splicing.draft import Draft
from cet_cli.edit.splicing.manner import manner_of
from cet_cli.edit.splicing.taking import take
from cet_cli.edit.splicing.writer import Writer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cet_cli.edit.splicing.steps import Step
    from cet_cli.patch import Node


class Splice:
    """A file that takes steps one after another and is written out in the end.

    The paths of all steps are those of the file as it was.
    """

    def __init__(self, data: bytes, root: Node) -> None:
        """Take the bytes of a file that was read without a finding, and what it holds."""
        self._mark = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
        self._data = data
        self._text = decode(data).text
        self._extent = extents_of(self._text)
        self._draft = Draft(self._extent, root)

    def take(self, step: Step) -> None:
        """Take one step.

        Raises:
            RefusedEdit: its path leads nowhere.
            Unsettled: its path leads into something that an earlier step wrote.
        """
        take(self._draft, step)

    def wanted(self) -> Node:
        """Give what the file must hold after all steps."""
        return self._draft.held()

    def written(self) -> bytes:
        """Give the new bytes."""
        if not self._draft.touched:
            return self._data
        manner = manner_of(self._text, self._extent)
        new = self._mark + Writer(self._text, manner).whole(self._draft).encode()
        if self._text.endswith(("\n", "\r")) or read(new, "").root == self.wanted():
            return new
        return new + manner.line_end.encode()  # a block that came to be the last has to be closed


def spliced(data: bytes, root: Node, steps: Iterable[Step]) -> bytes:
    """Take some steps at once; see `Splice`. Whether they did only that is not proved here."""
    splice = Splice(data, root)
    for step in steps:
        splice.take(step)
    return splice.written()

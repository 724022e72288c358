"""Read a file by what it has other than one that was read: two sides share most of their lines.

An entry of a list that is written in the same letters says the same. So only the rest is read, as
a file of its own, and what was read before is put back. Whatever is unusual, or not in order, is
read whole: mistakes are found in their places, and nothing depends on how lines look.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cet_cli.document import Document
from cet_cli.document.entries import sections_of
from cet_cli.load.reading import Loaded, is_veiled, load_document
from cet_cli.model.change import changed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cet_cli.document import Limits
    from cet_cli.document.entries import Entry, Section

_BYTES_A_NODE = 2
"""A file of so many bytes for each node that is allowed cannot have more nodes than that."""


def load_like(twin: Loaded, data: bytes, file: str, limits: Limits) -> Loaded:
    """Read a file that is much like one that was read before; see `load_document`.

    Args:
        twin: the file that it is like.
        data: its bytes.
        file: its name, as shown.
        limits: how large and how deep it may be.
    """
    plain = len(data) <= min(limits.size, _BYTES_A_NODE * limits.nodes)
    return (plain and _pieced(twin, data, file, limits)) or load_document(data, file, limits)


def _pieced(twin: Loaded, data: bytes, file: str, limits: Limits) -> Loaded | None:
    """Read what differs and put the rest back; None where that cannot be done safely."""
    old, new = _text(twin.reread().data), _text(data)
    if twin.findings or not old or not new:
        return None
    known = {
        name: {
            (entry.id, old[entry.start : entry.end]): thing
            for entry, thing in zip(section.entries, things, strict=True)
        }
        for name, section in sections_of(old).items()
        if (things := _things(twin.model, name, section))
    }
    puzzle = _Puzzle(new, known)
    read = load_document(puzzle.rest().encode(), file, limits)
    if read.findings or type(read.model) is not type(twin.model):
        return None
    model = puzzle.solved(read.model)
    return model and Loaded(Document(file, data, None), model, veiled=is_veiled(data))


def _text(data: bytes) -> str:
    """Give the text of a file; none where it is no UTF-8."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return ""


def _things(model: Any, name: str, section: Section) -> tuple[Any, ...]:  # noqa: ANN401 - of any file
    """Give what the entries of a section were read as; nothing where that is not sure."""
    things = getattr(model, name, ())
    same = [thing.id for thing in things] == [entry.id for entry in section.entries]
    return things if same else ()


class _Puzzle:
    """A text of which some entries are known.

    The first of each list is read all the same, so that the list is found to be one.
    """

    def __init__(self, text: str, known: Mapping[str, Mapping[tuple[str, str], Any]]) -> None:
        self._text = text
        self._sections = {
            name: section for name, section in sections_of(text).items() if name in known
        }
        self._pieces = {
            name: [None, *(self._piece(known[name], one) for one in section.entries[1:])]
            for name, section in self._sections.items()
        }

    def _piece(self, known: Mapping[tuple[str, str], Any], entry: Entry) -> Any:  # noqa: ANN401
        return known.get((entry.id, self._text[entry.start : entry.end]))

    def rest(self) -> str:
        """Give the text without what is known."""
        kept, at = [], 0
        for start, end in sorted(self._known_stretches()):
            kept.append(self._text[at:start])
            at = end
        return "".join((*kept, self._text[at:]))

    def _known_stretches(self) -> Iterator[tuple[int, int]]:
        for name, section in self._sections.items():
            known = zip(section.entries, self._pieces[name], strict=True)
            yield from ((one.start, one.end) for one, piece in known if piece)

    def solved(self, model: Any) -> Any:  # noqa: ANN401 - of any file
        """Put what is known into what was read; None where other entries were read than meant."""
        fields: dict[str, tuple[Any, ...]] = {}
        for name, pieces in self._pieces.items():
            entries = self._sections[name].entries
            new = [one.id for one, piece in zip(entries, pieces, strict=True) if not piece]
            read = getattr(model, name)
            if [thing.id for thing in read] != new:  # pragma: no cover - no such text is known
                return None
            waiting = iter(read)
            fields[name] = tuple(piece or next(waiting) for piece in pieces)
        return changed(model, **fields)

"""Let two sides of a comparison share what is alike in them, so that both fit where one does.

What is shared is also seen to be equal at once.
"""

from __future__ import annotations

from hashlib import new
from math import inf
from typing import TYPE_CHECKING, Any

from cet_cli.load.reading import Loaded, load_document
from cet_cli.load.sides.twins import load_like
from cet_cli.model.change import changed
from cet_cli.model.fields import field_names
from cet_cli.model.roadmap import Portfolio, Roadmap, SourceList

if TYPE_CHECKING:
    from pathlib import Path

    from cet_cli.document import Limits
    from cet_cli.load.workspace import Workspace

    Model = Portfolio | Roadmap | SourceList


class Likeness:
    """The files of one side, kept until the other has been read."""

    def __init__(self, algorithm: str = "sha1", room: float = inf) -> None:
        """Take how content is known.

        Args:
            algorithm: the way in which git makes ids of files.
            room: how many bytes of files are kept; what was not asked for longest goes first.
        """
        self._algorithm = algorithm
        self._room = room
        self._sizes: dict[str, int] = {}
        self._files: dict[str, Loaded] = {}
        self._models: dict[tuple[type, str], Model] = {}
        self._twins: dict[str, Loaded] = {}

    def keep(self, workspace: Workspace) -> None:
        """Let the files of a workspace be shared from now on."""
        for loaded in workspace.files:
            if loaded.model is not None:
                self._models.setdefault(_name(loaded.model), loaded.model)
                self._twins[_last(loaded.file)] = loaded

    def load(self, data: bytes, file: str, limits: Limits, path: Path | None = None) -> Loaded:
        """Read a file, or find it read; see `load_document`."""
        id = self.id_of(data)  # noqa: A001 - what git calls it
        return self.known(id, file) or self.add(id, self._read(data, file, limits), path)

    def _read(self, data: bytes, file: str, limits: Limits) -> Loaded:
        """Read a file; where the other side has one of its name, only what differs."""
        twin = self._twins.get(_last(file))
        if twin is None:
            return load_document(data, file, limits)
        return load_like(twin, data, file, limits)

    def id_of(self, data: bytes, kind: bytes = b"blob") -> str:
        """Give the id that git gives to a file, or an object of another kind, of this content."""
        head = b"%b %d\0" % (kind, len(data))
        return new(self._algorithm, head + data, usedforsecurity=False).hexdigest()

    def known(self, id: str, file: str) -> Loaded | None:  # noqa: A002 - what git calls it
        """Find a file by its content, called by the name that it has here.

        One with mistakes is read again where its name is another: they say it.
        """
        loaded = self._files.get(id)
        if loaded is None:
            return None
        self._sizes[id] = self._sizes.pop(id)
        if loaded.file == file:
            return loaded
        return None if loaded.findings else loaded.called(file)

    def add(self, id: str, loaded: Loaded, path: Path | None = None) -> Loaded:  # noqa: A002
        """Take a file that was read; its things are those of the other side where equal."""
        self._make_room(id, len(loaded.document.data))
        self._files[id] = shared = self._shared(loaded).let_go(path)
        return shared

    def _make_room(self, id: str, size: int) -> None:  # noqa: A002
        self._room += self._sizes.pop(id, 0) - size
        self._sizes[id] = size
        while self._room < 0 and len(self._sizes) > 1:
            oldest = next(iter(self._sizes))
            self._room += self._sizes.pop(oldest)
            self._files.pop(oldest, None)

    def _shared(self, loaded: Loaded) -> Loaded:
        if loaded.model is None:
            return loaded
        peer = self._models.get(_name(loaded.model))
        return loaded.with_model(_alike(loaded.model, peer)) if peer else loaded


def _last(file: str) -> str:
    """Give the last part of the name of a file, which a side elsewhere shares."""
    return file.replace("\\", "/").rpartition("/")[2]


def _name(model: Model) -> tuple[type, str]:
    return type(model), "" if isinstance(model, SourceList) else model.id


def _alike(model: Any, peer: Any) -> Any:  # noqa: ANN401 - any class of the model that holds things
    """Put in the equal things of a peer."""
    fields: dict[str, Any] = {}
    for name in field_names(type(model)):
        own, others = getattr(model, name), getattr(peer, name)
        if type(own) is tuple and own and others:
            fields[name] = _alike_things(own, others)
    return changed(model, **fields)


def _alike_things(own: tuple[Any, ...], others: tuple[Any, ...]) -> tuple[Any, ...]:
    if not hasattr(own[0], "id"):
        return others if own == others else own
    by_id = {other.id: other for other in others}
    things = tuple(_alike_thing(one, by_id.get(one.id)) for one in own)
    same = len(things) == len(others) and all(map(_is, things, others))
    return others if same else things


def _is(one: object, other: object) -> bool:
    return one is other


def _alike_thing(own: Any, other: Any) -> Any:  # noqa: ANN401
    if isinstance(own, Roadmap) and other is not None:
        return _alike(own, other)
    return other if own == other else own

"""One file of a portfolio: from its bytes to its part of the model, with every mistake found."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Protocol
from zlib import compress, crc32, decompress

from pydantic import ValidationError

from cet_cli.document import Document, Limits, marks, read
from cet_cli.finding import Finding, Route, Spot, found
from cet_cli.load.mistakes import Mistake, Reading, explain
from cet_cli.load.nearness import Guesses
from cet_cli.load.opening import Unopenable, read_bytes
from cet_cli.load.pruning import NAMES, Pruning
from cet_cli.load.routes import node_at
from cet_cli.model.fields import field_names
from cet_cli.model.files import KINDS, build

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from cet_cli.document import Marks, Node
    from cet_cli.model.roadmap import Portfolio, Roadmap, SourceList

_ROUNDS = 20
"""Leaving a node out may show another mistake; each round leaves out one at least."""

_VEILED = re.compile(
    rb"\xc2\xad|\xd8\x9c|\xe1\xa0\x8e|\xe2\x80[\x8b-\x8f\xaa-\xae]|\xe2\x81[\xa0-\xaf]|\\"
)
"""Invisible and bidirectional characters in UTF-8; a backslash may write any of them."""

_NAMED = re.compile(
    rb"(?:^|[\s{,])(?:id|roadmap|portfolio):[ \t]*[\"']?([a-z0-9][a-z0-9-]*)", re.MULTILINE
)

FORMATS = ("1",)
"""The versions of the format that are understood."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """One file that was read, as far as it could be."""

    document: Document
    model: Portfolio | Roadmap | SourceList | None = None
    """What it holds; None where nothing of it can be used."""
    findings: tuple[Finding, ...] = ()
    """The mistakes found while reading."""
    pruning: Pruning = field(default_factory=Pruning)
    """What was left out of the model because of a mistake in it."""
    lost: frozenset[str] = frozenset()
    """The ids of things that stand in the file and could not be read."""
    veiled: bool = False
    """Whether it may hold characters that nobody sees; most files plainly hold none."""
    origin: Origin | None = None
    """Where its bytes can be read again; None where they were kept."""
    named: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """The lists of a file with mistakes, none of them in its YAML; see `lists`."""

    @property
    def file(self) -> str:
        """The path to show."""
        return self.document.file

    def let_go(self, path: Path | None = None) -> Loaded:
        """Give back the bytes of a file without mistakes: they are a third of what it takes.

        They are read again when a line of it is to be shown.

        Args:
            path: the file on the disk; without it the bytes are kept, packed.
        """
        if self.findings or self.origin:
            return self
        data = self.document.data
        origin = FileOrigin(path, crc32(data)) if path else PackedOrigin(compress(data, 1))
        return replace(self, document=Document(self.file, b"", None), origin=origin)

    @property
    def lists(self) -> Mapping[str, Sequence[str]]:
        """The lists at its top whose entries have ids: these by the key of the list, as written."""
        return self.named if self.findings else _lists_in(self.model)

    def with_model(self, model: Portfolio | Roadmap | SourceList) -> Loaded:
        """Give the same file with an equal model."""
        return replace(self, model=model)

    def called(self, file: str) -> Loaded:
        """Give the same content under the name of another file; it had no mistakes."""
        return replace(self, document=Document(file, self.document.data, None))

    def reread(self) -> Document:
        """Give the document with its bytes; without them if the file has changed since."""
        data = self.origin.read() if self.origin else None
        return self.document if data is None else Document(self.file, data, None)

    def whole(self, limits: Limits) -> Document:
        """Give the document with its bytes and nodes; without both if the file has changed."""
        document = self.reread()
        if document.root is not None or not document.data:
            return document
        return read(document.data, self.file, limits)


class Origin(Protocol):
    """Where the bytes of a file can be had again."""

    def read(self) -> bytes | None:
        """Give the bytes that were read; None if they are no longer there."""


@dataclass(frozen=True, slots=True)
class FileOrigin:
    """A file on the disk, and a check sum of what was read of it."""

    path: Path
    sum: int

    def read(self) -> bytes | None:
        """Read the file again, unless it has changed since."""
        try:
            data = read_bytes(self.path, self.path.stat().st_size)
        except (Unopenable, OSError):
            return None
        return data if crc32(data) == self.sum else None


@dataclass(frozen=True, slots=True)
class PackedOrigin:
    """The bytes themselves, packed to a fifth: those of a revision stand in no file."""

    packed: bytes

    def read(self) -> bytes | None:
        """Unpack them."""
        return decompress(self.packed)


def load_document(data: bytes, file: str, limits: Limits) -> Loaded:
    """Read one file of any kind."""
    return load_read(read(data, file, limits))


def load_read(document: Document) -> Loaded:
    """Make of a file that was read, and still has its bytes, its part of the model."""
    data = document.data
    if document.root is None:
        return Loaded(document, findings=document.findings, lost=names_in(data))
    kind = _kind_of(document)
    if isinstance(kind, Finding):
        return Loaded(document, findings=(*document.findings, kind), lost=names_in(data))
    return replace(_modelled(document, document.root, kind), veiled=is_veiled(data))


def is_veiled(data: bytes) -> bool:
    """Tell whether a file may hold characters that nobody sees."""
    return _VEILED.search(data) is not None


def _kind_of(document: Document) -> str | Finding:
    """Tell the kind of a file by the key at its top."""
    root = document.root
    if not isinstance(root, dict):
        got = "list" if isinstance(root, list) else "text"
        return found("S104", spot=Spot(document.file, ()), key="", wanted="mapping", text=got)
    kinds = [key for key in KINDS if key in root]
    if not kinds:
        return _unknown_kind(document.file, root)
    version = root.get("format", "1")
    spot = Spot(document.file, ("format",))
    if version in FORMATS:
        return kinds[0]
    if version == "":
        return found("S110", spot=replace(spot, side="key"), key="format")
    if isinstance(version, str):
        return found("S109", spot=spot, text=version, known=", ".join(FORMATS))
    got = "list" if isinstance(version, list) else "mapping"
    return found("S104", spot=spot, key="format", wanted="text", text=got)


def _unknown_kind(file: str, root: dict[str, Node]) -> Finding:
    """None of the keys at the top says what the file is; one of them may be misspelt."""
    known = ", ".join(KINDS)
    guesses = Guesses()
    for key in root:
        suggestion = guesses.near(key, tuple(KINDS))
        if suggestion:
            spot = Spot(file, (key,), "key")
            return found("S111", spot=spot, known=known, suggestion=suggestion)
    return found("S111", spot=Spot(file, ()), known=known, suggestion="")


def _modelled(document: Document, root: Node, kind: str) -> Loaded:
    """Build the model; where something is refused, leave that out and build the rest.

    The nodes are not kept: they take more room than the model.
    """
    findings = [*document.findings]
    kept = Document(document.file, document.data, None)
    pruning = Pruning()
    nodes = root
    reader = _Reader(document, kind, pruning)
    for _ in range(_ROUNDS):
        try:
            model = build(kind, nodes)
        except ValidationError as error:
            before = pruning.changes
            mistakes = explain(error.errors(include_url=False), reader.view(nodes))
            for mistake in mistakes:
                findings += () if _is_echo(mistake, pruning) else (mistake.finding,)
                _repair(pruning, mistake, root)
            if pruning.changes == before:
                break
            nodes = pruning.apply(root)
        else:
            lost = frozenset(pruning.ids_in(root))
            named = _named_in(root) if findings and not document.findings else {}
            return Loaded(kept, model, tuple(findings), pruning, lost, named=named)
    return Loaded(kept, None, tuple(findings), pruning, names_in(document.data))


def _lists_in(model: object) -> dict[str, list[str]]:
    """List what has an id in a file: the ids by the key that they stand under."""
    lists = ((name, getattr(model, name)) for name in field_names(type(model)))
    return {
        name: [one.id for one in parts]
        for name, parts in lists
        if isinstance(parts, tuple) and parts and all(hasattr(one, "id") for one in parts)
    }


def _named_in(root: Node) -> dict[str, list[str]]:
    """List the same in what was read of a file; what has no id bears none."""
    lists = root.items() if isinstance(root, dict) else ()
    return {key: [_id_of(one) for one in parts] for key, parts in lists if isinstance(parts, list)}


def _id_of(node: Node) -> str:
    name = node.get("id") if isinstance(node, dict) else ""
    return name if isinstance(name, str) else ""


class _Reader:
    """Lets refusals of the changed nodes be explained in places of the file as written."""

    def __init__(self, document: Document, kind: str, pruning: Pruning) -> None:
        self._document = document
        self._kind = kind
        self._pruning = pruning
        self._guesses = Guesses()

    def view(self, nodes: Node) -> Reading:
        original = self._pruning.original
        return Reading(self._document.file, nodes, self._kind, self._bare, original, self._guesses)

    def _bare(self, route: Route) -> bool:
        return self._marks.bare(self._pruning.original(route))

    @cached_property
    def _marks(self) -> Marks:
        return marks(self._document)


def _is_echo(mistake: Mistake, pruning: Pruning) -> bool:
    """Tell whether this is so only because of a mistake that was found before.

    A key is missing that was left out itself, or a misspelt key was meant to be another one still.
    """
    if mistake.missing:
        return pruning.knows((*mistake.route, mistake.missing))
    return pruning.is_renamed(mistake.route)


def _repair(pruning: Pruning, mistake: Mistake, root: Node) -> None:
    """Change the nodes so that what is right in the file can be read."""
    holder = mistake.route[:-1]
    if mistake.missing in NAMES:
        pruning.fill(mistake.route, mistake.missing)
    elif mistake.right and not pruning.knows((*holder, mistake.right)) and _lacks(root, mistake):
        pruning.rename(mistake.route, mistake.right)
    else:
        for route in (mistake.route, *mistake.also):
            pruning.leave_out(route)
        node = node_at(root, holder)
        if isinstance(node, dict) and all((*holder, key) in pruning.removed for key in node):
            pruning.leave_out(holder)


def _lacks(root: Node, mistake: Mistake) -> bool:
    """Tell whether the key that was meant does not stand beside the misspelt one."""
    return node_at(root, (*mistake.route[:-1], mistake.right)) is None


def names_in(data: bytes) -> frozenset[str]:
    """List what look like ids in a file of which nothing could be used."""
    return frozenset(name.decode() for name in _NAMED.findall(data))

"""One file of a portfolio: from its bytes to its part of the model, with every mistake found."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass, replace
from functools import cache, partial
from hashlib import blake2b
from typing import TYPE_CHECKING

from pydantic import ValidationError

from cet_cli.document import Document, Limits, marks, read
from cet_cli.finding import Finding, Route, Spot, found
from cet_cli.load.mistakes import Mistake, Reading, explain
from cet_cli.load.opening import Unopenable, read_bytes
from cet_cli.load.pruning import Pruning
from cet_cli.load.routes import node_at
from cet_cli.model.files import KINDS, build

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cet_cli.document import Marks, Node
    from cet_cli.model.roadmap import Portfolio, Roadmap, SourceList

_ROUNDS = 20
"""Leaving a node out may show another mistake; each round leaves out one at least."""

_VEILED = re.compile(
    rb"\xc2\xad|\xd8\x9c|\xe1\xa0\x8e|\xe2\x80[\x8b-\x8f\xaa-\xae]|\xe2\x81[\xa0-\xaf]|\\"
)
"""Invisible and bidirectional characters in UTF-8; a backslash may write any of them."""

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
    pruning: Pruning = Pruning()  # noqa: RUF009 - frozen and empty
    """What was left out of the model because of a mistake in it."""
    lost: frozenset[str] = frozenset()
    """The ids of things that stand in the file and could not be read."""
    veiled: bool = False
    """Whether it may hold characters that nobody sees; most files plainly hold none."""
    origin: Origin | None = None
    """Where its bytes can be read again; None where they were kept."""

    @property
    def file(self) -> str:
        """The path to show."""
        return self.document.file

    def let_go(self, path: Path) -> Loaded:
        """Give back the bytes of a file without mistakes: they are a third of what it takes.

        They are read again when a line of it is to be shown.
        """
        if self.findings:
            return self
        origin = Origin(path, blake2b(self.document.data).digest())
        return replace(self, document=Document(self.file, b"", None), origin=origin)

    def reread(self) -> Document:
        """Give the document with its bytes; without them if the file has changed since."""
        if self.origin is None:
            return self.document
        try:
            data = read_bytes(self.origin.path, self.origin.path.stat().st_size)
        except (Unopenable, OSError):
            return self.document
        same = blake2b(data).digest() == self.origin.digest
        return Document(self.file, data, None) if same else self.document


@dataclass(frozen=True, slots=True)
class Origin:
    """A file on the disk, and a digest of what was read of it."""

    path: Path
    digest: bytes


def load_document(data: bytes, file: str, limits: Limits) -> Loaded:
    """Read one file of any kind."""
    document = read(data, file, limits)
    if document.root is None:
        return Loaded(document, findings=document.findings)
    kind = _kind_of(document)
    if isinstance(kind, Finding):
        return Loaded(document, findings=(*document.findings, kind))
    veiled = _VEILED.search(data) is not None
    return replace(_modelled(document, document.root, kind), veiled=veiled)


def _kind_of(document: Document) -> str | Finding:
    """Tell the kind of a file by the key at its top."""
    root = document.root
    if not isinstance(root, dict):
        got = "list" if isinstance(root, list) else "text"
        return found("S104", spot=Spot(document.file, ()), key="", wanted="mapping", text=got)
    kinds = [key for key in KINDS if key in root]
    if not kinds:
        known = ", ".join(KINDS)
        near = [hit for key in root for hit in difflib.get_close_matches(key, KINDS, n=1)]
        suggestion = near[0] if near else ""
        return found("S111", spot=Spot(document.file, ()), known=known, suggestion=suggestion)
    version = root.get("format", "1")
    if version not in FORMATS:
        spot = Spot(document.file, ("format",))
        return found("S109", spot=spot, text=str(version), known=", ".join(FORMATS))
    return kinds[0]


def _modelled(document: Document, root: Node, kind: str) -> Loaded:
    """Build the model; where something is refused, leave that out and build the rest.

    The nodes are not kept: they take more room than the model.
    """
    findings = [*document.findings]
    kept = Document(document.file, document.data, None)
    pruning = Pruning()
    nodes = root
    marked = cache(partial(marks, document))
    for _ in range(_ROUNDS):
        try:
            model = build(kind, nodes)
        except ValidationError as error:
            reading = _view(document, nodes, kind, pruning, marked)
            mistakes = explain(error.errors(include_url=False), reading)
            findings += (m.finding for m in mistakes if not _known(m, pruning))
            pruning = _pruned(pruning, mistakes, root)
            nodes = pruning.apply(root)
        else:
            return Loaded(kept, model, tuple(findings), pruning, pruning.ids_in(root))
    return Loaded(kept, None, tuple(findings), pruning)


def _view(
    document: Document, nodes: Node, kind: str, pruning: Pruning, marked: Callable[[], Marks]
) -> Reading:
    """Let refusals of the pruned nodes be explained in places of the file as written."""

    def bare(route: Route) -> bool:
        return marked().bare(pruning.original(route))

    return Reading(document.file, nodes, kind, bare, pruning.original)


def _known(mistake: Mistake, pruning: Pruning) -> bool:
    """Tell whether a key is missing only because it was left out itself."""
    return bool(mistake.missing) and pruning.knows((*mistake.route, mistake.missing))


def _pruned(pruning: Pruning, mistakes: list[Mistake], root: Node) -> Pruning:
    """Leave out what is wrong, and remember what is absent only because of it."""
    for mistake in mistakes:
        pruning = pruning.leave_out(mistake.route, mistake.missing)
        pruning = _meant(pruning, mistake, root)
        pruning = _emptied(pruning, mistake.route[:-1], root)
    return pruning


def _meant(pruning: Pruning, mistake: Mistake, root: Node) -> Pruning:
    """Behind a misspelt key stands what is absent under the right one."""
    right = (*mistake.route[:-1], mistake.finding.arguments.get("suggestion", ""))
    misspelt = mistake.finding.rule == "S101" and right[-1] and node_at(root, right) is None
    return pruning.leave_out(right) if misspelt else pruning


def _emptied(pruning: Pruning, route: Route, root: Node) -> Pruning:
    """A mapping of which nothing is left is left out too, for it would be another mistake."""
    node = node_at(root, route)
    if not route or not isinstance(node, dict):
        return pruning
    empty = all(pruning.knows((*route, key)) for key in node)
    return pruning.leave_out(route) if empty else pruning

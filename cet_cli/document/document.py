"""One file of a plan: its bytes, what they hold, and what is wrong with them as YAML."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from cet_cli.document.decode import decode
from cet_cli.document.limits import Limits
from cet_cli.document.marking import Marks
from cet_cli.document.source import Source
from cet_cli.finding import Finding, Span, found

if TYPE_CHECKING:
    from cet_cli.document.node import Node

_DEFAULT = Limits()


@dataclass(frozen=True)
class Document:
    """One file that was read.

    Attributes:
        file: Its name, as findings show it.
        data: Its bytes; empty when there were too many.
        root: What it holds; None when that cannot be told.
        findings: Every defect of its YAML, in the order of the text.
    """

    file: str
    data: bytes
    root: Node | None
    findings: tuple[Finding, ...] = ()

    @cached_property
    def source(self) -> Source:
        """Its characters, as well as they can be told from the bytes."""
        return Source(self.file, decode(self.data).text)


def read(data: bytes, file: str, limits: Limits = _DEFAULT) -> Document:
    """Read the bytes of one file; whatever they are, the answer is a document.

    Raises:
        MissingParser: PyYAML is installed without libyaml, so no file can be read.
    """
    from cet_cli.document.build import build

    if len(data) > limits.size:
        return too_large(file, len(data), limits)
    root = build(data, limits)
    return Document(file, data, root) if root is not None else _read_slowly(data, file, limits)


def _read_slowly(data: bytes, file: str, limits: Limits) -> Document:
    from cet_cli.document.survey import survey

    decoded = decode(data)
    source = Source(file, decoded.text)
    if decoded.encoding == "utf-8":
        return Document(file, data, *survey(source, limits))
    span = source.span(decoded.wrong, decoded.wrong + 1)
    return Document(file, data, None, (found("S011", span=span, encoding=decoded.encoding),))


def too_large(file: str, size: int, limits: Limits = _DEFAULT) -> Document:
    """The document of a file that was not read because it has too many bytes."""
    span = Span(file, 1, 1, 1, 1)
    finding = found("S013", span=span, limit=str(limits.size), size=str(size))
    return Document(file, b"", None, (finding,))


def marks(document: Document) -> Marks:
    """Work out where everything stands; a second pass over the file."""
    from cet_cli.document.places import place_all

    return Marks(document.source, place_all(document.source.text))


def excerpt(document: Document, line: int) -> str:
    """The text of one line, counted from 1, without its end."""
    return document.source.line(line)

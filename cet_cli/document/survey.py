"""The second pass: every defect of one file, each with its place, and what can be read honestly.

A key given twice keeps its first value; tags and unused anchors are ignored, odd characters left
out. Aliases, merge keys, keys that are no text, a second document with content and what is not YAML
leave no root: what the writer meant is not known. Nothing here recurs or expands anything.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cet_cli.document.characters import is_odd, left_out, odd_escapes
from cet_cli.document.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    MarkedYAMLError,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    walk,
)
from cet_cli.document.ledger import Ledger
from cet_cli.document.node import Quoted
from cet_cli.document.prologue import parseable, report_prologue
from cet_cli.document.properties import properties
from cet_cli.document.source import Source
from cet_cli.document.syntax import report_syntax
from cet_cli.document.tree import Tree
from cet_cli.finding import Related

if TYPE_CHECKING:
    from cet_cli.document.events import Event
    from cet_cli.document.limits import Limits
    from cet_cli.document.node import Node
    from cet_cli.document.tree import Frame
    from cet_cli.finding import Finding


def survey(source: Source, limits: Limits) -> tuple[Node | None, tuple[Finding, ...]]:
    """Read one file slowly: what it holds, None where that cannot be told, and every finding."""
    ledger = Ledger(source)
    report_prologue(source.text, ledger)
    work = _Survey(Source(source.file, parseable(source.text)), limits, ledger)
    work.run()
    return (None if work.lost else work.tree.root), ledger.closed()


@dataclass(slots=True)
class _Survey:
    """The state of one pass; `lost` when there will be no root."""

    source: Source
    limits: Limits
    ledger: Ledger
    tree: Tree = field(default_factory=Tree)
    lost: bool = False
    stopped: bool = False
    nodes: int = 0
    documents: list[int] = field(default_factory=list)  # where each begins
    contents: set[int] = field(default_factory=set)  # the number of each that is not empty
    anchors: dict[str, tuple[int, int]] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)

    def run(self) -> None:
        """Go through the events up to the end, a limit, or what is not YAML."""
        last: Event | None = None
        try:
            for event in walk(self.source.text):
                last = event
                self._take(event)
                if self.stopped:
                    break
            else:
                self._whole()
        except MarkedYAMLError as error:
            openers = [frame.opener for frame in self.tree.frames if frame.opener is not None]
            report_syntax(error, self.source, last, openers, self.ledger)
            self.lost = True
        self._unused_anchors()

    def _take(self, event: Event) -> None:
        kind = event.__class__
        if kind is MappingEndEvent or kind is SequenceEndEvent:
            self.tree.frames.pop()
        elif kind is DocumentStartEvent:
            self.documents.append(event.start_mark.index)
        elif kind in _NODES:
            self.nodes += 1
            if self.nodes > self.limits.nodes:
                self._stop("S014", event, self.limits.nodes)
            else:
                _NODES[kind](self, event)

    def scalar(self, event: Event) -> None:
        """Take a text as a key or a value."""
        self._properties(event)
        text = self._text(event)
        frame = self.tree.mapping_without_key
        if frame is not None:
            self._key(frame, event, text)
            return
        if self.tree.top is None and (event.value or event.style or event.tag or event.anchor):
            self._content()
        self.tree.put(text)

    def mapping(self, event: Event) -> None:
        """Go inside a mapping."""
        self._start(event, {})

    def sequence(self, event: Event) -> None:
        """Go inside a list."""
        self._start(event, [])

    def _start(self, event: Event, node: dict[str, Node] | list[Node]) -> None:
        self._properties(event)
        key_of = self.tree.mapping_without_key
        if key_of is not None:
            self._report("S007", event)
            self.lost = True
            key_of.take_key(None)
        elif self.tree.top is None:
            self._content()
            self.tree.put(node)
        else:
            self.tree.put(node)
        start = event.start_mark.index
        bracket = event.flow_style and self.source.text.startswith(("[", "{"), start)
        frame = self.tree.open(node, start if bracket else None)
        frame.silent = frame.silent or key_of is not None
        if len(self.tree.frames) > self.limits.nesting:
            self._stop("S012", event, self.limits.nesting)

    def alias(self, event: Event) -> None:
        """Refuse an alias, once, wherever it stands."""
        top, name = self.tree.top, event.anchor or ""
        self.used.add(name)
        self.lost = True
        if top is None or not (top.merged or top.merging):
            place = self.anchors.get(name)
            related = (Related("anchor", span=self.source.span(*place)),) if place else ()
            self._report("S004", event, related, name=name, kind="alias")
        key_of = self.tree.mapping_without_key
        if key_of is not None:
            key_of.take_key(None)
        elif top is None:
            self._content()
        else:
            top.has_key = False

    def _key(self, frame: Frame, event: Event, key: str) -> None:
        """Take a key; a second one of the same name loses its value."""
        place = (event.start_mark.index, event.end_mark.index)
        merging = key == "<<" and not event.style
        if merging:
            self._report("S005", event)
            self.lost = True
        elif key in frame.first:
            first = self.source.span(*frame.first[key])
            line = str(first.line)
            self._report("S002", event, (Related("first", span=first),), key=key, first_line=line)
        frame.take_key(None if merging or key in frame.first else key, merging=merging)
        frame.first.setdefault(key, place)

    def _text(self, event: Event) -> str:
        value = event.value
        if event.style == '"' and is_odd(value):
            start = event.start_mark.index
            written = self.source.text[start : event.end_mark.index]
            for begin, end, character in odd_escapes(written):
                self.ledger.add("S010", start + begin, start + end, character=character)
        text = left_out(value)
        return Quoted(text) if event.style else text

    def _properties(self, event: Event) -> None:
        """Report a tag, remember an anchor."""
        start, text = event.start_mark.index, self.source.text
        block = event.__class__ is not ScalarEvent and not event.flow_style
        if event.tag is None and event.anchor is None and (block or text[start : start + 1] != "!"):
            return
        for written, begin, end in properties(text, start):
            if written[0] == "!":
                self._report_at("S003", begin, end, tag=written)
            else:
                self.anchors[written[1:]] = (begin, end)

    def _content(self) -> None:
        self.contents.add(len(self.documents))

    def _whole(self) -> None:
        """Judge how many documents there were."""
        if not self.contents:
            self.lost = True
            self.ledger.add("S015", 0, 0)
        elif len(self.documents) > 1:
            self.lost = self.lost or self.contents != {1}
            self.ledger.add("S006", self.documents[1], self.documents[1] + len("---"))

    def _unused_anchors(self) -> None:
        for name, place in self.anchors.items():
            if name not in self.used:
                self.ledger.add("S004", *place, name=name, kind="anchor")

    def _stop(self, rule: str, event: Event, limit: int) -> None:
        self.lost = self.stopped = True
        start = event.start_mark.index
        self._report_at(rule, start, max(event.end_mark.index, start + 1), limit=str(limit))

    def _report(
        self, rule: str, event: Event, related: tuple[Related, ...] = (), **args: str
    ) -> None:
        self._report_at(rule, event.start_mark.index, event.end_mark.index, related, **args)

    def _report_at(
        self, rule: str, start: int, end: int, related: tuple[Related, ...] = (), **args: str
    ) -> None:
        if self.tree.top is None or not self.tree.top.silent:
            self.ledger.add(rule, start, end, related, **args)


_NODES = {
    ScalarEvent: _Survey.scalar,
    MappingStartEvent: _Survey.mapping,
    SequenceStartEvent: _Survey.sequence,
    AliasEvent: _Survey.alias,
}

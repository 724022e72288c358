"""Properties over generated and edited plans and any bytes; ruamel.yaml is the second opinion."""

from __future__ import annotations

import io
import json
import re
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, ScalarNode, SequenceNode

from cet_cli.document import Document, Limits, Node, excerpt, marks, read
from cet_cli.document.build import build
from cet_cli.document.decode import decode
from cet_cli.document.source import Source
from cet_cli.document.survey import survey

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.finding import Route

    Composed = MappingNode | SequenceNode | ScalarNode

LETTERS = st.characters(
    exclude_categories=("Cs", "Cc"),
    exclude_characters="\u2028\u2029\ufeff\ufffe\uffff\U0010ffff",
)
SOME = [
    "no",
    "~",
    "012",
    "1.10",
    "2027-01-01",
    "",
    " x ",
    "a: b",
    "- a",
    "<<",
    "한글",
    "two\nlines\n",
]
TEXTS = st.one_of(
    st.text(LETTERS, max_size=30),
    st.text("첨단 모빌리티·:#-,[]{}&*!|>'\"%@`? ~\\", max_size=12),
    st.text("ab 한\n", max_size=40),
    st.sampled_from(SOME),
)
KEYS = st.text(LETTERS, max_size=12) | st.text("키ab-_: #", min_size=1, max_size=8)
TREES: st.SearchStrategy[Node] = st.recursive(
    TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=20,
)
ROOTS = st.dictionaries(KEYS, TREES, min_size=1, max_size=5) | st.lists(TREES, min_size=1)
REFUSED = re.compile(r"[\[{,:]\s*[:?]\S|:[?,\[\]{}]")  # in brackets by libyaml, not by YAML 1.2
STYLES = st.tuples(st.sampled_from([True, False, None]), st.sampled_from([20, 400]))
QUICK = settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))


def dumped(node: Node, style: tuple[bool | None, int]) -> str:
    """The node as ruamel.yaml writes it: in brackets, by indentation, or both; folded or not."""
    writer = YAML()
    writer.default_flow_style, writer.width = style
    stream = io.StringIO()
    writer.dump(node, stream)
    return stream.getvalue()


def composed(text: str) -> Composed:
    """The text as ruamel.yaml composes it; an example that it cannot read is given up."""
    try:
        node = YAML(typ="safe", pure=True).compose(text)
    except (YAMLError, AttributeError, ValueError):
        node = None
    assume(node is not None)
    assert isinstance(node, MappingNode | SequenceNode | ScalarNode)
    return node


def composed_parts(
    node: Composed, route: Route = ()
) -> Iterator[tuple[Route, ScalarNode | None, Composed]]:
    """Route, key and value of everything in it."""
    if isinstance(node, MappingNode):
        for key, value in node.value:
            yield (*route, key.value), key, value
            yield from composed_parts(value, (*route, key.value))
    if isinstance(node, SequenceNode):
        for position, value in enumerate(node.value):
            yield (*route, position), None, value
            yield from composed_parts(value, (*route, position))


def composed_texts(text: str) -> dict[Route, str]:
    parts = composed_parts(composed(text))
    return {route: node.value for route, _, node in parts if isinstance(node, ScalarNode)}


def parts_of(node: Node, route: Route = ()) -> Iterator[tuple[Route, Node]]:
    yield route, node
    if isinstance(node, dict):
        for key, item in node.items():
            yield from parts_of(item, (*route, key))
    if isinstance(node, list):
        for position, item in enumerate(node):
            yield from parts_of(item, (*route, position))


def texts_of(node: Node) -> dict[Route, str]:
    return {route: item for route, item in parts_of(node) if isinstance(item, str) and route}


def slowly(data: bytes) -> Document:
    """The document as the second pass alone makes it."""
    source = Source("plan.yaml", decode(data).text)
    return Document("plan.yaml", data, *survey(source, Limits()))


def alike(one: Node | None, other: Node | None) -> bool:
    """Equal, in the same order, and with the same texts in quotes."""
    if isinstance(one, dict) and isinstance(other, dict):
        return list(one) == list(other) and all(alike(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(alike, one, other))
    return one == other and type(one) is type(other)


@QUICK
@given(ROOTS, STYLES)
def test_what_ruamel_writes_is_read_back(root: Node, style: tuple[bool | None, int]) -> None:
    text = dumped(root, style)
    assume(composed_texts(text) == texts_of(root))  # it cannot read all that it writes
    assume(not REFUSED.search(text))
    document = read(text.encode(), "plan.yaml")
    assert document.findings == ()
    assert document.root == root


@QUICK
@given(ROOTS, STYLES)
def test_marks_agree_with_ruamel(root: Node, style: tuple[bool | None, int]) -> None:
    text = dumped(root, style)
    assume(not REFUSED.search(text))
    places = marks(read(text.encode(), "plan.yaml"))
    for route, key, value in composed_parts(composed(text)):
        span, start, end = places.value(route), value.start_mark, value.end_mark
        assert span is not None
        assert (span.line, span.column) == (start.line + 1, start.column + 1)
        if start.line == end.line and (isinstance(value, ScalarNode) or value.flow_style):
            assert span.end_column == end.column + 1
        if key is not None:
            at, start = places.key(route), key.start_mark
            assert at is not None
            assert (at.line, at.column) == (start.line + 1, start.column + 1)


@QUICK
@given(ROOTS, st.sampled_from([None, 2]), st.sampled_from(["\n", "\r\n", "\r"]))
def test_json_is_read_back_and_marked(root: Node, indent: int | None, end: str) -> None:
    text = json.dumps(root, ensure_ascii=False, indent=indent).replace("\n", end)
    document = read(text.encode(), "plan.yaml")
    assert document.findings == ()
    assert document.root == root
    places = marks(document)
    for route, node in parts_of(root):
        span = places.value(route)
        assert span is not None
        covered = excerpt(document, span.line)[span.column - 1 : span.end_column - 1]
        if isinstance(node, str) or indent is None:
            assert json.loads(covered) == node
        else:
            assert covered[0] in "[{"


SNIPPETS = [
    "name: {en: Big, ko: 큰 로드맵}\nthings:\n  - id: a\n    due: 2027\n    was: [{due: 2025}]\n",
    "a: &x {b: 1}\nc: *x\nd:\n  <<: *x\n",
    "a: \"foo\n  bar\"\nb: 'it''s'\nc: |\n  text\n  more\nd: >-\n  folded\n",
    "%YAML 1.2\n---\na: !!str 1\n...\n---\nb: 2\n",
    "- - x\n  - {y: [1, 2], z}\n-\n- ? k\n  : v\n",
    "a: 1\n\tb: 2\n# c\n{d: e}: f\n",
]
PIECES = [
    *":,[]{}#&*!|>'\"%@`-?~<\\ \n\r\t0a한",
    *"\u2028\x85\ufeff\x1b\uff1a\xa0",
    *("- ", ": ", "\n  ", "---\n", "...\n", "<<: ", "&a ", "*a ", "!t ", "\\x1b", "\\u2028", ""),
]
EDITS = st.lists(
    st.tuples(st.integers(0, 80), st.integers(0, 3), st.sampled_from(PIECES)), max_size=5
)


def edited(text: str, edits: list[tuple[int, int, str]]) -> str:
    for at, length, piece in edits:
        text = text[:at] + piece + text[at + length :]
    return text


def check_findings(document: Document) -> None:
    """There is one where there is no root; each lies in the text, in its order."""
    assert document.root is not None or document.findings
    order = []
    for finding in document.findings:
        assert finding.span is not None
        order.append((finding.span.line, finding.span.column))
        assert 1 <= finding.span.column <= finding.span.end_column
        assert finding.span.end_column <= len(excerpt(document, finding.span.line)) + 1
    assert order == sorted(order)
    assert sum(finding.rule == "S001" for finding in document.findings) <= 1


def check_anything(data: bytes) -> None:
    """Whatever the bytes are, the answer is a document that keeps its promises."""
    document = read(data, "plan.yaml")
    check_findings(document)
    places = marks(document)
    assert places.value(("no", 1)) is not None or not document.source.text.strip()
    for route, _ in parts_of(document.root or "") if document.root is not None else ():
        assert places.value(route) is not None
        assert places.key(route) is not None
        assert places.bare(route) in {True, False}


@settings(QUICK, max_examples=500)
@given(st.sampled_from(SNIPPETS), EDITS)
@example(SNIPPETS[0], [(0, 0, "{"), (1, 0, "[")])
def test_edited_plans_never_raise(snippet: str, edits: list[tuple[int, int, str]]) -> None:
    check_anything(edited(snippet, edits).encode())


@settings(QUICK, max_examples=200)
@given(st.binary(max_size=60) | st.text(max_size=60).map(lambda text: text.encode("utf-16")))
def test_any_bytes_never_raise(data: bytes) -> None:
    check_anything(data)


@settings(QUICK, max_examples=500)
@given(st.sampled_from(SNIPPETS), EDITS)
def test_both_passes_read_the_same(snippet: str, edits: list[tuple[int, int, str]]) -> None:
    data = edited(snippet, edits).encode()
    quick, slow = build(data, Limits()), slowly(data)
    if quick is not None:
        assert slow.findings == ()
        assert alike(quick, slow.root)


@settings(QUICK, max_examples=300)
@given(st.sampled_from(SNIPPETS), EDITS)
def test_what_has_no_finding_is_what_ruamel_reads(
    snippet: str, edits: list[tuple[int, int, str]]
) -> None:
    text = edited(snippet, edits)
    document = read(text.encode(), "plan.yaml")
    assume(document.root is not None and not document.findings)
    assert texts_of(document.root or "") == composed_texts(text)

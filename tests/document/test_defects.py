from __future__ import annotations

import pytest

from cet_cli.document import Document, Node, excerpt, read
from cet_cli.finding import Finding, Severity

Expected = tuple[str, int, int, dict[str, str]]


def read_text(text: str) -> Document:
    return read(text.encode(), "plan.yaml")


def place(finding: Finding) -> tuple[int, int]:
    assert finding.span is not None
    return finding.span.line, finding.span.column


def covered(document: Document, finding: Finding) -> str:
    """The text of the file that a finding points to."""
    assert finding.span is not None
    line = excerpt(document, finding.span.line)
    return line[finding.span.column - 1 : finding.span.end_column - 1]


READABLE: list[tuple[str, Expected, Node]] = [
    ("a: 1\nb: 2\na: 3\n", ("S002", 3, 1, {"key": "a", "first_line": "1"}), {"a": "1", "b": "2"}),
    ("{a: 1, 'a': 3}", ("S002", 1, 8, {"key": "a", "first_line": "1"}), {"a": "1"}),
    ('a: 1\n"\\x61": 3', ("S002", 2, 1, {"key": "a", "first_line": "1"}), {"a": "1"}),
    (
        "- id: x\n  due: {is: 1, is: 2}\n",
        ("S002", 2, 16, {"key": "is", "first_line": "2"}),
        [{"id": "x", "due": {"is": "1"}}],
    ),
    ("a: 1\na: [1, {b: c}]\n", ("S002", 2, 1, {"key": "a", "first_line": "1"}), {"a": "1"}),
    ("a: !!str 1\n", ("S003", 1, 4, {"tag": "!!str"}), {"a": "1"}),
    ("a: ! 1\n", ("S003", 1, 4, {"tag": "!"}), {"a": "1"}),
    ("a: [1, ! x]\n", ("S003", 1, 8, {"tag": "!"}), {"a": ["1", "x"]}),
    ("a: !<tag:e.org,2:s> 1\n", ("S003", 1, 4, {"tag": "!<tag:e.org,2:s>"}), {"a": "1"}),
    ("!!map\na: 1\n", ("S003", 1, 1, {"tag": "!!map"}), {"a": "1"}),
    ("!!str a: 1\n", ("S003", 1, 1, {"tag": "!!str"}), {"a": "1"}),
    ("a: !x [1]\n", ("S003", 1, 4, {"tag": "!x"}), {"a": ["1"]}),
    ("%TAG !e! tag:e:\n---\na: 1\n", ("S003", 1, 1, {"tag": "%TAG !e! tag:e:"}), {"a": "1"}),
    ("a: &x 1\n", ("S004", 1, 4, {"name": "x", "kind": "anchor"}), {"a": "1"}),
    ("a: &x\n  - 1\n", ("S004", 1, 4, {"name": "x", "kind": "anchor"}), {"a": ["1"]}),
    ("%YAML 1.1\n---\na: 1\n", ("S008", 1, 1, {"version": "1.1"}), {"a": "1"}),
    ("# x\n%YAML 2.0\n---\na: 1\n", ("S008", 2, 1, {"version": "2.0"}), {"a": "1"}),
    ("# x\r%YAML 2.0\r---\ra: 1\r", ("S008", 2, 1, {"version": "2.0"}), {"a": "1"}),
    ("a: x\x1b[31m\n", ("S010", 1, 5, {"character": "U+001B"}), {"a": "x[31m"}),
    ("a: 1\n# \x00\n", ("S010", 2, 3, {"character": "U+0000"}), {"a": "1"}),
    ("a: b\x7fc\n", ("S010", 1, 5, {"character": "U+007F"}), {"a": "bc"}),
    ("a: b\x9bc\n", ("S010", 1, 5, {"character": "U+009B"}), {"a": "bc"}),
    ("b: x\u2028y\nc: 3\n", ("S010", 1, 5, {"character": "U+2028"}), {"b": "xy", "c": "3"}),
    ("a: x\u2029y\n", ("S010", 1, 5, {"character": "U+2029"}), {"a": "xy"}),
    ("a: x\x85y\n", ("S010", 1, 5, {"character": "U+0085"}), {"a": "xy"}),
    ("a: 1\n\ufeffb: 2\n", ("S010", 2, 1, {"character": "U+FEFF"}), {"a": "1", "b": "2"}),
    ("a: x\uffff\n", ("S010", 1, 5, {"character": "U+FFFF"}), {"a": "x"}),
    ("a: x\U0010ffff\n", ("S010", 1, 5, {"character": "U+10FFFF"}), {"a": "x"}),
    ('a: "x\\x1b[m"\n', ("S010", 1, 6, {"character": "U+001B"}), {"a": "x[m"}),
    ('a: "x\\ny\\0"\n', ("S010", 1, 9, {"character": "U+0000"}), {"a": "x\ny"}),
    ('a: "x\n  y\\u2028"\n', ("S010", 2, 4, {"character": "U+2028"}), {"a": "x y"}),
    ('a: "\\\\\\e"\n', ("S010", 1, 7, {"character": "U+001B"}), {"a": "\\"}),
    ('"a\\N": 1\n', ("S010", 1, 3, {"character": "U+0085"}), {"a": "1"}),
    ("a: 1\n---\n", ("S006", 2, 1, {}), {"a": "1"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "root"), READABLE)
def test_a_defect_that_leaves_the_rest_readable(text: str, expected: Expected, root: Node) -> None:
    document = read_text(text)
    found = [(item.rule, *place(item), item.arguments) for item in document.findings]
    assert found == [expected]
    assert document.root == root


LOST: list[tuple[str, Expected]] = [
    ("a: &x 1\nb: *x\n", ("S004", 2, 4, {"name": "x", "kind": "alias"})),
    ("*x\n", ("S004", 1, 1, {"name": "x", "kind": "alias"})),
    ("a: *x\n", ("S004", 1, 4, {"name": "x", "kind": "alias"})),
    ("a: [&x 1, *x]\n", ("S004", 1, 11, {"name": "x", "kind": "alias"})),
    ("a: &x 1\n*x : 2\n", ("S004", 2, 1, {"name": "x", "kind": "alias"})),
    ("name: *important note\n", ("S004", 1, 7, {"name": "important", "kind": "alias"})),
    ("a: &x {b: 1}\nc:\n  <<: *x\n  d: 1\n", ("S005", 3, 3, {})),
    ("a: &x {b: 1}\nc:\n  <<: [*x, {b: *x}]\n", ("S005", 3, 3, {})),
    ("a:\n  <<: {b: 1}\n", ("S005", 2, 3, {})),
    ("a: 1\n---\nb: 2\n", ("S006", 2, 1, {})),
    ("---\n---\nb: 2\n", ("S006", 2, 1, {})),
    ("a: 1\n...\nb: 2\n", ("S006", 3, 1, {})),
    ("a: {{name}}\n", ("S007", 1, 5, {})),
    ("[a, b]: 1\n", ("S007", 1, 1, {})),
    ("a: 1\n? {b: 1, b: 1}\n: 2\n", ("S007", 2, 3, {})),
    ("[draft] title: x\n", ("S007", 1, 1, {})),
    ("a: 1\n{b: *x}: 1\n", ("S007", 2, 1, {})),
    ("a:\n\tb: 1\n\tc: 1\n", ("S009", 2, 1, {"lines": "2"})),
    ("a:\n  b: 1\n\tc: 1\n", ("S009", 3, 1, {"lines": "1"})),
    ("a:\n  \tb: 1\n", ("S009", 2, 3, {"lines": "1"})),
    ("-\ta: 1\n", ("S009", 1, 2, {"lines": "1"})),
    ("a: 1\n\t\nb: 2\n", ("S009", 2, 1, {"lines": "1"})),
    ("a: |\n\tx\n", ("S009", 2, 1, {"lines": "1"})),
    ("a: text\n\tmore\n", ("S009", 2, 1, {"lines": "1"})),
    ('a: "\\ud800"\n', ("S010", 1, 5, {"character": "U+D800"})),
    ('a: "x\\U0000DFFF"\n', ("S010", 1, 6, {"character": "U+DFFF"})),
    ("---\n%YAML 1.1\n---\na: 1\n", ("S006", 2, 1, {})),
    ("a: 1\n...\n%YAML 2.0 # x\n---\n", ("S008", 3, 1, {"version": "2.0"})),
    ("a:\r\tb: 1\r", ("S009", 2, 1, {"lines": "1"})),
    ("a: !e!x 1\n", ("S003", 1, 4, {"tag": "!e!x"})),
    ("a: [1, !]\n", ("S003", 1, 8, {"tag": "!"})),
    ("a: !! 1\n", ("S003", 1, 4, {"tag": "!!"})),
    ("", ("S015", 1, 1, {})),
    ("\n\n  \n", ("S015", 1, 1, {})),
    ("# nothing yet\n", ("S015", 1, 1, {})),
    ("---\n...\n", ("S015", 1, 1, {})),
    ("---\n# nothing\n---\n", ("S015", 1, 1, {})),
]


@pytest.mark.parametrize(("text", "expected"), LOST)
def test_a_defect_that_leaves_nothing_to_read(text: str, expected: Expected) -> None:
    document = read_text(text)
    found = [(item.rule, *place(item), item.arguments) for item in document.findings]
    assert found == [expected]
    assert document.root is None


def test_every_defect_of_a_file_is_found_in_the_order_of_the_text() -> None:
    document = read_text(
        '%YAML 1.1\n---\na: !!str 1\nb: &x 2\nc: \x07\na: 3\nd: {e: 1, e: 2}\nf: "\\x1b"\ng: [1\n'
    )
    found = [(item.rule, *place(item)) for item in document.findings]
    assert found == [
        ("S008", 1, 1),
        ("S003", 3, 4),
        ("S004", 4, 4),
        ("S010", 5, 4),
        ("S002", 6, 1),
        ("S002", 7, 11),
        ("S010", 8, 5),
        ("S001", 9, 4),
    ]
    assert {item.severity for item in document.findings} == {Severity.ERROR}


def test_a_finding_covers_what_it_speaks_of() -> None:
    document = read_text("이름: 1\n이름: 2\nb: !!str &anker 한글\n")
    assert [covered(document, item) for item in document.findings] == ["이름", "!!str", "&anker"]


def test_a_second_key_points_to_the_first() -> None:
    (finding,) = read_text("a:\n  due: 1\n  due: 2\n").findings
    (related,) = finding.related
    assert related.label == "first"
    assert related.span is not None
    assert (related.span.line, related.span.column) == (2, 3)


def test_an_alias_points_to_its_anchor() -> None:
    (finding,) = read_text("a: &x 1\nb: *x\n").findings
    (related,) = finding.related
    assert related.label == "anchor"
    assert related.span is not None
    assert (related.span.line, related.span.column, related.span.end_column) == (1, 4, 6)


def test_an_argument_does_not_repeat_a_whole_file() -> None:
    (finding,) = read_text("!" + "t" * 10_000 + " x").findings
    assert len(finding.arguments["tag"]) == 200


def test_findings_of_one_code_are_bounded_and_the_last_says_how_many_more() -> None:
    document = read_text("- !t x\n" * 50)
    assert len(document.findings) == 20
    assert [item.arguments.get("more") for item in document.findings[-2:]] == [None, "30"]

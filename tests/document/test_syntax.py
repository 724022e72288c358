from __future__ import annotations

import pytest

from cet_cli.document import excerpt, read

# the text, the reason, and what the finding points to: line, column, and the text there
BROKEN: list[tuple[str, str, int, int, str]] = [
    ("name: 'Korea's plan'\n", "apostrophe", 1, 13, "'"),
    ('path: "c:\\dir"\n', "bad-escape", 1, 10, "\\d"),
    ('a: "\\xZZ"\n', "bad-escape", 1, 5, "\\x"),
    ('a: "\\U00110000"\n', "bad-escape", 1, 5, "\\U"),
    ("a:\n    b: 1\n  c: 2\n", "bad-indentation", 3, 3, "c:"),
    ("a:\n  b: 1\n    c: 2\n", "bad-indentation", 3, 5, "c"),
    ("  a: 1\nb: 2\n", "bad-indentation", 2, 1, "b:"),
    ("    a: [1]\n  - b: 2\n", "bad-indentation", 2, 3, "-"),
    ("a:\n  - x\n - y\n", "bad-indentation", 3, 2, "-"),
    ("a:\n  - x: 1\n    y: 2\n   z: 3\n", "bad-indentation", 4, 4, "z:"),
    ("a:\n  - x: 1\n     y: 2\n", "bad-indentation", 3, 6, "y"),
    ("a: |\n  x\n y\nb: 1\n", "bad-indentation", 3, 2, "y"),
    ("value: > 30 trillion\n", "block-marker", 1, 8, ">"),
    ("a: |text\n", "block-marker", 1, 4, "|"),
    ("a: |0\n  x\n", "block-marker", 1, 4, "|"),
    ("name: foo: bar\n", "colon-in-text", 1, 10, ":"),
    ("이름: 첨단: 모빌리티\n", "colon-in-text", 1, 7, ":"),
    ("a: 1\nnote: this is a long\n  text with: colon\n", "colon-in-text", 3, 12, ":"),
    ("a: {x: y: z}\n", "colon-in-text", 1, 9, ":"),
    ("a: [x: y: z]\n", "colon-in-text", 1, 9, ":"),
    ("a: {x: 1 y: 2}\n", "comma-or-colon", 1, 11, ":"),
    ("a: 1\n- b\n", "item-among-keys", 2, 1, "-"),
    ("- b\na: 1\n", "key-among-items", 2, 1, "a:"),
    ("a: - b\n   - c\n", "list-on-key-line", 1, 4, "-"),
    ("a: 1\nb\uff1a2\n", "look-alike", 2, 2, "\uff1a"),
    ("a: 1\nb:\u00a02\nc: 3\n", "look-alike", 2, 3, "\u00a0"),
    ("a: 1\nhttps://a.b\nc: 3\n", "missing-colon", 2, 1, "https://a.b"),
    ("a: 1\nb\nc: 3\n", "missing-colon", 2, 1, "b"),
    ("hello\nworld: x\n", "missing-colon", 1, 1, "hello"),
    ("a: {\n  x: 1\n  y: 2\n}\n", "missing-comma", 2, 7, ""),
    ('a: ["x" "y"]\n', "missing-comma", 1, 8, " "),
    ("a: [{x: 1} {y: 2}]\n", "missing-comma", 1, 11, " "),
    ('a: {x: "1" y: 2}\n', "missing-comma", 1, 11, " "),
    ("a:\n  : 1\n", "missing-key", 2, 3, ":"),
    ("a: [: : 1]\n", "missing-key", 1, 5, ":"),
    ("a: 1\nb:2\nc: 3\n", "missing-space", 2, 2, ":"),
    ("b:2\nc: 3\n", "missing-space", 1, 2, ":"),
    ("l:\n  - id: x\n    due:2027\n    n: 1\n", "missing-space", 3, 8, ":"),
    ("a:\n  - b\n  -c\n", "missing-space", 3, 3, "-"),
    ("a: {due:, b: 1}\n", "missing-space", 1, 8, ":"),
    ("a: @foo\n", "reserved-character", 1, 4, "@"),
    ("a: `foo`\n", "reserved-character", 1, 4, "`"),
    ("a: %50\n", "reserved-character", 1, 4, "%"),
    ("a: ,b\n", "reserved-character", 1, 4, ","),
    ("a: **bold**\n", "reserved-character", 1, 4, "*"),
    ("a: & b\n", "reserved-character", 1, 4, "&"),
    ("a: [1,,2]\n", "reserved-character", 1, 7, ","),
    ("a: ? b\n", "reserved-character", 1, 4, "?"),
    ("%FOO x\n---\na: 1\n", "reserved-character", 1, 1, "%"),
    ("%YAML 1.2\na: 1\n", "reserved-character", 1, 1, "%"),
    ("---\n%YAML 1.x\n---\na: 1\n", "reserved-character", 2, 1, "%"),
    ("a: [x] y\n", "text-after-bracket", 1, 8, "y"),
    ("a: {x: 1} y\nb: 1\n", "text-after-bracket", 1, 11, "y"),
    ("{a: 1}\n{b: 1}\n", "text-after-bracket", 2, 1, "{"),
    ('a: "Foo" and bar\nb: 1\n', "text-after-quote", 1, 10, "and bar"),
    ('{a: "Foo" and bar, b: 1}\n', "text-after-quote", 1, 11, "and"),
    ('"a" b: 1\n', "text-after-quote", 1, 5, "b: 1"),
    ('"a" b\n', "text-after-quote", 1, 5, "b"),
    ("x: 1\na: {b: c\n", "unclosed-bracket", 2, 4, "{"),
    ("a: [1, 2\nb: 3\n", "unclosed-bracket", 1, 4, "["),
    ("a: [1, 2 # 3]\nb: 3\n", "unclosed-bracket", 1, 4, "["),
    ("l:\n  - {a: 1, b: 2\n  - {a: 1, b: 2}\n", "unclosed-bracket", 2, 5, "{"),
    ("a: {b: [1, 2}\n", "unclosed-bracket", 1, 8, "["),
    ("a: {b: 1, c: {d: 2}\nb:\n  - 1\n", "unclosed-bracket", 1, 4, "{"),
    ("a: [\"x]\", 'y]'\n", "unclosed-bracket", 1, 4, "["),
    ('a: "foo\nb: 1\n', "unclosed-quote", 1, 4, '"'),
    ('a: "foo\nb: "bar"\n', "unclosed-quote", 1, 4, '"'),
    ('a: "foo\nb: " bar"\n', "unclosed-quote", 1, 4, '"'),
    ("a: 1\nb: 'foo\n---\nc: 1\n", "unclosed-quote", 2, 4, "'"),
    ('a: 1\n"b\nc": 2\n', "unclosed-quote", 2, 1, '"'),
    ("a: ]\n", "unexpected-bracket", 1, 4, "]"),
    ("a: [x]]\nb: 1\n", "unexpected-bracket", 1, 7, "]"),
    ("a: {x: 1}}\n", "unexpected-bracket", 1, 10, "}"),
    ("- a\n}\n", "unexpected-bracket", 2, 1, "}"),
]


@pytest.mark.parametrize(("text", "reason", "line", "column", "there"), BROKEN)
def test_a_break_is_told_by_what_the_writer_did(
    text: str, reason: str, line: int, column: int, there: str
) -> None:
    document = read(text.encode(), "plan.yaml")
    (finding,) = document.findings
    span = finding.span
    assert span is not None
    assert (finding.rule, finding.arguments["reason"], span.line, span.column) == (
        "S001",
        reason,
        line,
        column,
    )
    assert excerpt(document, line)[column - 1 : span.end_column - 1] == there
    assert finding.arguments["detail"]
    assert document.root is None


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_and_column_hold_with_every_line_end_and_a_mark(end: str) -> None:
    text = "\ufeff" + end.join(["# 첨단", "이름: 가", "b: 나: 다", ""])
    (finding,) = read(text.encode(), "plan.yaml").findings
    assert finding.span is not None
    assert (finding.span.line, finding.span.column) == (3, 5)


@pytest.mark.parametrize("text", ["...\na: b\n---\n", "%YAML 1.2\n%YAML 1.2\n---\na: 1\n"])
def test_what_nobody_foresaw_keeps_the_words_of_the_parser(text: str) -> None:
    (finding,) = read(text.encode(), "plan.yaml").findings
    assert finding.rule == "S001"
    assert finding.arguments["reason"] == "other"
    assert finding.arguments["detail"]


def test_what_stands_before_a_break_is_still_checked() -> None:
    findings = read(b"a: 1\na: 2\nb: [\n", "plan.yaml").findings
    assert [finding.rule for finding in findings] == ["S002", "S001"]

from __future__ import annotations

import subprocess
import sys

import pytest

from cet_cli.document import Node, Quoted, read
from cet_cli.errors import MissingParser


def root_of(text: str | bytes) -> Node | None:
    document = read(text.encode() if isinstance(text, str) else text, "plan.yaml")
    assert document.findings == ()
    return document.root


@pytest.mark.parametrize(
    "written",
    ["no", "on", "~", "null", "012", "1.10", "1_000", "2025-02-30", "5.0", ".inf", "0x1F", "12:30"],
)
def test_a_plain_value_is_the_text_in_the_file(written: str) -> None:
    root = root_of(f"key: {written}\n")
    assert root == {"key": written}
    assert isinstance(root, dict)
    assert type(root["key"]) is str


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ('"no"', "no"),
        ("'it''s'", "it's"),
        ('"a\\tb\\u00e9\\n"', "a\tbé\n"),
        ("|\n  two\n  lines\n", "two\nlines\n"),
        (">-\n  two\n  lines\n", "two lines"),
        ('""', ""),
    ],
)
def test_a_quoted_or_block_text_is_known_as_such(written: str, text: str) -> None:
    root = root_of(f"key: {written}\n")
    assert root == {"key": text}
    assert isinstance(root, dict)
    assert type(root["key"]) is Quoted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a:\nb: 1\n", {"a": "", "b": "1"}),
        ("- a\n-\n- b\n", ["a", "", "b"]),
        ("{a, b: , c: 1}\n", {"a": "", "b": "", "c": "1"}),
        ("[]\n", []),
        ("a: {}\n", {"a": {}}),
        ("a:\n- 1\n- 2\n", {"a": ["1", "2"]}),
        ("a: [b: 1, c]\n", {"a": [{"b": "1"}, "c"]}),
        ("- - a\n  - b\n", [["a", "b"]]),
        ("? a\n: b\n", {"a": "b"}),
        ("url: {is: https://a.b/c}\n", {"url": {"is": "https://a.b/c"}}),
        ("just a text\n", "just a text"),
        ('"quoted"\n', "quoted"),
        ("\"a\": 1\n'b': 2\n", {"a": "1", "b": "2"}),
        ("a: R&D *b* c! <d> ! e\n", {"a": "R&D *b* c! <d> ! e"}),
        ('"<<": 1\na<<: 2\n', {"<<": "1", "a<<": "2"}),
        ("이름: 첨단 모빌리티·로봇\n", {"이름": "첨단 모빌리티·로봇"}),
        ("name: “quoted” and… ﬁ £\n", {"name": "“quoted” and… ﬁ £"}),
    ],
)
def test_structure(text: str, expected: Node) -> None:
    assert root_of(text) == expected


@pytest.mark.parametrize(
    "data",
    [
        b"a: 1\nb: [2]\n",
        b"a: 1\r\nb: [2]\r\n",
        b"a: 1\rb: [2]\r",
        b"\xef\xbb\xbfa: 1\nb: [2]\n",
        b"---\na: 1\nb: [2]\n...\n",
        b"--- # the plan\na: 1\nb: [2]",
        b"# a comment\n\n%YAML 1.2\n---\na: 1\nb:\t[2]\n",
        b"{a: 1,\n\tb: [2]}\n",
    ],
)
def test_line_ends_marks_and_frames_do_not_matter(data: bytes) -> None:
    assert root_of(data) == {"a": "1", "b": ["2"]}


def test_keys_keep_the_order_of_the_file() -> None:
    root = root_of("c: 1\na: 1\nb: 1\n")
    assert isinstance(root, dict)
    assert list(root) == ["c", "a", "b"]


def test_the_parser_is_not_loaded_before_a_file_is_read() -> None:
    code = "import sys, cet_cli.document; raise SystemExit('yaml' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_without_the_c_part_there_is_one_clear_line(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("build", "events"):
        monkeypatch.delitem(sys.modules, f"cet_cli.document.{module}", raising=False)
    monkeypatch.setitem(sys.modules, "yaml._yaml", None)
    with pytest.raises(MissingParser) as caught:
        read(b"a: 1\n", "plan.yaml")
    assert "libyaml" in str(caught.value)
    assert "\n" not in str(caught.value)

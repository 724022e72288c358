from __future__ import annotations

import codecs

import pytest

from cet_cli.document import excerpt, marks, read

TEXT = "name: 첨단 모빌리티\nb: 2\n"


@pytest.mark.parametrize(
    ("data", "encoding", "line", "column"),
    [
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), "utf-16-le", 1, 1),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-16-be", 1, 1),
        (codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), "utf-32-le", 1, 1),
        (codecs.BOM_UTF32_BE + TEXT.encode("utf-32-be"), "utf-32-be", 1, 1),
        (TEXT.encode("utf-16-le"), "utf-16-le", 1, 1),
        (TEXT.encode("utf-16-be"), "utf-16-be", 1, 1),
        (TEXT.encode("utf-32-le"), "utf-32-le", 1, 1),
        (TEXT.encode("utf-32-be"), "utf-32-be", 1, 1),
        (("a: 1\n" + TEXT).encode("cp949"), "cp949", 2, 7),
        ("a: 1\r\nb: caf\u00e9\n".encode("latin-1"), "unknown", 2, 7),
        (b"a: \xff\n", "unknown", 1, 4),
        (b"a: 1\nb: \xed\xa0\x80\n", "unknown", 2, 4),
        (b"a: \xf8\x88\n", "unknown", 1, 4),
        ("a: 첨\n".encode()[:-2], "unknown", 1, 4),
        (codecs.BOM_UTF8 + "이: \x00".encode() + b"\xff", "unknown", 1, 5),
    ],
)
def test_what_is_not_utf8_is_named_with_the_place_of_the_first_wrong_byte(
    data: bytes, encoding: str, line: int, column: int
) -> None:
    document = read(data, "plan.yaml")
    (finding,) = document.findings
    assert finding.span is not None
    assert (finding.rule, finding.arguments) == ("S011", {"encoding": encoding})
    assert (finding.span.line, finding.span.column) == (line, column)
    assert document.root is None


@pytest.mark.parametrize("encoding", ["utf-16", "cp949", "utf-8-sig"])
def test_the_excerpt_is_readable_whatever_the_encoding(encoding: str) -> None:
    document = read(TEXT.encode(encoding), "plan.yaml")
    assert excerpt(document, 1) == "name: 첨단 모빌리티"
    assert excerpt(document, 2) == "b: 2"
    assert excerpt(document, 3) == excerpt(document, 9) == excerpt(document, 0) == ""
    assert marks(document).value(("name",)) is not None

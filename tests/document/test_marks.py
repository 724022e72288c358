from __future__ import annotations

import pytest

from cet_cli.document import Document, excerpt, marks, read
from cet_cli.finding import Route, Span

PLAN = """\
# the plan
format: 1
name: {en: Big, ko: 큰 로드맵}   # both
missions:
  - id: first      # a comment
    statement: Lead standards
      and validation
    by: "2027"
  - {id: second,   # split
     by: 2028}
nested:
  - - x
    - y
text: |-   # folded no
  line one
  line two
quoted: "one
  two"
empty:
flow: [a, {b: c}, "d e"]
이름: 값 "따옴표"
rows:
  -
    id: deep
"""

PLACES: list[tuple[Route, int, str, str]] = [
    (("format",), 2, "format", "1"),
    (("name",), 3, "name", "{en: Big, ko: 큰 로드맵}"),
    (("name", "ko"), 3, "ko", "큰 로드맵"),
    (("missions",), 5, "missions", "- id: first"),
    (("missions", 0), 5, "id: first", "id: first"),
    (("missions", 0, "id"), 5, "id", "first"),
    (("missions", 0, "statement"), 6, "statement", "Lead standards"),
    (("missions", 0, "by"), 8, "by", '"2027"'),
    (("missions", 1), 9, "{id: second,", "{id: second,"),
    (("missions", 1, "by"), 10, "by", "2028"),
    (("nested", 0), 12, "- x", "- x"),
    (("nested", 0, 1), 13, "y", "y"),
    (("text",), 14, "text", "|-"),
    (("quoted",), 17, "quoted", '"one'),
    (("empty",), 19, "empty", ""),
    (("flow",), 20, "flow", '[a, {b: c}, "d e"]'),
    (("flow", 0), 20, "a", "a"),
    (("flow", 1, "b"), 20, "b", "c"),
    (("flow", 2), 20, '"d e"', '"d e"'),
    (("이름",), 21, "이름", '값 "따옴표"'),
    (("rows", 0, "id"), 24, "id", "deep"),
    ((), 2, "format: 1", "format: 1"),
]


def covered(document: Document, span: Span | None) -> str:
    assert span is not None
    assert span.line == span.end_line
    return excerpt(document, span.line)[span.column - 1 : span.end_column - 1]


@pytest.mark.parametrize(("route", "line", "key", "value"), PLACES)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_marks_cover_key_and_value(route: Route, line: int, key: str, value: str, end: str) -> None:
    document = read(("\ufeff" + PLAN.replace("\n", end)).encode(), "plan.yaml")
    assert document.findings == ()
    places = marks(document)
    assert covered(document, places.key(route)) == key
    assert covered(document, places.value(route)) == value
    span = places.value(route)
    assert span is not None
    assert (span.file, span.line) == ("plan.yaml", line)


@pytest.mark.parametrize(
    ("route", "key", "value"),
    [
        (("missing",), "format: 1", "format: 1"),
        (("name", "fr"), "name", "{en: Big, ko: 큰 로드맵}"),
        (("name", "en", "deep", 3), "en", "Big"),
        (("missions", 7, "id"), "missions", "- id: first"),
        (("missions", -1), "missions", "- id: first"),
        (("missions", 0, "due"), "id: first", "id: first"),
        ((0,), "format: 1", "format: 1"),
    ],
)
def test_a_missing_route_leads_to_its_nearest_part(route: Route, key: str, value: str) -> None:
    document = read(PLAN.encode(), "plan.yaml")
    assert covered(document, marks(document).key(route)) == key
    assert covered(document, marks(document).value(route)) == value


def test_the_empty_value_stands_behind_its_colon() -> None:
    span = marks(read(b"a: 1\ndue:\n", "plan.yaml")).value(("due",))
    assert span == Span("plan.yaml", 2, 5, 2, 5)


@pytest.mark.parametrize(
    ("text", "route", "bare"),
    [
        ("a: {en: High-performance, low-power chips}\n", ("a", "low-power chips"), True),
        ("a: {en: x, low\n  , ko: y}\n", ("a", "low"), True),
        ("a: {en: x, low # not: this\n  , ko: y}\n", ("a", "low"), True),
        ("a: {'7', 217.9}\n", ("a", "7"), True),
        ("a: [{b, c: d}]\n", ("a", 0, "b"), True),
        ("a: {en: x, low: , ko: y}\n", ("a", "low"), False),
        ('a: {en: x, "low":, ko: y}\n', ("a", "low"), False),
        ("a: {en: x, low: ''}\n", ("a", "low"), False),
        ("a: {en: x, low: {}}\n", ("a", "low"), False),
        ("a: {en: x}\n", ("a", "en"), False),
        ("a: {en: x}\n", ("a", "ko"), False),
        ("a:\nb: 1\n", ("a",), False),
        ("a: [x, y]\n", ("a", 0), False),
        ("a: {b}\n", (), False),
    ],
)
def test_a_key_that_a_comma_split_off_is_bare(text: str, route: Route, *, bare: bool) -> None:
    document = read(text.encode(), "plan.yaml")
    assert marks(document).bare(route) is bare


def test_the_marks_of_a_broken_file_reach_to_the_break() -> None:
    document = read("a: 1\n나: {c: 2, d: [3\ne: 4\nf: 5\n".encode(), "plan.yaml")
    places = marks(document)
    assert document.root is None
    assert covered(document, places.value(("a",))) == "1"
    assert covered(document, places.value(("나", "c"))) == "2"
    assert covered(document, places.value(("나", "d"))) == "[3"
    assert covered(document, places.value(("f",))) == "a: 1"


@pytest.mark.parametrize(
    ("data", "covers"),
    [
        (b"\n  ] broken\n", "] broken"),
        (b"@\r\nb", "@"),
        ("name: 첨단".encode("utf-16"), "첨단"),
        ("a: 1\nname: 첨단".encode("cp949"), "첨단"),
        (b"\x01name: x\x02", "x\x02"),
        (b"%YAML 1.1\n---\nname: 1", "1"),
    ],
)
def test_every_file_with_a_text_has_a_place(data: bytes, covers: str) -> None:
    document = read(data, "plan.yaml")
    assert covered(document, marks(document).value(("name",))) == covers


@pytest.mark.parametrize("data", [b"", b"\n\n", b"  \n"])
def test_a_file_without_a_text_has_no_place(data: bytes) -> None:
    places = marks(read(data, "plan.yaml"))
    assert places.value(()) is None
    assert places.key(("a",)) is None
    assert places.bare(("a",)) is False


def test_odd_forms_do_not_mislead() -> None:
    document = read(b"a: 1\n[x]: {y: 2}\n*z : 3\n<<: 4\na: 5\nb: !t &u 6\n", "plan.yaml")
    places = marks(document)
    assert covered(document, places.value(("a",))) == "1"
    assert covered(document, places.value(("b",))) == "!t &u 6"
    assert covered(document, places.value(("x",))) == "a: 1"


def test_only_the_first_document_has_marks() -> None:
    document = read(b"a: 1\n---\nb: 2\n", "plan.yaml")
    assert covered(document, marks(document).value(("b",))) == "a: 1"

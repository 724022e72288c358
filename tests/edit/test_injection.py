"""A report between two marks, and not one byte of the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cet_cli.edit.injection import content_of, find_slot, injected, read_whole
from cet_cli.errors import UnreadableFile, WrongMarks

if TYPE_CHECKING:
    from pathlib import Path

BEGIN, END = b"<!-- cet:begin report -->", b"<!-- cet:end report -->"


def put(data: bytes, text: str = "new\n") -> bytes:
    return injected(data, find_slot(data, "report", "README.md"), text, "report")


@given(
    st.binary().filter(lambda data: b"cet:" not in data and b"`" not in data and b"~" not in data),
    st.binary(max_size=40).filter(lambda data: b"cet:" not in data),
    st.sampled_from([b"\n", b"\r\n"]),
)
def test_every_byte_outside_the_marks_stays(around: bytes, inside: bytes, newline: bytes) -> None:
    inside = inside.replace(b"`", b"").replace(b"~", b"")
    head = around + newline + BEGIN + newline
    tail = newline + END + newline + around
    found = put(head + inside + tail)

    assert found.startswith(head)
    assert found.endswith(tail[len(newline) :])
    assert found[len(head) : -len(tail) + len(newline)] == newline + b"new" + 2 * newline


def test_putting_it_again_changes_nothing() -> None:
    once = put(b"# Title\n" + BEGIN + b"\nold\n" + END + b"\nlast line without an end")

    assert put(once) == once


@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
def test_a_mark_may_be_the_first_and_the_last_line(bom: bytes) -> None:
    data = bom + BEGIN + b"\n" + END

    assert put(data) == bom + BEGIN + b"\n\nnew\n\n" + END


def test_what_stands_there_is_given_back() -> None:
    data = b"x\n" + BEGIN + b"\none\ntwo\n" + END + b"\n"

    assert content_of(data, find_slot(data, "report", "README.md")) == "one\ntwo\n"


def test_marks_of_other_names_are_left_alone() -> None:
    other = b"<!-- cet:begin other -->\nkeep\n<!-- cet:end other -->\n"
    data = other + BEGIN + b"\n" + END + b"\n" + other

    assert put(data) == other + BEGIN + b"\n\nnew\n\n" + END + b"\n" + other


@pytest.mark.parametrize("fence", [b"```", b"~~~~"])
def test_an_example_between_fences_is_no_mark(fence: bytes) -> None:
    example = fence + b"markdown\n" + BEGIN + b"\n``\n" + END + b"\n" + fence + b"\n"
    data = example + BEGIN + b"\n" + END + b"\n"

    assert put(data).startswith(example + BEGIN + b"\n\nnew")


def test_a_longer_fence_holds_a_shorter_one() -> None:
    example = b"````\n```\n" + BEGIN + b"\n```\n" + END + b"\n````\n"

    with pytest.raises(WrongMarks, match="has no place for it"):
        put(example)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", r"add a line `<!-- cet:begin report -->` and below it"),
        (BEGIN, "is needed: `cet:begin` in line 1"),
        (END + b"\n" + BEGIN, "`cet:end` in line 1, `cet:begin` in line 2"),
        (b"\n" + BEGIN + b"\n" + END + b"\n" + BEGIN + b"\n" + END, "`cet:end` in line 5"),
        (b"text " + BEGIN + b"\n" + END, "`cet:end` in line 2"),
    ],
)
def test_marks_that_leave_a_doubt_are_refused(data: bytes, says: str) -> None:
    with pytest.raises(WrongMarks, match=says):
        put(data)


def test_a_report_that_holds_the_marks_itself_is_refused() -> None:
    with pytest.raises(WrongMarks, match="the report itself has marks"):
        put(BEGIN + b"\n" + END, f"a\n{END.decode()}\nb")


def test_a_file_that_is_not_there_is_said_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="cannot be read: No such file"):
        read_whole(tmp_path / "none.md")

from __future__ import annotations

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cet_cli.wording import shown, shown_json, shown_line, shown_path

RAW = "\x1b[31m\x9b5n\x00\r\n\t\u202e\u200b\u2066\ufeff\u00ad\u3164\U000e0041\ud800"


def test_controls_and_hidden_characters_are_shown_as_escapes() -> None:
    assert shown("a\x1b[31mb\nc\u202ed\x9be\ud800") == r"a\x1b[31mb\nc\u202ed\x9be\ud800"


@given(st.text(alphabet=st.sampled_from(RAW + "#[]:a b가")))
def test_what_is_shown_is_printable_and_starts_no_command_of_a_build_log(text: str) -> None:
    line = shown_line(shown(text))

    assert line.isprintable()
    assert "##[" not in line
    assert not line.lstrip().startswith("::")


@pytest.mark.parametrize("mark", ["##[", "##vso[", "##teamcity[", "#" * 40 + "["])
def test_a_mark_of_a_build_log_is_broken_wherever_it_stands(mark: str) -> None:
    assert mark not in shown(f"text {mark}add-mask]x")


def test_hashes_and_colons_that_mean_nothing_stay() -> None:
    assert shown("# 1 ## a [b] a::b") == "# 1 ## a [b] a::b"
    assert shown_line("a ::error::") == "a ::error::"


@pytest.mark.parametrize("line", ["::error::boo", "   ::add-mask::x"])
def test_a_line_cannot_be_a_workflow_command(line: str) -> None:
    assert not shown_line(line).lstrip().startswith("::")
    assert shown_line(line).strip().startswith("\\x3a:")


def test_two_harmless_pieces_make_no_mark_together() -> None:
    assert shown_line(shown("#") + shown("#[add-mask]x")) == r"\x23#[add-mask]x"


@pytest.mark.parametrize("path", ["::error::x.yaml", "##x.yaml"])
def test_a_path_that_begins_like_a_command_gets_its_folder(path: str) -> None:
    assert shown_path(path).startswith("./")


def test_a_usual_path_is_shown_as_it_is() -> None:
    assert shown_path("roadmaps/한국/areas/ai.yaml") == "roadmaps/한국/areas/ai.yaml"


def test_what_is_long_is_cut_before_anything_else_is_done() -> None:
    assert shown("9" * 60_000) == "9" * 119 + "…"
    assert shown("9" * 120) == "9" * 120
    assert shown("abcdef", limit=4) == "abc…"


@given(st.text(alphabet=st.sampled_from(RAW + '#[]"\\a가😀')))
def test_json_made_visible_says_the_same(text: str) -> None:
    written = shown_json(json.dumps([text], ensure_ascii=False))

    assert json.loads(written) == [text]
    assert written.isprintable()
    assert "##[" not in written


@pytest.mark.parametrize(
    "text",
    [
        "#" * 60_000,
        "##" + "a" * 60_000,
        "##a" * 20_000,
        "\x1b" * 60_000,
        " " * 60_000 + ":",
        ":" * 60_000,
        "##[" * 20_000,
        "[" * 60_000,
        "가" * 60_000,
        "\u202e#" * 30_000,
    ],
    ids=range(10),
)
def test_no_text_takes_long(text: str) -> None:
    start = time.process_time()
    shown(text, limit=len(text))
    shown_line(text)
    shown_path(text)
    shown_json(text)

    assert time.process_time() - start < 1

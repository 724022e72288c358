from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cet_cli.render.terminal.lines import (
    STYLES,
    cells,
    coloured,
    cut,
    cut_start,
    folded,
    padded,
    plain,
    wrapped,
)
from cet_cli.wording import shown

TEXTS = st.text(alphabet=st.sampled_from("ab 가나…é\u0301각\u1161・😀"), max_size=60)
WIDTHS = st.integers(min_value=0, max_value=50)


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("abc", 3),
        ("한국", 4),
        ("e\u0301", 1),
        ("\u1112\u1161\u11ab", 2),
        ("😀", 2),
        ("…·█", 3),
        ("\uff41", 2),
        ("", 0),
    ],
)
def test_columns_are_counted_as_a_terminal_does(text: str, columns: int) -> None:
    assert cells(text) == columns


@given(TEXTS, WIDTHS)
def test_a_text_cut_to_a_width_fits_and_says_that_it_was_cut(text: str, width: int) -> None:
    for short, kept in (
        (cut(text, width), text.startswith),
        (cut_start(text, width), text.endswith),
    ):
        assert cells(short) <= max(width, 0)
        assert short == text or not short or "…" in short
        assert kept(short.strip("…")) or "…" in text


@given(text=TEXTS, width=WIDTHS, right=st.booleans())
def test_a_padded_text_takes_exactly_its_width(*, text: str, width: int, right: bool) -> None:
    assert cells(padded(text, width, right=right)) == width


@given(TEXTS, st.integers(min_value=2, max_value=50))
def test_a_folded_text_fits_and_loses_nothing_but_blanks(text: str, width: int) -> None:
    lines = folded(text, width)

    assert all(cells(line) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert lines


def test_a_text_is_folded_between_words() -> None:
    assert folded("Drill to the bottom of the ice", 12) == ["Drill to the", "bottom of", "the ice"]
    assert folded("초전도양자컴퓨터", 6) == ["초전도", "양자컴", "퓨터"]
    assert folded("", 5) == [""]


@given(st.lists(st.tuples(TEXTS, st.just("")), min_size=1), st.integers(20, 60))
def test_a_wrapped_line_loses_no_word(pieces: list[tuple[str, str]], width: int) -> None:
    lines = plain(wrapped(pieces, width, 4)).split()

    assert "".join(lines) == "".join(text for text, _ in pieces).replace(" ", "")


def test_a_wrapped_line_breaks_between_words_and_indents_what_follows() -> None:
    pieces = [("area.yaml:1:1: ", "place"), ("error", "error"), (": nothing is here ", "")]

    assert plain(wrapped(pieces, 24, 3)) == "area.yaml:1:1: error:\n   nothing is here\n"


def test_a_word_wider_than_the_screen_is_not_cut() -> None:
    long = "a/very/long/path/without/any/blank.yaml"

    assert plain(wrapped([(f"see {long} now", "")], 20)) == f"see\n{long}\nnow\n"


def test_plain_lines_have_no_escapes_and_no_blanks_at_their_ends() -> None:
    assert plain([(("a", "error"), ("  ", ""), (" b ", "dim")), ()]) == "a   b\n\n"


def test_coloured_lines_say_the_same_in_colour() -> None:
    line = tuple((f"{style} [red]:warning: 한 ", style) for style in STYLES)
    written = coloured([line, (("  ", ""),)], 20)

    assert re.sub(r"\x1b\[[0-9;]*m", "", written) == plain([line, ()])
    assert "\x1b[1;31merror" in written


@pytest.mark.parametrize("text", ["[/]", "[red]x[/red]", "[link=http://x]y[/link]", ":warning:"])
def test_markup_in_data_is_text(text: str) -> None:
    assert coloured([((text, ""),)], 80) == f"{text}\n"


def test_pieces_make_no_build_command_together() -> None:
    line = (("#", "dim"), ("#[add-mask]x", ""))

    assert "##[" not in plain([line])
    assert "##[" not in coloured([line], 80)
    assert plain([((" ", ""), (":", ""), (":error::x", ""))]) == " \\x3a:error::x\n"


@pytest.mark.parametrize("text", ["9" * 60_000, "a" * 60_000, "가" * 60_000, " a" * 30_000])
def test_long_texts_are_set_in_linear_time(text: str) -> None:
    start = time.process_time()
    coloured([((shown(text, 60_000), "dim"),)], 80)
    plain(wrapped([(text, "")], 80))
    folded(text, 80)
    cut(text, 80)
    cut_start(text, 80)

    assert time.process_time() - start < 2

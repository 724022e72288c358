"""Words that change where they stand; and texts in which they cannot."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cet_cli.document import read
from cet_cli.document.extents import extents_of
from cet_cli.edit.splicing.respelling import changed, only_words, respelled

WORDS = st.lists(st.sampled_from(["a", "be", "see-d", "1.5", "다", "it's", '"x"']), min_size=1)


def again(spelling: str, new: str) -> str | None:
    """Respell the text behind a key."""
    text = f"k: {spelling}\n"
    extent = extents_of(text).entries[0].value
    old = read(text.encode(), "f").root
    assert isinstance(old, dict)
    return respelled(text[extent.start : extent.end], extent.style, str(old["k"]), new, flow=False)


@pytest.mark.parametrize(
    ("spelling", "new"),
    [
        (">\n  one\n    two\n  three", "one\n  two\nfour\n"),
        ("one two\n  three", "one\ntwo three"),
        ("one two\n  three", "one four"),
        ("one two\n  three", "one # two three"),
        (f"one {'w' * 50}\n  three", f"one and {'v' * 60} {'w' * 50} three"),
        ("'one'", "one two"),
    ],
    ids=["indented further", "a new line", "over a fold", "a comment", "too wide", "at the end"],
)
def test_some_words_cannot_be_changed_alone(spelling: str, new: str) -> None:
    assert again(spelling, new) is None


def test_a_word_that_a_text_over_lines_holds_may_be_wide() -> None:
    assert again("one two\n  three", f"one {'w' * 120}\n  three".replace("\n  ", " ")) == (
        f"one {'w' * 120}\n  three"
    )


def test_a_long_row_of_blanks_is_gone_through_once() -> None:
    blanks = " " * 300_000

    assert again(f'"one{blanks}two"', f"one-b{blanks}two") == f'"one-b{blanks}two"'


@given(WORDS, WORDS)
def test_the_pieces_make_the_one_text_of_the_other(old: list[str], new: list[str]) -> None:
    before, after = " ".join(old), " ".join(new)
    pieces, last = "", 0

    for start, end, word in changed(before, after):
        pieces, last = pieces + before[last:start] + word, end

    assert pieces + before[last:] == after


def test_long_texts_are_not_compared_word_by_word() -> None:
    old, new = "a b " * 600, "c d " * 600

    assert [(start, end, len(word)) for start, end, word in changed(old, new)] == [(0, 2399, 2399)]


@given(WORDS, st.sampled_from(['"', "'", ""]), WORDS)
def test_what_is_respelled_says_what_is_wanted(old: list[str], quote: str, new: list[str]) -> None:
    doubled = {"'": "''", '"': '\\"'}.get(quote, quote)
    text = "\n  ".join(old).replace(quote, doubled) if quote else "\n  ".join(old)
    spelling = f"{quote}{text}{quote}"
    if read(f"k: {spelling}\n".encode(), "f").root != {"k": " ".join(old)}:
        return

    spelled = again(spelling, " ".join(new))

    if spelled is not None:
        assert read(f"k: {spelled}\n".encode(), "f").root == {"k": " ".join(new)}


def test_a_word_longer_or_another_is_still_one_word() -> None:
    assert only_words("launch", "area/launch")
    assert only_words("a, b", "a, c")
    assert not only_words("a b", "a b c d")

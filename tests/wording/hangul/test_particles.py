"""Particles go by the last sound of what stands before them."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cet_cli.wording.hangul.particles import PAIRS, last_sound, particle

SYLLABLES = st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3)


@pytest.mark.parametrize(
    ("word", "pair", "wanted"),
    [
        ("목표", "은는", "는"),
        ("기준값", "은는", "은"),
        ("서울", "으로로", "로"),
        ("부산", "으로로", "으로"),
        ("2027", "을를", "을"),
        ("2024", "이가", "가"),
        ("3", "과와", "과"),
        ("10", "은는", "은"),
        ("1,000,000,000,000", "이가", "가"),
        ("100000000", "이가", "이"),
        ("5.0", "이가", "이"),
        ("1", "으로로", "로"),
        ("2026", "으로로", "으로"),
        ("KPS", "을를", "를"),
        ("i-SMR", "으로로", "로"),
        ("K-UAM", "은는", "은"),
        ("LLM", "이가", "이"),
        ("plan", "을를", "을"),
        ("ring", "이가", "이"),
        ("source", "을를", "를"),
        ("git", "으로로", "으로"),
        ("track", "이가", "이"),
        ("server", "이가", "가"),
        ("`due`", "은는", "는"),
        ("기준값)", "이가", "이"),
        ("(목표)", "이나나", "나"),
        ("6.3%", "은는", "는"),
        ("m²", "을를", "을"),
        ("", "은는", "는"),
        ("…", "은는", "는"),
    ],
)
def test_the_particle_that_a_reader_expects(word: str, pair: str, wanted: str) -> None:
    assert particle(word, pair) == wanted


@given(st.text(max_size=20), SYLLABLES)
def test_the_last_syllable_decides_whatever_stands_before_it(before: str, last: str) -> None:
    final = unicodedata.normalize("NFD", last)[2:]

    sound = last_sound(before + last)
    assert sound == ("liquid" if final == "\u11af" else "closed" if final else "open")


@given(
    st.text(max_size=20),
    st.sampled_from(sorted(PAIRS)),
    st.text(alphabet="`)]}\"'»” .", max_size=4),
)
def test_closing_marks_are_read_over(word: str, pair: str, marks: str) -> None:
    assert particle(word + marks, pair) == particle(word, pair)
    assert particle(word, pair) in PAIRS[pair]


@given(st.integers(min_value=0, max_value=10**17))
def test_a_number_is_read_the_same_with_its_thousands_parted(number: int) -> None:
    assert last_sound(f"{number:,}") == last_sound(str(number))

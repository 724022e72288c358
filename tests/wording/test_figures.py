from __future__ import annotations

from fractions import Fraction

import pytest

from cet_cli.model.values import Quantity
from cet_cli.wording.decimals import two_places
from cet_cli.wording.figures import figure_words


@pytest.mark.parametrize(
    ("text", "parent", "unit", "words"),
    [
        ("5.0", "KRW trillion", "KRW", "KRW 5.0 trillion"),
        ("5.0", "KRW trillion", "", "5.0 trillion"),
        ("over 30 trillion", "", "KRW", "over KRW 30 trillion"),
        ("7", "", "KRW million", "KRW 7 million"),
        ("KRW 31.5 billion", "", "KRW", "KRW 31.5 billion"),
        ("1,250", "KRW million", "KRW", "KRW 1,250 million"),
        ("0", "KRW million", "KRW", "KRW 0"),
        ("6.3 %", "", "percent", "6.3 %"),
        ("93.5", "", "percent", "93.5 %"),
        ("at most 3", "", "rank", "at most 3"),
        ("3", "", "fields", "3 fields"),
        ("1", "", "fields", "1"),
        ("1", "", "km", "1 km"),
        ("2.8 to 3.4 trillion", "", "KRW", "KRW 2.8 to 3.4 trillion"),
        ("several hundred qubits", "", "qubits", "several hundred qubits"),
        ("5 trillion", "", "", "5 trillion"),
        ("2.8 to 3.4", "KRW trillion", "KRW", "KRW 2.8 to 3.4 trillion"),
        ("5조", "", "KRW", "KRW 5조"),
        ("5천억 원", "", "KRW", "5천억 원"),
        ("about 5", "thousand cars", "cars", "about 5 thousand cars"),
    ],
)
def test_a_figure_is_said_as_published_with_what_only_its_parent_says(
    text: str, parent: str, unit: str, words: str
) -> None:
    figure = Quantity.read(text)
    figure = figure.in_unit(parent) if parent else figure

    assert figure_words(figure, unit) == words


def test_a_figure_cannot_drive_a_terminal() -> None:
    assert "\x1b" not in figure_words(Quantity("some\x1b[31m qubits", words=True), "qubits")


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (Fraction(949, 1000), "0.94"),
        (Fraction(95, 100), "0.95"),
        (Fraction(-16, 10), "-1.60"),
        (Fraction(-1, 1000), "0.00"),
        (Fraction(10**400), "over 1000"),
        (Fraction(-(10**400)), "under -1000"),
        (Fraction(1, 10**400), "0.00"),
    ],
)
def test_a_ratio_is_never_rounded_up_to_a_better_class(number: Fraction, words: str) -> None:
    assert two_places(number) == words

"""A negative figure is typed as any other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.running import typed
from tests.plans import AREA_FILE, demo, write

if TYPE_CHECKING:
    from pathlib import Path

AREA = """\
indicators:
  - id: balance
    name: Balance of trade
    unit: percent
    better: higher
    source: plan
    baseline: {value: -9, on: 2020}
    targets: [{value: 3, by: 2030}]
"""
REST = ("--on", "2025", "--source", "late", "--yes")


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    return write(tmp_path, demo(AREA))


@pytest.mark.parametrize(
    ("words", "figure"),
    [
        (("-3.2", *REST), "-3.2"),
        ((*REST, "-3.2"), "-3.2"),
        ((*REST, "--note", "-5 were told", "-3.2", "percent"), "-3.2"),
        (("-3.2 %", *REST), "-3.2"),
        (("-3.2", "-y", *REST), "-3.2"),
        ((*REST, "--", "-3.2"), "-3.2"),
        (("3.2", *REST), "3.2"),
    ],
)
def test_it_needs_no_mark(plan: Path, words: tuple[str, ...], figure: str) -> None:
    answer = typed("-C", str(plan), "record", "area/balance", *words)

    assert (answer.code, answer.err) == (0, "")
    assert f"{{value: {figure}, on: 2025, source: late" in (plan / AREA_FILE).read_text()


def test_a_target_is_revised_to_one(plan: Path) -> None:
    answer = typed("-C", str(plan), "revise", "area/balance/target.value", "-1", *REST[2:])

    assert (answer.code, answer.err) == (0, "")
    assert "value: -1" in (plan / AREA_FILE).read_text()


@pytest.mark.parametrize("words", [("-yC", "{}", "-3.2"), ("-yC{}", "-3.2"), ("-3.2", "-yC", "{}")])
def test_letters_in_a_row_take_their_word(plan: Path, words: tuple[str, ...]) -> None:
    placed = [one.format(plan) for one in words]

    answer = typed("record", "area/balance", *placed, *REST[:4])

    assert (answer.code, answer.err) == (0, "")
    assert "{value: -3.2, on: 2025" in (plan / AREA_FILE).read_text()


@pytest.mark.parametrize("words", [("-x",), ("-x", "-3"), ("-3", "--sorce", "late")])
def test_what_is_no_figure_is_still_a_wrong_option(plan: Path, words: tuple[str, ...]) -> None:
    answer = typed("-C", str(plan), "record", "area/balance", *words)

    assert answer.code == 2
    assert answer.err.startswith(
        f"cet: No such option: {words[-2] if words[-1] == 'late' else '-x'}"
    )


def test_an_option_without_its_value_is_told(plan: Path) -> None:
    answer = typed("-C", str(plan), "record", "area/balance", "-3", "--on")

    assert answer.code == 2
    assert "'--on' requires an argument" in answer.err

"""In a real terminal: nothing wider than the screen, colours, carets under what is meant."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from cet_cli.render.terminal.lines import cells
from tests.cli.running import AS_OF, in_own_terminal, in_terminal, ran

if TYPE_CHECKING:
    from pathlib import Path

COLOUR = re.compile(r"\x1b\[[0-9;]*m")
WIDTHS = (40, 80, 100, 140)
STATUS = ("status", "tests/data/haneul", *AS_OF)


def plain(text: str) -> list[str]:
    return COLOUR.sub("", text).splitlines()


@pytest.mark.parametrize("columns", WIDTHS)
@pytest.mark.parametrize(
    "arguments",
    [
        STATUS,
        ("status", "roadmaps/korea", *AS_OF),
        ("status", "tests/data/haneul/areas/sky-cars.yaml", *AS_OF),
        ("status", "tests/data/haneul/areas/deep-ice.yaml", *AS_OF),
        ("status", "roadmaps/korea/areas/semiconductor-display.yaml", *AS_OF),
        ("rules",),
    ],
    ids=lambda arguments: " ".join(arguments[:2]),
)
def test_no_line_is_wider_than_the_screen(columns: int, arguments: tuple[str, ...]) -> None:
    code, written = in_terminal(*arguments, columns=columns)
    lines = plain(written)

    assert code == 0
    assert len(lines) > 10
    assert [line for line in lines if cells(line) > columns] == []


@pytest.mark.parametrize("columns", WIDTHS)
def test_findings_are_no_wider_than_the_screen_but_for_what_must_be_copied(columns: int) -> None:
    code, written = in_terminal("validate", "tests/data/mistake", columns=columns)
    wide = [line for line in plain(written) if cells(line) > columns]

    assert code == 1
    assert all(" " not in line.strip() or "mobility.yaml:" in line for line in wide)
    assert columns < 80 or not wide


def test_colours_say_what_is_bad_and_are_left_out_where_nobody_looks() -> None:
    _, written = in_terminal(*STATUS, columns=200)

    assert "\x1b[31mbreached" in written
    assert "\x1b[32m1 done" in written
    assert plain(written) == ran(*STATUS).stdout.decode().splitlines()


@pytest.mark.parametrize(
    ("env", "options"),
    [
        ({"NO_COLOR": "1"}, ()),
        ({"TERM": "dumb"}, ()),
        ({}, ("--no-color",)),
        ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, ()),
    ],
)
def test_colours_can_be_refused(env: dict[str, str], options: tuple[str, ...]) -> None:
    code, written = in_terminal(*STATUS, *options, env=env)

    assert code == 0
    assert "\x1b" not in written
    assert written.splitlines() == plain(in_terminal(*STATUS)[1])


def test_a_terminal_of_its_own_shows_the_same() -> None:
    assert in_own_terminal(*STATUS, columns=100) == in_terminal(*STATUS, columns=100)


def test_an_empty_no_color_refuses_nothing() -> None:
    assert "\x1b[" in in_terminal(*STATUS, env={"NO_COLOR": ""})[1]


@pytest.mark.parametrize("term", ["xterm", "xterm-256color", "linux", "vt100", "nonsense", ""])
def test_the_kind_of_terminal_changes_no_byte(term: str) -> None:
    assert in_terminal(*STATUS, env={"TERM": term}) == in_terminal(*STATUS)


@pytest.mark.parametrize(
    ("columns", "shown"),
    [
        ("100", 100),
        ("0", 80),
        ("junk", 80),
        ("", 80),
        ("-5", 80),
        ("٣٠", 80),
        ("1", 40),
        ("9" * 5000, 80),
    ],
)
def test_columns_of_the_environment_are_believed_if_they_can_be(columns: str, shown: int) -> None:
    code, written = in_terminal(*STATUS, env={"COLUMNS": columns})

    assert code == 0
    assert written == in_terminal(*STATUS, columns=shown)[1]


def test_a_screen_of_no_width_is_taken_for_a_usual_one() -> None:
    assert in_terminal(*STATUS, columns=0) == in_terminal(*STATUS, columns=80)


LINES = {
    "after Hangul": (
        "  - {id: a, name: 양자컴퓨터 가나다라마바사, due: 2024-02-30, source: own}\n",
        "2024-02-30",
    ),
    "after letters of two parts": (
        "  - {id: a, name: e\u0301\u1112\u1161\u11ab, due: 2024-02-30, source: own}\n",
        "2024-02-30",
    ),
    "after an escape": (
        "  - {id: a, name: x\u200by, due: 2024-02-30, source: own}\n",
        "2024-02-30",
    ),
    "after a tab": ("  - {id: a, name: x,\t\tdue: 2024-02-30, source: own}\n", "2024-02-30"),
    "in Hangul": ("  - {id: a, name: x, due: 내년 상반기쯤, source: own}\n", "내년 상반기쯤"),
    "far to the right": (
        f"  - {{id: a, name: {'양자 ' * 200}, due: 2024-02-30, source: own, note: {'b ' * 300}}}\n",
        "2024-02-30",
    ),
    "far to the left": (
        f"  - {{id: a, due: 2024-02-30, name: x, source: own, note: {'b ' * 3000}}}\n",
        "2024-02-30",
    ),
}


@pytest.mark.parametrize("case", LINES)
@pytest.mark.parametrize("columns", [40, 80, 140])
def test_the_caret_stands_under_what_is_meant(tmp_path: Path, case: str, columns: int) -> None:
    text, meant = LINES[case]
    (tmp_path / "portfolio.yaml").write_text(
        f"format: 1\nportfolio: demo\nname: Demo\nmilestones:\n{text}", encoding="utf-8"
    )
    _, written = in_terminal("validate", str(tmp_path), "--as-of", "2026", columns=columns)
    lines = plain(written)
    number = next(i for i, line in enumerate(lines) if "error S106" in " ".join(lines[i : i + 3]))
    caret = next(
        i for i, line in enumerate(lines) if i > number and line.strip(" |^") == "" and "^" in line
    )
    source, under = lines[caret - 1], lines[caret]

    assert cells(source) <= columns
    assert source.count(meant) == 1
    assert cells(source.partition(meant)[0]) == under.index("^")
    assert under.count("^") == cells(meant)


def test_a_long_line_shows_what_stands_around_the_mistake(tmp_path: Path) -> None:
    text, _ = LINES["far to the right"]
    (tmp_path / "portfolio.yaml").write_text(
        f"format: 1\nportfolio: demo\nname: Demo\nmilestones:\n{text}", encoding="utf-8"
    )
    lines = plain(in_terminal("validate", str(tmp_path), columns=80)[1])
    source = next(line for line in lines if "due: 2024-02-30, source: own" in line)

    assert source.startswith(" 5 | …")
    assert source.endswith("…")
    assert cells(source) > 70

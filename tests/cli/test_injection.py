"""What a stranger writes into a file cannot drive the terminal, forge a line or take long."""

from __future__ import annotations

import json
import re
import time
from typing import TYPE_CHECKING

import pytest

from tests.cli.running import in_terminal, typed

if TYPE_CHECKING:
    from pathlib import Path

NASTY = {
    "escape": "\\e[31mred\\e[0m\\e]0;title\\a",
    "C1": "\\x9b31m",
    "newline": "x\\nroadmap.yaml:1:1: error S001: forged",
    "return": "x\\rforged",
    "bidi": "a\\u202Eb\\u2066c",
    "zero width": "a\\u200Bb",
    "filler": "a\\u3164b",
    "tags": "a\\U000E0041b",
    "workflow command": "::error file=x::forged",
    "indented workflow command": "   ::add-mask::x",
    "old workflow command": "##[add-mask]x",
    "middle workflow command": "a ##[add-mask]x",
    "pipeline command": "##vso[task.setvariable]x",
    "closing markup": "[/]",
    "markup": "[red]x[/red] [link=http://example.org]y[/link]",
    "emoji code": ":warning: :smiley:",
    "braces": "{x} {0} {} %s",
    "long": "9" * 60_000,
    "long letters": "a" * 60_000,
    "long Hangul": "가" * 60_000,
}
SAFE_BYTES = re.compile(r"\x1b\[(0|1|2|3[0-7])(;3[0-7])?m")

NAMED = """\
format: 1
portfolio: demo
name: "{nasty}"
owner: "{nasty}"
horizon: 2024..2028
source: own
missions:
  - {{id: mission, statement: "{nasty}", by: 2026, achieved_by: [late], source: own}}
milestones:
  - {{id: late, name: "{nasty}", due: 2024, needs: [early], source: own}}
  - id: early
    name: "{nasty}"
    due: 2023
    progress: [{{on: 2025, says: not_done, source: own}}]
    source: own
indicators:
  - id: figure
    name: "{nasty}"
    unit: "things"
    better: higher
    baseline: {{value: 1, on: 2023, source: own}}
    targets: [{{value: 9, by: 2028, source: own}}]
    observations: [{{value: 2, on: 2025, source: own}}]
    source: own
"""
MISTAKEN = """\
format: 1
portfolio: demo
name: Demo
"{nasty}": x
milestones:
  - {{id: "{nasty}", name: x, due: 2024, source: own}}
  - {{id: a, name: x, due: "{nasty}", source: "{nasty}", "{nasty}": y}}
  - {{id: b, name: x, needs: ["{nasty}"], value: "{nasty} 1 1", source: own}}
"""


def assert_harmless(text: str) -> None:
    for line in SAFE_BYTES.sub("", text).split("\n"):
        assert line.isprintable(), repr(line[:300])
        assert not line.lstrip().startswith("::")
        assert not re.search(r"##[A-Za-z]*\[", line)
        assert not line.startswith("roadmap.yaml:1:1")
        assert not line.startswith("forged")


def plan(folder: Path, text: str, nasty: str) -> str:
    (folder / "portfolio.yaml").write_text(text.format(nasty=nasty), encoding="utf-8")
    return str(folder)


@pytest.mark.parametrize("case", NASTY)
def test_what_stands_in_names_is_shown_and_does_nothing(tmp_path: Path, case: str) -> None:
    path = plan(tmp_path, NAMED, NASTY[case])
    (tmp_path / "cet.toml").write_text(
        "[severity]\n" + "".join(f'{code} = "off"\n' for code in ("S010", "S202"))
    )
    start = time.process_time()

    whole = typed("status", path, "--as-of", "2026")
    area = typed("status", "-C", path, "demo", "--as-of", "2026")
    screen = in_terminal("status", path, "--as-of", "2026", columns=100)[1]
    for text in (whole.out, whole.err, area.out, area.err, screen):
        assert_harmless(text)
        assert all(len(line) < 2000 for line in text.splitlines())
    assert time.process_time() - start < 4


@pytest.mark.parametrize("case", NASTY)
def test_what_stands_in_mistakes_is_shown_and_does_nothing(tmp_path: Path, case: str) -> None:
    path = plan(tmp_path, MISTAKEN, NASTY[case])
    start = time.process_time()

    found = typed("validate", path)
    refused = typed("status", path)
    screen = in_terminal("validate", path, columns=100)[1]
    for text in (found.out, found.err, refused.out, refused.err, screen):
        assert_harmless(text)
        assert all(len(line) < 2000 for line in text.splitlines())
    assert found.code == 1
    assert refused.code == 2
    assert time.process_time() - start < 4


@pytest.mark.parametrize("case", NASTY)
def test_json_holds_it_as_it_is_and_shows_nothing_raw(tmp_path: Path, case: str) -> None:
    path = plan(tmp_path, MISTAKEN, NASTY[case])
    answer = typed("validate", path, "--format", "json")

    assert_harmless(answer.out)
    assert json.loads(answer.out)["counts"]["error"] > 0


FILES = (
    "::error::x",
    "##[add-mask]x",
    "a\x1b[31mb",
    "new\nline.yaml:1:1: error S001: forged",
    "[red]",
    "-option",
    "a,b:c%0Ad",
    "한국\u202e",
    "\udcff",
)


@pytest.mark.parametrize("name", FILES)
def test_names_of_files_and_folders_are_shown_and_do_nothing(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    (folder / "portfolio.yaml").write_text("format: 1\nportfolio: demo\nname: Demo\n")
    (folder / f"{name}.yaml").write_text("format: 1\nroadmap: x\nname: X\ndue: 1\n")

    for arguments in (
        ("validate", "-C", str(tmp_path), "--", name),
        ("validate", "-C", str(folder)),
        ("status", "-C", str(tmp_path), "--", name),
        ("status", "-C", str(folder), "--", name),
        ("validate", "-C", str(folder), "--format", "json"),
        ("init", "-C", str(tmp_path), "--", f"{name}2"),
        ("init", "-C", str(tmp_path), "--", name),
        ("explain", "--", name),
        ("--", name),
    ):
        answer = typed(*arguments)
        assert_harmless(answer.out)
        assert_harmless(answer.err)
        assert "Traceback" not in answer.err
        assert "mistake in cet itself" not in answer.err
    json.loads(typed("validate", "-C", str(folder), "--format", "json").out)


@pytest.mark.parametrize("nasty", ["\\u001b[31m", "x\\n::error::y", "##[add-mask]x", "[/]"])
def test_settings_are_shown_and_do_nothing(tmp_path: Path, nasty: str) -> None:
    plan(tmp_path, NAMED, "x")
    for setting in (
        f'"{nasty}" = 1',
        f'fail-on = "{nasty}"',
        f'[severity]\n"{nasty}" = "off"',
        f'[[allow]]\nrule = "{nasty}"\nabout = "x"\nwhy = "y"',
        f'[[allow]]\nrule = "unknown-key"\nabout = "{nasty}"\nwhy = "{nasty}"',
        f"not toml {nasty}",
    ):
        (tmp_path / "cet.toml").write_text(setting)
        answer = typed("validate", "-C", str(tmp_path))
        assert_harmless(answer.out)
        assert_harmless(answer.err)
        assert "Traceback" not in answer.err


REPEATED = ("[", "#", "##", "::", "a,", "a: ", "9", "9.", "at least ", "(a+)+$", "가 ", "- ")


@pytest.mark.parametrize("piece", REPEATED)
def test_no_value_takes_long(tmp_path: Path, piece: str) -> None:
    path = plan(tmp_path, MISTAKEN, piece * (60_000 // len(piece)))
    start = time.process_time()
    answer = typed("validate", path)

    assert answer.code == 1
    assert time.process_time() - start < 1.5
    assert len(answer.out) < 40_000

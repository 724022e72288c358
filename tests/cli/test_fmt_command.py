"""`cet fmt` lays files out, tells which, and touches no other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.running import typed
from tests.edit.plans import held, plan

if TYPE_CHECKING:
    from pathlib import Path

UGLY = "measures:\n - {name: A,   id: a}   # first\n"
PRETTY = "measures:\n  - {id: a, name: A}   # first\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    plan(tmp_path, UGLY)
    typed("fmt", "-C", str(tmp_path))
    area = next(path for path in (tmp_path / "areas").iterdir())
    area.write_text(area.read_text().replace(PRETTY, UGLY))
    return tmp_path


def test_files_are_laid_out_and_named(root: Path) -> None:
    done = typed("fmt", "-C", str(root))

    assert (done.code, done.err) == (0, "")
    assert done.out == "Formatted areas/area.yaml\n2 files are in good layout.\n"
    assert PRETTY in (root / "areas/area.yaml").read_text()
    assert typed("fmt", "-C", str(root)).out == "3 files are in good layout.\n"


def test_a_check_writes_nothing_and_fails(root: Path) -> None:
    before = held(root)
    done = typed("fmt", "-C", str(root), "--check")

    assert (done.code, done.out.splitlines()[0]) == (1, "Would format areas/area.yaml")
    assert held(root) == before
    typed("fmt", "-C", str(root))
    assert typed("fmt", "-C", str(root), "--check").code == 0


def test_a_difference_is_shown_and_nothing_written(root: Path) -> None:
    before = held(root)
    done = typed("fmt", "-C", str(root), "--diff")

    assert done.code == 0
    assert "-" + UGLY.split("\n")[1] in done.out.split("\n")
    assert "+" + PRETTY.split("\n")[1] in done.out.split("\n")
    assert held(root) == before
    assert typed("fmt", "-C", str(root), "--diff", "--check").code == 1


def test_a_file_alone_is_laid_out(root: Path) -> None:
    done = typed("fmt", "-C", str(root), "sources.yaml")

    assert (done.code, done.out) == (0, "1 file is in good layout.\n")


def test_a_broken_file_is_told_and_the_others_are_laid_out(root: Path) -> None:
    (root / "areas/broken.yaml").write_text("a: [\n")
    done = typed("fmt", "-C", str(root))

    assert done.code == 2
    assert done.out.startswith("Formatted areas/area.yaml\n")
    assert done.err == "cet: `areas/broken.yaml` has mistakes in its YAML: see `cet validate`\n"


def test_what_cannot_be_written_is_told(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = held(root)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    done = typed("fmt", "-C", str(root))

    assert (done.code, done.out) == (2, "")
    assert "No space left on device" in done.err
    assert held(root) == before


def test_where_every_file_is_laid_out_no_other_is_counted(root: Path) -> None:
    done = typed("fmt", "-C", str(root), "areas")

    assert done.out == "Formatted areas/area.yaml\n"

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from cet_cli.load import open_workspace
from cet_cli.patch import Set
from tests.edit.plans import at, edit, held, plan

WRITERS, EDITS = 8, 40


def writer(root: Path, name: str, many: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.edit.writing", root, name, str(many)],
        stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2],
    )  # fmt: skip


def observed(root: Path) -> list[str]:
    """Give the sources of the observations, in the order of the file."""
    indicator = open_workspace(root, here=root).portfolio.areas[0].indicators[0]
    return [one.source[0].id for one in indicator.observations]


def test_of_many_writers_none_loses_an_edit(tmp_path: Path) -> None:
    root = plan(tmp_path)
    writers = [writer(root, f"w{number}", EDITS) for number in range(WRITERS)]

    told = [one.communicate()[0].split() for one in writers]

    assert [one.returncode for one in writers] == [0] * WRITERS
    assert sorted(observed(root)) == sorted(["old", *(name for one in told for name in one)])
    assert len(observed(root)) == 1 + WRITERS * EDITS
    assert sorted(held(root)) == ["areas/area.yaml", "portfolio.yaml", "sources.yaml"]


def test_a_writer_that_is_killed_blocks_nobody_and_loses_nothing(tmp_path: Path) -> None:
    root = plan(tmp_path)
    other, made = writer(root, "other", 60), []
    for number in range(6):
        victim = writer(root, f"victim{number}", 1000)
        assert victim.stdout is not None
        made += [victim.stdout.readline().strip() for _ in range(3)]
        victim.kill()
        made += victim.communicate()[0].split()
    made += other.communicate()[0].split()

    edit(root, Set(at("area/share.unit"), "%"))

    seen = observed(root)
    assert other.returncode == 0
    assert {"old", *made} <= set(seen)
    assert len(seen) == len(set(seen)) <= 1 + len(made) + 6
    assert sorted(held(root)) == ["areas/area.yaml", "portfolio.yaml", "sources.yaml"]

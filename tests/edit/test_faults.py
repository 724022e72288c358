from __future__ import annotations

import errno
import subprocess
import sys
from pathlib import Path

import pytest

from cet_cli.load import open_workspace
from cet_cli.load.unfinished import PREFIX
from cet_cli.patch import Set
from tests.edit.killed import DONE, KILLED
from tests.edit.plans import at, edit, held, plan

FAULTS = tuple(str(code) for code in (errno.ENOSPC, errno.EIO, errno.EACCES))


def children(folder: Path, how: str, many: str) -> list[tuple[Path, int, str]]:
    """Give the plan, the exit code and the complaint of every child but the last, which is done."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.edit.killed", folder, how, many],
        capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    lines = [line.split(" ", 2) for line in done.stdout.splitlines()]
    assert int(lines[-1][1]) == DONE
    assert len(lines) > (15 if many == "one" else 40)
    return [(folder / number, int(code), told) for number, code, told in lines[:-1]]


def read(root: Path) -> tuple[str, int]:
    """Give what `cet` reads of the two files: a due date and a number of sources."""
    portfolio = open_workspace(root, here=root).portfolio
    due = portfolio.areas[0].milestones[0].due
    assert due is not None
    return due.text, len(portfolio.sources)


OLD = "2027", 3


def ends(many: str) -> tuple[tuple[str, int], ...]:
    return OLD, ("2028", 3 if many == "one" else 4)


@pytest.mark.parametrize("how", ["before", "after"])
@pytest.mark.parametrize("many", ["one", "two"])
def test_a_kill_at_any_call_leaves_the_old_or_the_new(tmp_path: Path, many: str, how: str) -> None:
    met = set()
    for root, code, _ in children(tmp_path, how, many):
        assert code == KILLED
        seen = read(root)
        met.add(seen)

        edit(root, Set(at("area.name"), "Next"))

        after = held(root)
        assert read(root) == seen, root.name
        assert sorted(after) == ["areas/area.yaml", "portfolio.yaml", "sources.yaml"], root.name
        assert b"name: Next" in after["areas/area.yaml"]
    assert met == set(ends(many))


@pytest.mark.parametrize("how", FAULTS)
@pytest.mark.parametrize("many", ["one", "two"])
def test_a_fault_at_any_call_leaves_the_old_or_the_new(tmp_path: Path, many: str, how: str) -> None:
    before = held(plan(tmp_path / "before"))
    refused = 0
    for root, code, told in children(tmp_path, how, many):
        after = held(root)
        assert code in (0, 2), (root.name, told)
        if code == 2:
            refused += 1
            assert after == before, (root.name, told)
        else:
            assert read(root) == ends(many)[1]
            left = after.keys() - before.keys()
            assert all(PREFIX in name for name in left), (root.name, left)
            edit(root, Set(at("area.name"), "Next"))
            assert held(root).keys() == before.keys()
    assert refused

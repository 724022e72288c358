"""Two people edit at once: each edit is right alone, and together they may not make it wrong."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cet_cli.api.creating import Beginning, begin
from cet_cli.api.editing import Desk, NewErrors, write_down
from cet_cli.api.verbs import drop, rename, revise
from cet_cli.check import check
from cet_cli.config import Settings
from cet_cli.edit.verbs.sayings import Revision, Saying
from cet_cli.load import open_workspace
from tests.edit.plans import held
from tests.edit.verbs.desks import TODAY, desk

if TYPE_CHECKING:
    from cet_cli.api.editing import Proposal


def landing(opened: Desk) -> Proposal:
    """Begin a milestone in another area's file, that needs the launch."""
    fields = {"due": ["2030"], "for": ["far"], "needs": ["area/launch"]}
    beginning = Beginning("milestone", "other", "landing", ("Landing",), "plan", fields)
    return begin(beginning, opened)


def errors(root: Path) -> list[str]:
    outcome = check(open_workspace(root, here=root), TODAY, Settings())
    return [one.rule for one in outcome.findings if one.severity.value == "error"]


def test_a_name_that_went_meanwhile_in_another_file_is_not_referred_to(tmp_path: Path) -> None:
    begun = landing(desk(tmp_path))
    write_down(rename("area/launch", "lift-off", Desk(TODAY, tmp_path)))
    before = held(tmp_path)

    with pytest.raises(NewErrors, match="somebody changed the plan meanwhile") as refused:
        write_down(begun)

    assert "area/launch" in str(refused.value)
    assert held(tmp_path) == before
    assert errors(tmp_path) == []


def test_a_reference_that_came_meanwhile_in_another_file_does_not_dangle(tmp_path: Path) -> None:
    renamed = rename("area/launch", "lift-off", desk(tmp_path))
    write_down(landing(Desk(TODAY, tmp_path)))
    before = held(tmp_path)

    with pytest.raises(NewErrors, match="meanwhile"):
        write_down(renamed)

    assert held(tmp_path) == before
    assert errors(tmp_path) == []


def test_an_area_that_came_meanwhile_in_a_new_file_is_seen(tmp_path: Path) -> None:
    begun = begin(
        Beginning("milestone", "other", "third", ("Third",), "plan", {"due": ["2030"]}),
        desk(tmp_path),
    )
    write_down(begin(Beginning("area", "", "third", ("Third",), "plan"), Desk(TODAY, tmp_path)))

    with pytest.raises(NewErrors, match="meanwhile"):
        write_down(begun)

    assert errors(tmp_path) == []


def test_edits_that_have_nothing_to_do_with_each_other_both_land(tmp_path: Path) -> None:
    first = revise("other/pad", Revision({"due": ["2030"]}, "late"), desk(tmp_path))
    second = drop("area/train", Saying("2026-02", "plan"), Desk(TODAY, tmp_path))

    write_down(second)
    write_down(first)

    assert "due: 2030" in (tmp_path / "areas" / "other.yaml").read_text()
    assert "dropped" in (tmp_path / "areas" / "area.yaml").read_text()


@pytest.mark.parametrize("target", ["nowhere", "/dev/zero", "pipe"])
def test_what_lies_beside_the_plan_and_is_no_file_is_not_waited_for(
    tmp_path: Path, target: str
) -> None:
    desk(tmp_path)
    if target == "pipe":
        os.mkfifo(tmp_path / "areas" / "astray.yaml")
    else:
        (tmp_path / "areas" / "astray.yaml").symlink_to(target)

    write_down(drop("area/train", Saying("2026-02", "plan"), Desk(TODAY, tmp_path)))

    assert "dropped" in (tmp_path / "areas" / "area.yaml").read_text()


SITTING = """
import sys
from datetime import date
from pathlib import Path
from tests.edit.verbs.test_meanwhile import landing
from cet_cli.api.verbs import Desk, rename, write_down
from cet_cli.errors import CetError
opened = Desk(date(2026, 6, 30), Path(sys.argv[1]))
edit = landing(opened) if sys.argv[2] == "begin" else rename("area/launch", "lift-off", opened)
print("ready", flush=True)
sys.stdin.readline()
try:
    write_down(edit)
except CetError as error:
    sys.exit(f"refused: {error}")
"""


def sitting(root: Path, what: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", SITTING, root, what], cwd=Path(__file__).parents[3], text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def test_of_two_processes_that_would_make_an_error_together_one_is_refused(tmp_path: Path) -> None:
    desk(tmp_path)
    both = [sitting(tmp_path, what) for what in ("begin", "rename")]
    for one in both:
        assert one.stdout is not None
        assert one.stdout.readline() == "ready\n"

    told = [one.communicate("go\n") for one in both]

    assert sorted(one.returncode for one in both) == [0, 1]
    assert any("refused" in said and "meanwhile" in said for _, said in told)
    assert errors(tmp_path) == []

"""What `cet history` tells of a thing: from `was`, from git, each value once."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from cet_cli.model.in_force import as_of
from cet_cli.render.terminal.history import history_lines, moved_lines
from cet_cli.render.terminal.lines import plain
from cet_cli.report.history.compose import compose_history
from cet_cli.report.history.ranking import rank_moved
from cet_cli.report.history.versions import Version
from cet_cli.report.look_up import look_up
from tests.plans import demo, read

if TYPE_CHECKING:
    from pathlib import Path

    from cet_cli.load import Workspace
    from cet_cli.report.history import HistoryReport

DAY = date(2026, 6, 30)

MILESTONE = """\
milestones:
  - id: launch
    name: Launch
    due: {due}
    source: {source}
{was}"""


def plan(
    tmp_path: Path, due: str = "2028", was: str = "", source: str = "late", head: str = ""
) -> Workspace:
    text = MILESTONE.format(due=due, was=f"    was: [{was}]\n" if was else "", source=source)
    return read(tmp_path, demo(head + text))


def history(
    workspace: Workspace, asked: str = "area/launch", versions: tuple[Version, ...] = ()
) -> HistoryReport:
    found = look_up(asked, workspace.portfolio, workspace.portfolio)
    return compose_history(workspace, found, DAY, versions=versions)


def told(report: HistoryReport) -> dict[str, list[str]]:
    return {str(one.address): [state.text for state in one.states] for one in report.fields}


def version(workspace: Workspace, commit: str, day: date | None = None) -> Version:
    roadmaps = {one.id: one for one in workspace.portfolio.roadmaps}
    return Version(commit, day, roadmaps)


def test_a_thing_that_never_changed_says_so(tmp_path: Path) -> None:
    report = history(plan(tmp_path))
    assert report.fields == ()
    assert "Nothing changed: the plan says today what it said at first." in plain(
        history_lines(report, 80)
    )


def test_an_area_that_never_changed_does_not_speak_for_what_stands_in_it(tmp_path: Path) -> None:
    text = plain(history_lines(history(plan(tmp_path), "area"), 200))

    assert (
        "Nothing changed in what is said of `area` itself; `cet history --moved area` ranks" in text
    )
    assert "the plan says today what it said at first" not in text


def test_the_oldest_value_comes_first_with_its_date_and_source(tmp_path: Path) -> None:
    workspace = plan(tmp_path, was="{due: 2027, source: plan}, {due: 2025, source: old}")
    (field,) = history(workspace).fields
    assert [(state.text, state.said and state.said.text) for state in field.states] == [
        ("2025", "2020-01-01"),
        ("2027", "2024-01-01"),
        ("2028", "2026-01-01"),
    ]
    assert [state.sources for state in field.states] == [("old",), ("plan",), ("late",)]
    assert field.slip is not None
    assert (field.slip.moved, field.slip.months) == (2, 36)


def test_a_date_that_came_back_has_moved_but_not_slipped(tmp_path: Path) -> None:
    workspace = plan(tmp_path, was="{due: 2030, source: plan}, {due: 2028, source: old}")
    page = plain(history_lines(history(workspace), 80))
    assert "moved 2 times, and back to where it was" in page


def test_only_the_field_asked_for_is_told(tmp_path: Path) -> None:
    workspace = plan(tmp_path, was="{due: 2025, name: Start, source: old}")
    assert set(told(history(workspace))) == {"area/launch.name", "area/launch.due"}
    assert set(told(history(workspace, "area/launch.due"))) == {"area/launch.due"}
    page = plain(history_lines(history(workspace, "area/launch.owner"), 80))
    assert "`owner` never changed." in page


def test_a_redefined_thing_does_not_count_as_moved(tmp_path: Path) -> None:
    workspace = plan(tmp_path, was="{due: 2025, redefined: true, note: Another one., source: old}")
    (field,) = history(workspace).fields
    assert field.slip is None
    page = plain(history_lines(history(workspace), 100))
    assert "another thing under this name until then; Another one." in " ".join(page.split())


def test_git_adds_what_was_changed_without_being_recorded(tmp_path: Path) -> None:
    now = plan(tmp_path / "now")
    older = plan(tmp_path / "older", due="2026", source="plan")
    versions = (
        version(now, "ccc", date(2026, 3, 1)),
        version(older, "bbb", date(2025, 2, 1)),
        version(older, "aaa", date(2025, 1, 1)),
    )
    (field,) = history(now, versions=versions).fields
    assert [(state.text, state.commit) for state in field.states] == [("2026", "aaa"), ("2028", "")]
    assert field.states[0].committed == date(2025, 1, 1)
    assert field.slip is not None
    assert field.slip.months == 24


def test_what_the_plan_tells_is_not_told_again_by_git(tmp_path: Path) -> None:
    now = plan(tmp_path / "now", was="{due: 2026, source: plan}")
    older = plan(tmp_path / "older", due="2026", source="plan")
    report = history(now, versions=(version(now, "bbb"), version(older, "aaa")))
    assert told(report) == {"area/launch.due": ["2026", "2028"]}
    assert all(state.commit == "" for state in report.fields[0].states)


def test_git_tells_of_a_value_that_came_back(tmp_path: Path) -> None:
    now = plan(tmp_path / "now", due="2030")
    between = plan(tmp_path / "between", due="2028")
    versions = (version(now, "ccc"), version(between, "bbb"), version(now, "aaa"))
    assert told(history(now, versions=versions)) == {"area/launch.due": ["2030", "2028", "2030"]}


def test_a_thing_is_followed_under_its_former_names(tmp_path: Path) -> None:
    now = read(
        tmp_path / "now",
        demo(
            "milestones:\n"
            "  - {id: launch, name: Launch, due: 2028, formerly: [start], source: late}\n"
        ),
    )
    older = read(
        tmp_path / "older",
        demo("milestones:\n  - {id: start, name: Launch, due: 2026, source: plan}\n"),
    )
    report = history(now, versions=(version(now, "bbb"), version(older, "aaa")))
    assert told(report) == {"area/launch.due": ["2026", "2028"]}


def test_a_thing_is_followed_into_the_former_name_of_its_area(tmp_path: Path) -> None:
    now = plan(tmp_path / "now", head="formerly: [field]\n")
    files = demo(MILESTONE.format(due="2026", was="", source="plan"))
    older = read(
        tmp_path / "older",
        {name: text.replace("roadmap: area", "roadmap: field") for name, text in files.items()},
    )
    report = history(now, versions=(version(now, "bbb"), version(older, "aaa")))
    assert told(report) == {"area/launch.due": ["2026", "2028"]}


def test_a_field_that_only_git_has_seen_is_told(tmp_path: Path) -> None:
    now = read(
        tmp_path / "now", demo("milestones:\n  - {id: launch, name: Launch, source: late}\n")
    )
    older = plan(tmp_path / "older", due="2026", source="plan")
    report = history(now, versions=(version(now, "bbb"), version(older, "aaa")))
    assert told(report) == {"area/launch.due": ["2026", ""]}


def test_a_commit_without_the_thing_changes_nothing(tmp_path: Path) -> None:
    now = plan(tmp_path / "now")
    empty = read(tmp_path / "empty", demo())
    report = history(now, versions=(version(now, "bbb"), version(empty, "aaa")))
    assert report.fields == ()
    assert report.commits == 2


def test_the_page_counts_the_commits_that_cannot_be_read(tmp_path: Path) -> None:
    now = plan(tmp_path, was="{due: 2026, source: plan}")
    found = look_up("area/launch", now.portfolio, now.portfolio)
    report = compose_history(now, found, DAY, versions=(version(now, "aaa"),), unreadable=2)
    page = " ".join(plain(history_lines(report, 80)).split())
    assert "3 commits read; 2 of them cannot be read and were skipped." in page
    report = compose_history(now, found, DAY, why="no_repository")
    page = " ".join(plain(history_lines(report, 80)).split())
    assert page.endswith("The plan is in no git repository.")


RANKED = """\
horizon: {is: 2024..2030, source: plan, was: [{is: 2023..2027, source: old}]}
missions:
  - {id: goal, statement: Reach it, by: 2029, source: late, was: [{by: 2030, source: plan}]}
milestones:
  - {id: launch, name: Launch, due: 2028, source: late, was: [{due: 2025, source: old}]}
  - {id: steady, name: Steady, due: 2028, source: late}
  - id: other
    name: Other
    due: 2028
    source: late
    was: [{due: 2020, redefined: true, source: old}]
  - {id: open, name: Open, due: 2034.., source: late, was: [{due: 2030, source: old}]}
indicators:
  - id: share
    name: Share
    unit: percent
    better: higher
    source: plan
    targets: [{value: 50, by: 2027-06, source: late, was: [{by: 2027-03, source: plan}]}]
"""


def test_all_that_moved_is_ranked_by_its_slip(tmp_path: Path) -> None:
    workspace = read(tmp_path, demo(RANKED))
    report = rank_moved(workspace, as_of(workspace.portfolio, DAY), DAY)
    assert [(str(row.address), row.slip.months) for row in report.rows] == [
        ("area.horizon", 36),
        ("area/launch.due", 36),
        ("area/share/target.by", 3),
        ("area/goal.by", -12),
    ]
    assert report.dated == 7
    page = plain(moved_lines(report, 100))
    assert page.startswith("4 of 7 dates have moved, the longest slip first.")
    assert "+36 months" in page
    assert "-12 months" in page


def test_one_area_can_be_ranked_alone(tmp_path: Path) -> None:
    workspace = read(tmp_path, demo(RANKED))
    report = rank_moved(workspace, workspace.portfolio, DAY, "demo")
    assert (report.rows, report.dated) == ((), 0)
    assert "No date has moved." in plain(moved_lines(report, 80))

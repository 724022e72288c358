"""What git remembers of a portfolio."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cet_cli.errors import GitFailed, NoRevision
from cet_cli.load.reading import load_document
from cet_cli.load.sides import likeness, past
from cet_cli.load.sides.past import Version, versions_of
from cet_cli.load.sides.stored import Stored
from tests.load.repositories import PLAN, Repo, milestone
from tests.plans import demo

if TYPE_CHECKING:
    from pathlib import Path

    from cet_cli.document import Limits
    from cet_cli.load.reading import Loaded


def versions(here: Path, start: str = "HEAD") -> list[Version]:
    return list(versions_of(here, rules=frozenset(), start=start))


def story(here: Path) -> list[tuple[str, list[str]]]:
    return [(one.commit.subject, dates(one)) for one in versions(here)]


def dates(version: Version) -> list[str]:
    if version.workspace is None:
        return [version.refusal]
    areas = version.workspace.portfolio.areas
    return [one.due.text for area in areas for one in area.milestones if one.due]


def test_the_commits_that_touched_the_portfolio_are_read_newest_first(repo: Repo) -> None:
    repo.commit("Not about it", {"README": "x"})

    assert story(repo.folder) == [
        ("Say 2027", ["2027"]),
        ("Say 2026", ["2026"]),
        ("Say 2025", ["2025"]),
    ]
    assert [str(one.commit.day) for one in versions(repo.folder / PLAN)] == [
        "2023-11-17",
        "2023-11-16",
        "2023-11-15",
    ]
    assert versions(repo.folder, "HEAD~2")[0].commit.subject == "Say 2026"
    with pytest.raises(NoRevision):
        versions(repo.folder, "nothing")


def test_a_history_goes_on_in_the_folder_that_was_renamed(repo: Repo) -> None:
    repo.git("mv", "roadmaps/demo", "roadmaps/new")
    repo.commit("Rename")
    repo.git("mv", "roadmaps/new", "plan")
    repo.commit("Rename again", {"plan/areas/area.yaml": "roadmap: area\nname: Area\n"})

    assert story(repo.folder / "plan") == [
        ("Rename again", []),
        ("Rename", ["2027"]),
        ("Say 2027", ["2027"]),
        ("Say 2026", ["2026"]),
        ("Say 2025", ["2025"]),
    ]


def test_a_history_ends_where_the_portfolio_may_have_come_from_two(repo: Repo) -> None:
    repo.commit("Copy", {f"old/{name}": text for name, text in demo().items()})
    repo.git("mv", "roadmaps/demo", "roadmaps/new")
    repo.commit("Rename")

    assert [subject for subject, _ in story(repo.folder / "roadmaps" / "new")] == ["Rename"]


def test_a_portfolio_at_the_top_has_a_history_too(tmp_path: Path) -> None:
    repo = Repo(tmp_path)
    repo.commit("One", demo(milestone("2025")))
    repo.commit("Two", demo(milestone("2026")))

    assert story(tmp_path) == [("Two", ["2026"]), ("One", ["2025"])]
    tree = repo.git("rev-parse", "HEAD~1^{tree}")
    (tmp_path / ".git" / "objects" / tree[:2] / tree[2:]).unlink()
    assert story(tmp_path)[1] == ("One", ["its folders are not in this clone"])


def test_a_folder_may_have_been_there_before_the_portfolio(tmp_path: Path) -> None:
    repo = Repo(tmp_path)
    repo.commit("Notes", {f"{PLAN}/notes.txt": "x"})
    repo.plan("Plan", milestone("2025"))

    assert story(tmp_path) == [("Plan", ["2025"])]


def test_a_git_that_fails_ends_the_way_back(repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise GitFailed("it hangs")

    monkeypatch.setattr(Stored, "workspace", fail)
    with pytest.raises(GitFailed, match="it hangs"):
        versions(repo.folder)


def test_a_portfolio_that_was_taken_away_for_a_while_is_left_out_there(repo: Repo) -> None:
    repo.git("rm", "-rq", PLAN)
    repo.commit("Away")
    repo.plan("Back", milestone("2030"))

    assert [subject for subject, _ in story(repo.folder)][:2] == ["Back", "Say 2027"]


def test_a_merge_that_brings_nothing_of_its_own_is_left_out(repo: Repo) -> None:
    repo.git("checkout", "-q", "-b", "topic")
    repo.plan("On a branch", milestone("2030"))
    repo.git("checkout", "-q", "main")
    repo.commit("Not about it", {"README": "x"})
    repo.git("merge", "-q", "--no-ff", "-m", "Merge", "topic")

    assert [subject for subject, _ in story(repo.folder)][:2] == ["On a branch", "Say 2027"]


def test_a_commit_that_cannot_be_read_is_said_to_be_so(repo: Repo) -> None:
    repo.plan("No portfolio", milestone("2030"), **{"portfolio.yaml": "roadmap: x\nname: X\n"})
    repo.plan("Mended", milestone("2031"))
    blob = repo.git("rev-parse", f"HEAD~2:{PLAN}/areas/area.yaml")
    (repo.folder / ".git" / "objects" / blob[:2] / blob[2:]).unlink()

    told = story(repo.folder)
    assert told[0] == ("Mended", ["2031"])
    assert "is not a portfolio" in told[1][1][0]
    assert "is not in this clone" in told[2][1][0]
    assert told[3] == ("Say 2026", ["2026"])


def test_a_shallow_clone_says_where_it_begins(repo: Repo, tmp_path: Path) -> None:
    shallow = tmp_path / "shallow"
    repo.git("clone", "-q", "--depth=2", f"file://{repo.folder}", str(shallow))

    assert [one.cut for one in versions(shallow)] == [False, True]
    assert [one.cut for one in versions(repo.folder)] == [False, False, False]


def test_a_clone_without_folders_reads_nothing_and_says_so(repo: Repo) -> None:
    repo.commit("Last", {"README": "x"})
    for path in (PLAN, "roadmaps"):
        tree = repo.git("rev-parse", f"HEAD~3:{path}")
        (repo.folder / ".git" / "objects" / tree[:2] / tree[2:]).unlink()

    with pytest.raises(GitFailed, match="git cannot go through the history"):
        versions(repo.folder)


def test_every_content_is_parsed_once(repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    for year in ("2025", "2026", "2025"):
        repo.plan(f"Again {year}", milestone(year))
    parsed: list[bytes] = []

    def counted(data: bytes, file: str, limits: Limits) -> Loaded:
        parsed.append(data)
        return real(data, file, limits)

    real = load_document
    monkeypatch.setattr(likeness, "load_document", counted)

    assert [dates(one)[0] for one in versions(repo.folder)][:4] == ["2025", "2026", "2025", "2027"]
    assert len(parsed) == len(set(parsed)) == 2 + 3
    monkeypatch.setattr(past, "ROOM", 0)
    versions(repo.folder)
    assert len(parsed) > 10

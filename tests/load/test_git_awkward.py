"""Repositories of every awkward kind: each is read, or answered in one clear line."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest

from cet_cli.document import Limits
from cet_cli.errors import (
    CetError,
    GitFailed,
    MissingHistory,
    NoPortfolio,
    NoRepository,
    NoRevision,
    SeveralPortfolios,
    UnreadableRevision,
)
from cet_cli.load.git import command, search
from cet_cli.load.sides import STAGED, Sides, read_sides
from cet_cli.load.sides.likeness import Likeness
from tests.load.repositories import PLAN, Repo, milestone, plan_files, repo_of_three
from tests.plans import PORTFOLIO, demo, write

if TYPE_CHECKING:
    from pathlib import Path

AREA = f"{PLAN}/areas/area.yaml"


def sides(here: Path, base: str | None = None, revision: str | None = None) -> Sides:
    return read_sides(base, revision, here, rules=frozenset())


def compared(here: Path, base: str | None = None, revision: str | None = None) -> list[list[str]]:
    return [
        [one.due.text for area in side.plan.areas for one in area.milestones if one.due]
        for side in sides(here, base, revision)
    ]


def refusal(kind: type[CetError], here: Path, base: str | None = None) -> str:
    with pytest.raises(kind) as caught:
        sides(here, base)
    text = str(caught.value)
    assert "\n" not in text
    return text


def reasons(here: Path, base: str | None = None) -> list[str]:
    findings = sides(here, base).base.workspace.findings
    return [str(dict(one.args)["reason"]) for one in findings if one.rule == "S016"]


def test_a_repository_of_sha256_is_like_any_other(tmp_path: Path) -> None:
    repo = repo_of_three(tmp_path, "--object-format=sha256")

    assert compared(tmp_path, "HEAD~1") == [["2026"], ["2027"]]
    base, revision = sides(tmp_path, repo.git("rev-parse", "HEAD")[:12])
    assert len(str(base.commit and base.commit.id)) == 64
    assert base.workspace.files[0] is revision.workspace.files[0]


def test_a_bare_repository_has_revisions_only(repo: Repo, tmp_path: Path) -> None:
    repo.git("clone", "-q", "--bare", ".", str(tmp_path / "bare"))
    bare = tmp_path / "bare"

    both = sides(bare, "HEAD~1", "HEAD")
    assert both.base.workspace.files[0].file == f"{PLAN}/portfolio.yaml"
    assert compared(bare, "HEAD~2..HEAD") == [["2025"], ["2027"]]
    assert "no portfolio here" in refusal(NoPortfolio, bare, "HEAD")
    assert "bare" in refusal(UnreadableRevision, bare, STAGED)


def test_a_bare_repository_of_several_portfolios_wants_one_named(
    repo: Repo, tmp_path: Path
) -> None:
    repo.commit("Two", {"roadmaps/b/portfolio.yaml": "portfolio: b\nname: B\n"})
    repo.git("clone", "-q", "--bare", ".", str(tmp_path / "bare"))
    bare = tmp_path / "bare"

    text = refusal(SeveralPortfolios, bare, "HEAD")
    assert text.endswith("name one: `HEAD:roadmaps/b`, `HEAD:roadmaps/demo`")
    assert compared(bare, f"HEAD~2:{PLAN}", f"HEAD:{PLAN}") == [["2026"], ["2027"]]


def test_a_repository_without_a_commit_says_so(tmp_path: Path) -> None:
    Repo(tmp_path)
    write(tmp_path, plan_files(milestone("2025")))

    assert "no commit yet" in refusal(NoRevision, tmp_path)
    assert "no commit yet" in refusal(NoRevision, tmp_path, "main")


def test_a_worktree_and_a_detached_head_are_like_any_other(repo: Repo, tmp_path: Path) -> None:
    repo.git("worktree", "add", "-q", "--detach", str(tmp_path / "tree"), "HEAD~1")

    assert compared(tmp_path / "tree") == [["2026"], ["2026"]]
    assert compared(tmp_path / "tree", "main") == [["2027"], ["2026"]]
    assert compared(tmp_path / "tree", STAGED) == [["2026"], ["2026"]]
    assert compared(repo.folder, f"../tree/{PLAN}") == [["2026"], ["2027"]]


def test_what_is_near_a_missing_revision_is_proposed(repo: Repo, tmp_path: Path) -> None:
    repo.git("tag", "v1.0")
    repo.git("update-ref", "refs/remotes/origin/topic", "HEAD")

    assert refusal(NoRevision, repo.folder, "v1.1").endswith("did you mean `v1.0`?")
    assert refusal(NoRevision, repo.folder, "topic~1").endswith("did you mean `origin/topic~1`?")
    assert refusal(NoRevision, repo.folder, "HEAD~9").endswith(
        "`HEAD` has no such ancestor or entry"
    )
    assert refusal(NoRevision, repo.folder, "zzz").endswith(
        "there are `main`, `origin/topic`, `v1.0`"
    )
    assert "one line" in refusal(NoRevision, repo.folder, "a\nb")
    assert "one line" in refusal(NoRevision, repo.folder, "x" * 2000)
    alone = Repo(tmp_path / "alone")
    alone.plan("One", milestone("2025"))
    alone.git("checkout", "-q", "--detach")
    alone.git("branch", "-D", "main")
    assert refusal(NoRevision, alone.folder, "zzz").endswith("no branch and no tag here")


def test_what_is_no_commit_is_said_to_be_none(repo: Repo) -> None:
    blob = repo.git("rev-parse", f"HEAD:{AREA}")
    repo.git("tag", "file", blob)
    repo.git("tag", "-a", "-m", "x", "folder", "HEAD^{tree}")

    assert "a file, not a commit" in refusal(NoRevision, repo.folder, "file")
    assert "a folder, not a commit" in refusal(NoRevision, repo.folder, "folder")
    assert "a file, not a commit" in refusal(NoRevision, repo.folder, blob[:12])


def test_too_few_digits_name_the_commits_that_they_may_mean(repo: Repo) -> None:
    tree = repo.git("rev-parse", "HEAD^{tree}")
    seen: dict[str, bytes] = {}
    for number in range(3000):
        data = f"tree {tree}\nauthor A <a> {number} +0000\ncommitter A <a> 0 +0000\n\nx\n".encode()
        made = Likeness().id_of(data, b"commit")
        if made[:4] in seen:
            break
        seen[made[:4]] = data
    else:
        pytest.fail("no two of them begin alike")
    words = ("hash-object", "-w", "-t", "commit", "--stdin")
    ids = sorted(repo.git(*words, stdin=one) for one in (seen[made[:4]], data))

    text = refusal(NoRevision, repo.folder, made[:4])
    assert " or ".join(f"`{one[:8]}`" for one in ids) in text
    assert text.endswith("write more digits")
    assert sides(repo.folder, made[:12]).base.name == made[:12]


def test_a_shallow_clone_says_what_brings_the_rest(repo: Repo, tmp_path: Path) -> None:
    repo.git("clone", "-q", "--depth=1", f"file://{repo.folder}", str(tmp_path / "shallow"))

    assert compared(tmp_path / "shallow") == [["2027"], ["2027"]]
    for missing in ("HEAD~1", "nothing"):
        text = refusal(MissingHistory, tmp_path / "shallow", missing)
        assert "`git fetch --unshallow`" in text
        assert "fetch-depth" in text


def test_branches_that_parted_before_a_shallow_clone_begins(repo: Repo, tmp_path: Path) -> None:
    repo.git("checkout", "-q", "-b", "other", "HEAD~1")
    repo.plan("Elsewhere", milestone("2040"))
    shallow = tmp_path / "shallow"
    repo.git(
        "clone", "-q", "--depth=1", "--no-single-branch", f"file://{repo.folder}", str(shallow)
    )

    text = refusal(MissingHistory, shallow, "origin/main...origin/other")
    assert "`git fetch --unshallow`" in text


@pytest.mark.parametrize(("sort", "told"), [("blob:none", AREA), ("tree:0", "the folders of")])
def test_a_partial_clone_fetches_nothing(repo: Repo, tmp_path: Path, sort: str, told: str) -> None:
    repo.git("config", "uploadpack.allowFilter", "true")
    partial = tmp_path / "partial"
    repo.git("clone", "-q", f"--filter={sort}", f"file://{repo.folder}", str(partial))
    before = sorted(path.name for path in (partial / ".git").rglob("*"))

    text = refusal(MissingHistory, partial, "HEAD~2")
    assert told in text
    assert "`git fetch --refetch" in text
    assert sorted(path.name for path in (partial / ".git").rglob("*")) == before


def test_alternates_that_lead_nowhere_are_missing_content(repo: Repo, tmp_path: Path) -> None:
    repo.git("clone", "-q", "--shared", ".", str(tmp_path / "shared"))
    shutil.rmtree(repo.folder / ".git" / "objects")

    with pytest.raises(CetError) as caught:
        sides(tmp_path / "shared")
    assert "\n" not in str(caught.value)


def test_a_damaged_object_is_one_clear_line(repo: Repo) -> None:
    blob = repo.git("rev-parse", f"HEAD:{AREA}")
    path = repo.folder / ".git" / "objects" / blob[:2] / blob[2:]
    path.chmod(0o644)
    path.write_bytes(b"nonsense")

    with pytest.raises(CetError) as caught:
        sides(repo.folder)
    assert "\n" not in str(caught.value)


def test_a_damaged_repository_is_one_clear_line(repo: Repo) -> None:
    write(repo.folder / ".git", {"config": "[core\n"})
    assert "git cannot read the repository" in refusal(GitFailed, repo.folder)


def test_a_git_file_that_leads_nowhere_is_one_clear_line(tmp_path: Path) -> None:
    write(tmp_path, demo() | {".git": "gitdir: /nowhere/at/all\n"})

    with pytest.raises(CetError) as caught:
        sides(tmp_path)
    assert "\n" not in str(caught.value)


def test_a_damaged_index_is_one_clear_line(repo: Repo) -> None:
    write(repo.folder / ".git", {"index": b"DIRC nonsense" * 9})

    assert "cannot read the index" in refusal(GitFailed, repo.folder, STAGED)


def test_a_merge_that_is_not_finished_is_named(repo: Repo) -> None:
    repo.git("checkout", "-q", "-b", "other", "HEAD~1")
    repo.plan("Elsewhere", milestone("2040"))
    blob = repo.git("rev-parse", f"HEAD:{AREA}")
    repo.git("rm", "-q", "--cached", AREA)
    lines = "".join(f"100644 {blob} {stage}\t{AREA}\n" for stage in (1, 2, 3))
    repo.git("update-index", "--index-info", stdin=lines.encode())

    text = refusal(UnreadableRevision, repo.folder, STAGED)
    assert "a merge is not finished" in text
    assert AREA in text


def test_a_submodule_has_a_history_of_its_own(repo: Repo, tmp_path: Path) -> None:
    outer = Repo(tmp_path / "outer")
    options = ("-c", "protocol.file.allow=always")
    outer.git(*options, "submodule", "--quiet", "add", str(repo.folder), "roadmaps")
    outer.commit("Take it in")

    text = refusal(UnreadableRevision, outer.folder, "HEAD:roadmaps")
    assert "is a submodule" in text
    assert "`cet -C roadmaps diff`" in text
    assert compared(outer.folder / "roadmaps", "HEAD~1") == [["2026"], ["2027"]]


def test_links_in_a_revision_are_not_followed(repo: Repo) -> None:
    (repo.folder / PLAN / "areas" / "link.yaml").symlink_to("area.yaml")
    (repo.folder / "current").symlink_to(PLAN)
    repo.commit("Links")
    repo.git(
        "update-index",
        "--add",
        "--cacheinfo",
        f"160000,{repo.git('rev-parse', 'HEAD')},{PLAN}/sub.yaml",
    )
    repo.git("commit", "-q", "-m", "Submodule")

    assert sorted(reasons(repo.folder)) == ["link", "submodule"]
    assert "symbolic link" in refusal(UnreadableRevision, repo.folder, "HEAD:current")
    assert "symbolic link" in refusal(UnreadableRevision, repo.folder, "HEAD:current/areas")


def test_a_portfolio_reached_by_a_link_is_the_one_that_it_leads_to(repo: Repo) -> None:
    (repo.folder / "current").symlink_to(PLAN)

    assert compared(repo.folder / "current", "HEAD~1") == [["2026"], ["2027"]]


def test_a_pointer_of_git_lfs_is_no_plan(repo: Repo) -> None:
    pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n"
    repo.commit("Pointer", {AREA: pointer})

    assert reasons(repo.folder) == ["lfs"]


def test_a_huge_file_is_refused_before_it_is_read(repo: Repo) -> None:
    repo.commit("Huge", {AREA: b"#" * (Limits().size + 1)})

    (finding,) = (one for one in sides(repo.folder).base.workspace.findings if one.rule == "S013")
    assert finding.span is not None
    assert finding.span.file == AREA


def tree_of(repo: Repo, *entries: str) -> str:
    return repo.git("mktree", "--missing", stdin="".join(f"{one}\n" for one in entries).encode())


def commit_of(repo: Repo, tree: str) -> str:
    return repo.git("commit-tree", "-m", "x", tree)


def test_a_tree_that_unfolds_without_end_is_given_up(
    repo: Repo, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "MOST_FOLDERS", 1000)
    monkeypatch.setattr(search, "MOST_FILES", 100)
    blob = repo.git("hash-object", "-w", "--stdin", stdin=b"x")
    tree = tree_of(repo, f"100644 blob {blob}\tx.yaml")
    for _ in range(12):
        tree = tree_of(repo, f"040000 tree {tree}\ta", f"040000 tree {tree}\tb")
    main = repo.git("hash-object", "-w", "--stdin", stdin=PORTFOLIO.encode())
    root = tree_of(repo, f"040000 tree {tree}\ta", f"100644 blob {main}\tportfolio.yaml")

    assert "too many folders" in refusal(UnreadableRevision, repo.folder, commit_of(repo, tree))
    text = refusal(UnreadableRevision, repo.folder, f"{commit_of(repo, root)}:")
    assert "more than 100 files" in text


def test_names_of_any_bytes_are_read_as_they_are(repo: Repo) -> None:
    names = [b"\xff.yaml", b"a\nb.yaml", b"-x.yaml", b"q\"'.yaml", "한글.yaml".encode()]
    for number, name in enumerate(names):
        write(repo.folder / PLAN, {os.fsdecode(name): f"roadmap: r{number}\nname: R\n"})
    repo.commit("Names")

    base, revision = (side.workspace for side in sides(repo.folder))
    assert [one.file for one in base.files] == [one.file for one in revision.files]
    assert {os.fsencode(one.file).rpartition(b"/")[2] for one in base.files} >= set(names)


def test_replaced_and_grafted_commits_are_read_as_they_were_written(repo: Repo) -> None:
    first = repo.git("rev-parse", "HEAD~2")
    repo.git("replace", "HEAD", "HEAD~2")
    write(repo.folder / ".git", {"info/grafts": f"{repo.git('rev-parse', 'HEAD')} {first}\n"})

    assert compared(repo.folder) == [["2027"], ["2027"]]
    assert compared(repo.folder, "HEAD~1") == [["2026"], ["2027"]]


def test_without_git_folders_and_days_can_still_be_compared(
    repo: Repo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    assert "git is not installed" in refusal(GitFailed, repo.folder)
    assert compared(repo.folder, "@2024") == [["2027"], ["2027"]]
    assert compared(repo.folder, PLAN, PLAN) == [["2027"], ["2027"]]


def fake_git(folder: Path, text: str) -> None:
    write(folder, {"git": f"#!/bin/sh\n{text}\n"})
    (folder / "git").chmod(0o755)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("exec sleep 60", "did not answer within"),
        ("exec cat /dev/zero", "said more than"),
        ("exit 3", "it said nothing"),
        ("yes nonsense | head -c 100000 >&2; exit 3", "nonsense$"),
        (
            "echo \"fatal: detected dubious ownership in repository at '/x'\" >&2; exit 128",
            "safe.directory /x`",
        ),
        ("echo 'fatal: unsafe repository' >&2; exit 128", "does not trust"),
    ],
)
def test_a_git_that_refuses_or_hangs_is_one_clear_line(
    repo: Repo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, told: str
) -> None:
    fake_git(tmp_path / "bin", text)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:{os.environ['PATH']}")
    monkeypatch.setattr(command, "PATIENCE", 0.2)
    monkeypatch.setattr(command, "MOST", 2**20)

    with pytest.raises((GitFailed, NoRepository), match=told):
        sides(repo.folder)


def test_a_git_that_cannot_be_started_is_one_clear_line(
    repo: Repo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "bin", {"git": "no program"})
    (tmp_path / "bin" / "git").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))

    assert "cannot be started" in refusal(GitFailed, repo.folder)


def test_of_many_portfolios_a_few_are_named(repo: Repo) -> None:
    repo.commit(
        "Many", {f"roadmaps/p{i}/portfolio.yaml": f"portfolio: p{i}\nname: P\n" for i in range(9)}
    )

    with pytest.raises(SeveralPortfolios, match=r", 2 more$"):
        sides(repo.folder, "HEAD:roadmaps", f"HEAD:{PLAN}")
    assert compared(repo.folder, f"HEAD~2:{PLAN}", f"HEAD:{PLAN}") == [["2026"], ["2027"]]

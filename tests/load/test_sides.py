from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from cet_cli.document import excerpt
from cet_cli.errors import (
    NoPortfolio,
    NoRepository,
    NoRevision,
    SeveralPortfolios,
    UnreadableFile,
    UnreadableRevision,
    WrongSetting,
    WrongUsage,
)
from cet_cli.load.sides import STAGED, Sides, read_side, read_sides
from cet_cli.load.sides.likeness import Likeness
from tests.load.repositories import PLAN, Repo, milestone, plan_files
from tests.plans import PORTFOLIO, demo, write

if TYPE_CHECKING:
    from pathlib import Path

    from cet_cli.load.sides import SideRead

NO_RULES: frozenset[str] = frozenset()


def sides(here: Path, base: str | None = None, revision: str | None = None) -> Sides:
    return read_sides(base, revision, here, rules=NO_RULES)


def dates(side: SideRead) -> list[str]:
    areas = side.plan.areas
    return [str(one.due.text) for area in areas for one in area.milestones if one.due]


def compared(here: Path, base: str | None = None, revision: str | None = None) -> list[list[str]]:
    return [dates(side) for side in sides(here, base, revision)]


def labels(here: Path, base: str | None = None, revision: str | None = None) -> list[str]:
    return [side.label for side in sides(here, base, revision)]


def refusal(
    kind: type[Exception], here: Path, base: str | None = None, revision: str | None = None
) -> str:
    with pytest.raises(kind) as caught:
        sides(here, base, revision)
    text = str(caught.value)
    assert "\n" not in text
    return text


def test_the_last_commit_is_compared_with_the_working_tree(repo: Repo) -> None:
    write(repo.folder, plan_files(milestone("2030")))

    assert compared(repo.folder) == [["2027"], ["2030"]]
    assert labels(repo.folder) == ["HEAD (5c5ee4d45d, 2023-11-17)", "working tree"]


def test_a_revision_is_compared_with_the_working_tree_or_another(repo: Repo) -> None:
    repo.git("tag", "-a", "-m", "x", "v1", "HEAD~2")

    assert compared(repo.folder, "HEAD~1") == [["2026"], ["2027"]]
    assert compared(repo.folder, "v1", "HEAD~1") == [["2025"], ["2026"]]
    assert compared(repo.folder, "v1..HEAD") == [["2025"], ["2027"]]
    assert compared(repo.folder, "v1..") == [["2025"], ["2027"]]
    assert compared(repo.folder, "..v1") == [["2027"], ["2025"]]
    assert compared(repo.folder, repo.git("rev-parse", "HEAD~1")[:7]) == [["2026"], ["2027"]]
    assert compared(repo.folder, ":/Say 2026") == [["2026"], ["2027"]]
    assert compared(repo.folder, "main^{/Say 2025}") == [["2025"], ["2027"]]


def test_three_dots_begin_where_two_branches_parted(repo: Repo) -> None:
    repo.git("checkout", "-q", "-b", "other", "HEAD~1")
    repo.plan("Elsewhere", milestone("2040"))

    assert compared(repo.folder, "main...other") == [["2026"], ["2040"]]
    assert sides(repo.folder, "main...other").base.name == "main...other"
    assert "parted" in refusal(WrongUsage, repo.folder, "main...@2024")


def test_two_histories_without_a_common_commit_have_not_parted(repo: Repo) -> None:
    repo.git("checkout", "-q", "--orphan", "alone")
    repo.plan("Alone", milestone("2040"))

    assert "no commit in common" in refusal(NoRevision, repo.folder, "main...alone")
    assert compared(repo.folder, "main..alone") == [["2027"], ["2040"]]


def test_a_span_names_both_sides(repo: Repo) -> None:
    assert "both sides" in refusal(WrongUsage, repo.folder, "main..HEAD", "HEAD")
    assert "two ends" in refusal(WrongUsage, repo.folder, "a..b..c")


def test_what_is_staged_is_a_side(repo: Repo) -> None:
    write(repo.folder, plan_files(milestone("2031")))
    repo.git("add", "-A")
    write(repo.folder, plan_files(milestone("2032")))

    assert compared(repo.folder, None, STAGED) == [["2027"], ["2031"]]
    assert compared(repo.folder, STAGED) == [["2031"], ["2032"]]
    assert compared(repo.folder, f":{PLAN}") == [["2031"], ["2032"]]
    assert compared(repo.folder, f":0:{PLAN}/portfolio.yaml") == [["2031"], ["2032"]]
    assert labels(repo.folder, STAGED)[0] == "index"
    assert "`:`" in refusal(WrongUsage, repo.folder, f":2:{PLAN}")


def test_the_index_that_a_hook_was_given_is_the_one_that_counts(
    repo: Repo, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    other = repo.folder / ".git" / "next-index"
    repo.git("read-tree", "HEAD~2", GIT_INDEX_FILE=str(other))
    monkeypatch.setenv("GIT_INDEX_FILE", str(other))
    assert compared(repo.folder, STAGED)[0] == ["2025"]

    other.rename(tmp_path / "index")
    monkeypatch.setenv("GIT_INDEX_FILE", str(tmp_path / "index"))
    assert compared(repo.folder, STAGED)[0] == ["2027"]


def test_a_day_is_read_from_the_working_files(tmp_path: Path) -> None:
    text = "milestones:\n  - {id: a, name: A, due: 2030, source: late}\n"
    write(tmp_path, demo(text))

    both = sides(tmp_path, "@2025-12-31", "@2026-01-01")

    assert [dates(side) for side in both] == [[], ["2030"]]
    assert both.base.workspace is both.revision.workspace
    assert labels(tmp_path, "@2025", "@2026-01") == ["@2025-12-31", "@2026-01-31"]
    assert labels(tmp_path, "@2025..@2026") == ["@2025-12-31", "@2026-12-31"]
    assert both.base.day == date(2025, 12, 31)
    assert "not a date" in refusal(WrongUsage, tmp_path, "@2025-02-30")
    assert labels(tmp_path, "@2025-01..2026")[1] == "@2026-12-31"
    assert "not a date" in refusal(WrongUsage, tmp_path, "@2" + "9" * 90)


def test_what_had_not_been_read_by_a_day_does_not_count(tmp_path: Path) -> None:
    via = "sources:\n- {id: old, title: O, published: 2020, via: late}\n- {id: late, title: L, published: 2026}\n"  # noqa: E501
    write(tmp_path, demo(milestone("2030"), **{"sources.yaml": via}))

    def known(by: date | None) -> list[str]:
        both = read_sides("@2025", None, tmp_path, rules=NO_RULES, known_by=by)
        return dates(both.base)

    assert known(None) == ["2030"]
    assert known(date(2025, 12, 31)) == []


def test_folders_are_compared_without_git(tmp_path: Path) -> None:
    write(tmp_path / "a", demo(milestone("2025")))
    write(tmp_path / "b", demo(milestone("2026")))

    assert compared(tmp_path, "a", "b/portfolio.yaml") == [["2025"], ["2026"]]
    assert compared(tmp_path / "b", "../a") == [["2025"], ["2026"]]
    assert labels(tmp_path, "a", "b") == ["a", "b"]
    assert labels(tmp_path / "b", "@2025", "../a") == ["@2025-12-31", "../a"]
    assert "no file or folder" in refusal(UnreadableFile, tmp_path, "a", "./c")
    assert "no file or folder" in refusal(UnreadableFile, tmp_path, "a", "b/none.yaml")
    assert "there is no path `c`" in refusal(NoRepository, tmp_path, "c")


def test_a_path_says_which_portfolio_is_compared_with_its_last_commit(repo: Repo) -> None:
    write(repo.folder, {f"roadmaps/b/{name}": text for name, text in demo().items()})
    repo.commit("Second portfolio")
    write(repo.folder, plan_files(milestone("2030")))

    assert "several" in refusal(SeveralPortfolios, repo.folder)
    assert compared(repo.folder, PLAN) == [["2027"], ["2030"]]
    assert compared(repo.folder, f"{PLAN}/areas/area.yaml") == [["2027"], ["2030"]]
    assert compared(repo.folder, "HEAD~2", PLAN) == [["2026"], ["2030"]]
    assert compared(repo.folder, "@2024", PLAN) == [["2030"], ["2030"]]
    assert compared(repo.folder.parent, f"repo/{PLAN}") == [["2027"], ["2030"]]
    here = repo.folder / PLAN
    assert compared(here, ".") == [["2027"], ["2030"]]
    assert compared(here, "../b") == [[], ["2030"]]


def test_what_was_asked_for_in_a_portfolio_is_kept_for_both_sides(repo: Repo) -> None:
    both = sides(repo.folder, f"{PLAN}/areas/area.yaml")

    assert [side.workspace.focus for side in both] == [(f"{PLAN}/areas/area.yaml",)] * 2


def test_a_path_wins_over_a_revision_and_says_how_to_mean_the_other(repo: Repo) -> None:
    write(repo.folder, {"HEAD/x": "", "v1": "no plan"})
    repo.git("tag", "v1")

    assert "`HEAD^0`" in refusal(NoPortfolio, repo.folder, "HEAD")
    assert "`v1^0`" in refusal(WrongUsage, repo.folder, "v1")
    assert compared(repo.folder, "HEAD^0") == [["2027"], ["2027"]]
    assert compared(repo.folder, "HEAD..") == [["2027"], ["2027"]]
    write(repo.folder, {"notes.txt": ""})
    assert refusal(WrongUsage, repo.folder, "notes.txt").endswith("holds no plan")


def test_equal_files_are_read_once_and_equal_things_are_shared(repo: Repo) -> None:
    two = "milestones:\n  - {id: a, name: A, due: 2025}\n  - {id: b, name: B, due: 2025}\n"
    repo.plan("Two", two)
    repo.plan("Later", two.replace("B, due: 2025", "B, due: 2026"))

    base, revision = sides(repo.folder, "HEAD~1")

    assert base.workspace.files[0] is revision.workspace.files[0]
    assert base.plan.sources[0] is revision.plan.sources[0]
    before, after = (side.plan.areas[0].milestones for side in (base, revision))
    assert before[0] is after[0]
    assert before[1].due != after[1].due


def test_a_small_portfolio_in_one_file_shares_its_areas_too(tmp_path: Path) -> None:
    text = (
        PORTFOLIO + "areas:\n- {roadmap: a, name: A}\n- {roadmap: b, name: B%s}\nlanguages: [en]\n"
    )
    repo = Repo(tmp_path)
    repo.commit("One", {"portfolio.yaml": text % ""})
    write(repo.folder, {"portfolio.yaml": text % "B"})

    base, revision = sides(repo.folder)

    assert base.plan.areas[1].name != revision.plan.areas[1].name
    assert base.plan.languages is revision.plan.languages


def test_the_lines_of_a_revision_can_be_shown(repo: Repo) -> None:
    base = sides(repo.folder, "HEAD~1").base
    area = base.workspace.files[2]

    assert area.file == f"{PLAN}/areas/area.yaml"
    assert "2026" in excerpt(area.reread(), 6)
    assert sides(repo.folder / PLAN, "HEAD~1").base.workspace.files[2].file == "areas/area.yaml"


def test_a_renamed_folder_is_found_by_the_id_of_the_portfolio(repo: Repo) -> None:
    repo.git("mv", "roadmaps/demo", "roadmaps/new")
    repo.commit("Rename")

    both = sides(repo.folder, "HEAD~2")
    assert [dates(side) for side in both] == [["2026"], ["2027"]]
    assert both.base.workspace.root == "roadmaps/demo"
    assert both.base.workspace.files[0].file == "roadmaps/demo/portfolio.yaml"
    assert compared(repo.folder, "HEAD~3:roadmaps/demo") == [["2025"], ["2027"]]


def test_a_file_renamed_with_a_mistake_in_it_says_so_under_its_new_name(repo: Repo) -> None:
    repo.plan("Broken", "milestone: x\n")
    repo.git("mv", "roadmaps/demo", "roadmaps/new")

    base, revision = sides(repo.folder)

    old, new = (
        {str(one.spot and one.spot.file) for one in side.workspace.findings if one.rule[0] == "S"}
        for side in (base, revision)
    )
    assert {file.replace("demo", "new") for file in old} == new
    assert "roadmaps/new/areas/area.yaml" in new


def test_a_portfolio_that_may_have_been_in_two_places_is_asked_for(repo: Repo) -> None:
    repo.commit("Copy", {f"old/{name}": text for name, text in demo().items()})
    repo.git("mv", "roadmaps/demo", "roadmaps/new")

    text = refusal(SeveralPortfolios, repo.folder)
    assert "`HEAD:old`, `HEAD:roadmaps/demo`" in text


def test_a_portfolio_that_was_not_there_yet_is_said_to_be_so(tmp_path: Path) -> None:
    repo = Repo(tmp_path)
    repo.commit("Nothing")
    repo.plan("Plan", milestone("2025"))

    assert "`roadmaps/demo` is not in HEAD~1 (" in refusal(UnreadableRevision, tmp_path, "HEAD~1")
    write(repo.folder, {"roadmaps/b/portfolio.yaml": "portfolio: b\nname: B\n"})
    text = refusal(UnreadableRevision, tmp_path / "roadmaps" / "b", "HEAD")
    assert text.endswith("there is `HEAD:roadmaps/demo`")


def test_an_id_that_cannot_be_read_finds_nothing(repo: Repo) -> None:
    repo.git("mv", "roadmaps/demo", "roadmaps/new")
    main = repo.folder / "roadmaps" / "new" / "portfolio.yaml"
    main.write_text("nothing: here\n")
    assert "not in HEAD" in refusal(UnreadableRevision, repo.folder)
    main.unlink()
    main.symlink_to("/etc/hostname")
    assert "not in HEAD" in refusal(UnreadableRevision, repo.folder)


def test_a_portfolio_is_found_in_a_revision_when_it_is_gone_from_the_disk(repo: Repo) -> None:
    repo.commit("Docs", {"docs/deep/x": "", "docs/deep/y": ""})
    (repo.folder / "sub").mkdir()
    repo.git("rm", "-rq", "roadmaps", "docs/deep/x")

    for folder in ("", "sub", "docs/deep"):
        assert compared(repo.folder / folder, "HEAD~2..HEAD") == [["2026"], ["2027"]]


@pytest.mark.parametrize(
    ("path", "here"),
    [
        (PLAN, ""),
        (f"{PLAN}/", ""),
        (f"{PLAN}/areas", ""),
        (f"{PLAN}/areas/area.yaml", ""),
        ("roadmaps", ""),
        ("", ""),
        (".", ""),
        ("./demo", "roadmaps"),
        ("../demo", "roadmaps/demo"),
    ],
)
def test_a_revision_may_name_its_folder(repo: Repo, path: str, here: str) -> None:
    assert compared(repo.folder / here, f"HEAD~1:{path}") == [["2026"], ["2027"]]


def test_a_folder_that_is_not_in_the_revision_is_named(repo: Repo) -> None:
    assert "there is no `gone` in HEAD (" in refusal(UnreadableRevision, repo.folder, "HEAD:gone")
    assert "leads out" in refusal(UnreadableRevision, repo.folder, "HEAD:../gone")
    repo.commit("Readme", {"docs/x": "", "README": ""})
    assert "no portfolio in `docs`" in refusal(UnreadableRevision, repo.folder, "HEAD:docs")
    assert "no portfolio in `README`" in refusal(UnreadableRevision, repo.folder, "HEAD:README")


def test_without_a_repository_there_are_no_revisions(tmp_path: Path) -> None:
    write(tmp_path, demo())

    assert "`@DATE`" in refusal(NoRepository, tmp_path)
    assert "no git repository" in refusal(NoRepository, tmp_path, "main")


def test_a_portfolio_outside_the_repository_has_no_revisions(repo: Repo, tmp_path: Path) -> None:
    outside = write(tmp_path / "outside", demo(milestone("2050")))

    def read(base: str) -> Sides:
        return read_sides(base, None, repo.folder, rules=NO_RULES, portfolio=outside)

    with pytest.raises(UnreadableRevision, match="outside the repository"):
        read("HEAD")
    assert compared(repo.folder, "HEAD", "../outside") == [["2027"], ["2050"]]


def test_settings_are_those_that_stand_with_a_side(repo: Repo) -> None:
    other = "[tool.other]\nx = 1\n"
    repo.commit("Settings", {"cet.toml": 'fail-on = "note"', f"{PLAN}/pyproject.toml": other})
    write(repo.folder, {"cet.toml": 'fail-on = "warning"'})

    base, revision = sides(repo.folder)
    assert [side.settings(NO_RULES).fail_on for side in (base, revision)] == ["note", "warning"]
    assert base.settings(NO_RULES).file == "HEAD:cet.toml"
    assert sides(repo.folder, "HEAD~1").base.settings(NO_RULES).file == ""
    assert sides(repo.folder, STAGED).base.settings(NO_RULES).file == ":cet.toml"


@pytest.mark.parametrize(
    ("data", "reason"),
    [(b"\xff", "not UTF-8"), (b"x" * 1_000_001, "large"), (b"fail-on = 1", "`fail-on`")],
)
def test_settings_that_cannot_be_read_are_named_when_asked_for(
    repo: Repo, data: bytes, reason: str
) -> None:
    repo.commit("Settings", {"cet.toml": data})
    (repo.folder / "cet.toml").unlink()

    base = sides(repo.folder).base
    with pytest.raises(WrongSetting, match=reason) as caught:
        base.settings(NO_RULES)
    assert str(caught.value).startswith("HEAD:cet.toml: ")


def test_settings_that_are_a_link_are_not_followed(repo: Repo) -> None:
    (repo.folder / "cet.toml").symlink_to("other.toml")
    repo.commit("Link")

    with pytest.raises(WrongSetting, match="link"):
        sides(repo.folder).base.settings(NO_RULES)


def test_one_side_can_be_read_alone(repo: Repo) -> None:
    assert dates(read_side(None, repo.folder, rules=NO_RULES)) == ["2027"]
    assert dates(read_side("HEAD~2", repo.folder, rules=NO_RULES)) == ["2025"]


def test_so_much_is_remembered_and_no_more() -> None:
    from cet_cli.document import Limits

    likeness = Likeness(room=60)
    texts = [b"roadmap: a\nname: %d\n" % number for number in range(4)]
    first = [likeness.load(text, "x", Limits()) for text in texts]

    assert likeness.load(texts[3], "x", Limits()) is first[3]
    assert likeness.load(texts[0], "x", Limits()) is not first[0]


def test_a_main_file_among_the_areas_hides_none_of_them_in_git_either(repo: Repo) -> None:
    astray = f"{PLAN}/areas/portfolio.yaml"
    write(repo.folder, {astray: PORTFOLIO})
    repo.commit("Astray", {astray: PORTFOLIO})

    for here in (repo.folder, repo.folder / PLAN / "areas"):
        base, revision = sides(here)
        assert [one.file for one in base.workspace.files] == [
            one.file for one in revision.workspace.files
        ]
        assert dates(base) == dates(revision) != []
        assert [one.rule for one in base.workspace.findings] == ["S114"]

from __future__ import annotations

import gc
import re
from datetime import date
from typing import TYPE_CHECKING

import pytest

from cet_cli.check import check
from cet_cli.document import excerpt
from cet_cli.errors import NoPortfolio, WrongUsage
from cet_cli.load import open_workspace
from cet_cli.load.collector import collector_paused
from cet_cli.load.discovery import locate
from cet_cli.load.workspace import area_of, open_place
from cet_cli.model.in_force import as_of
from tests.plans import AREA_FILE, KOREA, PORTFOLIO, SOURCES, demo, korea_copy, read, write

if TYPE_CHECKING:
    from pathlib import Path

DAY = date(2026, 12, 31)


def codes(root: Path) -> list[tuple[str, str]]:
    """Check a portfolio and give the codes and files of its findings, notes aside."""
    found = check(open_workspace(root, here=root), DAY).findings
    return [(one.rule, one.span.file if one.span else "") for one in found]


def test_files_are_joined_to_one_portfolio(tmp_path: Path) -> None:
    workspace = read(tmp_path, demo("summary: one\n", **{"areas/b.yaml": "roadmap: b\nname: B\n"}))

    assert [area.id for area in workspace.portfolio.areas] == ["area", "b"]
    assert [source.id for source in workspace.portfolio.sources] == ["old", "plan", "late"]
    assert (workspace.root, workspace.whole, workspace.unread) == (".", True, frozenset())


def test_a_small_team_keeps_all_in_one_file(tmp_path: Path) -> None:
    text = PORTFOLIO + SOURCES + "areas:\n  - {roadmap: a, name: A}\n"
    root = write(tmp_path, {"plan.yaml": text, ".git/x": ""})
    workspace = open_workspace("plan.yaml", here=root)

    assert [area.id for area in workspace.portfolio.areas] == ["a"]
    assert len(workspace.portfolio.sources) == 3


def test_the_working_directory_is_where_paths_are_shown_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "plan", demo("summary: one\n"))
    monkeypatch.chdir(tmp_path)

    assert open_workspace("plan").root == "plan"
    assert open_workspace("plan").files[0].file == "plan/portfolio.yaml"


def test_a_main_file_of_another_kind_is_no_portfolio(tmp_path: Path) -> None:
    with pytest.raises(NoPortfolio, match=r"`portfolio\.yaml` is not a portfolio"):
        read(tmp_path, {"portfolio.yaml": "roadmap: x\nname: X\n"})


@pytest.mark.parametrize("broken", ["portfolio: [\n", "", "name: K\nportfolo: korea\n"])
def test_the_areas_are_checked_where_the_main_file_is_broken(tmp_path: Path, broken: str) -> None:
    root = korea_copy(tmp_path)
    write(root, {"portfolio.yaml": broken})
    found = codes(root)

    assert len(found) == 1, found
    assert found[0][1] == "portfolio.yaml"


def test_the_name_of_a_portfolio_of_another_version_is_known(tmp_path: Path) -> None:
    for name in ("korea", "Korea X"):
        workspace = read(tmp_path, {"portfolio.yaml": f"format: 9\nportfolio: {name}\nname: K\n"})
        assert workspace.portfolio.id == ("korea" if name == "korea" else "portfolio")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("sources.yaml", "sources: [\n"),
        ("sources.yaml", "sources: later\n"),
        ("sources.yaml", "surces:\n  - {id: a, title: A}\n"),
        ("areas/quantum.yaml", "roadmap: quantum\n  name: x\n"),
        ("areas/ai.yaml", ""),
        (
            "areas/semiconductor-display.yaml",
            "format: 7\nroadmap: semiconductor-display\nname: S\n",
        ),
    ],
)
def test_a_broken_file_has_no_echo_in_the_others(tmp_path: Path, name: str, text: str) -> None:
    root = korea_copy(tmp_path)
    write(root, {name: text})

    assert [file for _, file in codes(root)] == [name]


def test_a_broken_node_has_no_echo_in_other_files(tmp_path: Path) -> None:
    root = korea_copy(tmp_path)
    sources = (root / "sources.yaml").read_text(encoding="utf-8")
    quantum = (root / "areas/quantum.yaml").read_text(encoding="utf-8")
    write(
        root,
        {
            "sources.yaml": sources.replace(
                "- id: budget-2024\n    title:", "- id: budget-2024\n    titel:"
            ),
            "areas/quantum.yaml": quantum.replace("  - id: quantum-rank", "  - idd: quantum-rank"),
        },
    )

    assert codes(root) == [("S101", "areas/quantum.yaml"), ("S101", "sources.yaml")]


def test_lost_things_are_known_to_be_there(tmp_path: Path) -> None:
    text = """\
milestones:
  - {id: M 1, name: M}
  - {name: M, due: far}
  - {id: m, name: M, needs: [gone, far]}
missions: {id: gone, statement: G}
"""
    workspace = read(tmp_path, demo(text))

    assert workspace.files[-1].lost == {"M 1", "M", "far", "gone", "missions"}
    assert not workspace.whole


def test_the_shipped_portfolio_is_read_whole() -> None:
    workspace = open_workspace(KOREA, here=KOREA)

    assert workspace.findings == ()
    assert len(workspace.portfolio.areas) == 12


def test_the_bytes_of_a_good_file_are_read_again_when_a_line_is_shown(tmp_path: Path) -> None:
    workspace = read(tmp_path, demo("summary: one\n"))
    loaded = workspace.files[-1]

    assert loaded.document.data == b""
    assert excerpt(loaded.reread(), 2) == "roadmap: area"
    (tmp_path / AREA_FILE).write_text("something: else\n", encoding="utf-8")
    assert loaded.reread().data == b""
    (tmp_path / AREA_FILE).unlink()
    assert loaded.reread().data == b""


def test_of_a_file_with_mistakes_the_bytes_are_kept(tmp_path: Path) -> None:
    workspace = read(tmp_path, demo("summry: one\n"))
    (tmp_path / AREA_FILE).unlink()

    assert excerpt(workspace.files[-1].reread(), 5) == "summry: one"


def test_the_collector_runs_again_afterwards() -> None:
    with collector_paused():
        assert not gc.isenabled()
        with collector_paused():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def test_an_area_is_asked_for_by_its_id_or_by_its_file(tmp_path: Path) -> None:
    root = write(tmp_path, demo("source: late\n".replace("source: late\n", "summary: one\n")))
    workspace = open_workspace(root, here=root)
    inside = open_place(locate(root / AREA_FILE, root), root)

    assert area_of(workspace, workspace.portfolio, None) == ""
    assert area_of(workspace, workspace.portfolio, "area") == "area"
    assert area_of(workspace, workspace.portfolio, "demo") == "demo"
    assert area_of(inside, inside.portfolio, None) == "area"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("aera", "`aera` is neither a path nor an area of `demo`; did you mean `area`?"),
        ("xyz", "`xyz` is neither a path nor an area of `demo`; there are demo, area"),
    ],
)
def test_an_area_that_is_none_is_told_with_those_there_are(
    tmp_path: Path, name: str, said: str
) -> None:
    workspace = read(tmp_path, demo("summary: one\n"))

    with pytest.raises(WrongUsage, match=re.escape(said)):
        area_of(workspace, workspace.portfolio, name)


def test_an_area_not_known_yet_is_told_apart_from_none(tmp_path: Path) -> None:
    workspace = read(tmp_path, demo("milestones: [{id: m, name: M, source: plan}]\n"))
    then = as_of(workspace.portfolio, date(2019, 1, 1))

    with pytest.raises(WrongUsage, match="nothing was published about `area` by then"):
        area_of(workspace, then, "area")

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from cet_cli.api import begin_portfolio, check, open_workspace, summarise
from cet_cli.edit import beginning, write_atomically
from cet_cli.errors import UnwritableFile

if TYPE_CHECKING:
    from pathlib import Path

TODAY = date(2026, 6, 30)


def test_what_is_begun_has_no_finding_at_all(tmp_path: Path) -> None:
    folder = tmp_path / "roadmaps" / "mine"
    written = begin_portfolio(folder)
    workspace = open_workspace(folder)

    assert sorted(path.relative_to(folder).as_posix() for path in written) == [
        "areas/clean-energy.yaml",
        "cet.schema.json",
        "portfolio.yaml",
        "sources.yaml",
    ]
    assert check(workspace, TODAY).findings == ()
    assert check(workspace, TODAY).suppressed == ()


def test_what_is_begun_has_a_status(tmp_path: Path) -> None:
    begin_portfolio(tmp_path)

    report = summarise(str(tmp_path), TODAY)

    assert report.targets.of == 1
    assert [row.id for row in report.areas] == ["my-strategy", "clean-energy"]


@pytest.mark.parametrize("name", ["portfolio.yaml", "areas/clean-energy.yaml", "cet.schema.json"])
def test_where_one_of_the_files_stands_nothing_is_written(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("mine")

    with pytest.raises(UnwritableFile, match="exists already; nothing was written"):
        begin_portfolio(tmp_path)

    assert [one for one in tmp_path.rglob("*") if one.is_file()] == [path]
    assert path.read_text() == "mine"


def test_a_link_to_nowhere_is_not_written_through(tmp_path: Path) -> None:
    (tmp_path / "sources.yaml").symlink_to("elsewhere.yaml")

    with pytest.raises(UnwritableFile, match="nothing was written"):
        begin_portfolio(tmp_path)

    assert [one.name for one in tmp_path.iterdir()] == ["sources.yaml"]


@pytest.mark.parametrize("failure", [UnwritableFile("the disk is full"), KeyboardInterrupt()])
def test_files_already_written_are_taken_back_when_one_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: BaseException
) -> None:

    def fail_at_sources(path: Path, data: bytes) -> None:
        if path.name == "sources.yaml":
            raise failure
        write_atomically(path, data)

    monkeypatch.setattr(beginning, "write_atomically", fail_at_sources)
    with pytest.raises(type(failure)):
        begin_portfolio(tmp_path)

    assert [one for one in tmp_path.rglob("*") if one.is_file()] == []

"""`cet init` begins a portfolio that works, and touches nothing that stands there."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

import pytest

from tests.cli.running import typed

if TYPE_CHECKING:
    from pathlib import Path


def test_a_portfolio_is_begun_that_validates_and_has_a_status(tmp_path: Path) -> None:
    begun = typed("init", "-C", str(tmp_path))

    assert (begun.code, begun.err) == (0, "")
    assert begun.out.splitlines() == [
        "Wrote roadmaps/my-strategy/areas/clean-energy.yaml",
        "Wrote roadmaps/my-strategy/portfolio.yaml",
        "Wrote roadmaps/my-strategy/sources.yaml",
        "Wrote roadmaps/my-strategy/cet.schema.json",
        "Next: cet validate roadmaps/my-strategy",
        "      cet status roadmaps/my-strategy",
    ]
    clean = typed("validate", "-C", str(tmp_path), "roadmaps/my-strategy", "--fail-on", "note")
    assert clean.code == 0
    assert clean.out.startswith("No findings. Read 1 area")
    assert typed("status", "-C", str(tmp_path)).code == 0
    assert typed("status", "-C", str(tmp_path), "clean-energy").code == 0
    assert typed("fmt", "-C", str(tmp_path), "--check").code == 0


def test_the_schema_beside_it_is_the_one_that_is_printed(tmp_path: Path) -> None:
    typed("init", str(tmp_path / "new"))

    assert (tmp_path / "new" / "cet.schema.json").read_text() == typed("schema").out


def test_a_second_time_changes_nothing(tmp_path: Path) -> None:
    typed("init", str(tmp_path))
    (tmp_path / "portfolio.yaml").write_text("mine")

    again = typed("init", str(tmp_path))

    assert (again.code, again.out) == (2, "")
    assert "exists already; nothing was written" in again.err
    assert (tmp_path / "portfolio.yaml").read_text() == "mine"


@pytest.mark.parametrize("folder", ["areas", "roadmaps/my-strategy"])
def test_no_portfolio_is_begun_inside_another_whose_areas_it_would_hide(
    tmp_path: Path, folder: str
) -> None:
    typed("init", str(tmp_path))

    inside = typed("init", "-C", str(tmp_path), folder)

    assert (inside.code, inside.out) == (2, "")
    assert f"`{folder}` lies in the portfolio `{tmp_path}`" in inside.err
    assert "Read 1 area" in typed("validate", "-C", str(tmp_path)).out


def test_one_is_begun_beside_another(tmp_path: Path) -> None:
    typed("init", str(tmp_path / "first"))

    assert typed("init", "-C", str(tmp_path / "first"), "../second").code == 0
    assert (tmp_path / "second" / "portfolio.yaml").is_file()


def test_a_name_with_blanks_is_quoted_for_the_next_command(tmp_path: Path) -> None:
    assert "Next: cet validate 'my plan'\n" in typed("init", "-C", str(tmp_path), "my plan").out


@pytest.mark.parametrize("place", ["/proc/nothing/here", "/dev/null/x"])
def test_where_nothing_can_be_written_it_is_told(place: str) -> None:
    answer = typed("init", place)

    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("cet: `/")
    assert "cannot be written: " in answer.err


def test_a_folder_that_may_not_be_written_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr("tempfile.mkstemp", refuse)
    answer = typed("init", str(tmp_path))

    assert answer.code == 2
    assert "cannot be written: Permission denied" in answer.err
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []

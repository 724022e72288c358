from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import pytest

import cet_cli
from cet_cli import api
from cet_cli.api.settings import limits_of
from cet_cli.errors import RefusedPlan, UnreadableFile, UnwritableFile, WrongUsage
from cet_cli.finding import Severity
from tests.plans import AREA_FILE, KOREA, demo, write

if TYPE_CHECKING:
    from pathlib import Path

DAY = date(2026, 6, 30)
WRONG = "milestones: [{id: m, name: M, dew: 2030}]\n"


def two(root: Path) -> Path:
    """Write two portfolios with a mistake in each area."""
    more = {"areas/more.yaml": "roadmap: more\nname: More\nnmae: M\n"}
    write(root / "one", demo(WRONG, **more))
    write(root / "two", demo(WRONG, **{"cet.toml": 'fail-on = "note"\n'}))
    return root


def errors(root: Path, *paths: str) -> list[str]:
    """Check paths and give the files with errors."""
    report, _ = api.check_paths([root / path for path in paths], DAY, here=root)
    return [one.span.file for one in report.findings if one.severity is Severity.ERROR and one.span]


def test_a_notebook_does_what_the_terminal_does() -> None:
    workspace = api.open_workspace(KOREA)
    outcome = api.check(workspace, as_of=date(2026, 3, 31))

    assert isinstance(workspace, api.Workspace)
    assert isinstance(outcome, api.Outcome)
    assert outcome.at_least(Severity.ERROR) == ()


def test_its_verbs_can_be_had_from_the_package() -> None:
    assert getattr(cet_cli, "open_workspace") is api.open_workspace  # noqa: B009 - by its name
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        getattr(cet_cli, "nothing")  # noqa: B009 - by its name


def test_several_paths_are_checked_each_portfolio_once(tmp_path: Path) -> None:
    root = two(tmp_path)
    one, more, other = f"one/{AREA_FILE}", "one/areas/more.yaml", f"two/{AREA_FILE}"

    assert errors(root, "one") == [one, more]
    assert errors(root, one) == [one]
    assert errors(root, one, more) == [one, more]
    assert errors(root, one, "one") == [one, more]
    assert errors(root, "one", one) == [one, more]
    assert errors(root, "one", "two") == [one, more, other]
    assert errors(root / "one") == [AREA_FILE, "areas/more.yaml"]


def test_the_strictest_of_the_settings_decides(tmp_path: Path) -> None:
    root = two(tmp_path)

    assert api.check_paths([root / "one"], DAY, here=root)[1] is Severity.ERROR
    assert api.check_paths([root / "one", root / "two"], DAY, here=root)[1] is Severity.NOTE


def test_without_a_path_the_working_directory_is_meant(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(two(tmp_path) / "two")
    report, level = api.check_paths([], DAY)

    assert (len(report.findings) > 0, level) == (True, Severity.NOTE)
    with pytest.raises(RefusedPlan):
        api.summarise(None, DAY)


def test_a_path_that_is_not_there_is_no_clean_plan(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile):
        api.check_paths([tmp_path / "nothing"], DAY, here=tmp_path)


def test_the_settings_raise_the_limits(tmp_path: Path) -> None:
    root = write(tmp_path, demo("summary: one\n", **{"cet.toml": "limits.nodes = 5\n"}))
    report, _ = api.check_paths([root], DAY, here=root)

    assert limits_of(api.settings_of(root, root)).nodes == 5
    assert "S014" in {one.code for one in report.findings}


def test_the_state_of_a_plan_is_told_for_all_of_it_or_for_an_area() -> None:
    whole = api.summarise(None, DAY, here=KOREA)
    by_id = api.summarise("quantum", DAY, here=KOREA)
    by_file = api.summarise("areas/quantum.yaml", DAY, here=KOREA)

    assert by_id == by_file
    assert whole != by_id
    with pytest.raises(WrongUsage, match="did you mean `quantum`"):
        api.summarise("quantun", DAY, here=KOREA)


def test_the_state_of_a_day_is_that_of_what_was_published() -> None:
    then = api.summarise(None, DAY, as_of=date(2023, 12, 31), here=KOREA)
    known = api.summarise(None, DAY, as_of=DAY, known_by=date(2023, 12, 31), here=KOREA)

    assert then != api.summarise(None, DAY, here=KOREA)
    assert then != known


def test_a_portfolio_is_begun_valid_and_never_over_another(tmp_path: Path) -> None:
    written = api.begin_portfolio(tmp_path / "new")
    report, _ = api.check_paths([tmp_path / "new"], DAY, here=tmp_path)

    assert written
    assert [one for one in report.findings if one.severity is Severity.ERROR] == []
    with pytest.raises(UnwritableFile):
        api.begin_portfolio(tmp_path / "new")


def test_the_schema_is_json_and_the_one_that_is_shipped() -> None:
    text = api.schema_text()

    assert json.loads(text)["$schema"].endswith("2020-12/schema")
    assert (KOREA.parent / "cet.schema.json").read_text(encoding="utf-8") == text

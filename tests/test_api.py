"""The verbs of a notebook."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

import cet_cli
from cet_cli import api
from cet_cli.api.settings import limits_of
from cet_cli.errors import RefusedPlan, WrongUsage
from cet_cli.finding import Severity

ROOT = Path(__file__).parents[1]
HANEUL = ROOT / "tests" / "data" / "haneul"
DAY = date(2026, 6, 30)


def test_every_public_name_is_there_and_says_what_it_is() -> None:
    for name in api.__all__:
        assert getattr(api, name).__doc__, name


def test_public_names_are_had_from_the_package_too() -> None:
    assert cet_cli.open_workspace is api.open_workspace
    with pytest.raises(AttributeError, match="has no attribute 'nosuch'"):
        _ = cet_cli.nosuch


def test_a_plan_is_opened_checked_and_summarised_from_anywhere(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(HANEUL / "areas")
    workspace = api.open_workspace()

    assert workspace.portfolio.id == "haneul"
    assert api.check(workspace, DAY).counts[Severity.ERROR] == 0
    assert api.summarise(None, DAY).targets.of == 13


def test_what_is_named_twice_is_looked_at_once_and_the_wider_name_holds() -> None:
    one = HANEUL / "areas" / "quiet.yaml"
    other = HANEUL / "portfolio.yaml"
    only = api.check_paths([one], DAY)[0]
    twice = api.check_paths([one, one], DAY)[0]
    wide = api.check_paths([one, HANEUL], DAY)[0]

    assert only.findings == twice.findings
    assert len(only.findings) == 2
    assert api.check_paths([HANEUL, one], DAY)[0] == wide == api.check_paths([other], DAY)[0]
    assert len(wide.findings) == 3


def test_two_files_of_one_portfolio_are_looked_at_together() -> None:
    both = api.check_paths(
        [HANEUL / "areas" / "quiet.yaml", HANEUL / "areas" / "sky-cars.yaml"], DAY
    )

    assert both[0].read.files == 5
    assert len(both[0].findings) == 2


def test_settings_hold_from_the_nearest_file(tmp_path: Path) -> None:
    (tmp_path / "cet.toml").write_text('fail-on = "note"\n[limits]\nnesting = 7\n')

    settings = api.settings_of(tmp_path, tmp_path)
    assert settings.fail_on is Severity.NOTE
    assert limits_of(settings).nesting == 7
    assert limits_of(settings).size == 2_000_000


def test_a_plan_is_summarised_as_it_stood_and_as_far_as_it_was_known() -> None:
    then = api.summarise(None, DAY, date(2024, 6, 30), date(2024, 6, 30), HANEUL)

    assert (then.as_of, then.known_by) == (date(2024, 6, 30), date(2024, 6, 30))
    assert dict(then.targets.counts)["no_data"] > 10


@pytest.mark.parametrize("what", ["", "nosuch", "sky-cars/rules"])
def test_what_is_neither_path_nor_area_is_told(what: str) -> None:
    with pytest.raises(WrongUsage, match="neither a path nor an area"):
        api.summarise(what, DAY, here=HANEUL)


def test_a_plan_with_errors_is_not_summarised() -> None:
    with pytest.raises(RefusedPlan, match="5 errors"):
        api.summarise("tests/data/mistake", DAY, here=ROOT)


def test_the_schema_is_a_schema() -> None:
    assert json.loads(api.schema_text())["$schema"].startswith("https://json-schema.org/")

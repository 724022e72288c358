from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cet_cli.config import Settings
from cet_cli.errors import WrongSetting
from cet_cli.finding import Severity
from cet_cli.load import settings as module
from cet_cli.load.opening import Unopenable
from cet_cli.load.settings import find_settings
from tests.plans import write

if TYPE_CHECKING:
    from pathlib import Path

WARN, NOTE = 'fail-on = "warning"\n', 'fail-on = "note"\n'
OURS, FOREIGN = '[tool.cet]\nfail-on = "note"\n', "[tool.other]\nx = 1\n"


def found(root: Path, base: Path | None = None) -> Settings:
    return find_settings(root, base or root, frozenset())


def test_without_a_file_everything_is_as_usual(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()

    assert found(tmp_path) == Settings()


def test_the_nearest_file_holds(tmp_path: Path) -> None:
    root = write(tmp_path, {"cet.toml": WARN, "roadmaps/korea/x": ""}) / "roadmaps" / "korea"

    assert found(root, tmp_path).fail_on is Severity.WARNING
    assert found(root, tmp_path).file == "cet.toml"
    assert found(root, root).file == "../../cet.toml"
    write(root, {"cet.toml": NOTE})
    assert found(root).fail_on is Severity.NOTE


def test_a_pyproject_speaks_for_us_only_where_it_names_us(tmp_path: Path) -> None:
    root = write(
        tmp_path, {"cet.toml": WARN, "a/pyproject.toml": FOREIGN, "b/pyproject.toml": OURS}
    )

    assert found(root / "a").fail_on is Severity.WARNING
    assert found(root / "b").fail_on is Severity.NOTE


def test_our_own_file_comes_before_a_pyproject(tmp_path: Path) -> None:
    write(tmp_path, {"cet.toml": WARN, "pyproject.toml": OURS})

    assert found(tmp_path).fail_on is Severity.WARNING


def test_settings_above_the_repository_are_not_ours(tmp_path: Path) -> None:
    write(tmp_path, {"cet.toml": WARN, "repository/.git/x": ""})

    assert found(tmp_path / "repository") == Settings()


def test_up_to_the_top_there_may_be_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(tmp_path), "exists", lambda _: False)
    monkeypatch.setattr(type(tmp_path), "is_file", lambda _: False)

    assert found(tmp_path) == Settings()


def test_a_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    write(tmp_path, {"cet.toml": b"\xff\xfe"})

    with pytest.raises(WrongSetting, match=r"cet\.toml: not UTF-8"):
        found(tmp_path)


def test_a_file_that_cannot_be_read_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> bytes:
        raise Unopenable("forbidden")

    write(tmp_path, {"cet.toml": WARN})
    monkeypatch.setattr(module, "read_bytes", refuse)
    with pytest.raises(WrongSetting, match=r"cet.toml: cannot be read \(forbidden\)"):
        found(tmp_path)

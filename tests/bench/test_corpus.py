from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from hashlib import blake2b
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from cet_cli.api import check, open_workspace
from tests.bench.corpus import THINGS_A_FILE, area_text, files, with_mistake, write

ROOT = Path(__file__).parents[2]
DIGEST = "560e071ce386e0c5"
"""Of the corpus of 300 things: another figure means that old measurements cannot be compared."""


def digest(things: int) -> str:
    texts = "".join(f"{name}\n{text}" for name, text in files(things))
    return blake2b(texts.encode(), digest_size=8).hexdigest()


def test_the_same_arguments_give_the_same_bytes_on_every_python() -> None:
    assert digest(300) == DIGEST


def test_the_seed_of_hashing_changes_nothing() -> None:
    ask = "from tests.bench.test_corpus import digest; print(digest(300))"
    said = {
        subprocess.run(
            [sys.executable, "-c", ask],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        for seed in ("0", "1")
    }

    assert said == {DIGEST}


def test_another_seed_gives_another_portfolio() -> None:
    assert area_text(1, seed=1) != area_text(1, seed=2)


def test_a_file_holds_a_hundred_things_in_about_33_600_bytes() -> None:
    sizes = [len(area_text(number).encode()) for number in range(1, 9)]

    assert area_text(1).count("\n  - id: ") == THINGS_A_FILE
    assert 0.95 < sum(sizes) / 8 / 33_600 < 1.05


def test_every_file_is_yaml(tmp_path: Path) -> None:
    write(tmp_path, 200)
    read = YAML(typ="safe", pure=True)
    paths = sorted(tmp_path.rglob("*.yaml"))

    assert [path.name for path in paths] == [
        "area-0001.yaml",
        "area-0002.yaml",
        "portfolio.yaml",
        "sources.yaml",
    ]
    assert all(isinstance(read.load(path), dict) for path in paths)


@pytest.mark.parametrize("number", range(4))
def test_a_mistake_changes_one_line(number: int) -> None:
    right = area_text(number).splitlines()
    wrong = with_mistake(area_text(number), number).splitlines()

    assert sum(a != b for a, b in zip(right, wrong, strict=True)) == 1


def test_the_portfolio_is_valid(tmp_path: Path) -> None:
    write(tmp_path, 200)

    workspace = open_workspace(tmp_path)

    assert check(workspace, as_of=date(2026, 3, 31)).findings == ()

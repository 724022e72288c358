"""Small portfolios for tests: in memory as text, on disk as files, and as read."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from cet_cli.load import Workspace, open_workspace

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).parents[1]
KOREA = ROOT / "roadmaps" / "korea"
FORMAT = Path(__file__).parent / "data" / "format"
"""The examples of the format, with the sources that they cite."""

PORTFOLIO = "format: 1\nportfolio: demo\nname: Demo\n"
SOURCES = """\
sources:
  - {id: old, title: Old, published: 2020-01-01}
  - {id: plan, title: Plan, published: 2024-01-01}
  - {id: late, title: Late, published: 2026-01-01}
"""
AREA = "format: 1\nroadmap: area\nname: Area\nsource: old\n"
AREA_FILE = "areas/area.yaml"
FIRST = AREA.count("\n") + 1
"""The line of `areas/area.yaml` on which the text of a test begins."""


def write(root: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write files into a folder."""
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
    return root


def demo(area: str = "", **files: str) -> dict[str, str]:
    """Give the files of a small portfolio around the text of an area."""
    ground = {"portfolio.yaml": PORTFOLIO, "sources.yaml": SOURCES}
    return ground | ({AREA_FILE: AREA + area} if area else {}) | files


def read(root: Path, files: Mapping[str, str | bytes]) -> Workspace:
    """Write files and read them as a portfolio."""
    write(root, files)
    return open_workspace(root, here=root)


def korea_copy(folder: Path) -> Path:
    """Copy the shipped portfolio, so that mistakes can be made in it."""
    return Path(shutil.copytree(KOREA, folder / "korea"))

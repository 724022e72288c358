"""Small plans to be edited, and how a test edits them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.edit import Edits, planned, write
from cet_cli.load import open_workspace
from cet_cli.patch import Insert, Set
from tests.plans import demo
from tests.plans import write as lay

if TYPE_CHECKING:
    from pathlib import Path

    from cet_cli.patch import Patch

AREA = """\
milestones:
  - id: launch
    name: Launch  # the first
    due: 2027
indicators:
  - id: share
    name: Share
    unit: percent
    observations:
      - {value: 1, on: 2020, source: old}
"""


def at(text: str) -> Address:
    return Address.parse(text)


BOTH = (
    Set(Address.parse("area/launch.due"), "2028"),
    Insert(
        Address.parse("sources"),
        "sources",
        {"id": "new", "title": "New", "published": "2026-02-01"},
    ),
)


def plan(root: Path, area: str = AREA, **files: str) -> Path:
    return lay(root, demo(area, **files))


def edit(root: Path, *patches: Patch) -> Edits:
    """Work patches out and write them."""
    return write(planned(open_workspace(root, here=root), patches, here=root))


def held(root: Path) -> dict[str, bytes]:
    """Give every file of a folder, hidden ones too."""
    files = (path for path in sorted(root.rglob("*")) if path.is_file())
    return {str(path.relative_to(root)): path.read_bytes() for path in files}

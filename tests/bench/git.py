"""A portfolio with a long history, and the question about one address of it.

python -m tests.bench.git FOLDER            writes the repository, once
python -m tests.bench.git FOLDER --ask      goes through its history, as `cet history` does
"""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

COMMITS = 1000
SIZE = 10_000
"""The bytes of the one file that changes, in each of its versions."""

FIRST = 1_500_000_000
_IDENTITY = "Bench <bench@example.org>"
_MAIN = "format: 1\nportfolio: demo\nname: Demo\nsources:\n  - {id: plan, title: Plan}\n"


def area(version: int) -> str:
    """Write an area of milestones, one of which every version moves."""
    lines = ["format: 1", "roadmap: area", "name: Area", "source: plan", "milestones:"]
    number = 0
    while sum(map(len, lines)) + len(lines) < SIZE:
        year = 2026 + (version if number == version % 50 else number) % 20
        lines.append(
            f"  - {{id: m{number}, name: Milestone {number} of version {version},"
            f" due: {year}-0{1 + version % 9}, source: plan}}"
        )
        number += 1
    return "\n".join(lines) + "\n"


def stream() -> bytes:
    """Write the history in the language of `git fast-import`."""
    parts = []
    for version in range(COMMITS):
        files = {"areas/area.yaml": area(version)} | ({} if version else {"portfolio.yaml": _MAIN})
        parts.append(f"commit refs/heads/main\ncommitter {_IDENTITY} {FIRST + version} +0000\n")
        parts.append(_data(f"Version {version}"))
        parts += [f"M 644 inline {name}\n{_data(text)}" for name, text in files.items()]
    return "".join(parts).encode()


def _data(text: str) -> str:
    return f"data {len(text.encode())}\n{text}\n"


def write(folder: Path) -> None:
    """Make the repository, unless it is there already."""
    if (folder / ".git").exists():
        return
    folder.mkdir(parents=True)
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    for words, given in (
        (("init", "-q", "-b", "main"), b""),
        (("fast-import", "--quiet"), stream()),
        (("reset", "-q", "--hard"), b""),
    ):
        subprocess.run(["git", *words], cwd=folder, input=given, env=kept, check=True)  # noqa: S607


def ask(folder: Path) -> int:
    """Follow one milestone through all versions, and give how often its date was another."""
    from cet_cli.load.sides.past import versions_of
    from cet_cli.model.walk import find

    dues = []
    for one in versions_of(folder, rules=frozenset()):
        assert one.workspace is not None
        found = find(one.workspace.portfolio.areas[0], ("m7",))
        dues.append(getattr(found[1], "due", None) if found else None)
    assert len(dues) == COMMITS
    return sum(one != other for one, other in pairwise(dues))


if __name__ == "__main__":
    place = Path(sys.argv[1])
    print(ask(place)) if "--ask" in sys.argv else write(place)

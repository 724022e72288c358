"""The made-up portfolio as an editor left it a year later: three things in a hundred changed.

The same arguments give the same bytes. In every file one milestone moves, one target is another,
and the third edit takes its turn: a project renamed with its lineage, a measure taken out, an
observation added, a word in a name.

    python -m tests.bench.edited FOLDER 1200 [--seed 1]
"""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench import corpus

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

EDITS_A_FILE = 3
_DUE = re.compile(r"(\n  - id: milestone-30\n(?:    .*\n)*?    due: )2029\n")
_TARGET = re.compile(r"(\n  - id: indicator-(\d\d)\n(?:    .*\n)*?      - \{value: )([0-9.]+)")
_LAST_MEASURE = re.compile(r"\n  - id: measure-10\n(?:    .*\n)*")
_SEEN = re.compile(r"(\n  - id: indicator-16\n(?:    .*\n)*?    observations:\n)")


def _renamed(text: str) -> str:
    return text.replace(
        "\n  - id: project-12\n", "\n  - id: project-twelve\n    formerly: project-12\n", 1
    )


def _reworded(text: str) -> str:
    return text.replace("{en: Area ", "{en: The area ", 1).replace(
        "\n    pillar: talent\n", "\n    pillar: people\n", 1
    )


_TURNS: tuple[Callable[[str], str], ...] = (
    _renamed,
    lambda text: _LAST_MEASURE.sub("\n", text, count=1),
    lambda text: _SEEN.sub(
        r"\1      - {value: 99.5, on: 2025, source: plan-2024}\n", text, count=1
    ),
    _reworded,
)


def edited(text: str, number: int) -> str:
    """The file of an area with three of its hundred things changed."""
    text = _DUE.sub(r"\g<1>2031\n", text, count=1)
    row = number % 16
    targets = [*_TARGET.finditer(text)]
    chosen = targets[row]
    text = f"{text[: chosen.start(3)]}{float(chosen[3]) - 5:.1f}{text[chosen.end(3) :]}"
    return _TURNS[number % len(_TURNS)](text)


def files(things: int, seed: int = 1) -> Iterator[tuple[str, str]]:
    """Each file of the edited portfolio: its name and its text."""
    for position, (name, text) in enumerate(corpus.files(things, seed)):
        yield name, edited(text, position) if name.startswith("areas/") else text


def write(folder: Path, things: int, seed: int = 1) -> None:
    """Write the edited portfolio into a folder."""
    (folder / "areas").mkdir(parents=True, exist_ok=True)
    for name, text in files(things, seed):
        (folder / name).write_bytes(text.encode())


def main() -> None:
    parser = argparse.ArgumentParser(description="Write a made-up portfolio, edited.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("things", type=int)
    parser.add_argument("--seed", type=int, default=1)
    wish = parser.parse_args()
    write(wish.folder, wish.things, wish.seed)


if __name__ == "__main__":
    main()

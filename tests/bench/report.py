"""What a progress summary costs: start, growth, and beside what people build with Sphinx-Needs.

    python -m tests.bench.report [--runs 5] [--peer PYTHON]

The peer is the Python of an environment with `sphinx` and `sphinx-needs`; it builds `needs.json`
of as many things as our corpus has, each a need with a title, a status and two fields.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from tests.bench import corpus
from tests.bench.clock import spend, spend_often

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / ".bench"
PYTHON = sys.executable
CET = str(Path(sys.executable).parent / "cet")
DAY = "2026-06-30"
SIZES = {"1k": 1_000, "10k": 10_000, "100k": 100_000}
PEER_THINGS = 10_000

CONFIG = """\
project = "bench"
extensions = ["sphinx_needs"]
needs_types = [{"directive": "req", "title": "Req", "prefix": "R_", "color": "", "style": ""}]
needs_build_json = True
"""


def command(name: str) -> tuple[str, ...]:
    return (CET, "-C", str(FOLDER / name), "report", "--as-of", DAY)


def write_corpora() -> None:
    for name, size in SIZES.items():
        if not (FOLDER / name / "portfolio.yaml").exists():
            corpus.write(FOLDER / name, size)


def write_needs(folder: Path) -> None:
    """Write a project of Sphinx-Needs of as many things, a hundred of them a page."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "conf.py").write_text(CONFIG, encoding="utf-8")
    pages = [f"page{number}" for number in range(PEER_THINGS // 100)]
    entries = "".join(f"   {page}\n" for page in pages)
    (folder / "index.rst").write_text(f"Bench\n=====\n\n.. toctree::\n\n{entries}", "utf-8")
    for number, page in enumerate(pages):
        needs = (_need(100 * number + place) for place in range(100))
        (folder / f"{page}.rst").write_text(f"{page}\n{'=' * 8}\n\n{''.join(needs)}", "utf-8")


def _need(number: int) -> str:
    return (
        f".. req:: Thing number {number}\n   :id: R_{number:05}\n   :status: open\n"
        f"   :tags: area{number // 100}\n\n   It is due in 2028.\n\n"
    )


def cpu(words: Sequence[str], runs: int) -> float:
    """Measure the processor time of a command, the median of several runs."""
    spent = [spend(words) for _ in range(runs)]
    assert {one.code for one in spent} == {0}, words
    return median(one.cpu for one in spent)


def peer(python: str) -> float:
    """Measure one build of `needs.json` from nothing."""
    source, out = FOLDER / "needs", FOLDER / "needs-out"
    write_needs(source)
    words = (python, "-m", "sphinx", "-q", "-E", "-a", "-b", "needs", str(source), str(out))
    return cpu(words, 1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--peer", help="the Python of an environment with sphinx-needs")
    asked = parser.parse_args()
    write_corpora()
    start = spend_often((PYTHON, "-c", "pass"), 20).cpu
    korea = cpu((CET, "-C", str(ROOT / "roadmaps" / "korea"), "report"), asked.runs)
    print(f"cet report of Korea / python -c pass: {korea / start:.1f} (<= 60)")
    small, middle, large = (
        cpu(command(name), asked.runs if name != "100k" else 1) for name in SIZES
    )
    growth = (large - middle) / (10 * (middle - small))
    print(f"linear: (100k - 10k) / 10 (10k - 1k): {growth:.2f} (0.85 - 1.15)")
    if asked.peer:
        print(f"needs.json / cet report, 10k: {peer(asked.peer) / middle:.1f} (>= 15)")


if __name__ == "__main__":
    main()

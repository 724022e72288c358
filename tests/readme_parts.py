"""Write the parts of the README that show what `cet` prints: `python -m tests.readme_parts`."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from cet_cli.api import check_paths, summarise
from cet_cli.render.terminal.findings import findings_lines
from cet_cli.render.terminal.lines import plain
from cet_cli.render.terminal.status import status_lines

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
WIDTH = 100
STATUS_DAY = date(2024, 8, 31)
TODAY = date(2026, 6, 30)
"""A day on which all documents of the shipped portfolio were out."""

_PART = re.compile(r"(<!-- cet:begin (\w+) -->\n).*?(<!-- cet:end \2 -->)", re.DOTALL)


def status_part() -> str:
    """The status of the shipped portfolio, as a terminal of 100 columns shows it."""
    report = summarise("roadmaps/korea", today=TODAY, as_of=STATUS_DAY, here=ROOT)
    return plain(status_lines(report, WIDTH))


def mistake_part() -> str:
    """What is found in a small file with a few mistakes."""
    report, _ = check_paths([Path("areas")], TODAY, ROOT / "tests" / "data" / "mistake")
    return plain(findings_lines(report, WIDTH))


PARTS = {"status": status_part, "mistake": mistake_part}


def current(text: str) -> str:
    """The README with its parts as they would be written now."""
    return _PART.sub(lambda part: f"{part[1]}```text\n{PARTS[part[2]]()}```\n{part[3]}", text)


if __name__ == "__main__":
    README.write_text(current(README.read_text(encoding="utf-8")), encoding="utf-8")

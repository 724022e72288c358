"""Write the parts of the README that show what `cet` prints: `python -m tests.readme_parts`."""

from __future__ import annotations

import re
from datetime import date
from io import StringIO
from pathlib import Path

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.text import Text

from cet_cli.api import check_paths, compare, summarise
from cet_cli.render.terminal.changes import changes_lines
from cet_cli.render.terminal.findings import findings_lines
from cet_cli.render.terminal.lines import STYLES, plain
from cet_cli.render.terminal.status import status_lines

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
WIDTH = 100
PICTURE = ROOT / "examples" / "status.svg"
STATUS_DAY = date(2026, 3, 31)
DIFF_DAYS = ("@2023-12-31", "@2026-03-31")
DIFF_SHOWN = 3
"""So many paragraphs of the comparison are shown, the summary among them."""
TODAY = date(2026, 6, 30)
"""A day on which all documents of the shipped portfolio were out."""

_PART = re.compile(r"(<!-- cet:begin (\w+) -->\n).*?(<!-- cet:end \2 -->)", re.DOTALL)


def picture() -> str:
    """The status of the shipped portfolio as a picture of a terminal of 100 columns."""
    report = summarise("roadmaps/korea", today=TODAY, as_of=STATUS_DAY, here=ROOT)
    console = Console(
        width=WIDTH,
        file=StringIO(),
        record=True,
        force_terminal=True,
        color_system="truecolor",
        legacy_windows=False,
        _environ={},
    )
    for line in status_lines(report, WIDTH):
        text = Text.assemble(*((piece, STYLES.get(style, "")) for piece, style in line))
        console.print(text, highlight=False, emoji=False, no_wrap=True, crop=True)
    return console.export_svg(
        title=f"cet status --as-of {STATUS_DAY}", code_format=_SVG, unique_id="cet"
    )


def diff_part() -> str:
    """The first changes of the shipped portfolio between two days, without what was read."""
    report = compare(*DIFF_DAYS, TODAY, ROOT, portfolio=Path("roadmaps/korea"))
    page = plain(changes_lines(report, WIDTH, wrap=True))
    changes = page.split("\n\n")
    return "\n\n".join([*changes[:DIFF_SHOWN], "..."]) + "\n"


def mistake_part() -> str:
    """What is found in a small file with a few mistakes."""
    report, _ = check_paths([Path("areas")], TODAY, ROOT / "tests" / "data" / "mistake")
    return plain(findings_lines(report, WIDTH))


PARTS = {"diff": diff_part, "mistake": mistake_part}


def current(text: str) -> str:
    """The README with its parts as they would be written now."""
    return _PART.sub(lambda part: f"{part[1]}```text\n{PARTS[part[2]]()}```\n{part[3]}", text)


_FONT = re.compile(r"@font-face \{\{.*?\}\}\s*", re.DOTALL)
_SVG = _FONT.sub("", CONSOLE_SVG_FORMAT).replace("Fira Code, monospace", "monospace")
"""A picture that fetches nothing: rich's own names a font on a server."""


if __name__ == "__main__":
    PICTURE.write_text(picture(), encoding="utf-8")
    README.write_text(current(README.read_text(encoding="utf-8")), encoding="utf-8")

"""On which line a finding stands, in many files and in files laid out in any way."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from cet_cli.api import check
from tests.plans import demo, read

if TYPE_CHECKING:
    from pathlib import Path

LAYOUTS = {
    "plain": """\
milestones:
  - {{id: pad, name: Pad}}
  - {{id: pier, name: Pier, needs: {link}}}
""",
    "deep": """\
milestones:
    - {{id: pad, name: Pad}}
    - id: pier
      name: Pier
      needs: {link}
""",
    "braces": """\
milestones: [
  {{id: pad, name: Pad}},
  {{id: pier, name: Pier, needs: {link}}}]
""",
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_file_has_its_own_lines(layout: str, tmp_path: Path) -> None:
    areas = {
        f"areas/a{number}.yaml": f"format: 1\nroadmap: a{number}\nname: A\nsource: plan\n"
        + "# a remark\n" * number
        + LAYOUTS[layout].format(link=f"nowhere-{number}")
        for number in range(40)
    }
    workspace = read(tmp_path, demo(**areas))

    outcome = check(workspace, as_of=date(2026, 3, 31))

    dangling = [one.span for one in outcome.findings if one.rule == "S203"]
    told = {span.file.rpartition("/")[2]: span.line for span in dangling if span}
    lines = {name.rpartition("/")[2]: line_of("nowhere", text) for name, text in areas.items()}
    assert told == lines


def line_of(word: str, text: str) -> int:
    return text[: text.index(word)].count("\n") + 1


def test_many_findings_in_a_file_are_where_they_are(tmp_path: Path) -> None:
    rows = "".join(f"  - {{id: m{n}, name: M, needs: nowhere-{n}}}\n" for n in range(50))
    workspace = read(tmp_path, demo(area=f"milestones:\n{rows}"))

    outcome = check(workspace, as_of=date(2026, 3, 31))

    spans = [one.span for one in outcome.findings if one.rule == "S203"]
    assert [span.line for span in spans if span] == [*range(6, 56)]

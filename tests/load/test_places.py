from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cet_cli.address import Address
from cet_cli.document import excerpt, marks
from cet_cli.load import Places, spot_of
from tests.plans import AREA_FILE, PORTFOLIO, SOURCES, demo, read

if TYPE_CHECKING:
    from pathlib import Path

    from cet_cli.finding import Side
    from cet_cli.load import Workspace

TEXT = """\
group: {is: leading, source: old}
questions: [{id: q, ask: Why?}]
milestones:
  - {due: [2030], nothing: else, name: B}
  - {id: m, name: M, due: {is: 2030, source: old}, progress: [{on: 2024, says: planned}]}
indicators: {is: [{id: i, name: I, baseline: {is: {value: 3, on: 2020}, source: old}}], source: old}
"""


def pointed(workspace: Workspace, address: str, side: Side = "value") -> tuple[str, str]:
    """Give the file and the text that an address leads to."""
    spot = spot_of(workspace, Address.parse(address), side)
    document = next(one for one in workspace.files if one.file == spot.file).reread()
    found = marks(document)
    span = found.key(spot.route) if spot.side == "key" else found.value(spot.route)
    assert span is not None
    return spot.file, excerpt(document, span.line)[span.column - 1 : span.end_column - 1]


@pytest.mark.parametrize(
    ("address", "side", "file", "text"),
    [
        ("area", "value", AREA_FILE, "area"),
        ("area.group", "value", AREA_FILE, "leading"),
        ("area.group", "key", AREA_FILE, "group"),
        ("area.horizon", "value", AREA_FILE, "area"),
        ("area/m", "value", AREA_FILE, "m"),
        ("area/m.due", "value", AREA_FILE, "2030"),
        ("area/m.value", "value", AREA_FILE, "m"),
        ("area/m.nonsense", "value", AREA_FILE, "m"),
        ("area/m/progress@2024~old.says", "value", AREA_FILE, "planned"),
        ("area/m/nothing", "value", AREA_FILE, "m"),
        ("area/q.ask", "value", AREA_FILE, "Why?"),
        ("area/nothing/at/all", "value", AREA_FILE, "area"),
        ("area/i/baseline.value", "value", AREA_FILE, "3"),
        ("area/i.name", "value", AREA_FILE, "I"),
        ("demo", "value", "portfolio.yaml", "demo"),
        ("demo.name", "value", "portfolio.yaml", "Demo"),
        ("nowhere/m.due", "value", "portfolio.yaml", "demo"),
        ("sources", "value", "portfolio.yaml", "demo"),
        ("sources/plan", "value", "sources.yaml", "plan"),
        ("sources/plan.title", "value", "sources.yaml", "Plan"),
        ("sources/plan/more", "value", "sources.yaml", "plan"),
        ("sources/nothing", "value", "portfolio.yaml", "demo"),
    ],
)
def test_an_address_leads_to_its_line(
    tmp_path: Path, address: str, side: Side, file: str, text: str
) -> None:
    workspace = read(tmp_path, demo(TEXT.replace("progress: [{on", "source: old, progress: [{on")))

    assert pointed(workspace, address, side) == (file, text)


def test_a_field_may_be_absent_and_still_has_a_route(tmp_path: Path) -> None:
    places = Places(read(tmp_path, demo(TEXT)))

    assert places.field(Address.parse("area/m.owner")) == (AREA_FILE, ("milestones", 1, "owner"))


def test_in_one_file_areas_and_sources_stand_below_the_portfolio(tmp_path: Path) -> None:
    areas = "areas:\n  - {roadmap: bad, name: B, id: b}\n  - {roadmap: a, name: A, group: c}\n"
    files = {"portfolio.yaml": PORTFOLIO + SOURCES + areas}
    workspace = read(tmp_path, files)

    assert pointed(workspace, "a.group") == ("portfolio.yaml", "c")
    assert pointed(workspace, "sources/late.title") == ("portfolio.yaml", "Late")


def test_a_second_portfolio_is_not_looked_into(tmp_path: Path) -> None:
    second = "portfolio: demo\nname: Second\nareas: [{roadmap: a, name: A}]\n" + SOURCES
    workspace = read(tmp_path, demo(**{"z.yaml": second}))

    assert pointed(workspace, "demo.name") == ("portfolio.yaml", "Demo")
    assert pointed(workspace, "a") == ("portfolio.yaml", "demo")
    assert pointed(workspace, "sources/plan") == ("sources.yaml", "plan")

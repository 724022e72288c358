from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cet_cli.address import Address
from cet_cli.document import excerpt, marks
from cet_cli.load import Places, Workspace, open_workspace, spot_of
from cet_cli.model.keys import key_of_part
from cet_cli.model.source import Source
from cet_cli.model.thing import Thing
from cet_cli.model.walk import SOURCES, find, parts_of, walk_portfolio
from tests.plans import FORMAT, KOREA, demo, read

if TYPE_CHECKING:
    from pathlib import Path

TWICE = """\
funding:
  - {id: rnd, name: R&D, amounts: [{over: 2024, value: 1}, {over: 2024, value: 2}]}
  - {id: rnd, name: R&D again}
indicators:
  - id: share
    name: Share
    targets: [{value: 1, by: 2025}, {value: 2, by: 2026}, {id: last, value: 3, by: 2027}]
    observations: [{value: 1}, {value: 2, source: own}]
claims:
  - {note: of nothing}
  - {slip: 3 years, of: [a/b.due, c]}
reviews:
  - {about: rnd, on: 2024, reviewer: Dr.kim, verdict: met}
key_technologies:
  - {id: stack, name: Stack, maturity: {observations: [{value: 3, on: 2024}]}, dropped: {on: 2025}}
"""


def line_of(workspace: Workspace, address: Address) -> str:
    """Give the line of a file on which an address stands."""
    spot = spot_of(workspace, address)
    document = next(one for one in workspace.files if one.file == spot.file).reread()
    span = marks(document).value(spot.route)
    assert span is not None
    return excerpt(document, span.line)


def test_equal_keys_are_told_apart(tmp_path: Path) -> None:
    area = read(tmp_path, demo(TWICE)).portfolio.areas[0]
    keys = {placed.key: [one.key for one in parts_of(placed.part)] for placed in parts_of(area)}

    assert keys == {
        "rnd": ["amount@2024~unstated", "amount@2024~unstated#2"],
        "rnd#2": [],
        "share": ["target", "target#2", "last", "obs@undated~unsourced", "obs@undated~own"],
        "claim@": [],
        "slip@a:b.due~c": [],
        "review@2024~rnd~Dr:kim": [],
        "stack": ["dropped", "maturity"],
    }


@pytest.mark.parametrize("folder", [FORMAT, KOREA], ids=lambda path: path.name)
def test_every_address_leads_back_to_its_part_and_to_its_line(folder: Path) -> None:
    workspace = open_workspace(folder, here=folder)
    places = Places(workspace)
    homes = {roadmap.id: roadmap for roadmap in workspace.portfolio.roadmaps}
    seen = set()
    for address, part in walk_portfolio(workspace.portfolio):
        assert Address.parse(str(address)) == address
        assert places.spot(address) == spot_of(workspace, address)
        seen.add(address)
        if address.roadmap != SOURCES:
            found = find(homes[address.roadmap], address.parts)
            assert found is not None
            assert found[1] is part

    assert len(seen) == sum(1 for _ in walk_portfolio(workspace.portfolio))


@pytest.mark.parametrize("folder", [FORMAT, KOREA], ids=lambda path: path.name)
def test_the_line_of_a_thing_holds_its_id(folder: Path) -> None:
    workspace = open_workspace(folder, here=folder)
    places = Places(workspace)
    lines = {}
    for loaded in workspace.files:
        document = loaded.reread()
        lines[loaded.file] = (marks(document), document)
    for address, part in walk_portfolio(workspace.portfolio):
        if isinstance(part, Thing | Source):
            spot = places.spot(address)
            found, document = lines[spot.file]
            span = found.value(spot.route)
            assert span is not None
            written = excerpt(document, span.line)[span.column - 1 : span.end_column - 1]
            assert written == part.id


def test_the_lines_of_equal_names_are_those_of_each(tmp_path: Path) -> None:
    workspace = read(tmp_path, demo(TWICE))

    assert line_of(workspace, Address("area", ("rnd#2",))) == "  - {id: rnd, name: R&D again}"
    second = Address("area", ("share", "target#2"), "by")
    assert places_text(workspace, second) == "2026"


def places_text(workspace: Workspace, address: Address) -> str:
    spot = spot_of(workspace, address)
    document = next(one for one in workspace.files if one.file == spot.file).reread()
    span = marks(document).value(spot.route)
    assert span is not None
    return excerpt(document, span.line)[span.column - 1 : span.end_column - 1]


def test_equal_roadmaps_and_sources_are_found_in_their_own_files(tmp_path: Path) -> None:
    files = demo("summary: one\n", **{"areas/b.yaml": "roadmap: area\nname: Second\n"})
    files["z.yaml"] = "sources:\n  - {id: plan, title: Again}\n"
    workspace = read(tmp_path, files)
    addresses = [address for address, _ in walk_portfolio(workspace.portfolio)]

    assert Address("area#2") in addresses
    assert Address(SOURCES, ("plan#2",)) in addresses
    assert spot_of(workspace, Address("area#2", (), "name")).file == "areas/b.yaml"
    assert spot_of(workspace, Address(SOURCES, ("plan#2",))).file == "z.yaml"
    assert spot_of(workspace, Address(SOURCES, ("plan",))).route == ("sources", 1, "id")


def test_the_key_of_a_part_says_who_said_it_first(tmp_path: Path) -> None:
    text = """\
indicators:
  - id: share
    name: Share
    source: [plan, late]
    observations: [{value: 1, on: 2024}, {value: 1, on: 2024, source: [old, plan]}]
milestones:
  - {id: pilot, name: Pilot, source: plan, progress: [{on: 2024, says: planned}]}
"""
    area = read(tmp_path, demo(text)).portfolio.areas[0]
    first, second = area.indicators[0].observations
    progress = area.milestones[0].progress[0]

    assert key_of_part(first, area.indicators[0]) == "obs@2024~plan"
    assert key_of_part(second, area.indicators[0]) == "obs@2024~old"
    assert key_of_part(progress, area.milestones[0]) == "progress@2024~plan"

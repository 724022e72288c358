"""The format's own examples are read whole and as meant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import pytest

from cet_cli.address import Address
from cet_cli.load import open_workspace
from cet_cli.model.citation import Citation
from cet_cli.model.values import Period, Quantity
from cet_cli.model.walk import SOURCES, find
from tests.plans import FORMAT

if TYPE_CHECKING:
    from cet_cli.load import Workspace


@pytest.fixture(scope="module")
def workspace() -> Workspace:
    return open_workspace(FORMAT, here=FORMAT)


def at(workspace: Workspace, text: str) -> Any:  # noqa: ANN401 - any part
    """Give what stands at an address."""
    address = Address.parse(text)
    plan = workspace.portfolio
    home = next(one for one in plan.roadmaps if one.id == address.roadmap)
    found = find(home, address.parts)
    assert found is not None, text
    return found[1]


def cited(*names: str) -> tuple[Citation, ...]:
    return tuple(Citation(id=name) for name in names)


def test_nothing_in_the_examples_is_refused(workspace: Workspace) -> None:
    assert workspace.findings == ()
    assert workspace.whole
    assert [area.id for area in workspace.portfolio.areas] == [
        "advanced-mobility",
        "semiconductor-display",
    ]
    assert len(workspace.portfolio.sources) == 21


def test_a_field_written_long_stands_in_its_place_with_who_said_it(workspace: Workspace) -> None:
    portfolio = workspace.portfolio
    said = portfolio.said["horizon"]

    assert portfolio.horizon == Period.read("2024..2028")
    assert said.source == cited("master-plan-1")
    assert [(one.horizon, one.source) for one in said.was] == [
        (Period.read("2023..2027"), cited("nurture-plan-2022"))
    ]
    assert at(workspace, "advanced-mobility/full-autonomy").achieved_by == ("autonomous-cars",)
    assert at(workspace, "advanced-mobility/full-autonomy").said["achieved_by"].source[0].own


def test_citations_are_short_long_or_several(workspace: Workspace) -> None:
    mission = at(workspace, "advanced-mobility/full-autonomy")
    milestone = at(workspace, "advanced-mobility/autonomous-cars")

    assert mission.source == (Citation(id="roadmap-1", at="section 3", confidence="high"),)
    assert milestone.source == (Citation(id="roadmap-1", at="section 3"),)


def test_history_holds_the_fields_that_changed(workspace: Workspace) -> None:
    newer, older = at(workspace, "advanced-mobility/quantum-computer").was

    assert (newer.due, newer.value) == (Period.read("2031"), None)
    assert (older.due, older.value.words) == (Period.read("2030"), True)


def test_printed_figures_stand_beside_those_read(workspace: Workspace) -> None:
    amount = at(workspace, "korea/cet-rnd/amount@2024~approved")

    assert (amount.value, amount.printed) == (Quantity.read("5.0"), Quantity.read("5"))


def test_a_table_holds_a_figure_for_each_part(workspace: Workspace) -> None:
    indicator = at(workspace, "semiconductor-display/oled-share")
    observation = indicator.observations[1]

    assert (indicator.by, indicator.better) == ("country", {"KR": "higher"})
    assert observation.table == {"KR": Quantity.read("67.2"), "CN": Quantity.read("33.3")}
    assert observation.value is None


def test_one_link_may_stand_for_a_list_of_one(workspace: Workspace) -> None:
    assert at(workspace, "advanced-mobility/ai-validation").for_ == ("autonomous-driving",)
    assert at(workspace, "korea/imd-digital-rank/target").not_repeated_in == ("master-plan-1",)


def test_cycles_flags_and_words_are_read(workspace: Workspace) -> None:
    indicator = at(workspace, "korea/leading-areas")

    assert (indicator.counts, indicator.every.months, indicator.path) == (True, 24, "linear")
    assert at(workspace, "korea/technology-level").role == "context"
    assert (
        at(workspace, "korea/technology-level").observations[1].break_.say("en").startswith("exp")
    )
    assert at(workspace, "korea/cet-investment").from_ == "cet-rnd approved"


def test_sources_know_when_they_count(workspace: Workspace) -> None:
    sources = {source.id: source for source in workspace.portfolio.sources}

    assert cast("Any", sources["some-article"].published).before
    assert sources["some-report"].seen == Period.read("2025-03")
    assert sources["cet-notice-2023"].via == "tech-map-2026"


ADDRESSES = """\
korea
korea/special-committee
korea/meeting-13
korea/leading-areas/baseline
korea/leading-areas/target
korea/imd-digital-rank/obs@2025~imd-2025
korea/cet-rnd/amount@2024~proposed
korea/cet-rnd/growth@2023 approved~2024 proposed
korea/cet-rnd/difference@2023 approved~2024 approved
advanced-mobility/safety-standard
advanced-mobility/ai-validation/maturity/goal
advanced-mobility/ai-validation/maturity/obs@2024~some-report
advanced-mobility/kasa-opens/done
advanced-mobility/qpu-50/progress@2025-02~some-article
advanced-mobility/k-uam-safety/feasibility-approved@2023-08
advanced-mobility/k-uam-safety/amount@2024~approved
advanced-mobility/review@2026-03~semiconductor-display:oled-share~Special Committee
advanced-mobility/milestone-slipped@2025-08-28~k-uam-launch:due
advanced-mobility/allow@part-exceeds-whole~k-uam-safety:amount@2024~approved
semiconductor-display/oled-share/obs@2022~roadmap-1
"""


@pytest.mark.parametrize("text", ADDRESSES.splitlines())
def test_every_kind_of_part_has_an_address(workspace: Workspace, text: str) -> None:
    assert str(Address.parse(text)) == text
    assert at(workspace, text)


def test_areas_and_sources_have_no_address_below_the_national_level(workspace: Workspace) -> None:
    portfolio = workspace.portfolio

    assert find(portfolio, ("advanced-mobility",)) is None
    assert find(portfolio, ("master-plan-1",)) is None
    assert find(portfolio, ("cet-rnd", "nothing")) is None
    assert SOURCES == "sources"

"""The money of the portfolio that comes with the tool."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from cet_cli.funding import Ledger, areas_of, parts_of, shares_of
from cet_cli.load import open_workspace
from tests.funding.budgets import YEAR, at, billions, summed

KOREA = Path(__file__).parents[2] / "roadmaps" / "korea"


@pytest.fixture(scope="module")
def korea() -> Ledger:
    workspace = open_workspace(KOREA, here=KOREA)
    assert workspace.portfolio is not None
    return Ledger.of(workspace.portfolio)


def test_the_national_budget_is_not_added_to_what_it_is_made_of(korea: Ledger) -> None:
    found = summed(korea, "korea/cet-rnd")
    assert billions(found.total) == 5000
    assert found.complete


def test_artificial_intelligence_gets_between_fifteen_and_sixteen_percent(korea: Ledger) -> None:
    cet = at("korea/cet-rnd")
    found = shares_of(korea, over=YEAR, stage="approved", among=areas_of(korea), within=cet)
    share = next(one.share for one in found.slices if one.address == at("ai"))
    assert share is not None
    low, high = share.bounds
    assert low is not None
    assert high is not None
    assert Fraction(15, 100) < low < high < Fraction(16, 100)


def test_sums_use_the_figures_as_read_not_as_printed(korea: Ledger) -> None:
    found = parts_of(korea, over=YEAR, stage="approved", whole=at("aerospace-marine/rnd"))
    assert billions(found.sum.total) == Fraction("328.0")
    assert billions(found.rest) == Fraction("508.2")

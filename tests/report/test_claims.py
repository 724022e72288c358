"""A claim stands beside what its own figures allow."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import pytest

from cet_cli import api
from cet_cli.figures.verdict import ClaimVerdict, Listing
from cet_cli.figures.words import Reason, Slip, Word
from cet_cli.model.claim import Claim
from cet_cli.render.json.v1.show import show_json
from cet_cli.render.terminal.lines import plain
from cet_cli.render.terminal.show import show_lines
from cet_cli.wording.claims import verdict_words
from cet_cli.wording.english.claims import REASONS, SLIPS
from tests.report.gallery import made
from tests.schemas import wrong_in

if TYPE_CHECKING:
    from pathlib import Path

    from cet_cli.report.show.page import Record

DAY = date(2026, 6, 30)
PLAN = """\
format: 1
portfolio: made
name: Made-up plan
sources: [{id: plan, title: The plan, published: 2024-01-15, standing: official}]
claims:
  - {count: areas, of: [sea, sea, air], stated: 3, source: plan}
  - {count: areas, of: [sea, air], stated: 2, source: plan}
  - {count: areas, of: [sea, air], stated: 4, source: plan}
  - {count: areas, of: [sea, air], stated: about 3, source: plan}
funding:
  - id: rnd
    name: Research
    unit: KRW trillion
    source: plan
    amounts:
      - {over: 2023, stage: approved, value: 4.7}
      - {over: 2024, stage: approved, value: 5.0}
      - {over: 2024, stage: proposed, value: 5.4}
      - {over: 2025, stage: approved, value: 300 billion}
      - {over: 2026, stage: approved, value: over 9}
    claims:
      - {growth: 6.3 %, from: 2023 approved, to: 2024 approved}
      - {growth: 14.9 %, from: 2023 approved, to: 2024 approved}
      - {growth: 30 %, from: 2024 approved, to: 2027 approved}
      - {growth: 63 %, from: 2023 approved, to: 2024 approved}
      - {growth: 90 %, from: 2024 approved, to: 2026 approved}
  - id: part
    name: A part
    unit: KRW billion
    source: plan
    amounts: [{over: 2024, stage: approved, value: 7217.9}, {over: 2023, stage: approved, value: 9}]
    claims:
      - {part: 2024 approved, of: [rnd 2024 approved]}
      - {part: 2023 approved, of: [rnd 2023 approved]}
areas:
  - {roadmap: sea, name: The sea, source: plan}
  - {roadmap: air, name: The air, source: plan}
"""


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("claims"), PLAN)


def claims(plan: Path, asked: str) -> list[Record]:
    report = api.show(asked, DAY, DAY, None, plan)
    return [one for one in report.records if one.kind == "claim"]


def test_a_claim_that_fits_shows_the_arithmetic_that_allows_it(plan: Path) -> None:
    fits = claims(plan, "rnd")[0]

    assert fits.judged == "4.95..5.05 / 4.65..4.75 = +4.2..+8.6 %, 6.3 % fits"
    text = plain(show_lines(api.show("rnd", DAY, DAY, None, plan), 120))
    assert "growth of 6.3 % from 2023 approved to 2024 approved" in text
    assert f"\n  {fits.judged}\n" in text


def test_one_that_does_not_fit_shows_what_would(plan: Path) -> None:
    _, edition, unknown, rescaled, bound = [one.judged for one in claims(plan, "rnd")]

    assert edition == (
        "4.95..5.05 / 4.65..4.75 = +4.2..+8.6 %, 14.9 % does not fit; "
        "`2024 proposed` in the place of `2024 approved` would fit: "
        "there may be two editions of one budget"
    )
    assert unknown == "cannot tell: `2027 approved` names no figure of the plan"
    assert rescaled.endswith("63 % does not fit; in another scale `growth` would fit, as `6.3 %`")
    assert bound == (
        "9.. / 4.95..5.05 = +78.2.. %, cannot tell: a figure is only a bound, which does not decide"
    )


def test_a_part_is_held_against_its_whole(plan: Path) -> None:
    slip, fits = [one.judged for one in claims(plan, "part")]

    assert slip.endswith(
        "which does not fit; "
        "without its first digit `2024 approved` would fit, as `KRW 217.9 billion`"
    )
    assert fits.endswith("which fits")


def test_names_are_counted_and_the_things_behind_them(plan: Path) -> None:
    assert [one.judged for one in claims(plan, "made")] == [
        "3 names listed for 2 things, 3 stated: it does not fit; `sea` stands there twice",
        "2 listed, 2 stated: it fits",
        "2 listed, 4 stated: it does not fit",
        "2 listed, about 3 stated: it fits",
    ]


def test_a_claim_alone_and_in_its_field_is_judged_by_what_it_stands_on(plan: Path) -> None:
    first = claims(plan, "rnd")[0]

    assert claims(plan, str(first.address)) == [first]
    assert claims(plan, "rnd.claims") == claims(plan, "rnd")


@pytest.mark.parametrize("asked", ["rnd", "part", "made", "rnd.claims"])
def test_claims_in_json_are_as_the_schema_says(plan: Path, asked: str) -> None:
    answer = json.loads(show_json(api.show(asked, DAY, DAY, None, plan)))

    assert wrong_in("show", answer) == []
    assert all(one["claim"]["says"] for one in answer["records"] if one["kind"] == "claim")


def test_the_bounds_of_a_claim_are_exact_in_json(plan: Path) -> None:
    answer = json.loads(show_json(api.show("rnd", DAY, DAY, None, plan)))
    claim = answer["records"][0]["claim"]

    assert claim["verdict"] == "consistent"
    assert claim["arithmetic"]["terms"][0]["low"]["exact"] == "4950000000000"
    assert claim["arithmetic"]["result"]["low"]["exact"] == "80/19"
    assert answer["records"][1]["claim"]["suggestion"]["slip"] == "stage"


def test_every_reason_and_every_slip_has_its_words() -> None:
    assert set(REASONS) == set(Reason)
    assert set(SLIPS) == set(Slip)


def test_how_many_digits_are_meant_is_said() -> None:
    rounded = ClaimVerdict(word=Word.CONSISTENT_IF_ROUNDED, digits=1)

    assert verdict_words(Claim(), rounded) == ", which fits if the figures are rounded to one digit"
    more = ClaimVerdict(word=Word.CONSISTENT_IF_ROUNDED, digits=2)
    assert verdict_words(Claim(), more).endswith("to 2 digits")


def test_a_count_of_nothing_stated_says_nothing() -> None:
    counted = ClaimVerdict(word=Word.CONSISTENT, listing=Listing(names=1, distinct=1))

    assert verdict_words(Claim(), counted) == ""

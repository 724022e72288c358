from __future__ import annotations

import pytest

from cet_cli.wording import advice, says
from tests.rules.harness import codes_of, findings_of

GROUND = """
funding:
  - id: rnd
    name: Research
    unit: KRW billion
    amounts:
      - {over: 2023, stage: approved, value: 705.1}
      - {over: 2024, stage: proposed, value: 750.0}
      - {over: 2024, stage: approved, value: 777.2}
      - {over: 2025, value: 800.0}
"""
SHARES = """
indicators:
  - id: share
    name: Share
    unit: percent
    baseline: {value: 10, on: 2020}
    targets: [{value: 30, by: 2030}]
    observations: [{value: 12, on: 2022}, {value: 15, on: 2024-02}, {value: 9}]
  - id: spent
    name: Spent
    unit: KRW
    from: rnd approved
milestones:
  - id: pilot
    name: Pilot line
    due: 2028
"""
SLIP_OF_PILOT = "    claims: [{slip: 3 years, from: 2025, to: 2028}]"


def claim(text: str, *codes: str) -> list[tuple[str, str]]:
    return codes_of(f"{GROUND}    claims:\n      - {{{text}}}\n{SHARES}", *codes)


def national(text: str, *codes: str) -> list[tuple[str, str]]:
    return codes_of(f"{GROUND}{SHARES}claims:\n  - {{{text}}}\n", *codes)


@pytest.mark.parametrize(
    "text",
    [
        "growth: 10.2 %, from: 2023 approved, to: 2024 approved",
        "share: 13 %, part: 2024 approved, of: korea/rnd 2024 approved",
        "count: areas, of: [rnd], stated: 1",
        "count: areas, stated: 12",
        "lifetime: rnd 2024 approved, of: rnd",
        "slip: 3 years, from: 2025, to: 2028",
    ],
)
def test_a_claim_of_one_kind_with_its_ends_is_whole(text: str) -> None:
    assert claim(text, "B105", "B106") == []


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("from: 2023 approved", ["claim@2023 approved"]),
        ("growth: 1 %, difference: 3, from: 2023 approved", ["growth@2023 approved.difference"]),
    ],
)
def test_a_claim_of_no_kind_or_of_two_is_told_once(text: str, places: list[str]) -> None:
    found = claim(text, "B105", "B106")

    assert found == [("B105", f"example/rnd/{place}") for place in places]


def test_a_figure_that_cannot_be_read_is_not_told_again_as_a_missing_kind() -> None:
    found = claim("growth: 6..3 %, from: 2023 approved, to: 2024 approved", "B105", "B106")

    assert [code for code, _ in found] == ["S107"]


@pytest.mark.parametrize(
    ("text", "field", "missing"),
    [
        ("growth: 10.2 %", "from", "`from` and `to`"),
        ("difference: 3, from: 2023 approved", "to", "`to`"),
        ("share: 13 %", "of", "`of`"),
        ("sum: 13", "of", "`of`"),
        ("part: rnd", "of", "`of`"),
        ("lifetime: rnd", "of", "`of`"),
        ("count: areas", "of", "`of`"),
    ],
)
def test_the_ends_that_are_missing_are_named(text: str, field: str, missing: str) -> None:
    text = f"{GROUND}    claims:\n      - {{{text}}}\n"
    (finding,) = findings_of(text, "B106")

    assert finding.address is not None
    assert finding.address.field == field
    assert finding.arguments["missing"] == missing


@pytest.mark.parametrize(
    "text",
    [
        "growth: 1 %, from: 2023 approved, to: 2024 proposed",
        "growth: 1 %, from: 2023-01..2023-12 approved, to: 2024",
        "growth: 1 %, from: 2024 approved, to: 2025 unstated",
        "growth: 1 %, from: example/rnd 2023 approved, to: rnd 2024 approved",
        "growth: 1 %, from: share 2020, to: share 2030",
        "growth: 1 %, from: share 2022, to: share 2024",
        "growth: 1 %, from: spent 2023 approved, to: spent 2024",
        "growth: 1 %, from: rnd, to: rnd/amount@2023~approved",
        "growth: 1 %, from: nobody 2023 approved, to: approved",
        "count: areas, of: [2099 approved], stated: 1",
        "slip: 3 years, from: 2035, to: 2038",
        "sum: 3, of: [2023 approved, rnd 2024 approved]",
        "growth: 1 %, from: pilot 2023, to: pilot 2024",
    ],
)
def test_an_end_that_names_a_figure_or_is_for_another_rule_is_left_alone(text: str) -> None:
    assert claim(text, "B112") == []


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("growth: 1 %, from: 2022 approved, to: 2024 approved", "from"),
        ("growth: 1 %, from: 2023 approved, to: 2024 executed", "to"),
        ("growth: 1 %, from: 2023 approved, to: executed", "to"),
        ("growth: 1 %, from: rnd 2022, to: 2024", "from"),
        ("growth: 1 %, from: share 2021, to: share 2024", "from"),
        ("growth: 1 %, from: 2023 aproved, to: 2024", "from"),
        ("growth: 1 %, from: share 2022 approved, to: 2024", "from"),
        ("growth: 1 %, from: pilot 2022 approved, to: 2024", "from"),
        ("sum: 3, of: [2023 approved, 2022 approved]", "of"),
    ],
)
def test_an_end_that_names_nothing_is_told(text: str, field: str) -> None:
    (found,) = claim(text, "B112")

    assert found[1].endswith(f".{field}")


def test_an_end_of_the_whole_roadmap_must_name_its_thing() -> None:
    named = "growth: 1 %, from: rnd 2023 approved, to: rnd 2024 approved"
    bare = "growth: 1 %, from: 2023 approved, to: rnd 2024 approved"

    assert national(named, "B112") == []
    assert national(bare, "B112") == [
        ("B112", "example/growth@2023 approved~rnd 2024 approved.from")
    ]


def test_a_misspelt_stage_is_proposed() -> None:
    text = f"{GROUND}    claims: [{{growth: 1 %, from: 2023 aproved, to: 2024 approved}}]"
    (finding,) = findings_of(text, "B112")

    assert says(finding) == "`from: 2023 aproved` names no figure of `rnd`"
    assert advice(finding) == "did you mean `2023 approved`?"


def test_without_any_figure_the_advice_is_to_add_one() -> None:
    text = "funding: [{id: rnd, name: R, claims: [{sum: 3, of: 2023 approved}]}]"
    (finding,) = findings_of(text, "B112")

    assert advice(finding) == "add the figure that is meant, if a document gives it"


def test_an_amount_that_could_not_be_read_is_not_missed() -> None:
    text = GROUND.replace("705.1", "705..1")
    text += "    claims: [{growth: 1 %, from: 2023 approved, to: 2024 approved}]"

    assert [code for code, _ in codes_of(text, "B112")] == ["S107"]

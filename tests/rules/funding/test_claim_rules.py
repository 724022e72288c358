from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cet_cli.check import check
from cet_cli.load import open_workspace
from cet_cli.rules.book import by_name
from cet_cli.wording import advice, says
from tests.rules.harness import codes_of, findings_of

if TYPE_CHECKING:
    from cet_cli.check import Outcome

ROOT = Path(__file__).parents[3]
KOREA = ROOT / "roadmaps" / "korea"
RULES = tuple(f"B{number}" for number in range(114, 122))
KEEP = "check the figures, or keep what the document prints and give the reason under `allow`"
EDITIONS = (
    "it would fit `chips 2024 proposed` in the place of `chips 2024 approved`: "
    "there may be two editions of one budget"
)
DIFFERENCE = "636.15..636.25 - 563.45..563.55 = +72.6..+72.8 billion KRW"
SUM = "563.45..563.55 + 636.15..636.25 = 1,199.6..1,199.8 billion KRW"

GROUND = """
funding:
  - id: chips
    name: Chips
    unit: KRW billion
    amounts:
      - {over: 2023, stage: approved, value: 563.5}
      - {over: 2024, stage: proposed, value: 594.3}
      - {over: 2024, stage: approved, value: 636.2}
  - id: packaging
    name: Packaging
    unit: KRW billion
    part_of: chips
    amounts:
      - {over: 2024, stage: approved, value: 7164.5}
      - {over: 2024, stage: planned, value: 7164.5}
      - {over: 2025, stage: approved, value: 7164.5}
      - {over: 2024, value: 7164.5}
projects:
  - id: satellites
    name: Satellites
    over: 2022..2035
    part_of: chips
    cost: KRW 3723.4 billion
    unit: KRW billion
    amounts:
      - {over: 2024, stage: requested, value: 7217.9}
      - {over: 2025, stage: approved, value: 2217.9}
      - {over: 2026, stage: approved, value: 3217.9}
      - {over: 2027, stage: approved, value: 7217.9}
milestones:
  - {id: pilot, name: Pilot line, due: 2028}
"""


def claim(text: str, *codes: str) -> list[tuple[str, str]]:
    return codes_of(f"{GROUND}claims:\n  - {{{text}}}\n", *(codes or RULES))


FROM_TO = "from: chips 2023 approved, to: chips 2024 approved"


@pytest.mark.parametrize(
    ("text", "code", "sentence", "help_"),
    [
        (
            f"growth: 5.5 %, {FROM_TO}",
            "B114",
            "a growth of `5.5 %` does not fit: `636.15..636.25 / 563.45..563.55 = +12.9 %`",
            EDITIONS,
        ),
        (
            f"growth: 712.9 %, {FROM_TO}",
            "B114",
            "a growth of `712.9 %` does not fit: `636.15..636.25 / 563.45..563.55 = +12.9 %`",
            f"without its first digit `growth` would fit, as `12.9 %`; {KEEP}",
        ),
        (
            f"difference: KRW 72.7 trillion, {FROM_TO}",
            "B115",
            f"a difference of `KRW 72.7 trillion` does not fit: `{DIFFERENCE}`",
            f"in another scale `difference` would fit, as `KRW 72.7 billion`; {KEEP}",
        ),
        (
            "growth: 12.9 %, from: chips 2024 approved, to: chips 2023 approved",
            "B114",
            "a growth of `12.9 %` does not fit: `563.45..563.55 / 636.15..636.25 = -11.4 %`",
            f"it would fit from `chips 2023 approved` to `chips 2024 approved`; {KEEP}",
        ),
        (
            "share: 11.2 %, part: chips 2023 approved, of: chips 2024 approved",
            "B116",
            "a share of `11.2 %` does not fit: `563.45..563.55 / 636.15..636.25 = 88.6 %`",
            KEEP,
        ),
        (
            "sum: KRW 1180.0 billion, of: [chips 2023 approved, chips 2024 approved]",
            "B117",
            f"a sum of `KRW 1180.0 billion` does not fit: `{SUM}`",
            KEEP,
        ),
        (
            "slip: 14 months, from: 2025, to: 2028",
            "B121",
            "a slip of `14 months` does not fit: `2028 - 2025 = +24..+48 months`",
            KEEP,
        ),
    ],
)
def test_a_claim_that_does_not_fit_is_told_with_its_arithmetic(
    text: str, code: str, sentence: str, help_: str
) -> None:
    (finding,) = findings_of(f"{GROUND}claims:\n  - {{{text}}}\n", *RULES)

    assert finding.rule == code
    assert finding.span is not None
    assert says(finding) == sentence
    assert advice(finding) == help_


def test_the_figures_that_a_claim_is_about_are_shown_with_it() -> None:
    text = f"{GROUND}claims:\n  - {{growth: 5.5 %, {FROM_TO}}}\n"
    (finding,) = findings_of(text, "B114")

    assert str(finding.address).endswith(".growth")
    assert [str(one.address) for one in finding.related] == [
        "example/chips/amount@2023~approved.value",
        "example/chips/amount@2024~approved.value",
    ]


def test_all_years_of_a_budget_are_shown_and_what_names_nothing_is_not() -> None:
    text = f"{GROUND}claims:\n  - {{sum: KRW 9.5 billion, of: chips approved, to: chips 2030}}\n"
    (finding,) = findings_of(text, "B117")

    assert [str(one.address) for one in finding.related] == [
        "example/chips/amount@2023~approved.value",
        "example/chips/amount@2024~approved.value",
    ]


def test_a_claim_of_a_thing_speaks_of_its_own_figures() -> None:
    own = "    claims: [{growth: 5.5 %, from: 2023 approved, to: 2024 approved}]\n"
    text = GROUND.replace("  - id: packaging", f"{own}  - id: packaging")
    (finding,) = findings_of(text, "B114")

    assert str(finding.address) == "example/chips/growth@2023 approved~2024 approved.growth"
    assert [str(one.address) for one in finding.related] == [
        "example/chips/amount@2023~approved.value",
        "example/chips/amount@2024~approved.value",
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"growth: 12.9 %, {FROM_TO}",
        f"difference: KRW 72.7 billion, {FROM_TO}",
        "share: 88.6 %, part: chips 2023 approved, of: chips 2024 approved",
        "sum: 1199.7, of: [chips 2023 approved, chips 2024 approved]",
        "sum: KRW 1199.7 billion, of: [chips 2023 approved, chips 2024 approved]",
        "part: chips 2023 approved, of: chips 2024 approved",
        "lifetime: satellites, of: [satellites 2025 approved]",
        "slip: 3 years, from: 2025, to: pilot",
        "count: things, of: [chips, pilot, example], stated: 3",
        "count: things, of: [chips, nobody], stated: 3",
        "count: things, stated: 3",
        "growth: 12.9 %, from: chips 2023 executed, to: chips 2024 approved",
        "growth: 12.9 %, difference: 3",
    ],
)
def test_a_claim_that_fits_or_that_cannot_be_told_is_left_alone(text: str) -> None:
    assert claim(text) == []


@pytest.mark.parametrize(
    ("stated", "of", "sentence", "help_"),
    [
        (
            "3",
            "[chips, pilot]",
            "`3` are stated for `things`, but 2 are listed",
            "check the list",
        ),
        (
            "1",
            "[chips, pilot]",
            "`1` are stated for `things`, but 2 are listed",
            "check the list",
        ),
        (
            "3",
            "[chips, pilot, example/chips]",
            "`3` are stated for `things`, but 3 names are listed for 2 things",
            "`chips` stands there twice; check the list",
        ),
        (
            "2",
            "[chips, pilot, chips]",
            "`2` are stated for `things`, but 3 names are listed for 2 things",
            "`chips` stands there twice; check the list",
        ),
    ],
)
def test_a_count_is_held_against_names_and_things(
    stated: str, of: str, sentence: str, help_: str
) -> None:
    text = f"{GROUND}claims:\n  - {{count: things, of: {of}, stated: {stated}}}\n"
    (finding,) = findings_of(text, "B118")

    assert str(finding.address).endswith(".stated")
    assert says(finding) == sentence
    assert advice(finding).startswith(help_)


@pytest.mark.parametrize(
    ("part", "whole", "told"),
    [
        ("packaging 2024 approved", "chips 2024 approved", False),
        ("packaging 2024 planned", "chips 2024 approved", True),
        ("packaging 2025 approved", "chips 2024 approved", True),
        ("packaging 2024 unstated", "chips 2024 approved", True),
        ("satellites", "chips 2024 approved", True),
        ("chips 2024 approved", "chips 2023 approved", True),
        ("packaging 2024 approved", "[chips 2024 approved, chips 2023 approved]", True),
    ],
)
def test_a_part_that_its_budget_tells_anyway_is_told_once(
    part: str, whole: str, *, told: bool
) -> None:
    found = claim(f"part: {part}, of: {whole}", "B119")

    assert [code for code, _ in found] == ["B119"] * told


@pytest.mark.parametrize("part", ["other 2024 approved", "stray 2024"])
def test_a_part_of_a_whole_that_no_budget_names_is_told(part: str) -> None:
    more = """  - id: other
    name: Other
    unit: KRW billion
    amounts: [{over: 2024, stage: approved, value: 900.5}]
  - id: stray
    name: Stray
    unit: KRW billion
    part_of: chips
    amounts: [{over: 2024, value: 900.5}]
projects:
"""
    text = GROUND.replace("projects:\n", more)
    text += f"claims: [{{part: {part}, of: chips 2024 approved}}]\n"

    assert [code for code, _ in codes_of(text, "B119")] == ["B119"]


def test_two_amounts_that_nobody_gave_a_stage_are_compared_where_a_claim_says_so() -> None:
    text = """
funding:
  - {id: one, name: One, unit: KRW, part_of: other, amounts: [{over: 2024, value: 9.5}]}
  - {id: other, name: Other, unit: KRW, amounts: [{over: 2024, value: 5.5}]}
claims: [{part: one 2024, of: other 2024}]
"""
    assert [code for code, _ in codes_of(text, "B101", "B119")] == ["B119"]


@pytest.mark.parametrize(
    ("whole", "years", "told"),
    [
        ("satellites", "satellites 2027 approved", False),
        ("satellites", "satellites 2024 requested", True),
        ("satellites", "[satellites 2025 approved, satellites 2026 approved]", True),
        ("satellites", "packaging 2024 approved", True),
        ("satellites 2025 approved", "satellites 2027 approved", True),
        ("chips 2024 approved", "packaging 2024 approved", True),
    ],
)
def test_a_lifetime_that_its_project_tells_anyway_is_told_once(
    whole: str, years: str, *, told: bool
) -> None:
    found = claim(f"lifetime: {whole}, of: {years}", "B120")

    assert [code for code, _ in found] == ["B120"] * told


def judged(root: Path) -> Outcome:
    workspace = open_workspace(root, here=root)
    return check(workspace, date(2026, 7, 1), rules=[by_name()[code] for code in RULES])


TRUE_FINDINGS = {
    "`16` are stated for `key technologies of the first strategic roadmap`, but 15 are listed",
    "`12` are stated for `fields as Roadmap I lists them`, but 13 names are listed for 12 things",
    "a growth of `19.3 %` does not fit: `35.25..35.35 / 29.65..29.75 = +18.5..+19.2 %`",
    "a growth of `12 %` does not fit: `992.25..992.35 / 874.15..874.25 = +13.5 %`",
    "a growth of `13.6 %` does not fit: `992.25..992.35 / 874.15..874.25 = +13.5 %`",
}
"""What the documents say that their own lists and figures do not bear out."""


def test_of_the_claims_of_the_documents_only_these_are_accused() -> None:
    outcome = judged(KOREA)
    accused = {says(one.finding) for one in outcome.suppressed}

    assert [one for one in outcome.findings if one.rule in RULES] == []
    assert accused
    assert accused <= TRUE_FINDINGS


def test_the_lists_as_they_are_printed_name_one_thing_twice(tmp_path: Path) -> None:
    """13 names for 12 areas, and 16 names for 15 technologies."""
    root = tmp_path / "korea"
    shutil.copytree(KOREA, root)
    file = root / "portfolio.yaml"
    text = file.read_text("utf-8")
    area, technology = (
        "      - semiconductor-display\n",
        "      - semiconductor-display/materials\n",
    )
    parts = text.split(technology)
    text = technology.join(parts[:2]) + technology * 2 + technology.join(parts[2:])
    file.write_text(text.replace(area, area * 2, 1), "utf-8")
    told = {says(one): advice(one) for one in judged(root).findings if one.rule in RULES}

    assert [sentence.partition(", but ")[2] for sentence in told] == [
        "13 names are listed for 12 things",
        "16 names are listed for 15 things",
    ]
    assert [help_.partition(" stands")[0] for help_ in told.values()] == [
        "`semiconductor-display`",
        "`semiconductor-display/materials`",
    ]

from __future__ import annotations

from datetime import date
from pathlib import Path

from cet_cli.check import check
from cet_cli.load import open_workspace
from cet_cli.rules.book import by_name

ROOT = Path(__file__).parents[3]
SIZES = ("B101", "B107", "B108")
SPACE = ("aerospace-marine/kps", "aerospace-marine/launch-vehicle")


def test_of_the_documents_only_the_two_space_projects_are_accused() -> None:
    workspace = open_workspace(ROOT / "roadmaps" / "korea", here=ROOT)
    outcome = check(workspace, date(2026, 7, 1), rules=[by_name()[code] for code in SIZES])
    accused = [one.finding for one in outcome.suppressed]

    larger_than_the_area = [one for one in accused if one.rule == "B101"]
    larger_than_its_own_life = [one for one in accused if one.rule == "B107"]

    assert len(larger_than_the_area) + len(larger_than_its_own_life) == len(accused)
    for found in (larger_than_the_area, larger_than_its_own_life):
        assert [str(one.address) for one in found] == [
            f"{project}/amount@2024~approved.printed" for project in SPACE
        ]
    assert [one.arguments["ratio"] for one in larger_than_the_area] == ["8.63", "8.50"]
    assert [one.arguments["reading"] for one in larger_than_the_area] == [
        "KRW 217.9 billion",
        "KRW 110.1 billion",
    ]
    assert [one.address for one in outcome.findings if one.rule in SIZES] == []

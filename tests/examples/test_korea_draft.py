"""The unofficial draft: a reorganisation reads as one, and is never taken for the plan."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from tests.cli.running import ROOT, typed

KOREA = ROOT / "roadmaps" / "korea"
DRAFT = ROOT / "examples" / "korea-2026-draft"
TECHNOLOGY = "key-technology"


@cache
def compared() -> Any:  # noqa: ANN401 - what JSON may hold
    answer = typed("diff", str(KOREA), str(DRAFT), "--format", "json")
    assert answer.code == 0, answer.err
    return json.loads(answer.out)


def of(kind: str, code: str) -> list[dict[str, Any]]:
    return [one for one in compared()["changes"] if (one["kind"], one["code"]) == (kind, code)]


def test_only_the_counts_of_another_list_are_off() -> None:
    answer = typed("validate", str(DRAFT), "--format", "json")

    assert answer.code == 0, answer.out
    found = json.loads(answer.out)["findings"]
    assert {one["rule"] for one in found if one["severity"] != "note"} <= {"claim-count-off"}


def test_there_are_ten_areas_and_55_key_technologies() -> None:
    listed = json.loads(typed("list", "-C", str(DRAFT), "--format", "json").out)["rows"]
    technologies = [one for one in listed if one["kind"] == TECHNOLOGY]

    assert len(list((DRAFT / "areas").iterdir())) == 10
    assert len(technologies) == 63
    kept = sum("not_repeated_in: system-draft-2026" in text for text in blocks())
    assert len(technologies) - kept == 55


def blocks() -> list[str]:
    texts = [path.read_text(encoding="utf-8") for path in sorted((DRAFT / "areas").iterdir())]
    return [block for text in texts for block in text.split("\n  - id: ")]


def test_areas_and_key_technologies_neither_vanish_nor_weaken() -> None:
    for kind in ("area", TECHNOLOGY):
        assert of(kind, "R303") == []
        assert of(kind, "R302") == []


def test_the_areas_were_merged_split_and_renamed() -> None:
    merged = {one["address"] for one in of("area", "R306")}

    assert merged == {"future-energy-nuclear", "robotics-mobility", "security-networks"}
    assert [one["address"] for one in of("area", "R307")] == ["aerospace-marine"]
    assert [one["address"] for one in of("area", "R304")] == ["next-gen-batteries"]
    assert [one["address"] for one in of("area", "R301")] == ["innovative-materials"]


def test_only_what_the_draft_adds_is_added() -> None:
    added = {one["address"].partition("/")[2] for one in of(TECHNOLOGY, "R301")}

    assert len(added) == 13
    assert {"fusion", "energy-storage", "green-bio", "defence-chips"} <= added


def test_air_taxis_moved_with_their_dates() -> None:
    moved = {one["address"] for one in of(TECHNOLOGY, "R305")}

    assert "aerospace-marine/drones-uam" in moved
    told = typed("history", "aerospace-marine/k-uam-launch", "-C", str(DRAFT)).out
    assert "2025" in told
    assert "2028" in told


def test_who_became_whom_is_said_by_the_editor_alone() -> None:
    text = "".join(blocks())
    lineage = [
        line
        for line in text.splitlines()
        if line.strip().startswith(("formerly:", "merged_from:", "split_from:"))
    ]

    assert len(lineage) >= 15
    own = [line for line in lineage if line.endswith("source: own}")]
    assert len(own) >= 15


def test_what_only_the_draft_says_is_never_official() -> None:
    told = typed("show", "future-energy-nuclear/fusion", "-C", str(DRAFT)).out

    assert "third-party" in told
    assert "This is not an official list" in (DRAFT / "README.md").read_text(encoding="utf-8")

"""Records whose keys are made of names follow what those names became."""

from __future__ import annotations

from typing import Any

import pytest

from tests.diff.trees import Areas, Node, differ, milestones, told

CLAIM = {"count": "milestones", "of": ["port", "ship"], "stated": "3"}
SEA: dict[str, Any] = {
    **milestones("port", "ship"),
    "claims": [CLAIM],
    "allow": [{"rule": "claim-count-off", "about": "count@milestones~port~ship", "why": "So said"}],
}


def sea(**sections: Any) -> dict[str, Any]:  # noqa: ANN401 - any sections
    return {**SEA, **sections}


def counted(about: str, *of: str) -> Node:
    return {
        "claims": [{"count": "milestones", "of": list(of), "stated": "3"}],
        "allow": [{"rule": "claim-count-off", "about": about, "why": "So said"}],
    }


HARBOUR = milestones({"id": "harbour", "name": "Port", "formerly": "port"}, "ship")

FOLLOWING: dict[str, tuple[Areas, list[str]]] = {
    "a name in a key became another": (
        {"sea": {**HARBOUR, **counted("count@milestones~harbour~ship", "harbour", "ship")}},
        ["renamed sea/port sea/harbour formerly"],
    ),
    "a thing in a key was moved": (
        {
            "sea": {
                **milestones("port"),
                **counted("count@milestones~port~air:ship", "port", "air/ship"),
            },
            "air": milestones({"id": "ship", "name": "Ship", "formerly": "sea/ship"}),
        },
        ["same - air", "moved sea/ship air/ship formerly"],
    ),
    "the roadmap above a claim became another": (
        {
            "ocean": {
                "name": "Sea",
                "formerly": "sea",
                **milestones("port", "ship"),
                **counted("ocean/count@milestones~port~ship", "port", "ship"),
            }
        },
        ["renamed sea ocean formerly"],
    ),
    "a name in a key is written in full": (
        {"sea": sea(**counted("sea/count@milestones~sea:port~ship", "sea/port", "ship"))},
        [],
    ),
    "a list that a key repeats is in another order": (
        {"sea": sea(**counted("count@milestones~ship~port", "ship", "port"))},
        [],
    ),
}


@pytest.mark.parametrize("name", FOLLOWING)
def test_an_allowance_follows_the_names_in_the_key_of_a_claim(name: str) -> None:
    revision, expected = FOLLOWING[name]

    assert told(differ({"sea": SEA}, revision)) == expected


def test_an_allowance_about_another_claim_is_another() -> None:
    both = [CLAIM, {"count": "all", "of": ["port", "ship"], "stated": "3"}]
    base = {"sea": sea(claims=both)}
    revision = {"sea": {**base["sea"], "allow": counted("count@all~port~ship")["allow"]}}

    assert told(differ(base, revision)) == [
        "same - sea/allow@claim-count-off~count@all~port~ship",
        "same sea/allow@claim-count-off~count@milestones~port~ship -",
    ]


def test_an_allowance_about_nothing_is_compared_by_its_words() -> None:
    base = {"sea": sea(allow=[{"rule": "r", "about": "count@none~port", "why": "W"}])}
    revision = {
        "sea": {
            **base["sea"],
            **HARBOUR,
            "claims": counted("", "harbour", "ship")["claims"],
            "allow": [{"rule": "r", "about": "count@none~harbour", "why": "W"}],
        }
    }

    assert "same sea/allow@r~count@none~port -" in told(differ(base, revision))


def records(port: str, formerly: str = "") -> dict[str, Any]:
    """An allowance about a decision about a claim about a thing."""
    claim = f"count@milestones~{port}~ship"
    decision = f"milestone-slipped@2024~{claim}"
    return {
        **milestones({"id": port, "name": "Port", "formerly": formerly or []}, "ship"),
        "claims": counted("", port, "ship")["claims"],
        "decisions": [{"accepts": "milestone-slipped", "about": claim, "on": "2024"}],
        "reviews": [
            {"about": claim, "on": "2024", "reviewer": "Us", "verdict": "on_track"},
        ],
        "allow": [
            {"rule": "r", "about": decision, "why": "W"},
            {"rule": "s", "about": f"sea/review@2024~{claim}~Us.verdict", "why": "W"},
        ],
    }


def test_keys_inside_keys_are_followed() -> None:
    found = differ({"sea": records("port")}, {"sea": records("harbour", "port")})

    assert told(found) == ["renamed sea/port sea/harbour formerly"]


def test_keys_inside_keys_for_ever_are_not_followed_for_ever() -> None:
    about = "port"
    decisions = []
    for _ in range(120):
        decisions.append({"accepts": "milestone-slipped", "about": about, "on": "2024"})
        about = f"milestone-slipped@2024~{about}"
    base = {"sea": {**milestones("port"), "decisions": decisions}}
    revision = {"sea": {**milestones("port"), "decisions": decisions[::-1]}}

    assert told(differ(base, revision)) == []

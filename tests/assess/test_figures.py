"""Amounts as observations, what a roadmap gets this year, what is due next, and evidence."""

from __future__ import annotations

from fractions import Fraction

import pytest

from cet_cli.assess import Share
from tests.assess.plans import Node, assessed, target

AMOUNTS: Node = [
    {"over": "2023", "stage": "approved", "value": "4.7"},
    {"over": "2024", "stage": "proposed", "value": "5.2"},
    {"over": "2024", "stage": "approved", "value": "5.0"},
    {"over": "2025", "stage": "approved", "value": "KRW 6.4 trillion"},
    {"over": "2025", "stage": "executed", "value": "6.0"},
    {"over": "2026", "stage": "planned", "value": "7.0"},
    {"over": "2024..2028", "stage": "planned", "value": "30"},
]
BUDGET: dict[str, Node] = {"id": "rnd", "unit": "KRW trillion", "amounts": AMOUNTS}


def _sum(**nodes: Node) -> Node:
    return {
        "id": "investment",
        "unit": "KRW",
        "better": "higher",
        "path": "cumulative",
        "targets": [{"value": "over 30 trillion", "over": "2024..2028"}],
        "from": "rnd approved",
        **nodes,
    }


def test_amounts_are_the_observations_of_a_sum() -> None:
    assessment = assessed("2025-06-15", {"funding": [BUDGET], "indicators": [_sum()]})
    verdict = assessment.targets[0].verdict
    assert (verdict.status.value, verdict.total) == ("on_track", Fraction(114 * 10**11))


@pytest.mark.parametrize(
    ("funding", "named"),
    [
        (BUDGET, "rnd unstated"),
        (BUDGET, "gone approved"),
        (BUDGET | {"dropped": {"on": "2024", "source": "plan"}}, "rnd approved"),
    ],
)
def test_without_such_amounts_there_is_no_data(funding: Node, named: str) -> None:
    indicators = [_sum(**{"from": named})]
    assessment = assessed("2025-06-15", {"funding": [funding], "indicators": indicators})
    assert assessment.targets[0].verdict.status == "no_data"


def test_the_amounts_of_a_project_and_a_budget_without_a_unit_serve_too() -> None:
    amounts: Node = [{"over": "2024", "value": "KRW 31 trillion"}]
    assessment = assessed(
        "2025-06-15",
        {
            "projects": [{"id": "rnd", "amounts": amounts}],
            "indicators": [_sum(**{"from": "rnd unstated"})],
        },
    )
    assert assessment.targets[0].verdict.status == "met"


@pytest.mark.parametrize(
    ("as_of", "key", "number"),
    [
        ("2022-06-15", "amount@2023~approved", 47 * 10**11),
        ("2024-06-15", "amount@2024~approved", 5 * 10**12),
        ("2025-06-15", "amount@2025~approved", 64 * 10**11),
        ("2030-06-15", "amount@2026~planned", 7 * 10**12),
    ],
)
def test_the_funding_of_the_latest_year_that_has_begun(as_of: str, key: str, number: int) -> None:
    empty: Node = {"id": "empty"}
    gone = BUDGET | {"id": "gone", "dropped": {"on": "2022", "source": "plan"}}
    area = assessed(as_of, {"funding": [empty, gone, BUDGET]}).areas[0]
    assert area.funding is not None
    assert str(area.funding.address) == f"space/rnd/{key}"
    assert area.funding.value.number == number


def test_spans_serve_where_no_year_is_given_and_drafts_never() -> None:
    draft = {"over": "2025", "value": "9", "source": "draft"}
    span = {"over": "2024..2028", "value": "30"}
    later = {"over": "2026..2030", "value": "50"}
    area = assessed("2025-06-15", {"funding": [{**BUDGET, "amounts": [draft, later, span]}]}).areas[
        0
    ]
    assert area.funding is not None
    assert area.funding.amount.over.text == "2024..2028"
    nothing = assessed("2025-06-15", {"funding": [{**BUDGET, "amounts": [draft]}]}).areas[0]
    assert nothing.funding is None


def test_what_is_due_next_of_what_is_still_open() -> None:
    area: dict[str, Node] = {
        "milestones": [
            {"id": "past", "due": "2024"},
            {"id": "done", "due": "2025-07", "done": {"on": "2025-01"}},
            {"id": "open", "due": "2025.."},
            {"id": "draft", "due": "2025-08", "source": "draft"},
        ],
        "indicators": [target("met", "100", due="2025-09")],
    }
    assert assessed("2025-06-15", area).areas[0].next_due is None
    missions: Node = [{"id": "mission", "by": "2029"}]
    share: Node = [target("share", "60", due="2028")]
    measures: Node = [{"id": "measure", "due": "2027"}]
    found = []
    for more in ({"missions": missions}, {"indicators": share}, {"measures": measures}):
        area |= more
        upcoming = assessed("2025-06-15", area).areas[0].next_due
        assert upcoming is not None
        found.append((str(upcoming.address), upcoming.due.text))
    assert found == [
        ("space/mission", "2029"),
        ("space/share/target", "2028"),
        ("space/measure", "2027"),
    ]


def test_evidence_is_counted_with_its_denominators() -> None:
    interim = [{"value": "100", "by": "2030", "interim": [{"value": "70", "by": "2026"}]}]
    assessment = assessed(
        "2027-06-15",
        {
            "indicators": [
                target("a", "60", targets=interim),
                {"id": "b", "better": "higher", "targets": [{"by": "2030"}]},
                _sum(),
                target("gone", "60", dropped={"on": "2025", "source": "plan"}),
            ],
            "funding": [BUDGET],
            "milestones": [
                {"id": "m", "due": "2030", "owner": "Ministry", "value": "50 qubits"},
                {"id": "n", "done": {"on": "2024", "value": "20 qubits", "source": "press"}},
                {"id": "gone", "dropped": {"on": "2025", "source": "plan"}},
            ],
            "projects": [
                {
                    "id": "p",
                    "cost": {"is": "KRW 1 trillion", "source": "blog"},
                    "steps": [{"step": "start"}, {"step": "grant", "cost": "KRW 1 trillion"}],
                    "amounts": [{"over": "2024", "value": "KRW 1 billion", "source": "own"}],
                }
            ],
            "stepping_stones": [
                {
                    "id": "s",
                    "maturity": {
                        "goal": {"value": "9"},
                        "observations": [{"value": "4", "on": "2020"}],
                    },
                },
                {"id": "t"},
            ],
        },
        indicators=[target("x", "60")],
    )
    evidence = assessment.areas[0].evidence
    assert evidence.baseline == Share(2, 3)
    assert evidence.interim == Share(1, 3)
    assert evidence.observed == Share(2, 3)
    assert evidence.recent == Share(1, 3)
    assert evidence.dated == Share(1, 2)
    assert evidence.owned == Share(1, 2)
    # a: 4, investment: 1, budget: 7, milestones: 2, project: 3, stepping stone: 2
    assert evidence.cited == Share(18, 19)
    assert evidence.official == Share(16, 19)
    assert assessment.evidence.baseline == Share(3, 4)
    assert assessment.evidence.cited == Share(21, 22)


def test_a_readiness_goal_is_no_figure_where_there_is_none() -> None:
    stone: Node = {"id": "s", "maturity": {"observations": [{"value": "4", "on": "2020"}]}}
    assessment = assessed("2027-06-15", {"stepping_stones": [stone]})
    assert assessment.areas[0].evidence.cited == Share(1, 1)

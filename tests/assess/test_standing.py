"""What only a draft or a third party says is shown apart and never counted."""

from __future__ import annotations

from tests.assess.plans import Node, assessed, target


def test_a_target_that_only_a_draft_sets_is_judged_apart() -> None:
    drafted: Node = [{"value": "100", "by": "2030", "source": "draft"}]
    confirmed: Node = [{"value": "100", "by": "2030", "source": ["draft", "press"]}]
    assessment = assessed(
        "2025-06-15",
        {
            "indicators": [
                target("a", "60", targets=drafted),
                target("b", "60", targets=confirmed),
                target("c", "60", source="own"),
                target("d", "60", source="unlisted"),
            ],
            "milestones": [{"id": "m", "due": "2024", "source": "blog"}],
            "missions": [{"id": "n", "achieved_by": ["m", "a"], "source": ["blog", "draft"]}],
        },
    )
    assert [one.counted for one in assessment.targets] == [False, True, True, True]
    assert assessment.targets[0].verdict.status == "far_behind"
    area = assessment.areas[0]
    assert (area.targets, area.milestones, area.missions) == ({"far_behind": 3}, {}, {})
    assert area.apart == 3
    assert assessment.missions[0].status is None
    assert {str(one.address) for one in assessment.attention} == {
        "space/b/target",
        "space/c/target",
        "space/d/target",
    }
    assert area.evidence.baseline.of == 3


def test_a_draft_puts_nothing_at_risk() -> None:
    words: Node = [{"on": "2025-02", "says": "not_done"}]
    assessment = assessed(
        "2025-06-15",
        {
            "milestones": [
                {"id": "idea", "due": "2024", "progress": words, "source": "draft"},
                {"id": "m", "due": "2030", "needs": "idea"},
            ]
        },
    )
    assert [one.verdict.state for one in assessment.milestones] == ["overdue", "planned"]


def test_an_observation_of_a_third_party_is_shown_apart() -> None:
    seen: Node = [
        {"value": "60", "on": "2024"},
        {"value": "100", "on": "2025", "source": "blog"},
    ]
    assessment = assessed("2025-06-15", {"indicators": [target("a", observations=seen)]})
    (one,) = assessment.targets
    assert one.apart is not None
    assert (one.counted, one.verdict.status, one.apart.status) == (True, "far_behind", "met")


def test_a_baseline_of_a_third_party_is_shown_apart() -> None:
    base: Node = {"value": "50", "on": "2020", "source": "blog"}
    assessment = assessed("2025-06-15", {"indicators": [target("a", "60", baseline=base)]})
    (one,) = assessment.targets
    assert one.apart is not None
    assert (one.verdict.reason, one.apart.status) == ("one_observation", "far_behind")


def test_reports_of_a_third_party_are_shown_apart() -> None:
    assessment = assessed(
        "2025-06-15",
        {
            "milestones": [
                {"id": "done", "due": "2024", "done": {"on": "2024", "source": "blog"}},
                {
                    "id": "late",
                    "due": "2024",
                    "progress": [{"on": "2025-02", "says": "not_done", "source": "blog"}],
                },
                {"id": "plain", "due": "2024"},
            ]
        },
    )
    states = [
        (one.verdict.state, one.apart.state if one.apart else None) for one in assessment.milestones
    ]
    assert states == [
        ("due_unreported", "done"),
        ("due_unreported", "overdue"),
        ("due_unreported", None),
    ]


def test_of_two_figures_for_one_date_the_later_published_counts() -> None:
    seen: Node = [
        {"value": "75", "on": "2024", "source": "press"},
        {"value": "60", "on": "2024", "source": "plan"},
        {"value": "20", "on": "2023", "source": "unlisted"},
    ]
    assessment = assessed("2025-06-15", {"indicators": [target("a", observations=seen)]})
    last = assessment.targets[0].verdict.last
    assert last is not None
    assert last.figure.text == "75"

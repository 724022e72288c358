"""The plan judged as a whole: counts, what needs attention, missions, chains."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from cet_cli.assess import NEEDS_ATTENTION, ORDER, assess
from tests.assess.plans import assessed, portfolio, target

if TYPE_CHECKING:
    from cet_cli.assess import Assessment
    from tests.assess.plans import Node

LATE: dict[str, Node] = {
    "id": "late",
    "due": "2024",
    "progress": [{"on": "2025-02", "says": "not_done"}],
}


UNREADY: Node = {
    "goal": {"value": "9", "by": "2024"},
    "observations": [{"value": "6", "on": "2025"}],
}


def _missions(assessment: Assessment) -> dict[str, str | None]:
    return {str(one.address): one.status for one in assessment.missions}


def _states(assessment: Assessment) -> dict[str, str]:
    dated = (*assessment.milestones, *assessment.measures)
    return {str(one.address): one.verdict.state.value for one in dated}


def test_each_level_is_counted_by_itself_with_what_was_dropped_apart() -> None:
    gone: Node = {"on": "2025", "source": "plan"}
    assessment = assessed(
        "2025-06-15",
        {
            "indicators": [target("a", "60"), target("b"), target("c", "70", dropped=gone)],
            "milestones": [{"id": "m", "due": "2026"}, LATE],
            "measures": [{"id": "d", "done": {"on": "2024"}}],
            "missions": [{"id": "n"}],
        },
        indicators=[target("x", "70")],
    )
    area = assessment.areas[0]
    assert area.targets == {"far_behind": 1, "no_data": 1, "dropped": 1}
    assert area.milestones == {"planned": 1, "overdue": 1}
    assert area.measures == {"done": 1}
    assert area.missions == {"untested": 1}
    assert assessment.national.targets == {"on_track": 1}
    assert (assessment.national.id, area.id, area.apart) == ("korea", "space", 0)
    assert [str(one.address) for one in assessment.targets] == [
        "korea/x/target",
        "space/a/target",
        "space/b/target",
        "space/c/target",
    ]


def test_what_needs_attention_comes_worst_first_then_by_date_then_by_address() -> None:
    assessment = assessed(
        "2025-06-15",
        {
            "indicators": [
                target("behind", "65"),
                target("late", "60", due="2029"),
                target("away", "49"),
                target("far", "60"),
                target("missed", "60", due="2024"),
                target("held", "40", path="maintain"),
                target("fine", "90"),
            ],
            "milestones": [
                LATE | {"id": "overdue"},
                {"id": "silent", "due": "2024"},
                {"id": "early", "due": "2023"},
                {"id": "risky", "needs": "overdue"},
            ],
            "measures": [{"id": "paid", "due": "2023"}],
            "missions": [{"id": "mission", "achieved_by": ["silent", "fine"]}],
        },
    )
    assert [(one.status, str(one.address), one.kind) for one in assessment.attention] == [
        ("breached", "space/held/target", "target"),
        ("missed", "space/missed/target", "target"),
        ("overdue", "space/overdue", "milestone"),
        ("moving_away", "space/away/target", "target"),
        ("far_behind", "space/late/target", "target"),
        ("far_behind", "space/far/target", "target"),
        ("due_unreported", "space/early", "milestone"),
        ("due_unreported", "space/paid", "measure"),
        ("due_unreported", "space/silent", "milestone"),
        ("due_unreported", "space/mission", "mission"),
        ("at_risk", "space/risky", "milestone"),
        ("behind", "space/behind/target", "target"),
    ]
    assert {one.status for one in assessment.attention} == NEEDS_ATTENTION
    assert ORDER[: len(NEEDS_ATTENTION)] == tuple(
        dict.fromkeys(one.status for one in assessment.attention)
    )


def test_a_mission_has_the_worst_of_what_it_is_achieved_by() -> None:
    two = [{"id": "near", "value": "70", "by": "2030"}, {"id": "far", "value": "100", "by": "2030"}]
    assessment = assessed(
        "2025-06-15",
        {
            "indicators": [target("share", "60", targets=two)],
            "milestones": [{"id": "m", "due": "2026"}],
            "stepping_stones": [{"id": "stone", "maturity": UNREADY}],
            "projects": [{"id": "project"}],
            "missions": [
                {"id": "all", "achieved_by": ["m", "share"]},
                {"id": "one", "achieved_by": ["m", "share/near", "gone"]},
                {"id": "ready", "achieved_by": ["stone", "space/m"]},
                {"id": "inner", "achieved_by": ["outer", "m"]},
                {"id": "outer", "achieved_by": "one"},
                {"id": "circle", "achieved_by": ["turn", "m"]},
                {"id": "turn", "achieved_by": "circle"},
                {"id": "paid", "achieved_by": "project"},
                {"id": "over", "achieved_by": "m", "dropped": {"on": "2025", "source": "plan"}},
            ],
        },
        missions=[{"id": "abroad", "achieved_by": "space/all"}],
    )
    assert _missions(assessment) == {
        "korea/abroad": "far_behind",
        "space/all": "far_behind",
        "space/one": "planned",
        "space/ready": "missed",
        "space/inner": "planned",
        "space/outer": "planned",
        "space/circle": "planned",
        "space/turn": None,
        "space/paid": None,
        "space/over": "dropped",
    }
    chain = next(one.chain for one in assessment.missions if one.mission.id == "all")
    assert [(str(one.address), one.status, one.name.say("en")) for one in chain] == [
        ("space/share", "far_behind", "Share"),
        ("space/m", "planned", "M"),
    ]


def test_risk_comes_through_every_kind_of_thing_and_over_areas() -> None:
    plan = portfolio(
        {
            "space": {
                "milestones": [
                    {"id": "lander", "due": "2032", "needs": ["engine"]},
                    {"id": "rover", "due": "2032", "needs": ["nuclear/fuel"]},
                    {"id": "probe", "due": "2032", "needs": ["nuclear/share"]},
                    {"id": "fine", "due": "2032", "needs": ["nuclear/met"]},
                ],
                "stepping_stones": [{"id": "engine", "needs": "project"}],
                "projects": [{"id": "project", "needs": ["study"]}],
                "measures": [LATE | {"id": "study"}],
            },
            "nuclear": {
                "key_technologies": [{"id": "fuel", "maturity": UNREADY}],
                "indicators": [
                    target("share", "60", due="2024"),
                    target("met", "100", needs="share"),
                ],
            },
        }
    )
    assessment = assess(plan, date(2025, 6, 15))
    assert _states(assessment) == {
        "space/lander": "at_risk",
        "space/rover": "at_risk",
        "space/probe": "at_risk",
        "space/fine": "planned",
        "space/study": "overdue",
    }
    chains = {one.thing.id: one.chain for one in assessment.milestones}
    assert [(str(link.address), link.status) for link in chains["lander"]] == [
        ("space/engine", ""),
        ("space/project", ""),
        ("space/study", "overdue"),
    ]
    assert [(str(link.address), link.status) for link in chains["probe"]] == [
        ("nuclear/share", "missed")
    ]


def test_a_slip_is_followed_to_what_waits_for_it() -> None:
    was = [{"due": "2030", "source": "plan"}]
    assessment = assessed(
        "2025-06-15",
        {
            "milestones": [
                {"id": "engine", "due": "2033", "was": was},
                {"id": "lander", "due": "2032", "needs": "engine"},
            ]
        },
    )
    engine, lander = assessment.milestones
    assert (engine.verdict.float_days, engine.verdict.knock_on_days) == (731, 365)
    assert (lander.verdict.state, lander.chain[0].status) == ("at_risk", "slipped")


def test_an_empty_plan_is_assessed_too() -> None:
    assessment = assess(portfolio({}), date(2025, 6, 15))
    assert (assessment.areas, assessment.attention) == ((), ())
    assert assessment.national.next_due is None

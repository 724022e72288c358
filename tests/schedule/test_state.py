"""The state of a milestone or measure by itself, and how its date moved."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cet_cli.model.files import build
from cet_cli.schedule import DatedVerdict, state_of

if TYPE_CHECKING:
    from cet_cli.model.milestone import Milestone

Node: TypeAlias = object


def milestone(**nodes: Node) -> Milestone:
    """A milestone with these fields."""
    node = {"id": "launch", "name": "Launch", **nodes}
    built = build("portfolio", {"portfolio": "p", "name": "P", "milestones": [node]})
    found: Milestone = built.milestones[0]
    return found


def judged(as_of: str, **nodes: Node) -> DatedVerdict:
    """The verdict on such a milestone on a day."""
    return state_of(milestone(**nodes), date.fromisoformat(as_of))


def report(on: str, says: str = "not_done") -> dict[str, str]:
    """One report on something not yet done."""
    return {"on": on, "says": says}


@pytest.mark.parametrize(
    ("nodes", "state"),
    [
        ({}, "planned"),
        ({"due": "2026"}, "planned"),
        ({"due": "2025-06-15"}, "planned"),
        ({"due": "2034.."}, "planned"),
        ({"due": "2026", "progress": [report("2025-02", "under_way")]}, "under_way"),
        ({"progress": [report("2025-02", "under_way")]}, "under_way"),
        ({"due": "2026", "progress": [report("2025-02", "planned")]}, "planned"),
        ({"due": "2025-06-14"}, "due_unreported"),
        ({"due": "2025-05", "progress": [report("2025-05")]}, "due_unreported"),
        ({"due": "2025-05", "progress": [report("2025")]}, "due_unreported"),
        ({"due": "2025-05", "progress": [report("2025-06")]}, "overdue"),
        ({"due": "2025-05", "progress": [report("2025-06", "under_way")]}, "overdue"),
        ({"due": "2024", "done": {"on": "2024"}}, "done"),
        ({"due": "2024", "done": {"on": "2025-01"}}, "done_late"),
        ({"due": "2024-05", "done": {"on": "2024"}}, "done"),
        ({"done": {"on": "2025-01"}}, "done"),
        ({"due": "2026", "done": {"on": "2025-07"}}, "planned"),
        ({"due": "2024", "dropped": {"on": "2025"}}, "dropped"),
        ({"due": "2024", "done": {"on": "2024"}, "dropped": {"on": "2025"}}, "dropped"),
    ],
)
def test_the_state_in_the_middle_of_june_2025(nodes: dict[str, Node], state: str) -> None:
    assert judged("2025-06-15", **nodes).state == state


def test_the_last_word_decides_and_of_one_date_the_last_in_the_list() -> None:
    words = [report("2025-03", "under_way"), report("2025-01"), report("2025-03", "planned")]
    verdict = judged("2025-06-15", due="2026", progress=words)
    assert verdict.state == "planned"
    assert verdict.word is not None
    assert verdict.word.says == "planned"


def test_a_slip_is_told_from_the_plan_s_own_history() -> None:
    was = [{"due": "2031", "source": "b"}, {"value": "many", "due": "2030-06", "source": "a"}]
    slip = judged("2025-06-15", due="2032", was=was).slip
    assert slip is not None
    assert (slip.original.text, slip.previous.text, slip.current.text) == (
        "2030-06",
        "2031",
        "2032",
    )
    assert (slip.moved, slip.days, slip.months) == (2, 915, 30)


def test_a_date_written_long_has_its_own_history() -> None:
    due = {"is": "2027", "source": "b", "was": [{"is": "2028", "source": "a"}]}
    slip = judged("2025-06-15", due=due).slip
    assert slip is not None
    assert (slip.moved, slip.days, slip.months) == (1, -366, -12)


@pytest.mark.parametrize(
    "nodes",
    [
        {"due": "2027"},
        {"due": "2027", "was": [{"value": "3", "source": "a"}]},
        {"due": "2027", "was": [{"due": "2027", "source": "a"}]},
        {"due": "2027", "was": [{"due": "none", "source": "a"}]},
        {"due": "2027", "was": [{"due": "2025", "redefined": "true", "source": "a"}]},
        {"due": "2027", "was": [{"due": "2025..", "source": "a"}]},
        {"due": "2027..", "was": [{"due": "2025", "source": "a"}]},
        {"was": [{"due": "2025", "source": "a"}]},
    ],
)
def test_what_has_not_moved(nodes: dict[str, Node]) -> None:
    assert judged("2025-06-15", **nodes).slip is None


def test_there_and_back_has_moved_twice_by_nothing() -> None:
    was = [{"due": "2028", "source": "b"}, {"due": "2027", "source": "a"}]
    slip = judged("2025-06-15", due="2027", was=was).slip
    assert slip is not None
    assert (slip.moved, slip.days) == (2, 0)


PERIODS = st.sampled_from(["2024", "2025-H1", "2025-06", "2025-06-15", "..2024", "2026..", "9999"])


@given(
    st.none() | PERIODS,
    st.none() | PERIODS,
    st.lists(PERIODS, max_size=3),
    st.lists(PERIODS | st.just("none"), max_size=3),
    st.dates(),
)
def test_every_milestone_has_a_state(
    due: str | None, done: str | None, words: list[str], earlier: list[str], as_of: date
) -> None:
    nodes: dict[str, Node] = {
        "due": due,
        "done": {"on": done} if done else None,
        "progress": [report(one) for one in words],
        "was": [{"due": one, "source": "s"} for one in earlier],
    }
    verdict = state_of(milestone(**nodes), as_of)
    if verdict.state == "overdue":
        assert verdict.word is not None
        assert verdict.due is not None
        assert verdict.due.before(verdict.word.on)
    if verdict.state in {"done", "done_late"}:
        assert verdict.done is not None
        assert verdict.done.start <= as_of

"""Restatements, which are changes, and grants, which are none."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import pytest

from cet_cli.funding import Grant, Restatement, grants_of, restatements
from tests.funding.budgets import Node, amount, at, billions, bounds, budget, ledger

if TYPE_CHECKING:
    from collections.abc import Sequence


def restated(node: Node, **fields: object) -> tuple[Restatement, ...]:
    return restatements(ledger(budget("a", node, **fields)))


def was(text: str, *earlier: Node) -> Node:
    return amount(text, was=list(earlier))


def test_an_amount_that_changed_is_told_from_the_first_to_the_last() -> None:
    (found,) = restated(
        was(
            "2025 planned 6.5",
            {"value": "6.4", "source": "plan-2025"},
            {"value": "6.0", "source": "plan-2024"},
        ),
        source="plan-2026",
    )
    assert str(found.address) == "p/a/amount@2025~planned"
    assert [billions(one.money) for one in found.sayings] == [Fraction("6.5"), Fraction("6.4"), 6]
    assert [one.source[0].id for one in found.sayings] == ["plan-2026", "plan-2025", "plan-2024"]
    assert billions(found.difference) == Fraction("0.5")
    assert bounds(found.difference) == (0.4, 0.6)
    assert found.sure


def test_the_same_figure_said_more_precisely_may_be_no_change() -> None:
    (found,) = restated(was("2025 planned 6.52", {"value": "6.5"}))
    assert not found.sure
    assert billions(found.difference) == Fraction("0.02")


def test_a_value_written_long_has_its_own_history() -> None:
    value = {"is": "6.5", "source": "new", "was": [{"is": "6.4", "source": "old"}]}
    (found,) = restated({"over": "2025", "stage": "planned", "value": value})
    assert [one.source[0].id for one in found.sayings] == ["new", "old"]


@pytest.mark.parametrize(
    "earlier",
    [
        [],
        [{"value": "6.5"}],
        [{"value": "6.4", "stage": "requested"}],
        [{"value": "6.4", "over": "2026"}],
        [{"value": "6.4", "redefined": "true"}],
        [{"value": "none"}, {"value": "6.4"}],
        [{"stage": "none", "value": "6.4"}],
        [{"value": "about as much"}],
        [{"stage": "requested"}, {"value": "6.4"}],
    ],
)
def test_another_stage_time_or_thing_is_no_restatement(earlier: Sequence[Node]) -> None:
    assert restated(was("2025 planned 6.5", *earlier)) == ()


def test_what_came_back_to_its_stage_and_time_is_one() -> None:
    (found,) = restated(
        was("2025 planned 6.5", {"over": "2025..2026"}, {"over": "2025", "value": "6.4"})
    )
    assert billions(found.original.money) == Fraction("6.4")


@pytest.mark.parametrize("text", ["2025 - 6.5", "2025 unstated 6.5", "2025 planned some"])
def test_what_cannot_be_compared_is_never_restated(text: str) -> None:
    assert restated(was(text, {"value": "6.4"})) == ()


def test_another_currency_is_surely_another_amount_without_a_difference() -> None:
    node = budget("a", was("2025 planned KRW 6.5", {"value": "USD 6.4"}))
    del node["unit"]
    (found,) = restatements(ledger(node))
    assert found.difference is None
    assert found.sure


def test_restatements_are_listed_by_place() -> None:
    changed = was("2025 planned 6.5", {"value": "6.4"})
    book = ledger(budget("a", changed), budget("b", changed, "2024 planned 1"))
    assert len(restatements(book)) == 2
    assert len(restatements(book, at("p/b"))) == 1
    assert restatements(book, at("p/c")) == ()


def granted(*nodes: Node, projects: Sequence[Node] = ()) -> tuple[Grant, ...]:
    return grants_of(ledger(*nodes, projects=projects))


def test_a_request_granted_lower_is_granted_with_the_difference() -> None:
    (found,) = granted(budget("a", "2024 requested 996", "2024 approved 645.4", "2023 approved 9"))
    assert (found.asked.word, found.granted.word) == ("requested", "approved")
    assert billions(found.difference) == Fraction("-350.6")
    assert found.share is not None
    assert found.share.ratio == Fraction("645.4") / 996


def test_a_proposal_stands_for_a_request_where_there_is_none() -> None:
    (found,) = granted(budget("a", "2024 proposed 5", "2024 approved 5"))
    assert found.asked.word == "proposed"
    (other,) = granted(budget("a", "2024 proposed 5", "2024 requested 7", "2024 approved 5"))
    assert billions(other.asked.money) == 7


@pytest.mark.parametrize(
    "amounts",
    [
        ("2024 requested 5", "2025 approved 5"),
        ("2024 requested some", "2024 approved 5"),
        ("2024 planned 5", "2024 approved 5", "2024 executed 5"),
        ("2024 requested 5",),
    ],
)
def test_without_both_for_one_time_nothing_is_granted(amounts: tuple[str, ...]) -> None:
    assert granted(budget("a", *amounts)) == ()


def steps(*texts: str) -> tuple[Grant, ...]:
    """The grants of a project with steps written `word date cost over`."""
    keys = ("step", "on", "cost", "over")
    parsed = [
        {key: word for key, word in zip(keys, text.split(), strict=False) if word != "-"}
        for text in texts
    ]
    return granted(projects=[budget("a", steps=parsed)])


def test_steps_of_one_procedure_are_paired_with_the_last_request() -> None:
    (found,) = steps(
        "feasibility-requested 2021-06 958.1",
        "feasibility-approved 2024-05 320",
        "feasibility-requested 2023-09 479.7",
        "feasibility-requested 2025-01 500",
    )
    assert billions(found.asked.money) == Fraction("479.7")
    assert str(found.asked.address) == "p/a/feasibility-requested@2023-09"
    assert str(found.granted.address) == "p/a/feasibility-approved@2024-05"


@pytest.mark.parametrize(
    "texts",
    [
        ("requested - 5", "feasibility-approved - 5"),
        ("requested - -", "approved - 5"),
        ("requested - some", "approved - 5"),
        ("requested 2025 5", "approved 2024 5"),
        ("requested - 5 2024..2026", "approved - 5 2024..2027"),
        ("approved - 5",),
        ("started - 5", "requested - 5"),
    ],
)
def test_other_steps_are_no_pair(texts: tuple[str, ...]) -> None:
    assert steps(*texts) == ()


def test_steps_without_dates_are_in_the_order_of_the_list() -> None:
    (found,) = steps("requested - 7", "requested - 6", "approved - 5")
    assert billions(found.asked.money) == 6


def test_a_cost_may_name_its_own_currency() -> None:
    step = {"step": "requested", "cost": "USD 7 billion"}
    other = {"step": "approved", "cost": "5"}
    (found,) = granted(projects=[budget("a", steps=[step, other])])
    assert found.difference is None
    assert found.share is None

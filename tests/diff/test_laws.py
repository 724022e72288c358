"""What holds for the difference of any two plans, also of plans that make no sense."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cet_cli.diff import apply, compare, inverse, normal
from tests.diff.plans import portfolios, revised

if TYPE_CHECKING:
    from cet_cli.model.roadmap import Portfolio

many = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@many
@given(portfolios())
def test_nothing_differs_from_itself(plan: Portfolio) -> None:
    found = compare(plan, plan)

    assert found.changes == () == found.pairs
    assert found.followed == () == found.likenesses


@many
@given(portfolios(), portfolios())
def test_a_difference_makes_the_revision_of_the_base(base: Portfolio, revision: Portfolio) -> None:
    assert normal(apply(base, compare(base, revision))) == normal(revision)


@many
@given(portfolios(), portfolios())
def test_the_way_back_is_the_inverse(base: Portfolio, revision: Portfolio) -> None:
    assert compare(revision, base) == inverse(compare(base, revision))


@many
@given(portfolios(), portfolios())
def test_turned_twice_a_difference_is_itself(base: Portfolio, revision: Portfolio) -> None:
    found = compare(base, revision)

    assert inverse(inverse(found)) == found


@many
@given(portfolios().flatmap(lambda plan: st.tuples(st.just(plan), revised(plan))))
def test_all_this_holds_for_a_plan_and_its_revision(sides: tuple[Portfolio, Portfolio]) -> None:
    base, revision = sides
    found = compare(base, revision)

    assert normal(apply(base, found)) == normal(revision)
    assert compare(revision, base) == inverse(found)


@many
@given(portfolios().flatmap(lambda plan: st.tuples(st.just(plan), revised(plan))))
def test_what_is_shared_is_told_as_if_it_were_not(sides: tuple[Portfolio, Portfolio]) -> None:
    base, revision = sides

    assert compare(base, deepcopy(revision)) == compare(base, revision)


@many
@given(portfolios())
def test_a_normal_form_is_its_own(plan: Portfolio) -> None:
    assert normal(normal(plan)) == normal(plan)

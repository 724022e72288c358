from __future__ import annotations

import pytest

from cet_cli.rules.revision.classes import CLASSES
from tests.rules.revision import book_cases, data_cases, existence_cases, money_cases
from tests.rules.revision.cases import Case, told

CASES = tuple(
    case for table in (existence_cases, data_cases, money_cases, book_cases) for case in table.CASES
)
BACK = [case for case in CASES if case.back is not None]
IN_SETTINGS = {"R602"}
"""Rules that no plan shows: they are put to settings, in tests/check."""


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_of_a_revision_exactly_this_is_told(case: Case) -> None:
    assert sorted(told(case.base, case.revision)) == sorted(case.expected)


@pytest.mark.parametrize("case", BACK, ids=lambda case: case.name)
def test_of_its_mirror_exactly_this_is_told(case: Case) -> None:
    assert sorted(told(case.revision, case.base)) == sorted(case.back or ())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_of_a_side_and_itself_no_change_is_told(case: Case) -> None:
    of_one_side = {"R607", "R608", "R610"}

    assert {one.code for one in told(case.revision, case.revision)} <= of_one_side


def test_every_rule_about_the_record_has_a_case() -> None:
    seen = {one.code for case in CASES for one in (*case.expected, *(case.back or ()))}

    assert {code for code in CLASSES if code >= "R3"} - seen == IN_SETTINGS

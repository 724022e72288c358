from __future__ import annotations

import pytest

from tests.rules.revision.cases import Case, told
from tests.rules.revision.dated_cases import CASES as DATED
from tests.rules.revision.target_cases import CASES as TARGETS

CASES = (*TARGETS, *DATED)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_of_a_revision_exactly_this_is_told(case: Case) -> None:
    assert sorted(told(case.base, case.revision)) == sorted(case.expected)


@pytest.mark.parametrize(
    "case", [case for case in CASES if case.back is not None], ids=lambda case: case.name
)
def test_of_its_mirror_exactly_this_is_told(case: Case) -> None:
    assert sorted(told(case.revision, case.base)) == sorted(case.back or ())

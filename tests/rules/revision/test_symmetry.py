from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cet_cli.rules.revision.classes import CLASSES
from cet_cli.rules.revision.classes import ChangeClass as Class
from tests.rules.revision.symmetry import BACK, MIRRORS, OWN_MIRRORS, UNEVEN, WAIVERS
from tests.rules.revision.test_goals import CASES

if TYPE_CHECKING:
    from tests.rules.revision.cases import Case, Told

BOTH_WAYS = [case for case in CASES if case.back is not None]


def mirrored(one: Class) -> set[Class]:
    """The classes that a mirror may have."""
    if one in BACK:
        return {BACK[one]}
    return {worse for worse, better in BACK.items() if better is one} or {one}


def classes_of(told: tuple[Told, ...]) -> list[Class]:
    return sorted(CLASSES[one.code] for one in told)


def test_every_rule_has_one_mirror_or_a_reason_why_not() -> None:
    named = [*MIRRORS, *OWN_MIRRORS, *WAIVERS]

    assert sorted(named) == sorted(CLASSES)


@pytest.mark.parametrize("code", MIRRORS)
def test_a_mirror_is_of_the_mirrored_class(code: str) -> None:
    assert CLASSES[MIRRORS[code]] in mirrored(CLASSES[code])


@pytest.mark.parametrize("code", MIRRORS)
def test_the_mirror_of_a_mirror_is_of_the_same_class(code: str) -> None:
    assert CLASSES[code] in mirrored(CLASSES[MIRRORS[code]])


@pytest.mark.parametrize("code", sorted(OWN_MIRRORS))
def test_what_has_no_direction_is_its_own_mirror(code: str) -> None:
    one = CLASSES[code]

    assert one is Class.HISTORY_REWRITTEN or mirrored(one) == {one}


@pytest.mark.parametrize("case", BOTH_WAYS, ids=lambda case: case.name)
def test_a_case_and_its_mirror_are_told_as_mirrored_classes(case: Case) -> None:
    there, back = classes_of(case.expected), classes_of(case.back or ())

    assert len(there) == len(back)
    for one in there:
        other = next(
            (each for each in back if each in mirrored(one) or (one, each) in UNEVEN), None
        )
        assert other is not None
        back.remove(other)


@pytest.mark.parametrize("code", [code for code in CLASSES if code[1] in "12"])
def test_every_rule_about_goals_is_in_a_case(code: str) -> None:
    told = {one.code for case in CASES for one in (*case.expected, *(case.back or ()))}

    assert code in told

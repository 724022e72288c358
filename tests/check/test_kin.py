"""Which rules judge steps of one value, read off everything that they ever find."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

import pytest

from cet_cli.check.deciding import KIN
from cet_cli.rules.revision.classes import CLASSES, ChangeClass
from cet_cli.rules.revision.deciding import happens_once
from cet_cli.rules.revision.holders import holder_at
from tests.rules.harness import compared_of
from tests.rules.revision.cases import found
from tests.rules.revision.test_goals import CASES as GOALS
from tests.rules.revision.test_record import CASES as RECORD

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_WHOLE = {frozenset({"R106", "R403"}), frozenset({"R207", "R309"})}
"""Pairs that tell of a whole thing, each with other words about it: no value that they share."""

_ANYTHING = "R606"
"""Reports any field that no other rule knows, so that it is at home nowhere."""


@pytest.fixture(scope="module")
def places() -> Mapping[tuple[str, str], set[str]]:
    """The rules that find a step from one value to another, by the class and the field."""
    seen: dict[tuple[str, str], set[str]] = defaultdict(set)
    for case in (*GOALS, *RECORD):
        for base, revision in ((case.base, case.revision), (case.revision, case.base)):
            for place, rule in _steps(base, revision):
                seen[place].add(rule)
    return seen


def _steps(base: str, revision: str) -> Iterator[tuple[tuple[str, str], str]]:
    compared = compared_of(base, revision)
    for one in found(base, revision):
        told = one.arguments.get("from") and one.arguments.get("to") and one.address
        if told and not happens_once(one.rule) and one.rule != _ANYTHING:
            holder = holder_at(compared.revision, told) or holder_at(compared.base, told)
            yield (type(holder).__name__, told.field), one.rule


def test_rules_that_judge_one_value_are_kin(places: Mapping[tuple[str, str], set[str]]) -> None:
    pairs = {frozenset(pair) for rules in places.values() for pair in combinations(rules, 2)}

    assert len(pairs) > 50
    assert [sorted(pair) for pair in pairs - _WHOLE if not any(pair <= kin for kin in KIN)] == []


def test_kin_judge_one_value(places: Mapping[tuple[str, str], set[str]]) -> None:
    strangers = [
        pair
        for kin in KIN
        for pair in combinations(sorted(kin), 2)
        if not any({*pair} <= rules for rules in places.values())
        and ChangeClass.REPRECISED not in {CLASSES[code] for code in pair}
    ]

    assert strangers == []

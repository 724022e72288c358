from __future__ import annotations

import pytest

from cet_cli.finding import Severity
from cet_cli.wording import advice
from tests.rules.harness import codes_of, findings_of

CLEAN = """\
missions:
  - {id: clean, statement: Make clean hydrogen, by: 2027, MORE, source: plan}
milestones:
  - {id: plant, name: First plant runs, due: 2027, source: plan}
  - {id: law, name: Hydrogen law, due: 2026, source: plan}
projects:
  - {id: research, name: Research, over: 2024..2030, source: plan}
indicators:
  - id: share
    name: Share of clean hydrogen
    unit: percent
    better: higher
    source: plan
    baseline: {value: 5, on: 2023}
    targets: [{id: first, value: 10, by: 2026}, {id: last, value: 50, by: 2030}]
"""


def mission(more: str, *only: str) -> list[tuple[str, str]]:
    return codes_of(CLEAN.replace("MORE", more), *only)


def test_a_dropped_mission_needs_neither_test_nor_deadline() -> None:
    text = "missions:\n  - {id: a, statement: A, dropped: {on: 2024}, source: plan}\n"

    assert codes_of(text, "T101", "T102", "T109", "T111") == []


def test_what_serves_a_mission_is_proposed_as_its_test() -> None:
    text = CLEAN.replace("MORE, ", "").replace("due: 2027,", "due: 2027, for: clean,")
    found = findings_of(text, "T101")

    assert [str(one.address) for one in found] == ["example/clean.achieved_by"]
    assert "`plant`" in advice(found[0])


def test_a_deadline_without_an_end_is_none() -> None:
    text = "missions:\n  - {id: a, statement: A, by: 2030.., source: plan}\n"

    assert codes_of(text, "T102") == [("T102", "example/a.by")]


@pytest.mark.parametrize("test", ["share", "plant", "unknown"])
def test_a_mission_waits_only_for_its_first_test(test: str) -> None:
    assert mission(f"achieved_by: [{test}]", "T109") == []


def test_a_test_that_comes_only_after_the_mission_is_found_at_the_missions_deadline() -> None:
    text = CLEAN.replace("{id: first, value: 10, by: 2026}, ", "")
    text = text.replace("MORE", "achieved_by: [example/share]")
    found = findings_of(text, "T109")

    assert [str(one.address) for one in found] == ["example/clean.by"]
    assert [str(one.address) for one in found[0].related] == ["example/share"]


@pytest.mark.parametrize(
    "later",
    ["targets: [{value: 50}, {id: last, value: 60, by: 2030}]", "dropped: {on: 2024}\n    "],
)
def test_a_test_without_deadline_or_withdrawn_accuses_nobody(later: str) -> None:
    text = CLEAN.replace("targets: [{id: first, value: 10, by: 2026}, ", "targets: [").replace(
        "targets: [{id: last, value: 50, by: 2030}]", later
    )

    assert codes_of(text.replace("MORE", "achieved_by: [share]"), "T109") == []


@pytest.mark.parametrize(
    ("needs", "due"),
    [("law", "2026"), ("law", "2027"), ("law", "2027-12"), ("research", "2029"), ("share", "2029")],
)
def test_a_mission_may_need_what_comes_in_time(needs: str, due: str) -> None:
    text = CLEAN.replace("due: 2026", f"due: {due}").replace("MORE", f"needs: [{needs}]")

    assert codes_of(text, "T111") == []


@pytest.mark.parametrize(("need", "field"), [("law", "due"), ("research", "over"), ("later", "by")])
def test_a_mission_is_not_due_before_what_it_needs(need: str, field: str) -> None:
    text = CLEAN.replace("due: 2026", "due: 2028").replace("2024..2030", "2028..2030")
    text = text.replace(
        "milestones:", "  - {id: later, statement: L, by: 2029, source: plan}\nmilestones:"
    )
    found = findings_of(text.replace("MORE", f"needs: [{need}]"), "T111")

    assert [str(one.address) for one in found] == ["example/clean.by"]
    assert [str(one.address) for one in found[0].related] == [f"example/{need}.{field}"]


@pytest.mark.parametrize("state", ["done: {on: 2023}", "dropped: {on: 2023}"])
def test_what_is_done_or_dropped_holds_nobody_up(state: str) -> None:
    text = CLEAN.replace("due: 2026", f"due: 2028, {state}").replace("MORE", "needs: [law]")

    assert codes_of(text, "T111") == []


TECHNOLOGIES = """\
missions:
  - {id: clean, statement: Make clean hydrogen, by: 2027, source: plan}
key_technologies:
  - {id: electrolysis, name: Electrolysis, source: plan}
stepping_stones:
  - {id: membrane, name: Membrane, source: plan}
"""
BOTH = [("T103", "example/electrolysis.for"), ("T104", "example/membrane.for")]


def test_a_technology_without_a_use_is_found() -> None:
    assert codes_of(TECHNOLOGIES, "T103", "T104") == BOTH


def test_whatever_needs_a_technology_gives_it_a_use() -> None:
    law = "measures: [{id: law, name: Law, needs: [electrolysis, membrane], source: plan}]\n"

    assert codes_of(TECHNOLOGIES + law, "T103", "T104") == []


def test_a_mission_shown_by_a_technology_gives_it_a_use() -> None:
    shown = TECHNOLOGIES.replace("by: 2027", "achieved_by: [example/electrolysis, membrane]")

    assert codes_of(shown, "T103", "T104") == []


def test_an_area_without_missions_owes_its_technologies_none() -> None:
    text = TECHNOLOGIES.partition("key_technologies")
    alone = text[1] + text[2]

    assert codes_of(alone, "T103", "T108") == []


def test_where_something_could_not_be_read_nothing_is_called_unused() -> None:
    broken = TECHNOLOGIES + "measures: [{id: law, name: Law, needs: {a: b}}]\n"

    assert [code for code, _ in codes_of(broken, "T103", "T104")] == ["S104"]


def test_a_missing_mission_is_only_worth_a_note() -> None:
    one = CLEAN.replace("MORE, ", "")
    text = f"""\
# areas/one.yaml
roadmap: one
name: One
{one}# areas/two.yaml
roadmap: two
name: Two
"""
    found = findings_of(text, "T108")

    assert [(str(one.address), one.severity) for one in found] == [("two.missions", Severity.NOTE)]

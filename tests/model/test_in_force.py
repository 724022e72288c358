"""Each sentence of the law on what was known, on a small plan.

The sources of the plan: `old` of 2020, `plan` of 2024, `late` of 2026, each of the first day.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from cet_cli.address import Address
from cet_cli.model.in_force import as_of
from cet_cli.model.values import Period, Quantity, Text
from cet_cli.model.walk import find, walk_portfolio
from tests.plans import AREA, AREA_FILE, SOURCES, demo, read

if TYPE_CHECKING:
    from pathlib import Path

    from cet_cli.model.roadmap import Portfolio

BEFORE, AFTER_OLD, AFTER_PLAN, NOW = (date(year, 6, 30) for year in (2019, 2020, 2024, 2026))


class Desk:
    """Reads an area and shows it as of a day."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def plan(self, area: str, on: date, **files: str) -> Portfolio:
        workspace = read(self._folder, demo(area, **files))
        assert workspace.findings == ()
        return as_of(workspace.portfolio, on)

    def at(self, area: str, on: date, *keys: str) -> Any:  # noqa: ANN401 - any part
        """Give what an address below the area leads to on a day; None for nothing."""
        areas = self.plan(area, on).areas
        found = find(areas[0], keys) if areas else None
        return found[1] if found else None


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_a_thing_is_known_from_the_day_its_source_is_published(desk: Desk) -> None:
    text = "milestones: [{id: m, name: M, due: 2030, source: plan}]\n"

    assert desk.at(text, date(2023, 12, 31), "m") is None
    assert desk.at(text, date(2024, 1, 1), "m").due == Period.read("2030")


def test_the_latest_saying_of_each_field_holds(desk: Desk) -> None:
    text = """\
milestones:
  - id: m
    name: M
    due: 2032
    value: 9 km
    source: late
    was: [{due: 2031, source: plan}, {due: 2030, value: 5 km, source: old}]
"""
    for on, due, value, source in (
        (AFTER_OLD, "2030", "5 km", "old"),
        (AFTER_PLAN, "2031", "9 km", "plan"),
        (NOW, "2032", "9 km", "late"),
    ):
        thing = desk.at(text, on, "m")
        assert (thing.due.text, thing.value.text) == (due, value)
        assert [one.id for one in thing.source] == [source]
    assert desk.at(text, BEFORE, "m") is None
    assert [one.due.text for one in desk.at(text, AFTER_PLAN, "m").was] == ["2030"]


def test_none_says_that_a_field_was_absent_then(desk: Desk) -> None:
    text = """\
milestones: [{id: m, name: M, due: 2030, needs: [n], source: late, was: [{due: none, needs: none,
  source: old}]},
  {id: n, name: N, source: old}]
"""
    thing = desk.at(text, AFTER_PLAN, "m")

    assert (thing.due, thing.needs) == (None, ())


def test_a_part_whose_figure_was_none_was_absent_itself(desk: Desk) -> None:
    text = """\
funding:
  - id: f
    name: F
    source: old
    amounts: [{over: 2024, value: 3, source: late, was: [{value: none, source: plan}, {value: 2,
      source: old}]}]
"""
    values = {on: desk.at(text, on, "f").amounts for on in (AFTER_OLD, AFTER_PLAN, NOW)}

    assert values[AFTER_OLD][0].value == Quantity.read("2")
    assert values[AFTER_PLAN] == ()
    assert values[NOW][0].value == Quantity.read("3")


def test_of_an_earlier_figure_the_later_print_says_nothing(desk: Desk) -> None:
    text = """\
funding:
  - id: f
    name: F
    source: old
    amounts: [{over: 2024, value: 5.0, printed: 5, note: lost a zero, source: late,
      was: [{value: 6.4, source: old}]}]
"""
    amount = desk.at(text, AFTER_PLAN, "f", "amount@2024~unstated")

    assert (amount.value.text, amount.printed, amount.note) == ("6.4", None, None)


def test_a_field_with_a_default_goes_back_to_it(desk: Desk) -> None:
    text = """\
indicators: [{id: i, name: I, path: ordinal, every: 2 years, counts: true, source: late,
  was: [{path: none, every: quarter, counts: none, source: old}]}]
"""
    indicator = desk.at(text, AFTER_OLD, "i")

    assert (indicator.path, indicator.every.months, indicator.counts) == ("linear", 3, False)


def test_what_was_inferred_of_the_new_value_was_not_of_the_old(desk: Desk) -> None:
    text = """\
milestones: [{id: m, name: M, due: 2030, value: 3 km, inferred: [due, value], note: read,
  source: late,
  was: [{due: 2029, source: old, confidence: low}]}]
"""
    thing = desk.at(text, AFTER_OLD, "m")

    assert (thing.inferred, thing.confidence, thing.note) == (("value",), "low", None)


def test_a_part_without_a_source_has_its_parents(desk: Desk) -> None:
    text = """\
indicators:
  - id: i
    name: I
    source: plan
    targets: [{value: 5, by: 2030, interim: [{value: 3, by: 2027}]}, {id: own, value: 9, by: 2040,
      source: late}]
"""
    assert desk.at(text, AFTER_OLD, "i") is None
    assert [one.id for one in desk.at(text, AFTER_PLAN, "i").targets] == ["target"]
    assert desk.at(text, AFTER_PLAN, "i", "target", "interim@2027") is not None
    assert len(desk.at(text, NOW, "i").targets) == 2


def test_a_known_part_makes_its_parent_known_by_name_alone(desk: Desk) -> None:
    text = """\
indicators:
  - id: i
    name: I
    unit: km
    better: higher
    every: 2 years
    owner: Ministry
    note: Written later.
    source: late
    observations: [{value: 2, on: 2019, source: old}, {value: 3, on: 2024}]
    targets: [{value: 5, by: 2030, interim: [{value: 3, by: 2027, source: old}]}]
"""
    indicator = desk.at(text, AFTER_OLD, "i")

    assert (indicator.name.say("en"), indicator.unit) == ("I", "km")
    assert indicator.source == ()
    assert (indicator.every, indicator.owner, indicator.note) == (None,) * 3
    assert indicator.better == "higher", "or its target would be judged the wrong way round"
    assert [one.value.text for one in indicator.observations] == ["2"]
    target = indicator.targets[0]
    assert (target.value, target.by, [one.by.text for one in target.interim]) == (
        None,
        None,
        ["2027"],
    )


def test_an_area_is_known_as_soon_as_anything_in_it_is(desk: Desk) -> None:
    text = AREA.replace("source: old", "source: late\ngroup: leading\nowner: Ministry")
    text += "milestones: [{id: m, name: M, source: plan}]\n"
    files = {AREA_FILE: text}

    assert desk.plan("", AFTER_OLD, **files).areas == ()
    area = desk.plan("", AFTER_PLAN, **files).areas[0]
    assert (area.id, area.group, area.owner, area.source) == ("area", None, None, ())
    assert desk.plan("", NOW, **files).areas[0].group == "leading"


def test_a_claim_makes_its_area_known_too(desk: Desk) -> None:
    text = AREA.replace("old", "late") + "claims: [{sum: 3 km, of: [a], source: plan}]\n"

    assert desk.plan("", AFTER_OLD, **{AREA_FILE: text}).areas == ()
    assert len(desk.plan("", AFTER_PLAN, **{AREA_FILE: text}).areas[0].claims) == 1


def test_a_field_written_long_has_its_own_history(desk: Desk) -> None:
    text = """\
group: {is: leading, source: late, note: new, was: [{is: pioneering, source: plan, note: then}]}
milestones: [{id: m, name: M, source: old, due: {is: 2032, was: [{is: 2031, source: old}],
  source: plan},
  owner: {is: Ministry, source: late}}]
"""
    area = desk.plan(text, AFTER_PLAN).areas[0]

    assert area.group == "pioneering"
    said = area.said["group"]
    assert ([one.id for one in said.source], said.was) == (["plan"], ())
    assert said.note == Text.read("then")
    assert desk.plan(text, AFTER_OLD).areas[0].group is None
    assert desk.plan(text, NOW).areas[0].group == "leading"
    assert desk.at(text, AFTER_OLD, "m").due == Period.read("2031")
    assert desk.at(text, AFTER_PLAN, "m").due == Period.read("2032")
    assert desk.at(text, AFTER_PLAN, "m").owner is None
    assert "owner" not in desk.at(text, AFTER_PLAN, "m").said


def test_the_history_of_a_long_field_makes_its_thing_known(desk: Desk) -> None:
    text = """\
milestones: [{id: m, name: M, source: plan, due: {is: 2032, was: [{is: 2031, source: old}]}}]
"""
    thing = desk.at(text, AFTER_OLD, "m")

    assert thing.due == Period.read("2031")
    assert desk.at(text, BEFORE, "m") is None


def test_a_long_field_without_a_source_goes_back_with_its_thing(desk: Desk) -> None:
    text = """\
milestones:
  - {id: m, name: M, value: {is: 3 km, note: read}, due: {is: 2032, note: read}, source: plan,
      was: [{due: 2031, source: old}]}
"""
    thing = desk.at(text, AFTER_OLD, "m")

    assert (thing.due.text, thing.value.text, thing.said) == ("2031", "3 km", {})


def test_the_first_name_stays_where_no_name_was_known(desk: Desk) -> None:
    text = """\
milestones: [{id: m, name: {is: New, source: late, was: [{is: Newer, source: plan}]}, due: 2030,
  source: old}]
"""
    assert desk.at(text, AFTER_OLD, "m").name.say("en") == "New"
    assert desk.at(text, AFTER_PLAN, "m").name.say("en") == "Newer"


def test_parts_in_a_field_written_long_have_its_source(desk: Desk) -> None:
    text = """\
indicators: [{id: i, name: I, source: old, targets: {is: [{value: 5, by: 2030}], source: plan}}]
"""

    assert desk.at(text, AFTER_OLD, "i").targets == ()
    assert len(desk.at(text, AFTER_PLAN, "i").targets) == 1


def test_an_own_field_is_known_with_its_thing_and_what_it_points_to(desk: Desk) -> None:
    text = """\
missions:
  - {id: goal, statement: S, source: old, achieved_by: {is: [m, n], source: own}, owner: {is: Us,
      source: own}}
milestones: [{id: m, name: M, source: old}, {id: n, name: N, source: plan}]
"""
    assert desk.at(text, AFTER_OLD, "goal").achieved_by == ("m",)
    assert desk.at(text, AFTER_OLD, "goal").owner.say("en") == "Us"
    assert desk.at(text, AFTER_PLAN, "goal").achieved_by == ("m", "n")


OWN = """\
missions: [{id: goal, statement: S, source: plan}]
key_technologies: [{id: tech, name: T, for: goal, source: own}]
stepping_stones: [{id: stone, name: S, for: tech, source: own}]
milestones:
  - {id: need, name: N, source: own}
  - {id: test, name: T, source: own}
  - {id: event, name: E, source: plan, needs: [need]}
  - {id: alone, name: A, source: own}
  - {id: told, name: T, source: own, done: {on: 2020, source: old}}
  - {id: once, name: O, source: own, was: [{due: 2021, source: old}]}
"""


def test_an_own_thing_is_known_with_a_cited_part_or_what_it_serves_or_what_needs_it(
    desk: Desk,
) -> None:
    def known(on: date) -> list[str]:
        plan = desk.plan(OWN, on)
        return [address.parts[0] for address, _ in walk_portfolio(plan) if len(address.parts) == 1][
            : -len(plan.sources) or None
        ]

    assert known(AFTER_OLD) == ["told", "once"]
    assert known(AFTER_PLAN) == ["goal", "tech", "stone", "need", "event", "told", "once"]
    assert "alone" in known(NOW)


def test_an_own_thing_stays_known_when_nothing_needs_it_any_more(desk: Desk) -> None:
    text = """\
milestones:
  - {id: need, name: N, source: own}
  - {id: event, name: E, source: plan, needs: {is: [], source: plan, was: [{is: [need],
      source: old}]}}
"""
    assert desk.at(text, AFTER_OLD, "need") is not None
    assert desk.at(text, AFTER_PLAN, "need") is not None


def test_a_later_link_makes_no_own_thing_known_before(desk: Desk) -> None:
    text = """\
milestones:
  - {id: need, name: N, source: own}
  - {id: event, name: E, source: old, needs: {is: [need], source: plan}}
"""
    assert desk.at(text, AFTER_OLD, "need") is None
    assert desk.at(text, AFTER_PLAN, "need") is not None


def test_the_editors_own_words_about_an_area_are_always_there(desk: Desk) -> None:
    text = """\
summary: What it is about.
questions: [{id: q, ask: Why?}, {id: r, ask: Who asks?, source: late}]
milestones: [{id: m, name: M, source: old}]
"""
    area = desk.plan(text, AFTER_OLD).areas[0]

    assert area.summary is not None
    assert [question.id for question in area.questions] == ["q"]


def test_what_is_about_things_not_known_yet_is_left_out(desk: Desk) -> None:
    text = """\
governance: [{id: body, name: B, source: old}]
questions: [{id: q, ask: Why?}]
milestones: [{id: m, name: M, source: old, done: {on: 2024, source: plan}}, {id: n, name: N,
  source: plan}]
allow:
  - {rule: x, about: n, why: y}
  - {rule: x, about: m.due, why: y}
  - {rule: x, about: m/done, why: y}
  - {rule: x, about: area/q, why: y}
  - {rule: x, about: area, why: y}
  - {rule: x, about: sources, why: y}
  - {rule: x, about: sources/old, why: y}
  - {rule: x, about: sources/plan, why: y}
  - {rule: x, about: nowhere/m, why: y}
reviews: [{about: n, on: 2020, reviewer: R, verdict: met, source: old}, {about: m, on: 2020,
  reviewer: R, verdict: met, source: plan}]
decisions: [{accepts: x, about: m, on: 2020, source: old}]
"""
    area = desk.plan(text, AFTER_OLD).areas[0]

    assert [one.about for one in area.allow] == [
        "m.due",
        "area/q",
        "area",
        "sources",
        "sources/old",
    ]
    assert area.reviews == ()
    assert len(area.decisions) == 1


def test_links_to_what_is_not_known_yet_are_left_out(desk: Desk) -> None:
    text = """\
indicators:
  - {id: i, name: I, source: old, evidence: [j, j@2030], from: rnd approved, targets: [{value: 1,
      by: 2030, source: plan}]}
  - {id: j, name: J, source: old, evidence: [i/target, i@2030], from: sum approved, candidate: [k]}
  - {id: k, name: K, source: plan}
funding: [{id: rnd, name: R, source: plan}, {id: sum, name: S, source: old, part_of: [demo/all]}]
"""
    area = desk.plan(text, AFTER_OLD).areas[0]
    first, second = area.indicators

    assert (first.evidence, first.from_) == (("j", "j@2030"), None)
    assert (second.evidence, second.from_, second.candidate) == (("i@2030",), "sum approved", ())
    assert area.funding[0].part_of == ()
    assert desk.plan(text, NOW).areas[0].funding[1].part_of == ("demo/all",)


def test_links_into_an_area_not_known_yet_are_left_out(desk: Desk) -> None:
    text = "milestones: [{id: m, name: M, source: old, needs: [other/x, other]}]\n"
    other = "roadmap: other\nname: O\nsource: plan\nmilestones: [{id: x, name: X, source: late}]\n"
    plans = {
        on: desk.plan(text, on, **{"areas/other.yaml": other}) for on in (AFTER_OLD, AFTER_PLAN)
    }

    assert plans[AFTER_OLD].areas[0].milestones[0].needs == ()
    assert plans[AFTER_PLAN].areas[0].milestones[0].needs == ("other",)


def test_documents_that_were_not_out_are_named_nowhere(desk: Desk) -> None:
    text = """\
milestones:
  - id: m
    name: {is: M, source: [old, late]}
    source: [old, plan, late]
    not_repeated_in: [plan, late]
    disputed: [{due: 2031, source: plan}, {due: 2033, source: late}]
"""
    thing = desk.at(text, AFTER_PLAN, "m")

    assert [one.id for one in thing.source] == ["old", "plan"]
    assert [one.id for one in thing.said["name"].source] == ["old"]
    assert thing.not_repeated_in == ("plan",)
    assert [one.due.text for one in thing.disputed] == ["2031"]


def test_a_withdrawal_is_known_when_it_was_published(desk: Desk) -> None:
    text = "milestones: [{id: m, name: M, source: old, dropped: {on: 2023, source: plan}}]\n"

    assert desk.at(text, AFTER_OLD, "m").dropped is None
    assert desk.at(text, AFTER_PLAN, "m").dropped.on == Period.read("2023")


def test_a_table_goes_back_part_by_part(desk: Desk) -> None:
    text = """\
indicators:
  - {id: i, name: I, by: country, source: old, targets: [{KR: 5, CN: 7, by: 2030, source: late,
      was: [{KR: 4, source: plan}, {CN: 6, by: 2029, source: old}]}]}
"""

    def target(on: date) -> tuple[dict[str, str], str]:
        one = desk.at(text, on, "i", "target")
        return {part: figure.text for part, figure in one.table.items()}, one.by.text

    assert target(NOW) == ({"KR": "5", "CN": "7"}, "2030")
    assert target(AFTER_PLAN) == ({"KR": "4", "CN": "7"}, "2030")
    assert target(AFTER_OLD) == ({"KR": "4", "CN": "6"}, "2029")


def test_the_role_of_an_indicator_is_a_word(desk: Desk) -> None:
    text = "indicators: [{id: i, name: I, source: late, was: [{role: context, source: old}]}]\n"

    assert desk.at(text, AFTER_OLD, "i").role == "context"


def test_of_two_documents_of_one_day_the_first_in_the_list_holds(desk: Desk) -> None:
    text = """\
milestones: [{id: m, name: M, due: 2031, source: plan, was: [{due: 2030, source: plan}]}]
"""

    assert desk.at(text, AFTER_PLAN, "m").due == Period.read("2031")


def test_the_plan_of_the_last_day_is_the_plan_as_written(tmp_path: Path) -> None:
    portfolio = read(tmp_path, demo(OWN)).portfolio

    assert as_of(portfolio, date(2026, 1, 1)) is portfolio


def test_a_source_without_a_date_counts_only_where_nobody_asks_for_a_day(tmp_path: Path) -> None:
    text = "milestones: [{id: m, name: M, source: undated}, {id: n, name: N, source: old}]\n"
    sources = SOURCES + "  - {id: undated, title: U}\n"
    portfolio = read(tmp_path, demo(text, **{"sources.yaml": sources})).portfolio

    asked = as_of(portfolio, NOW)
    assert [one.id for one in asked.areas[0].milestones] == ["n"]
    assert [one.id for one in asked.sources] == ["old", "plan", "late"]
    assert as_of(portfolio, NOW, undated=True) is portfolio


def test_a_source_nobody_listed_cannot_be_dated_and_counts(desk: Desk) -> None:
    text = "milestones: [{id: m, name: M, source: unlisted}]\n"

    assert desk.at(text, BEFORE, "m") is not None


def test_an_address_of_the_plan_on_a_day_leads_to_its_part(desk: Desk) -> None:
    plan = desk.plan(OWN, AFTER_PLAN)
    homes = {roadmap.id: roadmap for roadmap in plan.roadmaps}
    things = [address for address, _ in walk_portfolio(plan) if address.roadmap in homes]

    assert all(find(homes[one.roadmap], one.parts) for one in things)
    assert Address("area", ("told", "done")) in things

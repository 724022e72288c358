from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from cet_cli.address import Address
from cet_cli.check import Outcome, check, error_rules
from cet_cli.config import Settings, Suppression
from cet_cli.finding import Finding, Related, Severity, Span, Spot, found
from cet_cli.load import open_workspace
from cet_cli.rules.book import RULES, by_name
from cet_cli.rules.rule import Hit, hit, rule
from tests.plans import AREA_FILE, SOURCES, demo, read, write

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from cet_cli.load import Workspace
    from cet_cli.rules.plan import Plan

DAY = date(2025, 6, 30)
TEXT = """\
milestones:
  - {id: late, name: Late, due: 2023, source: plan}
  - {id: soon, name: Soon, due: 2024}
"""


@rule("M901", Severity.WARNING)
def every_milestone(plan: Plan) -> Iterator[Hit]:
    for roadmap in reversed(plan.roadmaps):
        for milestone in roadmap.milestones:
            address = Address(roadmap.id, (milestone.id,))
            related = (Related("area", address=Address(roadmap.id)),)
            yield hit(address.at("due"), related=related, name=milestone.name.say("en"))


@rule("M902")
def every_owner(plan: Plan) -> Iterator[Hit]:
    for roadmap in plan.roadmaps:
        for milestone in roadmap.milestones:
            yield hit(Address(roadmap.id, (milestone.id,), "owner"), side="key")


@pytest.fixture(autouse=True)
def _in_the_book(monkeypatch: pytest.MonkeyPatch) -> None:
    for one in (every_milestone, every_owner):
        for name in (one.code, one.slug):
            monkeypatch.setitem(by_name(), name, one)


def lines(outcome: Outcome) -> list[tuple[str, str, int]]:
    return [(one.rule, one.span.file, one.span.line) for one in outcome.findings if one.span]


def test_every_finding_has_its_place_and_what_belongs_to_it(tmp_path: Path) -> None:
    outcome = check(read(tmp_path, demo(TEXT)), DAY, rules=[every_milestone])
    first = outcome.findings[0]

    assert lines(outcome) == [("M901", AREA_FILE, 6), ("M901", AREA_FILE, 7)]
    assert first.spot == Spot(AREA_FILE, ("milestones", 0, "due"))
    assert first.span == Span(AREA_FILE, 6, 33, 6, 37)
    assert first.related[0].span == Span(AREA_FILE, 2, 10, 2, 14)
    assert outcome.counts == {Severity.WARNING: 2}


def test_a_place_that_is_known_already_stays(tmp_path: Path) -> None:
    workspace = read(tmp_path, demo(TEXT))
    span, spot = Span("x", 1, 2, 3, 4), Spot(AREA_FILE, ("name",), "key")
    known = found(
        "S101", span=span, related=(Related("here", span=span), Related("there", spot=spot))
    )
    outcome = check(
        replace(workspace, findings=(known, found("S102", spot=spot), found("S103"))), DAY, rules=()
    )

    nowhere, split, first = outcome.findings
    assert (nowhere.rule, nowhere.span) == ("S103", None)
    assert (first.span, first.related[0].span) == (span, span)
    assert split.span == first.related[1].span == Span(AREA_FILE, 3, 1, 3, 5)


def test_a_file_without_any_text_is_pointed_at_by_its_first_place(tmp_path: Path) -> None:
    workspace = read(tmp_path, demo(TEXT))
    (tmp_path / AREA_FILE).unlink()
    outcome = check(workspace, DAY, rules=[every_milestone])

    assert {one.span for one in outcome.findings} == {Span(AREA_FILE, 1, 1, 1, 1)}


def test_the_order_is_that_of_the_files_whatever_the_rules_yield(tmp_path: Path) -> None:
    workspace = read(
        tmp_path, demo(TEXT.replace("Late", "New"), **{"a.yaml": "name: A\nroadmp: a\n"})
    )
    one_way = check(workspace, DAY, rules=[every_owner, every_milestone])
    other_way = check(workspace, DAY, rules=[every_milestone, every_owner])

    assert one_way == other_way
    assert lines(one_way) == [
        ("S111", "a.yaml", 2),
        ("M902", AREA_FILE, 6),
        ("M901", AREA_FILE, 6),
        ("M902", AREA_FILE, 7),
        ("M901", AREA_FILE, 7),
    ]


@pytest.mark.parametrize("name", ["M901", "every-milestone"])
def test_the_project_weighs_rules_and_switches_them_off(tmp_path: Path, name: str) -> None:
    workspace = read(tmp_path, demo(TEXT))
    rules = [every_milestone, every_owner]
    noted = check(workspace, DAY, Settings(severities={name: Severity.NOTE}), rules)
    silent = check(workspace, DAY, Settings(severities={name: None}), rules)

    assert noted.counts == {Severity.NOTE: 2, Severity.ERROR: 2}
    assert silent.counts == {Severity.ERROR: 2}
    assert len(noted.at_least(Severity.ERROR)) == 2
    assert len(noted.at_least(Severity.NOTE)) == 4


def test_what_was_met_while_reading_is_weighed_too(tmp_path: Path) -> None:
    workspace = read(tmp_path, demo("milestones: [{id: m, name: M, dew: 2027}]\n"))
    outcome = check(workspace, DAY, Settings(severities={"unknown-key": Severity.NOTE}), ())

    assert outcome.counts == {Severity.NOTE: 1}


def suppressed(outcome: Outcome) -> list[tuple[str, str, str]]:
    return [(one.finding.rule, str(one.finding.address), one.why) for one in outcome.suppressed]


@pytest.mark.parametrize("about", ["late", "area/late", "late.due", "area/late.due"])
def test_a_finding_is_allowed_in_the_file_with_its_reason(tmp_path: Path, about: str) -> None:
    allow = f"allow: [{{rule: every-milestone, about: {about}, why: {{ko: 이유, en: known}}}}]\n"
    outcome = check(read(tmp_path, demo(TEXT + allow)), DAY, rules=[every_milestone])

    assert suppressed(outcome) == [("M901", "area/late.due", "known")]
    assert lines(outcome) == [("M901", AREA_FILE, 7)]


def test_a_finding_is_allowed_in_the_settings_with_its_reason(tmp_path: Path) -> None:
    settings = Settings("cet.toml", allow=(Suppression("M901", "area", "all of them"),))
    outcome = check(read(tmp_path, demo(TEXT)), DAY, settings, [every_milestone, every_owner])

    assert [why for _, _, why in suppressed(outcome)] == ["all of them", "all of them"]
    assert outcome.counts == {Severity.ERROR: 2}


def test_what_suppresses_nothing_is_said(tmp_path: Path) -> None:
    allow = "allow: [{rule: every-milestone, about: nothing, why: forgotten}]\n"
    settings = Settings("cet.toml", allow=(Suppression("M901", "demo", "forgotten too"),))
    workspace = read(tmp_path, demo(TEXT + allow))
    outcome = check(workspace, DAY, settings, [every_milestone])
    unused = [one for one in outcome.findings if one.rule == "S302"]

    assert [(one.span.file, one.arguments["about"]) for one in unused if one.span] == [
        (AREA_FILE, "area/nothing"),
        ("cet.toml", "demo"),
    ]
    assert [one.rule for one in check(workspace, DAY, settings, [every_owner]).findings] == [
        "M902"
    ] * 2


def test_where_something_could_not_be_read_no_suppression_is_called_needless(
    tmp_path: Path,
) -> None:
    allow = "allow: [{rule: every-milestone, about: nothing, why: perhaps}]\nsummary: [x]\n"
    outcome = check(read(tmp_path, demo(TEXT + allow)), DAY, rules=[every_milestone])

    assert [one.rule for one in outcome.findings] == ["M901", "M901", "S104"]


def test_rules_that_are_none_are_named_in_allowances_and_decisions(tmp_path: Path) -> None:
    text = """\
allow: [{rule: every-milston, about: late, why: x}, {rule: q, about: late, why: x}]
decisions:
  - {accepts: milestone-slipped, about: late.due, on: 2024}
  - {accepts: M901, about: late.due, on: 2024}
  - {accepts: Slipped!, about: late.due, on: 2024}
"""
    outcome = check(read(tmp_path, demo(TEXT + text)), DAY, rules=())
    found = [
        (one.rule, one.arguments["allowed"], one.arguments["suggestion"])
        for one in outcome.findings
    ]

    assert found == [
        ("S301", "every-milston", "every-milestone"),
        ("S301", "q", ""),
        ("S301", "Slipped!", ""),
    ]


def gap(area: str, tmp_path: Path) -> list[str]:
    outcome = check(read(tmp_path, demo(area)), DAY, rules=[every_owner, every_milestone])
    return [f"{one.rule} {one.address}" for one in outcome.findings if one.rule[0] == "M"]


@pytest.mark.parametrize(
    ("owner", "said"),
    [
        ("", ["M902 area/m.owner"]),
        (", owner: A", ["M902 area/m.owner"]),
        (", owner: []", []),
        (", owner: {en: [A]}", []),
        (", owner: {en: A, korean: B}", []),
        (", ownr: A", []),
        (", ownr: []", []),
        (", value: 1x2", ["M902 area/m.owner"]),
    ],
)
def test_of_a_field_that_could_not_be_read_nothing_more_is_said(
    tmp_path: Path, owner: str, said: list[str]
) -> None:
    text = f"milestones: [{{id: m, name: M, due: 2030{owner}}}]\n"

    assert [one for one in gap(text, tmp_path) if "owner" in one] == said


def focused(root: Path, name: str) -> Workspace:
    return open_workspace(name, here=root)


def test_only_what_was_asked_for_is_shown(tmp_path: Path) -> None:
    more = "roadmap: more\nname: More\nmilestones: [{id: m, name: M}]\n"
    root = write(tmp_path, demo(TEXT, **{"areas2/more.yaml": more, "cet.toml": ""}))

    def files(name: str) -> set[str]:
        outcome = check(focused(root, name), DAY, rules=[every_milestone])
        return {file for _, file, _ in lines(outcome)}

    assert files(".") == {AREA_FILE, "areas2/more.yaml"}
    assert files("areas") == files(AREA_FILE) == {AREA_FILE}
    assert files("sources.yaml") == set()


def test_a_finding_without_a_place_is_in_no_file_that_was_asked_for(tmp_path: Path) -> None:
    root = write(tmp_path, demo(TEXT))
    workspace = replace(focused(root, AREA_FILE), findings=(found("S103"),))

    assert check(workspace, DAY, rules=()).findings == ()


def test_a_plan_is_refused_only_for_what_the_project_calls_errors() -> None:
    plain = {one.code for one in error_rules(Settings())}
    milder = error_rules(Settings(severities={"S101": Severity.NOTE, "unknown-word": None}))
    stricter = error_rules(Settings(severities={"missing-translation": Severity.ERROR}))

    assert plain == {one.code for one in RULES if one.severity is Severity.ERROR}
    assert plain - {one.code for one in milder} == {"S101", "S105"}
    assert {one.slug for one in stricter if one.code not in plain} == {"missing-translation"}


def test_the_whole_book_is_asked_unless_told_otherwise(tmp_path: Path) -> None:
    sources = SOURCES + "  - {id: never-cited, title: N}\n"
    outcome = check(read(tmp_path, demo(TEXT, **{"sources.yaml": sources})), DAY)

    assert isinstance(outcome.findings[0], Finding)

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from cet_cli.check.compare import PlanSide, RevisionOutcome, compare_plans
from cet_cli.config import Settings, Suppression
from cet_cli.finding import Severity, Span
from cet_cli.model.in_force import as_of
from cet_cli.rules.book import by_name
from cet_cli.rules.revision.classes import CLASSES, ChangeClass
from tests.plans import AREA_FILE, FIRST, demo, read

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cet_cli.load import Workspace

    Judge = Callable[..., RevisionOutcome]

DAY = date(2026, 6, 30)
SLIP = ("R201", "area/pilot.due")


@pytest.fixture
def judge(tmp_path: Path) -> Judge:
    """Compare two texts of an area, each in a folder of its own."""

    def compared(
        base: str,
        revision: str,
        own: tuple[Settings | None, Settings | None] = (None, None),
        settings: Settings | None = None,
    ) -> RevisionOutcome:
        sides = []
        for name, text, mine in zip(("base", "revision"), (base, revision), own, strict=True):
            workspace = read(tmp_path / name, demo(text))
            sides.append(PlanSide(workspace, workspace.portfolio, DAY, mine))
        return compare_plans(sides[0], sides[1], settings)

    return compared


def pilot(due: str, more: str = "") -> str:
    return f"milestones:\n  - {{id: pilot, name: Pilot, due: {due}, source: plan{more}}}\n"


def decisions(*entries: str) -> str:
    return "decisions:\n" + "".join(f"  - {{{one}}}\n" for one in entries)


def decision(
    terms: str, rule: str = "milestone-slipped", about: str = "pilot.due", on: str = "2026-01"
) -> str:
    more = f", {terms}" if terms else ""
    return f"accepts: {rule}, about: {about}, on: {on}, source: late{more}"


def judged(*workspaces: Workspace) -> RevisionOutcome:
    base, revision = (PlanSide(one, one.portfolio, DAY) for one in workspaces)
    return compare_plans(base, revision)


def still_open(outcome: RevisionOutcome) -> list[tuple[str, str]]:
    return [(one.rule, str(one.address)) for one in outcome.findings]


def accepted(outcome: RevisionOutcome) -> list[tuple[str, str]]:
    return [(one.finding.rule, str(one.finding.address)) for one in outcome.accepted]


def test_two_sides_that_say_the_same_have_nothing_to_tell(judge: Judge) -> None:
    outcome = judge(pilot("2030"), pilot("2030"))

    assert (outcome.findings, outcome.accepted, outcome.suppressed) == ((), (), ())
    assert outcome.compared.changes.compared == 1
    assert not outcome.counts


def test_a_change_stands_on_the_line_of_the_revision_that_made_it(judge: Judge) -> None:
    outcome = judge(pilot("2030"), pilot("2032"))

    assert still_open(outcome) == [SLIP]
    assert outcome.findings[0].span == Span(AREA_FILE, FIRST + 1, 35, FIRST + 1, 39)
    assert outcome.counts == {ChangeClass.SLIPPED: 1}


INDICATOR = """\
indicators:
  - id: share
    name: Share
    better: higher
    source: plan
    targets: [{value: 50, by: 2030}]
"""


@pytest.mark.parametrize(
    ("revision", "address", "line"),
    [
        (INDICATOR.replace("    targets: [{value: 50, by: 2030}]\n", ""), "area/share/target", 1),
        ("", "area/share", 2 - FIRST),
    ],
)
def test_what_is_gone_stands_where_the_parent_that_survived_does(
    judge: Judge, revision: str, address: str, line: int
) -> None:
    outcome = judge(INDICATOR, revision or "summary: x\n")
    gone = outcome.findings[0]

    assert (gone.rule, str(gone.address)) == ("R303", address)
    assert gone.span is not None
    assert (gone.span.file, gone.span.line) == (AREA_FILE, FIRST + line)


def test_what_went_from_something_renamed_stands_in_what_it_is_now(judge: Judge) -> None:
    renamed = INDICATOR.replace("id: share", "id: part\n    formerly: share")
    outcome = judge(INDICATOR, renamed.replace("    targets: [{value: 50, by: 2030}]\n", ""))

    assert ("R303", "area/part/target") in still_open(outcome)


def test_a_whole_area_that_is_gone_stands_in_the_main_file(tmp_path: Path) -> None:
    both, one = read(tmp_path / "a", demo("summary: x\n")), read(tmp_path / "b", demo())
    outcome = judged(both, one)

    assert still_open(outcome) == [("R303", "area")]
    assert outcome.findings[0].span is not None
    assert outcome.findings[0].span.file == "portfolio.yaml"


def test_the_worst_class_comes_first_then_the_severity_then_the_address(judge: Judge) -> None:
    base = INDICATOR + pilot("2030")
    revision = INDICATOR.replace("50", "40").replace("Share", "Part") + pilot("2032", ", owner: B")
    outcome = judge(base, revision)
    classes = [CLASSES[one.rule] for one in outcome.findings]

    assert still_open(outcome)[0] == ("R101", "area/share/target.value")
    assert classes == sorted(classes, key=lambda one: one.rank)
    assert outcome.counts[ChangeClass.WEAKENED] == 1


def test_a_decision_accepts_the_step_that_it_names_and_stays_visible(judge: Judge) -> None:
    outcome = judge(pilot("2030"), pilot("2032") + decisions(decision("from: 2030, to: 2032")))
    (one,) = outcome.accepted

    assert still_open(outcome) == []
    assert (one.finding.rule, str(one.finding.address)) == SLIP
    assert one.finding.span is not None
    assert [citation.id for citation in one.decision.source] == ["late"]
    assert one.steps == (one.decision,)


@pytest.mark.parametrize(
    "entry",
    [
        decision("from: ' 2030', to: 2032"),
        decision("from: 2030, to: 2032", rule="R201"),
        decision("from: 2030, to: 2032", about="pilot"),
        decision("from: 2030, to: 2032", about="area/pilot.due"),
        decision("from: 2030, to: 2032, why: It was late"),
    ],
)
def test_a_decision_may_be_spelled_in_several_ways(judge: Judge, entry: str) -> None:
    outcome = judge(pilot("2030"), pilot("2032") + decisions(entry))

    assert (still_open(outcome), accepted(outcome)) == ([], [SLIP])


@pytest.mark.parametrize(
    ("entry", "besides"),
    [
        (decision("from: 2030, to: 2031"), "R607"),
        (decision("from: 2029, to: 2032"), "R607"),
        (decision(""), "R603"),
        (decision("from: 2030"), "R603"),
        (decision("from: 2030, to: 2032").replace("late", "own"), "R603"),
        (decision("from: 2030, to: 2032", about="area"), "R608"),
        (decision("from: 2030, to: 2032", about="demo"), "R608"),
        (decision("from: 2030, to: 2032", about="pilot.name"), "R607"),
        (decision("from: 2030, to: 2032", rule="milestone-weakened"), ""),
        (decision("from: 2030, to: 2032", rule="milestone-brought-forward"), ""),
    ],
)
def test_a_decision_about_anything_else_accepts_nothing(
    judge: Judge, entry: str, besides: str
) -> None:
    outcome = judge(pilot("2030"), pilot("2032") + decisions(entry))
    codes = [code for code, _ in still_open(outcome)]

    assert SLIP in still_open(outcome)
    assert accepted(outcome) == []
    assert not besides or besides in codes


def test_a_decision_accepts_a_figure_by_its_value(judge: Judge) -> None:
    figure = "milestones:\n  - {id: pilot, name: Pilot, value: VALUE, due: 2030, source: plan}\n"
    terms = "from: '1000 qubits', to: '500 qubits'"
    entry = decision(terms, rule="milestone-weakened", about="pilot.value")
    outcome = judge(
        figure.replace("VALUE", "'1,000 qubits'"),
        figure.replace("VALUE", "500 qubits") + decisions(entry),
    )

    assert (still_open(outcome), accepted(outcome)) == ([], [("R205", "area/pilot.value")])


CHAIN = (
    decision("from: 2030, to: 2031", on="2025-01"),
    decision("from: 2031, to: 2032", on="2026-01"),
)


@pytest.mark.parametrize("rule", ["milestone-slipped", "milestone-moved-again"])
def test_decisions_whose_steps_join_accept_what_is_seen_between_sides_far_apart(
    judge: Judge, rule: str
) -> None:
    rows = decisions(CHAIN[0], CHAIN[1].replace("milestone-slipped", rule))
    was = ", was: [{due: 2031, source: old}, {due: 2030, source: old}]"
    outcome = judge(pilot("2030"), pilot("2032", was) + rows)
    (one,) = outcome.accepted

    assert still_open(outcome) == []
    assert [step.to for step in one.steps] == ["2031", "2032"]
    assert one.decision.to == "2032"


def test_up_and_down_again_are_accepted_together(judge: Judge) -> None:
    rows = decisions(
        decision("from: 2030, to: 2034", on="2025-01"),
        decision("from: 2034, to: 2032", rule="milestone-brought-forward"),
    )
    was = ", was: [{due: 2034, source: old}, {due: 2030, source: old}]"
    outcome = judge(pilot("2030"), pilot("2032", was) + rows)

    assert (still_open(outcome), len(accepted(outcome))) == ([], 1)


FIGURE = "milestones:\n  - {id: pilot, name: Pilot, value: VALUE, due: 2030, source: plan}\n"


def test_steps_of_several_kinds_accept_a_figure_together(judge: Judge) -> None:
    rows = decisions(
        decision("from: 1000 t, to: about 1000 t", rule="milestone-softened", about="pilot.value"),
        decision("from: about 1000 t, to: 900 t", rule="milestone-weakened", about="pilot.value"),
    )
    outcome = judge(FIGURE.replace("VALUE", "1000 t"), FIGURE.replace("VALUE", "900 t") + rows)

    assert (still_open(outcome), accepted(outcome)) == ([], [("R205", "area/pilot.value")])


NEEDED = (
    "milestones:\n  - {id: pilot, name: Pilot, due: DUE, source: plan}\n"
    "  - {id: plant, name: Plant, due: 2031, needs: [pilot], source: plan}\n"
)


@pytest.mark.parametrize(
    ("second", "expected"),
    [("milestone-behind-need", []), ("milestone-slipped", [("R208", "area/pilot.due")])],
)
def test_that_something_comes_after_what_needs_it_is_accepted_by_name(
    judge: Judge, second: str, expected: object
) -> None:
    rows = decisions(
        decision("from: 2030, to: 2031", on="2025-01"),
        decision("from: 2031, to: 2032", rule=second, on="2026-01"),
    )
    outcome = judge(NEEDED.replace("DUE", "2030"), NEEDED.replace("DUE", "2032") + rows)

    assert [one for one in still_open(outcome) if one[0] == "R208"] == expected


def test_steps_that_do_not_join_or_lead_in_circles_accept_nothing(judge: Judge) -> None:
    rows = decisions(
        decision("from: 2030, to: 2031", on="2025-01"),
        decision("from: 2031, to: 2030", on="2025-02"),
        decision("from: 2033, to: 2032", on="2025-03"),
    )
    outcome = judge(pilot("2030"), pilot("2032") + rows)

    assert SLIP in still_open(outcome)
    assert accepted(outcome) == []


def test_a_hundred_decisions_that_lead_everywhere_take_no_time(judge: Judge) -> None:
    years = [str(2031 + number % 4) for number in range(120)]
    rows = [
        decision(
            f"from: {year}, to: {years[place - 7]}", on=f"20{place % 90 + 10}-{place % 9 + 1:02}"
        )
        for place, year in enumerate(years)
    ]
    outcome = judge(
        pilot("2030"), pilot("2036") + decisions(*rows, decision("from: 2030, to: 2031"))
    )

    assert SLIP in still_open(outcome)


@pytest.mark.parametrize("terms", ["", "from: Pilot", "from: Pilot, to: none"])
def test_that_something_went_is_accepted_by_its_address(judge: Judge, terms: str) -> None:
    entry = decision(terms, rule="thing-vanished", about="pilot")
    outcome = judge(pilot("2030"), decisions(entry))

    assert (still_open(outcome), accepted(outcome)) == ([], [("R303", "area/pilot")])


def test_that_something_went_is_not_accepted_for_another_thing_or_rule(judge: Judge) -> None:
    rows = decisions(
        decision("from: Other", rule="thing-vanished", about="pilot"),
        decision("", rule="thing-dropped", about="pilot"),
        decision("", rule="thing-vanished", about="plant"),
    )

    assert ("R303", "area/pilot") in still_open(judge(pilot("2030"), rows))


def test_that_an_area_went_is_accepted_at_the_national_level(tmp_path: Path) -> None:
    entry = decisions(decision("", rule="thing-vanished", about="area"))
    both = read(tmp_path / "a", demo("summary: x\n"))
    one = read(tmp_path / "b", demo() | {"portfolio.yaml": demo()["portfolio.yaml"] + entry})
    outcome = judged(both, one)

    assert (still_open(outcome), accepted(outcome)) == ([], [("R303", "area")])


def test_a_decision_that_was_taken_out_accepts_nothing(judge: Judge) -> None:
    outcome = judge(pilot("2030") + decisions(decision("from: 2030, to: 2032")), pilot("2032"))

    assert SLIP in still_open(outcome)
    assert "R606" in {code for code, _ in still_open(outcome)}


def test_a_decision_remembered_by_the_history_is_not_stale(judge: Judge) -> None:
    text = pilot("2032", ", was: [{due: 2030, source: old}]")
    entry = decisions(decision("from: 2030, to: 2032"))

    assert still_open(judge(text + entry, text + entry)) == []


def test_no_suppression_hides_a_change(judge: Judge) -> None:
    allow = "allow: [{rule: milestone-slipped, about: pilot, why: x}]\n"
    settings = Settings("cet.toml", allow=(Suppression("milestone-slipped", "area/pilot", "x"),))
    outcome = judge(pilot("2030"), pilot("2032") + allow, (None, settings))

    assert still_open(outcome) == [
        ("R610", "area/allow@milestone-slipped~pilot"),
        ("R610", "settings/allow/milestone-slipped"),
        SLIP,
    ]


@pytest.mark.parametrize("name", ["R201", "milestone-slipped"])
def test_the_project_weighs_changes_and_what_it_switches_off_is_kept_apart(
    judge: Judge, name: str
) -> None:
    sides = pilot("2030"), pilot("2032")
    loud = judge(*sides, settings=Settings(severities={name: Severity.ERROR}))
    off = judge(*sides, settings=Settings("cet.toml", severities={name: None}))

    assert [one.severity for one in loud.findings] == [Severity.ERROR]
    assert off.findings == ()
    assert [(one.finding.rule, one.why) for one in off.suppressed] == [("R201", "cet.toml")]


def test_the_settings_of_the_revision_hold_unless_others_are_given(judge: Judge) -> None:
    mine = Settings("cet.toml", severities={"R201": Severity.NOTE})
    sides = pilot("2030"), pilot("2032")

    assert judge(*sides, own=(mine, mine)).findings[0].severity is Severity.NOTE
    assert judge(*sides, (mine, mine), Settings()).findings[0].severity is Severity.WARNING


def test_a_rule_that_matters_less_is_told_on_the_settings_themselves(judge: Judge) -> None:
    off = Settings("cet.toml", severities={"milestone-slipped": None, "R202": Severity.ERROR})
    outcome = judge(pilot("2030"), pilot("2030"), (None, off))

    assert [(one.rule, str(one.address), one.args) for one in outcome.findings] == [
        (
            "R602",
            "settings/severity/milestone-slipped",
            (("from", "warning"), ("to", "off"), ("rule", "milestone-slipped")),
        )
    ]
    assert outcome.findings[0].span == Span("cet.toml", 1, 1, 1, 1)
    assert judge(pilot("2030"), pilot("2030"), (off, off)).findings == ()


def test_a_severity_that_is_not_given_any_more_is_the_usual_one(judge: Judge) -> None:
    strict = Settings("cet.toml", severities={"R201": Severity.ERROR, "S302": Severity.NOTE})
    outcome = judge(pilot("2030"), pilot("2030"), (strict, None))

    assert still_open(outcome) == [("R602", "settings/severity/milestone-slipped")]
    assert outcome.findings[0].span is not None


def test_a_plan_that_fails_for_less_is_no_loosening_and_one_that_passes_more_is(
    judge: Judge,
) -> None:
    strict, mild = Settings("a", fail_on=Severity.NOTE), Settings("b", fail_on=Severity.ERROR)
    sides = pilot("2030"), pilot("2030")

    assert still_open(judge(*sides, (strict, mild))) == [("R602", "settings/fail-on")]
    assert judge(*sides, (mild, strict)).findings == ()


def test_a_revision_cannot_switch_off_what_says_that_it_loosened_something(judge: Judge) -> None:
    excuse = Settings("cet.toml", severities={"R201": None, "R602": None, "R610": Severity.NOTE})
    allow = "allow: [{rule: milestone-slipped, about: pilot, why: x}]\n"
    outcome = judge(pilot("2030"), pilot("2032") + allow, (Settings(), excuse))

    told = [(one.rule, one.severity) for one in outcome.findings]

    assert sorted(told) == [("R602", Severity.WARNING)] * 3 + [("R610", Severity.WARNING)]
    assert [one.finding.rule for one in outcome.suppressed] == ["R201"]


def test_what_the_base_switched_off_stays_off(judge: Judge) -> None:
    quiet = Settings("base.toml", severities={"R610": None})
    allow = "allow: [{rule: milestone-slipped, about: pilot, why: x}]\n"
    outcome = judge(pilot("2030"), pilot("2030") + allow, (quiet, quiet))

    assert outcome.findings == ()
    assert [(one.finding.rule, one.why) for one in outcome.suppressed] == [("R610", "base.toml")]


def test_a_suppression_that_is_new_in_the_settings_is_told_there(judge: Judge) -> None:
    old = Settings("cet.toml", allow=(Suppression("M105", "area/pilot", "x"),))
    new = Settings("cet.toml", allow=(*old.allow, Suppression("M105", "area", "y")))
    outcome = judge(pilot("2030"), pilot("2030"), (old, new))

    assert [(one.rule, str(one.address), one.args) for one in outcome.findings] == [
        (
            "R601",
            "settings/allow/M105",
            (("from", ""), ("to", "area"), ("reason", "added"), ("rule", "M105")),
        )
    ]
    assert judge(pilot("2030"), pilot("2030"), (new, old)).findings == ()


def test_only_the_rules_that_are_asked_answer(tmp_path: Path) -> None:
    texts = (pilot("2030"), pilot("2032", ", owner: B"))
    sides = [read(tmp_path / str(place), demo(text)) for place, text in enumerate(texts)]
    base, revision = (PlanSide(side, side.portfolio, DAY) for side in sides)
    outcome = compare_plans(base, revision, rules=[by_name()["field-changed"]])

    assert still_open(outcome) == [("R606", "area/pilot.owner")]


def test_two_days_of_one_plan_are_compared_on_the_lines_of_its_files(tmp_path: Path) -> None:
    text = pilot("2032", ", was: [{due: 2030, source: old}]").replace("plan, was", "late, was")
    workspace = read(tmp_path, demo(text))
    days = (date(2024, 6, 30), DAY)
    base, revision = (PlanSide(workspace, as_of(workspace.portfolio, day), day) for day in days)
    outcome = compare_plans(base, revision)

    assert SLIP in still_open(outcome)
    (slip,) = (one for one in outcome.findings if one.rule == "R201")
    assert slip.span == Span(AREA_FILE, FIRST + 1, 35, FIRST + 1, 39)


def test_the_same_two_sides_give_the_same_list(judge: Judge) -> None:
    base = INDICATOR + pilot("2030")
    revision = INDICATOR.replace("50", "40") + pilot("2032", ", owner: B")

    assert judge(base, revision).findings == judge(base, revision).findings

"""What a page says of one thing beside its verdict."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest

from cet_cli import api
from cet_cli.address import Address
from cet_cli.api import judging
from tests.report.gallery import DAY, PLAN, lines, made, shown, worked

if TYPE_CHECKING:
    from pathlib import Path

    from cet_cli.report.show import ShowReport
    from cet_cli.report.things import Named


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("made"))


def named(rows: tuple[Named, ...]) -> list[str]:
    return [str(row.address) for row in rows]


def related(report: ShowReport) -> dict[str, list[str]]:
    return {name: named(rows) for name, rows in report.links}


def test_a_thing_is_named_in_both_languages_with_its_kind(plan: Path) -> None:
    report = shown(plan, "opening")

    assert report.name is not None
    assert report.name.texts == ("Opening", "개통")
    assert (report.kind, str(report.address), report.status) == (
        "milestone",
        "paths/opening",
        "at_risk",
    )
    assert (report.as_of, report.known_by, report.errors) == (DAY, None, 0)


def test_it_belongs_to_what_it_is_for_up_to_its_area(plan: Path) -> None:
    chain = shown(plan, "stone").belongs_to

    assert [(one.depth, str(one.named.address)) for one in chain] == [
        (1, "paths/tech"),
        (2, "paths/goal"),
        (3, "paths/above"),
        (0, "paths"),
    ]


def test_a_circle_of_what_is_for_what_is_walked_once(tmp_path: Path) -> None:
    made(
        tmp_path,
        PLAN.replace(
            "{id: above, statement: Something above it,",
            "{id: above, for: goal, statement: Something above it,",
        ),
    )

    chain = shown(tmp_path, "goal").belongs_to

    assert [str(one.named.address) for one in chain] == ["paths/above", "paths"]


def test_a_very_long_way_up_ends(tmp_path: Path) -> None:
    missions = "\n".join(
        f"  - {{id: m{i}, statement: Step {i}, for: m{i + 1}, source: own}}" for i in range(60)
    )
    made(tmp_path, f"format: 1\nportfolio: long\nname: Long\nmissions:\n{missions}\n")

    assert len(shown(tmp_path, "m0").belongs_to) == 21


def test_plain_fields_say_who_says_them_and_who_disagrees(plan: Path) -> None:
    facts = {fact.key: fact for fact in shown(plan, "opening").facts}

    assert {key: fact.text for key, fact in facts.items()} == {
        "owner": "Ministry of Cars",
        "scope": "In the capital alone",
        "tags": "city, cars",
        "due": "2027",
        "value": "20 cars",
    }
    assert facts["owner"].sources == ("revision",)
    assert facts["due"].inferred
    assert [(one.text, one.sources) for one in facts["due"].disputed] == [("2029", ("paper",))]
    assert not facts["scope"].inferred


def test_what_only_the_editor_says_is_marked(plan: Path) -> None:
    (fact,) = shown(plan, "project.cost").facts

    assert fact.text == "KRW 100 billion (printed KRW 100.7 billion)"
    assert not fact.own
    (for_,) = shown(plan, "goal.for").links
    assert (for_[0], named(for_[1])) == ("for", ["paths/above"])


def test_a_field_of_the_editor_is_own(tmp_path: Path) -> None:
    made(
        tmp_path, PLAN.replace("owner: Office, source", "owner: {is: Office, source: own}, source")
    )

    (owner,) = [fact for fact in shown(tmp_path, "training").facts if fact.key == "owner"]

    assert owner.own


def test_what_needs_it_and_what_it_needs(plan: Path) -> None:
    assert related(shown(plan, "paths/rules")) == {
        "shows": ["paths/goal"],
        "needed_by": ["paths/stone", "paths/opening"],
    }
    assert related(shown(plan, "opening")) == {"needs": ["paths/rules"]}
    assert related(shown(plan, "goal"))["served_by"] == [
        "paths/tech",
        "paths/rules",
        "paths/opening",
        "paths/linear",
    ]
    assert related(shown(plan, "linear")) == {
        "evidence": ["paths/watched"],
        "shows": ["paths/goal"],
    }
    assert related(shown(plan, "watched")) == {
        "shows": ["paths/unjudged"],
        "evidence_of": ["paths/linear"],
    }
    assert related(shown(plan, "summed")) == {"from": ["paths/budget"]}
    assert related(shown(plan, "budget")) == {"feeds": ["paths/summed"]}
    assert related(shown(plan, "old-project")) == {
        "candidate": ["paths/project"],
        "replaced_by": ["paths/project"],
    }


def test_a_mission_rests_on_its_tests_with_their_statuses(plan: Path) -> None:
    goal, above = worked(plan, "goal"), worked(plan, "above")

    assert [(str(one.address), one.status) for one in goal.rests_on] == [
        ("paths/rules", "overdue"),
        ("paths/linear", "behind"),
    ]
    assert goal.because == "that is the worst of the 2 things that would show it achieved"
    assert [one.status for one in above.rests_on] == ["overdue", "cannot_tell"]


@pytest.mark.parametrize(
    ("asked", "status", "because"),
    [
        ("alone", "untested", "nothing is named that would show it achieved"),
        ("unjudged", "untested", "nothing of what would show it achieved can be judged"),
        ("given-up", "dropped", "it was withdrawn"),
    ],
)
def test_a_mission_that_cannot_be_judged_says_why(
    plan: Path, asked: str, status: str, because: str
) -> None:
    working = worked(plan, asked)

    assert (working.status, working.because) == (status, because)


def test_a_mission_with_one_test_has_its_status(tmp_path: Path) -> None:
    made(tmp_path, PLAN.replace("is: [linear, rules]", "is: [linear]"))

    working = worked(tmp_path, "goal")

    assert working.because == "that is the status of the one thing that would show it achieved"


def test_a_milestone_shows_its_days_its_slip_and_the_chain_that_puts_it_at_risk(plan: Path) -> None:
    opening = worked(plan, "opening")
    said = {name: step.says for name, step in lines(opening).items()}

    assert opening.because == "something that it needs is late, or has slipped past it"
    assert said == {
        "due": "2027: its last day is 2027-12-31",
        "as_of": "2026-06-30: 549 days before that day",
        "word": "nobody has reported",
        "moved": "2 times: 2025-12-31 -> 2026 -> 2027",
        "slip": "730 days, 24 months",
    }
    assert lines(opening)["slip"].sum == "2027-12-31 - 2025-12-31"
    assert lines(opening)["slip"].number == 730
    assert [(str(one.address), one.status) for one in opening.rests_on] == [
        ("paths/rules", "overdue")
    ]


def test_a_milestone_shows_the_room_before_what_needs_it(plan: Path) -> None:
    early = lines(worked(plan, "early"))

    assert (
        early["float"].says == "365 days from its original date to the first date of what needs it"
    )
    assert early["slip"].says == "-30 days, 0 months"
    assert early["moved"].says == "2 times: 2026 -> 2026-06 -> 2026-12-01"
    assert "knock_on" not in early


def test_what_of_a_slip_reaches_what_needs_it_is_the_knock_on(tmp_path: Path) -> None:
    text = PLAN.replace(
        "due: 2026-12-01\n        source: revision\n        was: [",
        "due: 2028-01-01\n        source: revision\n        was: [{due: 2027-06-30, source: plan}, ",
    )
    made(tmp_path, text)

    early = lines(worked(tmp_path, "early"))

    assert early["moved"].says == "3 times: 2026 -> ... -> 2027-06-30 -> 2028-01-01"
    assert (early["knock_on"].sum, early["knock_on"].number) == ("366 - 365", Fraction(1))
    assert early["knock_on"].says == "1 day of the slip reach what needs it"


def test_a_float_below_nothing_stands_in_brackets(tmp_path: Path) -> None:
    text = PLAN.replace(
        "{id: closing, name: Closing, due: 2027-12,", "{id: closing, name: C, due: 2026-01,"
    )
    text = text.replace("due: 2026-12-01\n        source", "due: 2027-12-01\n        source")
    made(tmp_path, text)

    early = lines(worked(tmp_path, "early"))

    assert early["knock_on"].sum == "335 - (-334)"


@pytest.mark.parametrize(
    ("asked", "status", "because", "says"),
    [
        ("paths/rules", "overdue", "a report dated after it was due says that it is not done", {"word": "not done (2026-01)"}),
        ("in-time", "done", "it was done in time", {"done": "2025-03-01"}),
        ("too-late", "done_late", "it was done after it was due", {"done": "2025: its last day is 2025-12-31"}),
        ("going-on", "under_way", "the last report says that it is under way, and it is not due yet", {"word": "under way (2026-02)"}),
        ("no-date", "planned", "no document says when it is due", {"word": "nobody has reported"}),
        ("going-dateless", "under_way", "the last report says that it is under way", {}),
        ("done-dateless", "done", "it was done", {}),
        ("open-ended", "planned", "it is not due yet", {"as_of": "2026-06-30: it has no last day", "due": "2034.."}),
        ("today", "planned", "it is not due yet", {"as_of": "2026-06-30: that very day"}),
        ("closing", "planned", "it is not due yet", {}),
        ("training", "due_unreported", "it was due, and nobody has reported since", {"as_of": "2026-06-30: 181 days after that day"}),
    ],
)  # fmt: skip
def test_each_state_of_something_dated_says_why(
    plan: Path, asked: str, status: str, because: str, says: dict[str, str]
) -> None:
    working = worked(plan, asked)

    assert (working.status, working.because) == (status, because)
    assert {name: lines(working)[name].says for name in says} == says


def test_what_a_draft_says_of_a_milestone_is_shown_apart(plan: Path) -> None:
    rumoured, whisper = worked(plan, "rumoured"), worked(plan, "whisper")

    assert (rumoured.status, rumoured.apart) == ("due_unreported", "done")
    assert (whisper.counted, whisper.apart) == (False, "")


def test_the_money_that_serves_it(plan: Path) -> None:
    budget, project, old = shown(plan, "goal").projects

    assert (str(budget.named.address), budget.cost, budget.over) == ("paths/budget", "", None)
    assert [(one.when and one.when.text, one.text) for one in budget.amounts] == [
        ("2024", "approved KRW 5.0 trillion (printed 5)"),
        ("2024", "executed KRW 4.5 trillion [90 % of KRW 5.0 trillion approved]"),
        ("2025", "approved KRW 6.5 trillion"),
        ("2026", "unstated KRW 7 trillion"),
    ]
    assert budget.amounts[1].number == Fraction(4_500_000_000_000)
    assert budget.amounts[1].unit == "KRW"
    assert (project.cost, project.over and project.over.text) == ("KRW 100 billion", "2024..2026")
    assert (old.cost, old.amounts) == ("", ())
    assert [str(one.named.address) for one in shown(plan, "budget").projects] == ["paths/project"]


@pytest.mark.parametrize(
    ("amounts", "text"),
    [
        ("{over: 2024, stage: planned, value: 6}", "executed 4.5 [75 % of 6 planned]"),
        ("{over: 2025, stage: approved, value: 6}", "executed 4.5"),
        ("{over: 2024, stage: approved, value: USD 6}", "executed 4.5"),
        ("{over: 2024, stage: approved, value: some}", "executed 4.5"),
    ],
)
def test_only_like_is_compared_with_like(tmp_path: Path, amounts: str, text: str) -> None:
    made(
        tmp_path,
        "format: 1\nportfolio: p\nname: P\nfunding:\n"
        "  - {id: f, name: F, source: own, amounts: [{over: 2024, stage: executed, value: 4.5}, "
        f"{amounts}]}}\n",
    )

    assert shown(tmp_path, "f").statements[0].text == text


def test_statements_say_what_when_and_who(plan: Path) -> None:
    project = [
        (one.kind, one.when and one.when.text, one.text)
        for one in shown(plan, "project").statements
    ]
    stone = [(one.kind, one.text) for one in shown(plan, "stone").statements]
    shares = [one.text for one in shown(plan, "shares").statements]
    rumoured = shown(plan, "rumoured").statements[0]

    assert project == [
        ("step", "2024..2027", "feasibility-approved, cost KRW 100.7 billion, over 2024..2027"),
        ("amount", "2024", "approved KRW 31.5 billion"),
    ]
    assert stone == [("readiness-goal", "9"), ("readiness", "4"), ("readiness", "6 (test track)")]
    assert shares == ["KR 70 %", "KR 60 %, CN 30 %", "KR 64 %, CN 31 %"]
    assert (rumoured.text, rumoured.counted, rumoured.sources) == (
        "reported done",
        False,
        ("draft",),
    )
    assert shown(plan, "in-time").statements[0].text == "3 cars"
    assert shown(plan, "going-on").statements[0].text == "under way"


def test_claims_decisions_questions_and_notes_are_on_record(plan: Path) -> None:
    claims = [one.says for one in shown(plan, "budget").records if one.kind == "claim"]
    decisions = [
        (one.says, one.text and one.text.say("en"))
        for one in shown(plan, "opening").records
        if one.kind == "decision"
    ]
    (dropped,) = (one.says for one in shown(plan, "paths/rules").records)
    (question,) = (one for one in shown(plan, "paths").records if one.kind == "question")
    notes = [
        (str(one.address), one.text and one.text.say("ko"))
        for one in shown(plan, "opening").records
        if one.kind == "note"
    ]

    assert claims == [
        "growth of 30 % from 2024 approved to 2025 approved",
        "2024 executed is 10 % of 2024 approved",
        "areas: 1 of paths",
    ]
    assert decisions == [("accepts milestone-slipped: 2026 -> 2027", "Money")]
    assert dropped == "accepts milestone-dropped: rules"
    assert (question.says, question.when and question.when.text) == ("Office", "2026-H2")
    assert notes == [("paths/opening", "그림에서 읽은 해.")]


def test_a_note_on_a_field_names_the_field(tmp_path: Path) -> None:
    made(
        tmp_path,
        PLAN.replace(
            "group: {is: leading, source: plan#group}",
            "group: {is: leading, source: plan, note: so it says}",
        ),
    )

    assert [str(one.address) for one in shown(tmp_path, "paths").records if one.kind == "note"] == [
        "paths.group"
    ]


def test_a_source_has_its_own_note(tmp_path: Path) -> None:
    made(tmp_path, PLAN.replace("{id: draft,", "{id: draft, note: not signed,"))

    (note,) = shown(tmp_path, "draft").records

    assert note.text is not None
    assert note.text.say("en") == "not signed"


def test_reviews_stand_beside_what_is_computed(plan: Path) -> None:
    first, second = shown(plan, "linear").reviews
    (tech,) = shown(plan, "tech").reviews

    assert (first.verdict, first.computed, first.disagrees) == ("on_track", "behind", True)
    assert first.reviewer.texts == ("Committee", "위원회")
    assert (second.verdict, str(second.about), second.disagrees) == (
        "far_behind",
        "paths/linear/target",
        False,
    )
    assert (tech.computed, tech.disagrees) == ("", False)
    assert len(shown(plan, "paths").reviews) == 3


def test_the_history_of_a_field_goes_from_now_to_the_original(plan: Path) -> None:
    history = {str(one.address): one.states for one in shown(plan, "opening").history}

    assert {name: [state.text for state in states] for name, states in history.items()} == {
        "paths/opening.due": ["2027", "2026", "2025-12-31"],
        "paths/opening.value": ["20 cars", ""],
    }
    assert [state.said and state.said.text for state in history["paths/opening.due"]] == [
        "2025-02-01",
        "2024-01-15",
        "2024-01-15",
    ]
    assert shown(plan, "early").history[0].states[-1].redefined
    assert [str(one.address) for one in shown(plan, "two").history] == ["paths/two/near.value"]
    assert [str(one.address) for one in shown(plan, "two.targets").history] == [
        "paths/two/near.value"
    ]
    assert [str(one.address) for one in shown(plan, "opening.due").history] == ["paths/opening.due"]
    assert len(shown(plan, "opening.was").history) == 2


def test_sources_have_title_place_date_and_standing(plan: Path) -> None:
    sources = {one.id: one for one in shown(plan, "opening").sources}

    assert list(sources) == ["revision", "plan", "paper", "own"]
    assert (sources["plan"].title and sources["plan"].title.say("ko"), sources["plan"].at) == (
        "계획",
        ("3", "2"),
    )
    assert (sources["plan"].published, sources["plan"].standing) == ("2024-01-15", "official")
    assert sources["revision"].cited_by == ("", ".owner")
    assert (sources["own"].title, sources["own"].cited_by) == (None, (".for", ".needs"))
    assert [one.via for one in shown(plan, "linear").sources] == ["", "", "paper"]
    assert [one.id for one in shown(plan, "opening.owner").sources] == ["revision"]
    assert [one.id for one in shown(plan, "two.targets").sources] == ["plan"]


def test_a_part_inherits_who_says_it(plan: Path) -> None:
    report = shown(plan, "above-range/target/interim@2023")

    assert [one.id for one in report.sources] == ["plan"]
    assert named(report.part_of) == ["paths", "paths/above-range", "paths/above-range/target"]
    assert (report.kind, report.name and report.name.say("en")) == ("interim", "Down into a range")


def test_a_source_that_nobody_lists_is_named_all_the_same(tmp_path: Path) -> None:
    made(tmp_path, PLAN.replace("due: 2027, for: above}", "due: 2027, source: elsewhere}"))

    (cited,) = shown(tmp_path, "unsaid").sources

    assert (cited.id, cited.title, cited.standing) == ("elsewhere", None, "")


def test_a_source_is_shown_with_what_cites_it(plan: Path) -> None:
    draft, paper = shown(plan, "sources/draft"), shown(plan, "paper")

    assert (draft.kind, str(draft.address)) == ("source", "sources/draft")
    assert {fact.key: fact.text for fact in draft.facts} == {
        "publisher": "Ministry",
        "published": "2026-04-01",
        "standing": "draft",
    }
    assert [(str(one.named.address), one.number) for one in draft.cited_by] == [
        ("paths/whisper", 1),
        ("paths/rumoured", 1),
        ("paths/leaked", 2),
    ]
    assert related(paper) == {"via": ["sources/figures"]}
    assert [str(one.by[0]) for one in paper.cited_by] == ["paths/opening"]
    top = shown(plan, "sources/plan").cited_by[0]
    assert (str(top.named.address), top.at) == ("paths", ("areas", "group"))
    assert [one.text for one in shown(plan, "sources/draft.standing").facts] == ["draft"]


def test_an_area_is_shown_with_its_things_by_kind_and_its_counts(plan: Path) -> None:
    report = shown(plan, "paths")

    assert list(dict(report.contents)) == [
        "mission",
        "key-technology",
        "stepping-stone",
        "milestone",
        "indicator",
        "funding",
        "project",
        "measure",
    ]
    assert dict(report.tallies)["measures"].counts == (("due_unreported", 1),)
    assert [fact.key for fact in report.facts] == ["summary", "group"]
    assert [(one.id, len(one.cited_by) > 30) for one in report.sources[:2]] == [
        ("plan", True),
        ("own", False),
    ]
    assert dict(shown(plan, "made").contents)["area"][1].address.roadmap == "other"
    assert shown(plan, "made").belongs_to == ()


def test_a_dropped_thing_says_when_and_why(plan: Path) -> None:
    assert shown(plan, "given-up").dropped == "2025-02: Nobody wants it."
    assert shown(plan, "withdrawn").dropped == "not stated"
    assert shown(plan, "withdrawn").status == "dropped"
    assert shown(plan, "goal").dropped == ""


def test_findings_on_a_thing_and_those_that_were_allowed(plan: Path) -> None:
    undated, budget = shown(plan, "no-date"), shown(plan, "budget")

    assert undated.checked
    assert undated.findings == ()
    assert [(one.code, why) for one, why in undated.suppressed] == [
        ("M105", "The plan prints none.")
    ]
    assert [one.code for one in budget.findings] == ["B102", "B116"]
    assert [one.code for one in shown(plan, "budget.unit").findings] == []


def test_a_finding_without_an_address_is_found_by_its_place(tmp_path: Path) -> None:
    made(tmp_path, PLAN.replace("{id: training,", "{id: training, colour: red,"))

    assert [one.code for one in shown(tmp_path, "training").findings] == ["S101"]
    assert shown(tmp_path, "tech").findings == ()
    assert shown(tmp_path, "tech").errors == 1


def test_an_earlier_view_is_not_checked_and_knows_nothing_later(plan: Path) -> None:
    report = shown(plan, "opening", date(2024, 6, 1))

    assert not report.checked
    assert (report.findings, report.suppressed) == ((), ())
    assert [fact.text for fact in report.facts if fact.key == "due"] == ["2026"]
    assert [state.text for state in report.history[0].states] == ["2026", "2025-12-31"]
    assert {one.id for one in report.sources} <= {"plan", "own"}


def test_known_by_counts_what_had_been_read(plan: Path) -> None:
    report = api.show("linear", DAY, None, date(2026, 3, 1), plan)

    assert report.known_by == date(2026, 3, 1)
    assert lines(report.working[0])["observed"].says == "55 % (2023)"


def test_the_same_question_gives_the_same_page(plan: Path) -> None:
    assert shown(plan, "paths") == shown(plan, "paths")


def test_what_was_observed_is_set_beside_what_the_path_asks(plan: Path) -> None:
    spark = worked(plan, "linear").spark
    assert spark is not None

    assert (spark.months, spark.unit) == (12, "%")
    assert [one.day.year for one in spark.points][::4] == [2020, 2024, 2028]
    assert [one.observed for one in spark.points][::4] == [50, None, None]
    assert [one.required for one in spark.points][::4] == [50, 55, 60]


@pytest.mark.parametrize(
    ("asked", "required"),
    [
        ("kept", [3, 3, 3, 3, 3, 3]),
        ("ranked", [None, None, None, None, None, None, 3]),
        ("stepwise", [100, 105, 110, 115, 120, None]),
        ("summed", [0, 6, 12, 18, 24, 30]),
        ("broken", [None, None, None, None, None, 200]),
        ("unwritten", None),
        ("withdrawn", None),
        ("wordless", [None, None]),
    ],
)
def test_each_path_asks_in_its_own_way(
    plan: Path, asked: str, required: list[int | None] | None
) -> None:
    spark = worked(plan, asked).spark
    if required is None:
        assert spark is None
        return
    assert spark is not None
    found = [one.required for one in spark.points[: len(required)]]
    assert [one for one, want in zip(found, required, strict=True) if want is not None] == [
        want for want in required if want is not None
    ]


def test_an_even_growth_is_drawn_as_one(plan: Path) -> None:
    spark = worked(plan, "growing").spark
    assert spark is not None

    halfway = spark.points[5].required
    assert halfway is not None
    assert float(halfway) == pytest.approx(100 * 2**0.5)


def test_steps_of_time_keep_dates_apart_and_columns_few(tmp_path: Path) -> None:
    def months(*days: str) -> int:
        figures = ", ".join(f"{{value: {i}, on: {day}}}" for i, day in enumerate(days))
        made(
            tmp_path,
            "format: 1\nportfolio: p\nname: P\nindicators:\n"
            f"  - {{id: i, name: I, unit: km, role: context, source: own, observations: [{figures}]}}\n",
        )
        spark = shown(tmp_path, "i").spark
        assert spark is not None
        assert len(spark.points) <= 40
        return spark.months

    assert months("2020", "2021") == 12
    assert months("2020-H1", "2020-H2") == 6
    assert months("2020-Q1", "2020-Q2") == 3
    assert months("2020-01", "2020-02") == 1
    assert months("2020-01-01", "2020-01-02") == 1
    assert months("2000-01", "2000-02", "2020") == 12
    assert months("0001", "9999") == 12000


def test_an_indicator_without_targets_is_drawn_too(plan: Path) -> None:
    watched = shown(plan, "watched").spark
    assert watched is not None

    assert [one.observed for one in watched.points] == [Fraction("81.7"), None, Fraction("82.7")]
    assert {one.required for one in watched.points} == {None}
    assert shown(plan, "watched-once").spark is None
    assert shown(plan, "linear").spark is None


def test_figures_of_different_units_are_not_drawn_together(tmp_path: Path) -> None:
    made(
        tmp_path,
        "format: 1\nportfolio: p\nname: P\nindicators:\n  - {id: i, name: I, role: context, "
        "source: own, observations: [{value: 1 km, on: 2020}, {value: 2 kg, on: 2021}]}\n",
    )

    assert shown(tmp_path, "i").spark is None


def test_the_date_of_a_saying_is_that_of_its_first_dated_source(tmp_path: Path) -> None:
    text = PLAN.replace("{due: 2026, source: plan#3}", "{due: 2026, source: [nowhere, undated]}")
    text = text.replace(
        "{value: none, due: 2025-12-31, source: plan#2}", "{due: 2025, source: nowhere}"
    )

    states = shown(made(tmp_path, text), "opening").history[0].states

    assert [state.said and state.said.text for state in states] == ["2025-02-01", "2025-05", None]


def test_what_is_not_there_has_an_address_and_no_more(plan: Path) -> None:
    nowhere = Address("nowhere", ("nothing",))

    found = judging._look(DAY, None, None, plan, findings=False).things.named(nowhere)

    assert (found.address, found.kind, found.name, found.status) == (nowhere, "", None, "")

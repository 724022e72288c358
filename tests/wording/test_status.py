from __future__ import annotations

import pytest

from cet_cli.address import Address
from cet_cli.assess import ORDER, DatedState, Link, MissionState, TargetVerdict
from cet_cli.model.dated import Progress
from cet_cli.model.indicator import Indicator, Target
from cet_cli.model.milestone import Milestone
from cet_cli.model.mission import Mission
from cet_cli.model.values import Period, Quantity, Text
from cet_cli.progress import Flag, Reason, Verdict
from cet_cli.report.tally import ORDER as SHOWN
from cet_cli.schedule import DatedVerdict, Slip, State
from cet_cli.wording.english.status import FLAGS, KINDS, PHRASES, REASONS, STATUSES
from cet_cli.wording.status import kind_word, slip_words, status_word, why

AT = Address("demo", ("thing",))
MILESTONE = Milestone(id="thing", name=Text.read("Thing"))


def period(text: str) -> Period:
    return Period.read(text)


def slip(original: str, current: str, *, moved: int = 1, months: int = 0) -> Slip:
    first, last = period(original), period(current)
    return Slip(first, first, last, moved, (last.end - first.end).days, months)


def said_of(**verdict: object) -> str:
    return why(DatedState(AT, "demo", MILESTONE, DatedVerdict(**verdict), counted=True))  # type: ignore[arg-type]


def test_every_status_reason_and_kind_has_a_word() -> None:
    assert set(STATUSES) >= set(ORDER) | set(SHOWN)
    assert set(REASONS) == set(Reason)
    assert set(FLAGS) <= set(Flag)
    assert {kind_word(kind) for kind in KINDS} == {"target", "milestone", "measure", "mission"}
    assert status_word("due_unreported") == "unreported"


def test_worst_first_is_the_order_of_the_judges() -> None:
    assert [word for word in SHOWN if word not in {"untested", "dropped"}] == list(ORDER)


@pytest.mark.parametrize(
    ("moved", "words"),
    [
        (slip("2026", "2027", months=12), "+12 months since 2026"),
        (slip("2026-05", "2026-06", months=1), "+1 month since 2026-05"),
        (slip("2026-05-01", "2026-05-02"), "+1 day since 2026-05-01"),
        (slip("2026-05-09", "2026-05-02"), "-7 days since 2026-05-09"),
        (slip("2026", "2028", moved=3, months=24), "+24 months since 2026, moved 3 times"),
    ],
)
def test_a_moved_date_says_by_how_much_and_how_often(moved: Slip, words: str) -> None:
    assert slip_words(moved) == words


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("not_done", "reported not done (2026-01)"),
        ("under_way", "under way (2026-01)"),
        ("planned", "planned (2026-01)"),
    ],
)
def test_the_last_word_is_told_with_its_date(word: str, said: str) -> None:
    progress = Progress(on=period("2026-01"), says=word)  # type: ignore[arg-type]

    assert said_of(state=State.OVERDUE, word=progress) == said


def test_what_says_it_all_needs_no_reason() -> None:
    assert said_of(state=State.DUE_UNREPORTED) == ""
    assert said_of(state=State.DONE, done=period("2025-03")) == "done 2025-03"


def test_what_drafts_say_is_told_apart() -> None:
    apart = DatedVerdict(state=State.DONE)
    state = DatedState(
        AT, "demo", MILESTONE, DatedVerdict(state=State.PLANNED), counted=True, apart=apart
    )

    assert why(state) == "drafts or third parties say: done"


def target(verdict: Verdict, unit: str = "km") -> str:
    indicator = Indicator(id="thing", name=Text.read("Thing"), unit=unit)
    return why(TargetVerdict(AT, "demo", indicator, Target(), verdict, counted=True))


def test_a_target_without_figures_says_only_its_reason_and_flags() -> None:
    verdict = Verdict(
        status="cannot_tell",  # type: ignore[arg-type]
        path="linear",
        reason=Reason.NO_DEADLINE,
        flags=frozenset({Flag.STALE, Flag.ROUNDING_SENSITIVE, Flag.VOLATILE}),
        goal=Quantity.read("5"),
    )

    assert target(verdict) == (
        "no document gives a deadline, within the rounding it may be another status, an old figure"
    )


def test_a_mission_that_nothing_tests_has_nothing_to_rest_on() -> None:
    mission = Mission(id="thing", statement=Text.read("Do it"))

    assert why(MissionState(AT, "demo", mission, None, ())) == ""
    link = Link(AT, "far_behind", Text.read("A\x1b[31m"))
    bare = Link(AT, "", Text.read("B"))
    assert (
        why(MissionState(AT, "demo", mission, "x", (link,))) == r"rests on A\x1b[31m (far behind)"
    )
    assert why(MissionState(AT, "demo", mission, "x", (bare,))) == "rests on B"


def test_every_phrase_is_a_clause() -> None:
    for phrase in (*PHRASES.values(), *FLAGS.values(), *REASONS.values()):
        assert not phrase.endswith(".")
        assert phrase[0] in "{,+<;" or phrase[0].islower()

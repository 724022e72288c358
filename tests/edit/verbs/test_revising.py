"""A revision of the plan keeps what was said before; a correction does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cet_cli.api.deciding import decisions
from cet_cli.api.verbs import Decision, Revision, Saying, drop, revise
from cet_cli.errors import RefusedEdit, RefusedPlan, WrongUsage
from cet_cli.patch import Insert
from tests.edit.verbs.desks import changes, desk

if TYPE_CHECKING:
    from pathlib import Path

    from cet_cli.api.verbs import Proposal


def revised(
    root: Path, address: str, source: str | None = "late", **values: str | list[str]
) -> Proposal:
    words = {key: [one] if isinstance(one, str) else one for key, one in values.items()}
    revision = Revision(words, source, correct=source is None)
    return revise(address, revision, desk(root))


def test_a_statement_is_revised_as_a_whole_with_its_source(tmp_path: Path) -> None:
    assert changes(revised(tmp_path, "area/launch", due="2029")) == [
        "-    due: 2028   # as printed",
        "+    due: 2029   # as printed",
        "-    source: plan#page 3",
        "+    source: late",
        "+      - {due: 2028, source: plan#page 3}",
    ]


def test_two_fields_that_change_together_are_one_step(tmp_path: Path) -> None:
    lines = changes(revised(tmp_path, "area/share/target", value="25", by="2032"))

    assert lines == [
        "-      - {value: 30, by: 2030}",
        "+      - {value: 25, by: 2032, source: late, was: [{value: 30, by: 2030, source: plan}]}",
    ]


def test_what_was_printed_of_the_old_figure_goes_with_it(tmp_path: Path) -> None:
    text = "\n".join(changes(revised(tmp_path, "area/pad", value="20 t")))

    assert "{value: 10 t, printed: 1O t, note: A slip, source: plan}" in text
    assert "+    value: 20 t" in text


def test_a_reading_that_is_stated_now_is_no_reading_any_more(tmp_path: Path) -> None:
    area = """\
milestones:
  - id: pad
    name: Pad
    due: 2027
    value: 3 t
    inferred: [due, value]
    note: Both read from a picture
    source: plan
"""
    revision = Revision({"due": ["2028"]}, "late", note="Said at last")

    lines = changes(revise("area/pad", revision, desk(tmp_path, area)))

    assert "+    inferred: [value]" in lines
    assert "+    note: Said at last" in lines
    assert "+      - {due: 2027, note: Both read from a picture, source: plan}" in lines


def test_the_last_reading_takes_the_mark_with_it(tmp_path: Path) -> None:
    area = (
        "milestones:\n  - id: pad\n    name: Pad\n    due: 2027\n    inferred: due\n"
        "    source: plan\n"
    )

    lines = changes(revise("area/pad", Revision({"due": ["2028"]}, "late"), desk(tmp_path, area)))

    assert "-    inferred: due" in lines


def test_a_field_beside_what_inherits_its_source_is_written_long(tmp_path: Path) -> None:
    text = "\n".join(changes(revised(tmp_path, "area/share", unit="shares")))

    assert "is: shares" in text
    assert "{is: percent, source: plan}" in text
    assert "+    source: late" not in text


def test_a_field_written_long_keeps_its_older_history(tmp_path: Path) -> None:
    was = "[{is: 2020..2024, source: old}]"
    area = f"horizon: {{is: 2024..2028, source: plan, note: Once, was: {was}}}\n"

    text = "\n".join(
        changes(revise("area", Revision({"horizon": ["2025..2030"]}, "late"), desk(tmp_path, area)))
    )

    assert "is: 2025..2030" in text
    assert (
        "was: [{is: 2024..2028, note: Once, source: plan}, {is: 2020..2024, source: old}]" in text
    )


def test_a_field_that_was_absent_is_said_to_have_been(tmp_path: Path) -> None:
    text = "\n".join(changes(revised(tmp_path, "area/launch", owner="Agency")))

    assert "is: Agency" in text
    assert "{is: none, source: plan#page 3}" in text


def test_a_field_taken_out_is_kept_in_the_history(tmp_path: Path) -> None:
    lines = changes(revised(tmp_path, "area/launch", due="none"))

    assert "-    due: 2028   # as printed" in lines
    assert "+      - {due: 2028, source: plan#page 3}" in lines


@pytest.mark.parametrize(
    ("address", "field"),
    [("sources/plan", "kind"), ("sources/plan", "title"), ("area/pad", "note")],
)
def test_what_has_no_history_is_corrected(tmp_path: Path, address: str, field: str) -> None:
    with pytest.raises(RefusedEdit, match=f"{field}` keeps no history: change it with --correct"):
        revised(tmp_path, address, **{field: "law"})


@pytest.mark.parametrize(("address", "field"), [("area/pad", "due"), ("area/share", "better")])
def test_a_field_is_not_taken_out_where_the_rest_would_get_another_date(
    tmp_path: Path, address: str, field: str
) -> None:
    area = (
        "milestones:\n  - id: pad\n    name: Pad\n    due: {is: 2027, source: plan}\n"
        "    source: old\nindicators:\n  - id: share\n    name: Share\n    unit: percent\n"
        "    better: higher\n    source: old\n    targets: [{value: at least 30, by: 2030}]\n"
    )

    with pytest.raises(RefusedEdit, match="cannot be taken out"):
        revise(address, Revision({field: ["none"]}, "late"), desk(tmp_path, area))


def test_a_long_field_taken_out_is_kept_too(tmp_path: Path) -> None:
    area = (
        "milestones:\n  - id: pad\n    name: Pad\n    due: {is: 2027, source: plan}\n"
        "    source: plan\n"
    )

    text = "\n".join(
        changes(revise("area/pad", Revision({"due": ["none"]}, "late"), desk(tmp_path, area)))
    )

    assert "{due: 2027, source: plan}" in text


def test_where_nobody_was_cited_nobody_is(tmp_path: Path) -> None:
    lines = changes(revise("demo.name", Revision({"name": ["Show"]}, "late"), desk(tmp_path)))

    assert lines[1:] == [
        "+name: {is: Show, source: late, was: [{is: Demo}]}",
    ]


def test_a_name_is_revised_in_the_language_that_was_typed(tmp_path: Path) -> None:
    text = "\n".join(changes(revised(tmp_path, "area/launch", name="로켓 발사")))

    assert "{en: Launch, ko: 로켓 발사}" in text


def test_names_are_revised_in_both_languages_at_once(tmp_path: Path) -> None:
    text = "\n".join(changes(revised(tmp_path, "area/launch", name=["en=Lift-off", "ko=이륙"])))

    assert "+    name: {en: Lift-off, ko: 이륙}" in text
    assert "{name: {en: Launch, ko: 발사}, source: plan#page 3}" in text


def test_what_is_the_editors_own_has_no_history(tmp_path: Path) -> None:
    lines = changes(revised(tmp_path, "area/aim", "own", achieved_by="launch, share, pad"))

    assert lines == [
        "-    achieved_by: {is: [launch, share], source: own}",
        "+    achieved_by: {is: [launch, share, pad], source: own}",
    ]


def test_a_correction_keeps_no_history(tmp_path: Path) -> None:
    assert changes(revised(tmp_path, "area/launch", None, due="2029", note="none yet")) == [
        "-    due: 2028   # as printed",
        "+    due: 2029   # as printed",
        "+    note: none yet",
    ]


def test_a_source_is_corrected_as_anything_else(tmp_path: Path) -> None:
    assert (
        "published: 2020-02-01"
        in changes(revised(tmp_path, "sources/old", None, published="2020-02-01"))[-1]
    )


def test_a_decision_accepts_what_would_be_reported(tmp_path: Path) -> None:
    revision = Revision({"due": ["2029"]}, "late")
    decided = Decision("late", why="More time: needed")

    proposal = revise("area/launch", revision, desk(tmp_path), decided=decided)

    text = "\n".join(changes(proposal))
    assert "accepts: milestone-moved-again" in text
    assert "about: launch.due" in text
    assert "on: 2026-01-01" in text
    assert 'why: "More time: needed"' in text


def test_a_decision_needs_a_day_and_something_to_accept(tmp_path: Path) -> None:
    opened = desk(tmp_path, **{"sources.yaml": _SOURCES})
    later = Revision({"due": ["2029"]}, "undated")

    with pytest.raises(RefusedEdit, match="`undated` has no day of publication"):
        revise("area/launch", later, opened, decided=Decision("undated"))
    with pytest.raises(RefusedEdit, match="has nothing to accept"):
        decisions(opened, opened.aim("area/launch"), [], Decision("late"))


_SOURCES = """\
sources:
  - {id: old, title: Old, published: 2020-01-01}
  - {id: plan, title: Plan, published: 2024-01-01}
  - {id: late, title: Late, published: 2026-01-01}
  - {id: undated, title: Undated, published: unknown, seen: 2026-02}
"""


@pytest.mark.parametrize(
    ("address", "source", "field", "value", "why"),
    [
        ("area/launch", "late", "duee", "2029", "has no field `duee` that can be revised"),
        ("area/launch", "late", "id", "x", "has no field `id`"),
        ("area/launch", "late", "note", "x", "keeps no history"),
        ("area/launch", None, "done", "x", "has no field `done`"),
        ("area/launch", "late", "due", "2028", "says so already"),
        ("area/launch", "late", "value", "none", "says so already"),
        ("area/launch", "plan", "due", "2029", "`plan` said the old value, too"),
        ("area/launch", "lat", "due", "2029", "did you mean `late`"),
    ],
)
def test_what_is_no_revision_is_refused(  # noqa: PLR0913, PLR0917 - a row of a table
    tmp_path: Path, address: str, source: str | None, field: str, value: str, why: str
) -> None:
    with pytest.raises(RefusedEdit, match=why):
        revised(tmp_path, address, source, **{field: value})


def test_a_history_in_the_wrong_order_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RefusedPlan, match="nothing was written"):
        revised(tmp_path, "area/launch", "late", due="20290")


def test_a_thing_is_dropped_and_kept(tmp_path: Path) -> None:
    proposal = drop("area/launch", Saying("2026-01", "late", "No money"), desk(tmp_path))

    assert changes(proposal) == ["+    dropped: {on: 2026-01, source: late, why: No money}"]
    assert ("area/launch", "dropped") in {
        (one.address, one.after.status) for one in proposal.report.effects if one.after
    }


def test_only_a_living_thing_can_be_dropped(tmp_path: Path) -> None:
    saying = Saying("2026-01", "late")
    gone = (
        "milestones:\n  - {id: pad, name: Pad, due: 2027, dropped: {on: 2025, source: plan}, "
        "source: old}\n  - {id: pod, name: Pod, due: 2027, dropped: {source: plan}, source: old}\n"
    )

    with pytest.raises(RefusedEdit, match="only a thing with an id can be dropped"):
        drop("area/share/target", saying, desk(tmp_path))
    with pytest.raises(RefusedEdit, match="`other` is a whole file: drop what stands in it"):
        drop("other", saying, desk(tmp_path))
    with pytest.raises(RefusedEdit, match="`sources/plan` is a source: it stays"):
        drop("sources/plan", saying, desk(tmp_path))
    with pytest.raises(WrongUsage, match="did you mean `area/launch`"):
        drop("area/lunch", saying, desk(tmp_path))
    with pytest.raises(RefusedEdit, match="was dropped already on 2025"):
        drop("area/pad", saying, desk(tmp_path, gone))
    with pytest.raises(RefusedEdit, match=r"was dropped already$"):
        drop("area/pod", saying, desk(tmp_path, gone))


def test_a_part_without_a_source_had_those_of_what_it_stands_in(tmp_path: Path) -> None:
    area = """\
funding:
  - id: money
    name: Money
    unit: KRW trillion
    amounts: [{over: 2024, stage: approved, value: 4.7}]
    source: [plan#p. 3, old]
"""
    opened = desk(tmp_path, area)
    revision = Revision({"value": ["4.8"]}, "late")

    text = "\n".join(changes(revise("area/money/amount@2024~approved", revision, opened)))

    assert "{value: 4.7, source: [plan#p. 3, old]}" in text


def test_a_text_that_is_new_may_be_given_in_languages(tmp_path: Path) -> None:
    text = "\n".join(changes(revised(tmp_path, "area/launch", owner=["en=Agency", "ko=기관"])))

    assert "is: {en: Agency, ko: 기관}" in text


def test_a_text_in_languages_can_be_taken_out(tmp_path: Path) -> None:
    area = (
        "milestones:\n  - id: pad\n    name: Pad\n    due: 2027\n"
        "    owner: {en: Agency, ko: 기관}\n    source: plan\n"
    )
    revision = Revision({"owner": ["none"]}, "late")

    text = "\n".join(changes(revise("area/pad", revision, desk(tmp_path, area))))

    assert "{owner: {en: Agency, ko: 기관}, source: plan}" in text


def test_a_decision_may_name_its_day_and_no_reason(tmp_path: Path) -> None:
    revision = Revision({"due": ["2029"]}, "late")
    decided = Decision("late", "2026-02")

    lines = changes(revise("area/launch", revision, desk(tmp_path), decided=decided))

    assert "+    on: 2026-02" in lines
    assert not any("why:" in line for line in lines)


def test_a_drop_that_is_decided_needs_no_terms(tmp_path: Path) -> None:
    opened = desk(tmp_path)
    patches = drop("area/launch", Saying("2026", "late"), opened).edits.patches

    (decision,) = decisions(opened, opened.aim("area/launch"), patches, Decision("late"))

    assert isinstance(decision, Insert)
    assert decision.item == {
        "accepts": "thing-dropped",
        "about": "launch/dropped",
        "on": "2026-01-01",
        "source": "late",
    }

"""What became known is recorded where it belongs, in its own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cet_cli.api.creating import Beginning, begin
from cet_cli.api.verbs import Report, record, rename, write_down
from cet_cli.edit.verbs.figures import bare
from cet_cli.errors import RefusedEdit, RefusedPlan
from tests.edit.verbs.desks import changes, desk

if TYPE_CHECKING:
    from pathlib import Path

    from cet_cli.api.verbs import Proposal

LATE = "late"


def recorded(root: Path, address: str, typed: str, on: str = "2025", **about: str) -> Proposal:
    words = tuple(typed.split("|"))
    names = ("stage", "reviewer", "value")
    own = {key: about[key] for key in names if key in about}
    more = {key: one for key, one in about.items() if key not in {*names, "source"}}
    report = Report(words, on, about.get("source", LATE), more=more, **own)
    return record(address, report, desk(root))


CASES = [
    ("area/share", "25", {}, "      - {value: 25, on: 2025, source: late}"),
    ("area/share", "25 %", {}, "      - {value: 25, on: 2025, source: late}"),
    ("area/share/target", "25", {}, "      - {value: 25, on: 2025, source: late}"),
    (
        "area/share",
        "25",
        {"note": "By hand", "printed": "25.0", "break": "new panel"},
        (
            "      - {value: 25, printed: 25.0, on: 2025, source: late, break: new panel, "
            "note: By hand}"
        ),
    ),
    ("area/launch", "done", {}, "    done: {on: 2025, source: late}"),
    ("area/pad", "done", {"value": "11 t"}, "done: {on: 2025, value: 11 t, source: late}"),
    ("area/launch", "Under way", {}, "      - {on: 2025, says: under_way, source: late}"),
    ("area/train", "not|done", {}, "      - {on: 2025, says: not_done, source: late}"),
    (
        "area/money",
        "KRW 5.1 trillion",
        {"stage": "approved"},
        "      - {over: 2025, stage: approved, value: 5.1, source: late}",
    ),
    (
        "area/work",
        "KRW 3 billion",
        {"stage": "planned"},
        "      - {over: 2025, stage: planned, value: KRW 3 billion, source: late}",
    ),
    (
        "area/work",
        "feasibility approved",
        {"value": "KRW 5 billion"},
        "      - {step: feasibility-approved, on: 2025, cost: KRW 5 billion, source: late}",
    ),
    (
        "area/stone",
        "TRL 6",
        {"environment": "lab"},
        "        - {value: 6, on: 2025, environment: lab, source: late}",
    ),
]


@pytest.mark.parametrize(("address", "value", "about", "line"), CASES)
def test_a_report_becomes_an_entry_of_its_thing(
    tmp_path: Path, address: str, value: str, about: dict[str, str], line: str
) -> None:
    lines = changes(recorded(tmp_path, address, value, **about))

    assert line in "\n".join(lines)


def test_figures_by_part_become_one_observation(tmp_path: Path) -> None:
    lines = changes(recorded(tmp_path, "area/parts", "KR=67.2|CN=30"))

    assert "{KR: 67.2, CN: 30, on: 2025, source: late}" in "\n".join(lines)


def test_a_span_is_written_as_one(tmp_path: Path) -> None:
    lines = changes(recorded(tmp_path, "area/share", "25", on="2024..2025"))

    assert lines == ["+      - {value: 25, over: 2024..2025, source: late}"]


def test_an_entry_stands_among_the_others_by_its_date(tmp_path: Path) -> None:
    early = recorded(tmp_path, "area/share", "15", on="2022", source="plan").edits.diff()

    assert early.index("value: 15, on: 2022") < early.index("value: 20, on: 2024")


def test_a_readiness_is_begun_where_none_was_stated(tmp_path: Path) -> None:
    bare = desk(tmp_path, "key_technologies:\n  - {id: key, name: Key, source: plan}\n")

    proposal = record("area/key", Report(("4",), "2025", LATE), bare)

    assert "maturity: {scale: trl, observations: [{value: 4, on: 2025, source: late}]}" in (
        proposal.edits.diff()
    )


def test_a_review_stands_in_the_roadmap_of_what_it_is_about(tmp_path: Path) -> None:
    proposal = recorded(
        tmp_path, "area/share", "far behind", reviewer="Board", text="Slow", note="Oral"
    )

    assert changes(proposal) == [
        "+  - about: share",
        "+    on: 2025",
        "+    reviewer: Board",
        "+    verdict: far_behind",
        "+    text: Slow",
        "+    source: late",
        "+    note: Oral",
    ]


def test_its_effect_on_the_verdicts_is_told(tmp_path: Path) -> None:
    effects = recorded(tmp_path, "area/share", "18").report.effects

    (effect,) = (one for one in effects if one.address == "area/share/target")

    assert effect.before is not None
    assert effect.after is not None
    assert (effect.before.status, effect.after.status) == ("on_track", "behind")
    assert "0.80 of the pace required" in effect.after.why


def test_a_source_is_entered_with_what_it_says(tmp_path: Path) -> None:
    entered = {"id": "new-one", "title": "A new: one", "published": "2026-02"}
    report = Report(("25",), "2025", "new-one#p. 2")

    proposal = record("area/share", report, desk(tmp_path), entered)

    assert [edit.file for edit in proposal.edits.files] == ["sources.yaml", "areas/area.yaml"]
    assert '"A new: one"' in proposal.edits.diff()
    assert proposal.report.findings == ()


@pytest.mark.parametrize(
    ("address", "value", "about", "why"),
    [
        ("area", "1", {}, "nothing can be recorded for `area` but a review"),
        ("area/paid", "1", {}, "are the amounts of `money`"),
        ("area/parts", "1", {}, "has a figure for each country"),
        ("area/money", "1", {}, "needs its --stage"),
        ("area/money", "1", {"stage": "aproved"}, "`aproved` is no stage"),
        ("area/money", "1", {"stage": "approved", "on": "2024"}, "is recorded already"),
        ("area/share", "1", {"on": "2024", "source": "plan#p"}, "is recorded already"),
        ("area/share", "1", {"on": "31.12.2025"}, "`31.12.2025` is not a date"),
        ("area/share", "1", {"source": "pla"}, "did you mean `plan`?"),
        ("area/share", "1", {"source": "LATE"}, "did you mean `late`?"),
        ("area/share", "1", {"source": "zzz"}, "no source is called `zzz`"),
        ("area/launch", "finished", {}, "there are `done`, `planned`"),
        ("area/share", "quite a lot", {}, "told in numbers, for example `20 percent`"),
        ("area/parts", "KR=most|CN=3", {}, "`most` is no figure: .* for example `12 percent`"),
        ("area/money", "lots", {"stage": "approved"}, "for example `4.7 KRW trillion`"),
        ("area/work", "lots", {"stage": "approved"}, "for example `12`"),
    ],
)
def test_what_cannot_be_recorded_is_refused_with_what_could(
    tmp_path: Path, address: str, value: str, about: dict[str, str], why: str
) -> None:
    on = about.pop("on", "2025")

    with pytest.raises(RefusedEdit, match=why.replace("(", "\\(")):
        recorded(tmp_path, address, value, on, **about)


def test_words_are_taken_where_the_target_is_in_words(tmp_path: Path) -> None:
    area = """\
indicators:
  - id: balance
    name: Balance
    unit: percent
    better: higher
    source: plan
    targets: [{value: gender balance, by: 2030}]
"""
    text = "\n".join(
        changes(record("area/balance", Report(("nearly",), "2025", LATE), desk(tmp_path, area)))
    )

    assert "{value: nearly, on: 2025, source: late}" in text


def test_what_counts_is_counted_in_numbers_whatever_the_target_says(tmp_path: Path) -> None:
    area = """\
indicators:
  - id: fields
    name: Fields
    unit: areas
    counts: true
    better: higher
    source: plan
    targets: [{value: many, by: 2030}]
"""
    with pytest.raises(RefusedEdit, match="for example `12 areas`"):
        record("area/fields", Report(("several",), "2025", LATE), desk(tmp_path, area))


def test_what_is_done_is_not_done_twice(tmp_path: Path) -> None:
    area = "milestones:\n  - {id: pad, name: Pad, due: 2024, done: {on: 2024}, source: plan}\n"

    with pytest.raises(RefusedEdit, match="was reported as done on 2024"):
        record("area/pad", Report(("done",), "2025", LATE), desk(tmp_path, area))


def test_a_step_is_not_taken_twice(tmp_path: Path) -> None:
    area = (
        "projects:\n  - {id: work, name: Work, over: 2025, steps: [{step: asked, on: 2024}], "
        "source: plan}\n"
    )

    with pytest.raises(RefusedEdit, match="`area/work/asked@2024` is recorded already"):
        record("area/work", Report(("asked",), "2024", LATE), desk(tmp_path, area))


@pytest.mark.parametrize(
    ("value", "on", "why"),
    [("25 qubits", "2025", "I1"), ("25", "2029", "I107"), ("2 5 5", "2025", "S1")],
)
def test_what_would_make_the_plan_wrong_is_refused_with_the_findings(
    tmp_path: Path, value: str, on: str, why: str
) -> None:
    with pytest.raises(RefusedPlan) as refusal:
        recorded(tmp_path, "area/share", value, on)

    first, *lines = str(refusal.value).split("\n")
    assert first == "this would make the plan wrong, so nothing was written:"
    assert any(line.strip().startswith(why) for line in lines)


def test_errors_that_were_there_before_refuse_nothing(tmp_path: Path) -> None:
    area = """\
milestones:
  - {id: pad, name: Pad, due: 2024, for: nowhere, source: plan}
"""
    proposal = record("area/pad", Report(("done",), "2025", LATE), desk(tmp_path, area))

    assert "done: {on: 2025, source: late}" in proposal.edits.diff()
    assert all(finding.code != "S203" for finding in proposal.report.findings)


def test_an_observation_of_sums_is_over_its_span(tmp_path: Path) -> None:
    area = """\
indicators:
  - id: sold
    name: Sold
    unit: cars
    better: higher
    path: cumulative
    targets: [{value: 9, over: 2024..2028, source: plan}]
    observations: [{value: 1, over: 2024, source: plan}]
    source: plan
"""
    proposal = record("area/sold", Report(("2",), "2025", LATE), desk(tmp_path, area))

    assert "{value: 2, over: 2025, source: late}" in proposal.edits.diff()


@pytest.mark.parametrize(
    ("typed", "unit", "written"),
    [
        ("25 %", "percent", "25"),
        ("25%", "percent", "25"),
        ("KRW 5.1 trillion", "KRW trillion", "5.1"),
        ("KRW 5.1 billion", "KRW trillion", "KRW 5.1 billion"),
        ("1.2.3 %", "percent", "1.2.3 %"),
        ("about 3 areas", "areas", "about 3"),
    ],
)
def test_a_unit_is_left_away_only_where_the_figure_stays_the_same(
    typed: str, unit: str, written: str
) -> None:
    assert bare(typed, unit) == written


def test_of_two_who_record_the_same_at_once_the_second_is_refused(tmp_path: Path) -> None:
    report = Report(("25",), "2025", LATE)
    first, second = (record("area/share", report, desk(tmp_path)) for _ in range(2))
    write_down(first)

    with pytest.raises(RefusedEdit, match="nothing was written"):
        write_down(second)

    assert (tmp_path / "areas" / "area.yaml").read_bytes() == first.edits.files[0].new


def test_two_who_record_different_things_at_once_are_both_heard(tmp_path: Path) -> None:
    opened = desk(tmp_path)
    first = record("area/share", Report(("25",), "2025", LATE), opened)
    second = record("area/launch", Report(("done",), "2025", LATE), opened)

    write_down(first)
    write_down(second)

    text = (tmp_path / "areas" / "area.yaml").read_text()
    assert "{value: 25, on: 2025, source: late}" in text
    assert "done: {on: 2025, source: late}" in text


def test_what_became_wrong_meanwhile_is_refused(tmp_path: Path) -> None:
    opened = desk(tmp_path)
    renamed = rename("area/aim", "goal", opened)
    added = begin(Beginning("mission", "area", "", ("X",), "plan", {"for": ["aim"]}), opened)
    write_down(renamed)
    before = (tmp_path / "areas" / "area.yaml").read_bytes()

    with pytest.raises(RefusedPlan, match="nothing was written"):
        write_down(added)

    assert (tmp_path / "areas" / "area.yaml").read_bytes() == before

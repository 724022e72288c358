"""What is new stands in its right place, under an id made of its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cet_cli.api.creating import Beginning, Desk, begin
from cet_cli.edit.verbs.romanising import free, proposed_id, romanised
from cet_cli.errors import RefusedEdit, RefusedPlan
from tests.edit.verbs.desks import TODAY, changes, desk
from tests.plans import demo, write

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("hangul", "latin"),
    [
        ("양자컴퓨팅", "yangjakeompyuting"),
        ("독립문", "dongnimmun"),
        ("신라", "silla"),
        ("한라산", "hallasan"),
        ("국민", "gungmin"),
        ("종로", "jongno"),
        ("설날", "seollal"),
        ("음악", "eumak"),
        ("값이", "gapsi"),
        ("있는", "inneun"),
        ("좋아", "joa"),
        ("닭", "dak"),
        ("K-UAM 상용화", "K-UAM sangyonghwa"),
    ],
)
def test_hangul_is_written_as_it_sounds(hangul: str, latin: str) -> None:
    assert romanised(hangul) == latin


@pytest.mark.parametrize(
    ("name", "proposal"),
    [
        ("First repeater of the network", "first-repeater-network"),
        ("Korea's 2nd plan: café & more", "koreas-2nd-plan-cafe-more"),
        ("최초 중계기 시연", "choecho-junggyegi-siyeon"),
        ("The", "the"),
        ("量子", ""),
        ("One two three four five six seven", "one-two-three-four-five-six"),
        ("Supercalifragilistic expialidocious technologies", "supercalifragilistic-expialidocious"),
    ],
)
def test_an_id_is_made_of_the_words_of_a_name(name: str, proposal: str) -> None:
    assert proposed_id(name) == proposal


@given(st.text())
def test_a_proposal_is_an_id_or_nothing(name: str) -> None:
    proposal = proposed_id(name)

    assert len(proposal) <= 40
    assert all(part.isascii() and part.isalnum() for part in proposal.split("-") if proposal)
    assert proposal == proposal.lower()


def test_a_proposal_that_is_taken_is_numbered() -> None:
    assert free("a", frozenset({"a", "a-2"})) == "a-3"


def test_a_thing_stands_behind_those_of_its_kind(tmp_path: Path) -> None:
    beginning = Beginning(
        "milestone", "other", "", ("Gate",), "plan", {"due": ["2029"], "for": ["far"]}
    )

    proposal = begin(beginning, desk(tmp_path))

    assert changes(proposal) == ["+  - {id: gate, name: Gate, due: 2029, for: far, source: plan}"]
    assert proposal.report.remarks == ("It will be called `other/gate`.",)


def test_parts_are_said_with_a_dot(tmp_path: Path) -> None:
    fields = {
        "unit": ["cars"],
        "better": ["higher"],
        "baseline.value": ["1"],
        "baseline.on": ["2024"],
        "targets.value": ["9"],
        "targets.by": ["2030"],
        "for": ["far", "pad"],
    }
    beginning = Beginning("indicator", "other", "", ("Cars", "자동차"), "plan", fields)

    text = "\n".join(changes(begin(beginning, desk(tmp_path))))

    assert "name: {en: Cars, ko: 자동차}" in text
    assert "for: [far, pad]" in text
    assert "baseline: {value: 1, on: 2024}" in text
    assert "{value: 9, by: 2030}" in text


def test_a_mission_has_a_statement(tmp_path: Path) -> None:
    text = "\n".join(changes(begin(Beginning("mission", "other", "", ("Fly",)), desk(tmp_path))))

    assert "id: fly\n+    statement: Fly\n" in text


def test_a_name_in_one_language_of_several_says_which(tmp_path: Path) -> None:
    main = "format: 1\nportfolio: demo\nname: Demo\nlanguages: [en, ko]\n"
    opened = desk(tmp_path, **{"portfolio.yaml": main})

    text = "\n".join(changes(begin(Beginning("mission", "other", "", ("비행",)), opened)))

    assert "id: bihaeng\n+    statement: {ko: 비행}\n" in text


def test_a_source_is_entered_at_the_end_of_the_list(tmp_path: Path) -> None:
    fields = {"publisher": ["Ministry"], "published": ["2026-02"], "url": ["https://a.kr"]}
    beginning = Beginning("source", names=("New plan",), fields=fields)

    proposal = begin(beginning, desk(tmp_path))

    assert changes(proposal) == [
        (
            "+  - {id: new-plan, title: New plan, publisher: Ministry, published: 2026-02, "
            "url: https://a.kr}"
        )
    ]


def test_an_area_gets_a_file_with_what_may_stand_in_it(tmp_path: Path) -> None:
    beginning = Beginning(
        "area", "", "", ("Fusion: energy", "핵융합"), "plan", {"group": ["leading"]}
    )

    (edit,) = begin(beginning, desk(tmp_path)).edits.files

    assert edit.file == "areas/fusion-energy.yaml"
    assert edit.old is None
    lines = edit.new.decode().splitlines()
    assert lines[:5] == [
        "format: 1",
        "roadmap: fusion-energy",
        "name: {en: 'Fusion: energy', ko: 핵융합}",
        "group: leading",
        "source: plan",
    ]
    assert "# milestones:        # dated, checkable events" in lines


def test_the_file_of_an_area_names_the_schema_as_the_others_do(tmp_path: Path) -> None:
    line = "# yaml-language-server: $schema=../cet.schema.json"
    opened = desk(tmp_path, **{"areas/area.yaml": f"{line}\nroadmap: area\nname: A\nsource: old\n"})

    (edit,) = begin(Beginning("area", names=("It's",)), opened).edits.files

    assert edit.new.decode().splitlines()[:4] == [
        line,
        "format: 1",
        "roadmap: its",
        "name: 'It''s'",
    ]


def test_an_area_stands_where_the_others_do(tmp_path: Path) -> None:
    main = """\
format: 1
portfolio: demo
name: Demo
areas:
  - roadmap: one
    name: One
    source: old
"""
    (tmp_path / "portfolio.yaml").write_text(main)
    (tmp_path / "sources.yaml").write_text("sources:\n  - {id: old, title: O, published: 2020}\n")
    proposal = begin(Beginning("area", names=("Two",), source="old"), Desk(TODAY, tmp_path))

    lines = [line.strip("+ ") for line in changes(proposal)]
    assert lines[:3] == ["- roadmap: two", "name: Two", "source: old"]
    assert lines[3] == "# missions:          # what is to be accomplished, and what will show it"
    assert all(line.startswith("# ") for line in lines[3:])
    bare = changes(begin(Beginning("area", names=("Two",)), Desk(TODAY, tmp_path)))
    assert bare[2].startswith("+    # source: a-plan")


@pytest.mark.parametrize(
    ("beginning", "why"),
    [
        (Beginning("milestone", "othr", names=("X",)), "there is no area `othr`"),
        (Beginning("milestone", "other"), "what is it called"),
        (Beginning("area"), "what is it called"),
        (Beginning("milestone", "other", names=("量子",)), "no id can be made"),
        (Beginning("milestone", "other", "pad", ("X",)), "`pad` is taken: `other/pad`"),
        (Beginning("milestone", "other", "area", ("X",)), "`area` is taken"),
        (Beginning("milestone", "other", "X", ("X",)), "`X` is no id"),
        (Beginning("milestone", "other", "x", ("X",), "pla"), "did you mean `plan`"),
        (Beginning("area", "", "pad", ("X",)), "`pad` is taken"),
        (Beginning("source", "", "plan", ("X",)), "a source is called `plan` already"),
        (Beginning("source", "", "x"), "needs its title"),
        (Beginning("source", "", "x", ("X",), fields={"due": ["1"]}), "no field `due`"),
    ],
)
def test_what_cannot_be_begun_is_refused(tmp_path: Path, beginning: Beginning, why: str) -> None:
    with pytest.raises(RefusedEdit, match=why):
        begin(beginning, desk(tmp_path))


def test_a_misspelt_field_is_refused_with_what_was_meant(tmp_path: Path) -> None:
    beginning = Beginning("milestone", "other", "", ("X",), "plan", {"dua": ["2029"]})

    with pytest.raises(RefusedPlan, match="did you mean `due`"):
        begin(beginning, desk(tmp_path))


def test_the_first_area_of_a_plan_has_nobody_to_follow(tmp_path: Path) -> None:
    write(tmp_path, demo())

    (edit,) = begin(Beginning("area", names=("One",)), Desk(TODAY, tmp_path)).edits.files

    assert edit.new.decode().startswith("format: 1\nroadmap: one\nname: One\n# source: ")

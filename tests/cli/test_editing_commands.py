"""The commands that edit a plan, as people use them: asked at a terminal, or by a script."""

from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING
from unittest import mock

import pytest

from tests.cli.running import in_terminal, typed
from tests.edit.verbs.desks import OTHER, PLAN
from tests.plans import demo, write
from tests.schemas import wrong_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LATER = ("--as-of", "2026-06-30")
SHARE = ("record", "area/share", "18", "--on", "2025", "--source", "late", *LATER)
ADDED = "      - {value: 18, on: 2025, source: late}\n"


SAID = ("--on", "2026-03", "--source", "late")


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    return write(tmp_path, demo(PLAN, **{"areas/other.yaml": OTHER}))


def held(root: Path) -> dict[str, str]:
    return {str(path.relative_to(root)): path.read_text() for path in sorted(root.rglob("*.yaml"))}


class Keyboard(io.StringIO):
    """Somebody who types."""

    def isatty(self) -> bool:
        return True


def answering(root: Path, lines: str, *arguments: str, columns: int = 80) -> tuple[int, str]:
    """Run a command at a terminal where somebody types lines."""
    with mock.patch.object(sys, "stdin", Keyboard(lines)):
        return in_terminal(*arguments, "-C", str(root), columns=columns)


def test_with_yes_it_is_written_and_its_effect_is_told(plan: Path) -> None:
    answer = typed(*SHARE, "--yes", "-C", str(plan))

    assert (answer.code, answer.err) == (0, "")
    assert answer.out.endswith("Wrote areas/area.yaml\n")
    assert "Share: on track, 1.25 of the pace required -> behind, 0.80 of the pace" in answer.out
    assert ADDED in (plan / "areas/area.yaml").read_text()


def test_a_dry_run_shows_a_difference_and_writes_nothing(plan: Path) -> None:
    before = held(plan)

    answer = typed(*SHARE, "--dry-run", "-C", str(plan))

    assert answer.code == 0
    assert answer.out.startswith("--- a/areas/area.yaml\n+++ b/areas/area.yaml\n@@ ")
    assert f"+{ADDED}" in answer.out
    assert held(plan) == before


def test_where_nobody_can_be_asked_nothing_is_written(plan: Path) -> None:
    before = held(plan)

    answer = typed(*SHARE, "-C", str(plan))

    assert answer.code == 2
    assert "nobody can be asked here; --yes writes" in answer.err
    assert held(plan) == before


@pytest.mark.parametrize(("said", "code"), [("y\n", 0), ("YES\n", 0), ("n\n", 1), ("\n", 1)])
def test_at_a_terminal_it_is_asked(plan: Path, said: str, code: int) -> None:
    before = held(plan)

    left, out = answering(plan, said, *SHARE)

    assert left == code
    assert "Write this? [y/N]" in out
    assert (held(plan) != before) == (code == 0)
    assert ("Nothing was written." in out) == (code == 1)


def test_where_the_input_ends_nothing_is_written(plan: Path) -> None:
    before = held(plan)

    code, out = answering(plan, "", *SHARE)

    assert code == 2
    assert "nothing was written: nobody answered" in out
    assert held(plan) == before


@pytest.mark.parametrize("columns", [80, 140])
def test_sentences_are_broken_at_the_edge_of_the_screen(plan: Path, columns: int) -> None:
    _, out = answering(plan, "n\n", *SHARE, columns=columns)

    told = out.partition("Share: ")[2]
    assert all(len(line) <= columns for line in told.splitlines())


def test_a_new_source_is_asked_for_field_by_field(plan: Path) -> None:
    answers = "평가 2026\n\nMSIT\n2026-03\n\nevaluation\n\ny\n"

    code, out = answering(
        plan, answers, "record", "area/share", "18", "--on", "2025", "--source", "new", *LATER
    )

    assert code == 0
    assert "Id [pyeongga-2026]: " in out
    assert held(plan)["sources.yaml"].endswith("""
  - id: pyeongga-2026
    title: 평가 2026
    publisher: MSIT
    published: 2026-03
    standing: official
    kind: evaluation
""")
    assert "{value: 18, on: 2025, source: pyeongga-2026}" in held(plan)["areas/area.yaml"]


def test_an_id_that_is_none_is_asked_for_again(plan: Path) -> None:
    answers = "평가 2026\nMSIT 2026\nmsit-2026\nMSIT\n2026-03\n\nevaluation\n\ny\n"

    code, out = answering(
        plan, answers, "record", "area/share", "18", "--on", "2025", "--source", "new", *LATER
    )

    assert code == 0
    assert "`MSIT 2026` is no id" in out
    assert "{value: 18, on: 2025, source: msit-2026}" in held(plan)["areas/area.yaml"]


def test_a_new_source_is_named_by_options_too(plan: Path) -> None:
    fields = ("--source-field", "title=Survey: 2026", "--source-field", "published=2026-03")

    answer = typed(
        "record", "area/share", "18", "--on", "2025", "--source", "survey", *fields, "--at", "p. 2",
        *LATER, "--yes", "-C", str(plan),
    )  # fmt: skip

    assert answer.code == 0
    assert '{id: survey, title: "Survey: 2026", published: 2026-03}' in held(plan)["sources.yaml"]
    assert "source: survey#p. 2}" in held(plan)["areas/area.yaml"]


@pytest.mark.parametrize(
    "words",
    [
        ("new", "milestone", "other", "--name", "Gate", "due=2029"),
        ("new", "area", "--name", "Third"),
        ("merge", "area/pad", "area/launch", "--into", "ab", "--name", "A", "--on", "2026-03"),
        ("split", "area/pad", "--into", "a,b", "--name", "A", "--name", "B", "--on", "2026-03"),
    ],
)
def test_a_source_is_entered_with_whatever_cites_it(plan: Path, words: tuple[str, ...]) -> None:
    fields = ("--source-field", "title=Survey", "--source-field", "published=2026-03")

    answer = typed(*words, "--source", "new", *fields, *LATER, "--yes", "-C", str(plan))

    assert answer.code == 0, answer.err
    files = held(plan)
    assert "{id: survey, title: Survey, published: 2026-03}" in files.pop("sources.yaml")
    assert "source: survey" in "".join(files.values())


def test_a_file_that_cannot_be_read_is_named_for_what_stands_in_it(plan: Path) -> None:
    (plan / "areas" / "other.yaml").write_text("format: 1\nroadmap: [\n", encoding="utf-8")

    answer = typed(
        "record", "other/pad", "done", "--on", "2026", "--source", "late", "-C", str(plan)
    )

    assert answer.code == 2
    assert "`other/pad`: areas/other.yaml could not be read" in answer.err


@pytest.mark.parametrize(
    "words",
    [
        ("rename", "area/launch", "lift"),
        ("move", "area/launch", "demo"),
        ("merge", "area/pad", "area/launch", "--into", "ab", "--name", "A", *SAID),
        ("split", "area/pad", "--into", "a,b", "--name", "A", "--name", "B", *SAID),
    ],
)
def test_references_in_a_file_that_cannot_be_read_are_not_left_behind(
    plan: Path, words: tuple[str, ...]
) -> None:
    (plan / "areas" / "other.yaml").write_text("format: 1\nroadmap: [\n", encoding="utf-8")
    before = held(plan)

    answer = typed(*words, "--yes", "-C", str(plan))

    assert (answer.code, held(plan)) == (2, before)
    assert "areas/other.yaml could not be read, and what stands in it may be" in answer.err


def test_a_revision_is_written_with_its_decision(plan: Path) -> None:
    answer = typed(
        "revise", "area/launch.due", "2029", "--source", "late", "--decision", "--why", "Late",
        *LATER, "--yes", "-C", str(plan),
    )  # fmt: skip

    text = held(plan)["areas/area.yaml"]
    assert answer.code == 0
    assert "      - {due: 2028, source: plan#page 3}\n      - {due: 2027, source: old}\n" in text
    assert "accepts: milestone-moved-again" in text


def test_several_fields_are_revised_at_once(plan: Path) -> None:
    answer = typed(
        "revise", "area/share@2030", "value=25", "by=2032", "--source", "late", *LATER,
        "--yes", "-C", str(plan),
    )  # fmt: skip

    assert answer.code == 0
    assert "was: [{value: 30, by: 2030, source: plan}]" in held(plan)["areas/area.yaml"]


def test_a_slip_is_corrected_without_a_source(plan: Path) -> None:
    answer = typed(
        "revise", "area/launch.due", "2029", "--correct", *LATER, "--yes", "-C", str(plan)
    )

    assert answer.code == 0
    assert "    due: 2029   # as printed\n" in held(plan)["areas/area.yaml"]


@pytest.mark.parametrize(
    ("words", "file", "line"),
    [
        (
            ("drop", "area/train", "--on", "2026", "--source", "late", "--why", "No money"),
            "areas/area.yaml",
            "    dropped: {on: 2026, source: late, why: No money}\n",
        ),
        (("rename", "area/launch", "lift-off"), "areas/other.yaml", "is: [area/lift-off]"),
        (("move", "area/launch", "other"), "areas/other.yaml", "formerly: [area/launch]"),
        (
            ("merge", "area/pad", "area/launch", "due=2029", "--into", "both", "--name", "Both",
             "--on", "2026", "--source", "late"),
            "areas/area.yaml",
            "    merged_from: [pad, launch]\n",
        ),
        (
            ("split", "area/pad", "--into", "pad-1,pad-2", "--name", "One", "--name", "Two",
             "--on", "2026", "--source", "late"),
            "areas/area.yaml",
            "split_from: pad",
        ),
        (
            ("new", "milestone", "other", "--name", "Gate", "due=2030", "--source", "plan"),
            "areas/other.yaml",
            "  - id: gate\n    name: Gate\n    due: 2030\n    source: plan\n    # for: ",
        ),
        (("new", "area", "--name", "Third"), "areas/third.yaml", "roadmap: third\n"),
    ],
)  # fmt: skip
def test_each_verb_writes_what_it_says(
    plan: Path, words: tuple[str, ...], file: str, line: str
) -> None:
    answer = typed(*words, *LATER, "--yes", "-C", str(plan))

    assert (answer.code, answer.err) == (0, "")
    assert f"Wrote {file}\n" in answer.out
    assert line in held(plan)[file]
    assert typed("validate", *LATER, "-C", str(plan)).code == 0


def test_something_new_is_asked_for_at_a_terminal(plan: Path) -> None:
    code, out = answering(
        plan, "Gate\n\n2030\nfar\n\nplan\ny\n", "new", "milestone", "other", *LATER
    )

    assert code == 0
    assert "Id [gate]: " in out
    assert (
        "{id: gate, name: Gate, due: 2030, for: far, source: plan}"
        in (held(plan)["areas/other.yaml"])
    )


def test_both_languages_are_asked_for_where_the_plan_has_both(plan: Path) -> None:
    main = plan / "portfolio.yaml"
    main.write_text(main.read_text() + "languages: [en, ko]\n")

    code, _ = answering(
        plan, "관문\nGate\n\n2030\n\n\nplan\ny\n", "new", "milestone", "other", *LATER
    )

    assert code == 0
    text = held(plan)["areas/other.yaml"]
    assert "  - id: gate\n    name: {ko: 관문, en: Gate}\n    due: 2030\n    source: plan\n" in text


def test_a_source_is_entered_alone_too(plan: Path) -> None:
    code, _ = answering(plan, "Survey\n\n\n2026\n\n\n\ny\n", "new", "source", *LATER)

    assert code == 0
    text = held(plan)["sources.yaml"]
    assert "  - id: survey\n    title: Survey\n    published: 2026\n    # publisher: " in text


VERBS = (
    SHARE,
    ("revise", "area/launch.due", "2029", "--source", "late"),
    ("new", "milestone", "other", "--name", "Gate", "due=2030", "--source", "plan"),
    ("drop", "area/train", "--on", "2026", "--source", "late"),
    ("rename", "area/launch", "lift-off"),
    ("move", "area/launch", "other"),
    ("merge", "area/pad", "area/launch", "--into", "both", "--name", "Both", "--on", "2026",
     "--source", "late"),
    ("split", "area/pad", "--into", "pad-1,pad-2", "--name", "One", "--name", "Two", "--on",
     "2026", "--source", "late"),
)  # fmt: skip


@pytest.mark.parametrize("words", VERBS, ids=lambda words: words[0])
def test_a_program_is_told_what_every_edit_does(plan: Path, words: tuple[str, ...]) -> None:
    asked = (*words, "--format", "json", "-C", str(plan))
    before = held(plan)

    shown, unchanged = typed(*asked, "--dry-run"), held(plan) == before
    written = typed(*asked, "--yes")

    dry, wet = json.loads(shown.out), json.loads(written.out)
    assert (shown.code, written.code, unchanged) == (0, 0, True)
    assert (wrong_in("edited", dry), wrong_in("edited", wet)) == ([], [])
    assert (dry["written"], wet["written"]) == (False, True)
    now = held(plan)
    assert set(wet["files"]) == {file for file in now if now[file] != before.get(file)}
    assert dry["diff"] == wet["diff"]


def test_a_program_gets_the_numbers_behind_a_verdict_exactly(plan: Path) -> None:
    answer = json.loads(typed(*SHARE, "--format", "json", "--dry-run", "-C", str(plan)).out)

    effect = next(one for one in answer["effects"] if one["before"]["ratio"])
    assert (effect["before"]["status"], effect["after"]["status"]) == ("on_track", "behind")
    assert (effect["before"]["ratio"]["exact"], effect["after"]["ratio"]["exact"]) == (
        "5/4", "4/5"
    )  # fmt: skip
    assert f"+{ADDED}" in answer["diff"]


def test_a_program_is_told_the_findings_that_an_edit_brings(plan: Path) -> None:
    late = ("record", "area/launch", "under_way", "--on", "2026-06", "--source", "old")

    answer = json.loads(typed(*late, *LATER, "--format", "json", "--dry-run", "-C", str(plan)).out)

    (finding,) = answer["findings"]
    assert finding["rule"] == "progress-after-source"
    assert finding["place"]["file"] == "areas/area.yaml"


@pytest.mark.parametrize("words", [SHARE, ("new", "milestone", "other")])
def test_a_program_is_never_asked(plan: Path, words: tuple[str, ...]) -> None:
    before = held(plan)

    code, out = answering(plan, "y\ny\n", *words, "--format", "json")

    assert (code, held(plan)) == (2, before)
    assert out == "cet: --format json asks nothing: --yes writes, --dry-run only shows\n"


SENTENCES = [
    (("record", "area/share"), "record what?"),
    (("record", "area/share", "1"), "as of when?"),
    (("record", "area/share", "1", "--on", "2025"), "who says so?"),
    (("record", "area/shre", "1", "--on", "2025", "--source", "late"), "did you mean"),
    (
        ("record", "area/share", "1", "--on", "2025", "--source", "new", "--source-field", "x"),
        "`x` is not written like FIELD=TEXT",
    ),
    (
        ("record", "area/share", "1", "--on", "2025", "--source", "new"),
        "a new source needs its title: `--source-field title=TEXT`",
    ),
    (
        (*SHARE, "--stage", "approved"),
        "--stage does not go with what is recorded for `area/share`",
    ),
    ((*SHARE, "--text", "Well"), "`--printed`, `--break`, `--note` do"),
    (
        ("record", "area/pad", "under_way", "--on", "2026", "--source", "late", "--value", "3 t"),
        "--value does not go",
    ),
    (
        (
            "record",
            "area/share",
            "1",
            "--on",
            "2025",
            "--source",
            "new",
            "--source-field",
            "titel=A",
        ),
        "there is no field `titel`; there are `title`",
    ),
    (
        ("record", "area/share", "1", "--on", "2025", "--source", "plan#page 2", "--at", "table 1"),
        "`page 2` and `table 1`: keep one",
    ),
    (
        ("record", "area/launch.due", "2029", "--on", "2025", "--source", "late"),
        "`area/launch.due` is a field",
    ),
    (
        ("drop", "area/launch.due", "--on", "2026", "--source", "late"),
        "`area/launch.due` is a field",
    ),
    (("rename", "area/launch.due", "lift"), "`area/launch.due` is a field"),
    (
        ("revise", "area/launch.due", "2029", "--source", "late", "--why", "Rain"),
        "--why is said of",
    ),
    (
        ("revise", "area/launch.due", "2029", "--correct", "--source", "late"),
        "--source does not go",
    ),
    (
        ("new", "milestone", "other", "--name", "Gate", "--name", "Door", "due=2029"),
        "one would be lost: `Gate`, `Door`",
    ),
    (
        ("record", "area/share", "1", "--on", "2025년 3월", "--source", "late"),
        "--on: `2025년 3월` is not a date; did you mean `2025-03`?",
    ),
    ((*SHARE, "--note", "a\x07b"), "(S010 U+0007 is a character that nobody can see)"),
    (("new", "milestone", "othr", "--name", "Gate"), "no area `othr`; did you mean `other`?"),
    (("new", "milestone", "nowhere", "--name", "Gate"), "no area `nowhere`; there are"),
    (("revise", "area/launch.due"), "what does `area/launch.due` say now?"),
    (("revise", "area/launch"), "revise what of `area/launch`?"),
    (("revise", "area/launch", "2029"), "`2029` is no change"),
    (("revise", "area/launch.due", "2029"), "who says so?"),
    (("drop", "area/launch"), "a withdrawal needs its date"),
    (("merge", "area/pad", "area/launch", "--into", "x"), "a merger needs --name"),
    (("split", "area/pad", "--into", "a,b", "--name", "A"), "a split needs its date"),
    (
        ("split", "area/pad", "--into", "a,b", "--name", "A", "--on", "2026", "--source", "late"),
        "2 ids and 1 names",
    ),
    (("new", "milestone", "other", "Gate"), "`Gate`: write what is said as FIELD=VALUE"),
    (("new", "area", "third"), "`third`: write what is said as FIELD=VALUE"),
    (("new", "milestone", "other"), "what is it called?"),
    (("rename", "area/launch", "Lift"), "`Lift` is no id"),
    (("new", "thing"), "'thing' is not one of"),
]


@pytest.mark.parametrize(("words", "why"), SENTENCES)
def test_what_cannot_be_done_is_told_in_one_line(
    plan: Path, words: tuple[str, ...], why: str
) -> None:
    before = held(plan)

    answer = typed(*words, "--yes", "-C", str(plan))

    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("cet: ")
    assert why in answer.err
    assert held(plan) == before


def test_a_plan_that_would_be_wrong_is_refused_with_the_findings(plan: Path) -> None:
    answer = typed(
        "revise", "area/launch.due", "20290", "--source", "late", "--yes", "-C", str(plan)
    )

    assert answer.code == 2
    assert answer.err.splitlines()[0].endswith("so nothing was written:")
    assert "`20290` is no date" in answer.err


def test_many_effects_are_counted(tmp_path: Path) -> None:
    milestones = "".join(
        f"  - {{id: m{number}, name: M, due: 2028, needs: [gate], source: plan}}\n"
        for number in range(14)
    )
    area = f"milestones:\n  - {{id: gate, name: G, due: 2026-01, source: plan}}\n{milestones}"
    write(tmp_path, demo(area))

    answer = typed(
        "record", "area/gate", "not_done", "--on", "2026-02", "--source", "own", *LATER,
        "--yes", "-C", str(tmp_path),
    )  # fmt: skip

    assert "G: unreported -> overdue" in answer.out
    assert "and 3 more" in answer.out


def test_refusals_are_said_in_korean_too(plan: Path) -> None:
    answer = typed("--lang", "ko", "rename", "area/launch", "Lift", "--yes", "-C", str(plan))

    assert answer.code == 2
    assert "`Lift`: id가 아닙니다" in answer.err


@pytest.fixture(autouse=True)
def no_language() -> Iterator[None]:
    from cet_cli.wording.language import forget

    yield
    forget()

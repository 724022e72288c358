"""Fixes mend what they say, change nothing else, and are made once."""

from __future__ import annotations

import codecs
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from cet_cli.api import check, fix_paths, open_workspace
from cet_cli.check.fixes import FIXABLE, Fix, Write, fixes_of
from cet_cli.edit import fixing as module
from cet_cli.edit.fixing import fix_plan
from cet_cli.rules.book import by_name
from cet_cli.rules.page import page_of
from tests.rules.harness import AS_OF, files_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from cet_cli.edit.fixing import Fixing
    from cet_cli.finding import Finding
    from cet_cli.load import Workspace

AREA = "format: 1\nroadmap: example\nname: Example\nsource: plan\n"
NOT_MENDED = {"S107", "S111"}
"""Rules whose page has an example that a person must know better about."""


def laid(root: Path, text: str) -> Path:
    for name, content in files_of(text).items():
        path = root / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content.encode())
    return root


def codes(root: Path) -> list[str]:
    return [one.rule for one in check(open_workspace(root, here=root), AS_OF).findings]


def fixed(root: Path, *, unsafe: bool = False) -> Fixing:
    (fixing,) = fix_paths([root], AS_OF, root, unsafe=unsafe)
    return fixing


def mended(root: Path, area: str, *, unsafe: bool = False) -> str:
    """Fix an area, twice, and give its text; the second time nothing is left to be done."""
    laid(root, AREA + area)
    fixed(root, unsafe=unsafe)
    assert fixed(root, unsafe=unsafe).fixes == ()
    text = (root / "areas/example.yaml").read_bytes().decode()
    assert text.startswith(AREA)
    return text.removeprefix(AREA)


@pytest.mark.parametrize("code", sorted(FIXABLE.keys() - NOT_MENDED))
def test_the_example_of_every_rule_is_mended_and_clean(code: str, tmp_path: Path) -> None:
    laid(tmp_path, page_of(by_name()[code]).example.text)
    assert set(codes(tmp_path)) == {code}

    fixing = fixed(tmp_path, unsafe=True)

    assert fixing.fixes[0].finding.rule == code
    assert codes(tmp_path) == []
    assert fixed(tmp_path, unsafe=True).edits.files == ()


@pytest.mark.parametrize("code", sorted(NOT_MENDED))
def test_what_has_no_fix_stays(code: str, tmp_path: Path) -> None:
    laid(tmp_path, page_of(by_name()[code]).example.text)

    assert fixed(tmp_path, unsafe=True).fixes == ()


SAFE = {
    "a misspelt key keeps its quotes, its place and its comment": (
        "milestones:\n  - id: a\n    name: A\n    'deu' : 2027   # soon\n    source: plan\n",
        "milestones:\n  - id: a\n    name: A\n    'due' : 2027   # soon\n    source: plan\n",
    ),
    "a text that commas split is put together": (
        "milestones:\n  - {id: a, name: {en: One, two, three, ko: 하나, 둘}, due: 2027}\n",
        'milestones:\n  - {id: a, name: {en: "One, two, three", ko: "하나, 둘"}, due: 2027}\n',
    ),
    "a figure that a comma split is put together": (
        (
            "indicators:\n  - id: a\n    name: A\n    unit: won\n"
            "    observations: [{value: 7,217.9, on: 2024}]\n"
        ),
        (
            "indicators:\n  - id: a\n    name: A\n    unit: won\n"
            '    observations: [{value: "7,217.9", on: 2024}]\n'
        ),
    ),
    "dates come into their form": (
        (
            "milestones:\n  - {id: a, name: A, due: 2024년 8월 29일}\n"
            "  - {id: b, name: B, due: 2024.8.9}\n  - {id: c, name: C, due: 'Aug 2024'}\n"
        ),
        (
            "milestones:\n  - {id: a, name: A, due: 2024-08-29}\n"
            "  - {id: b, name: B, due: 2024-08-09}\n  - {id: c, name: C, due: '2024-08'}\n"
        ),
    ),
    "a word in capitals is written small": (
        (
            "milestones:\n  - id: a\n    name: A\n    due: 2026\n"
            "    progress: [{on: 2025-02, says: Under-Way}]\n"
        ),
        (
            "milestones:\n  - id: a\n    name: A\n    due: 2026\n"
            "    progress: [{on: 2025-02, says: under_way}]\n"
        ),
    ),
    "an allowance goes with its comment, the others stay": (
        (
            "milestones:\n  - {id: a, name: A, due: 2027}\nallow:\n"
            "  - {rule: malformed-id, about: a, why: x}  # old\n"
            "  - {rule: uncited-statement, about: a, why: y}\n"
        ),
        (
            "milestones:\n  - {id: a, name: A, due: 2027}\nallow:\n"
            "  - {rule: uncited-statement, about: a, why: y}\n"
        ),
    ),
    "one mistake behind another": (
        (
            "milestons:\n  - {id: a, name: A, deu: 2024.8.29, for: b}\n"
            "missions:\n  - {id: b, statement: One, two, achieved_by: a, by: 2027}\n"
            "allow:\n  - {rule: malformed-id, about: a, why: x}\n"
        ),
        (
            "milestones:\n  - {id: a, name: A, due: 2024-08-29, for: b}\n"
            'missions:\n  - {id: b, statement: "One, two", achieved_by: a, by: 2027}\n'
        ),
    ),
}


@pytest.mark.parametrize("name", SAFE)
def test_what_can_be_meant_one_way_is_mended(name: str, tmp_path: Path) -> None:
    before, after = SAFE[name]

    assert mended(tmp_path, before) == after
    assert not set(codes(tmp_path)) & FIXABLE.keys()


@pytest.mark.parametrize("name", SAFE)
def test_everything_else_stays_to_the_byte(name: str, tmp_path: Path) -> None:
    before, after = (AREA + text for text in SAFE[name])
    laid(tmp_path, before)
    area = tmp_path / "areas/example.yaml"
    area.write_bytes(
        codecs.BOM_UTF8 + b"# \xea\xb0\x80 \r\n" + before.replace("\n", "\r\n").encode()
    )

    fixed(tmp_path)

    assert area.read_bytes() == (
        codecs.BOM_UTF8 + b"# \xea\xb0\x80 \r\n" + after.replace("\n", "\r\n").encode()
    )


GUESSES = {
    "a day that no calendar has": (
        "milestones:\n  - {id: a, name: A, due: 2027-02-30}\n",
        "milestones:\n  - {id: a, name: A, due: 2027-02-28}\n",
    ),
    "a figure in another form": (
        "milestones:\n  - {id: a, name: A, due: 2027, value: 약 5 km}\n",
        "milestones:\n  - {id: a, name: A, due: 2027, value: about 5 km}\n",
    ),
    "a word of a list": (
        "measures:\n  - {id: a, name: A, progress: [{on: 2025, says: undr_way}]}\n",
        "measures:\n  - {id: a, name: A, progress: [{on: 2025, says: under_way}]}\n",
    ),
    "an id, and the links to it": (
        (
            "milestones:\n  - {id: Pilot_Line, name: A, due: 2027}\n"
            "  - {id: b, name: B, due: 2028, needs: [Pilot_Line]}\n"
        ),
        (
            "milestones:\n  - {id: pilot-line, name: A, due: 2027}\n"
            "  - {id: b, name: B, due: 2028, needs: [pilot-line]}\n"
        ),
    ),
    "a key with nothing behind it": (
        "milestones:\n  - id: a\n    name: A\n    due: 2027\n    owner:   # who?\n",
        "milestones:\n  - id: a\n    name: A\n    due: 2027\n",
    ),
    "a source, wherever it is cited": (
        (
            "milestones:\n  - {id: a, name: A, due: 2027, source: [plann#page 3, {id: plann}]}\n"
            "  - id: b\n    name: plann\n    due: 2028\n    source: plan\n"
            "    was: [{due: 2027, source: 'plann'}]\n"
        ),
        (
            "milestones:\n  - {id: a, name: A, due: 2027, source: [plan#page 3, {id: plan}]}\n"
            "  - id: b\n    name: plann\n    due: 2028\n    source: plan\n"
            "    was: [{due: 2027, source: 'plan'}]\n"
        ),
    ),
    "a link in a list written long": (
        (
            "milestones:\n  - {id: abc, name: A, due: 2027}\n"
            "  - {id: b, name: B, due: 2028, needs: {is: [abd], source: own}}\n"
        ),
        (
            "milestones:\n  - {id: abc, name: A, due: 2027}\n"
            "  - {id: b, name: B, due: 2028, needs: {is: [abc], source: own}}\n"
        ),
    ),
}


@pytest.mark.parametrize("name", GUESSES)
def test_a_guess_is_made_only_where_it_is_asked_for(name: str, tmp_path: Path) -> None:
    before, after = GUESSES[name]

    assert mended(tmp_path, before) == before
    assert mended(tmp_path, before, unsafe=True) == after


STAYS = {
    "a misspelt key beside the right one": (
        "milestones:\n  - {id: a, name: A, due: 2027, deu: 2028}\n"
    ),
    "a key that is near to none": "milestones:\n  - {id: a, name: A, due: 2027, zzzzzz: 1}\n",
    "a quoted text before a comma": (
        "milestones:\n  - {id: a, name: {en: 'One', two}, due: 2027}\n"
    ),
    "a word that is near to none": (
        "measures:\n  - {id: a, name: A, progress: [{on: 2025, says: zzzz}]}\n"
    ),
    "a link that is near to none": "milestones:\n  - {id: a, name: A, due: 2027, needs: zzzz}\n",
    "a source that is near to none": (
        "milestones:\n  - {id: a, name: A, due: 2027, source: zzzz}\n"
    ),
    "a date that may be two": "milestones:\n  - {id: a, name: A, due: 08/09/2024}\n",
    "broken YAML": "milestones:\n  - {id: a, name: A, deu: 2027}\nname: again\n",
}


@pytest.mark.parametrize("name", STAYS)
def test_what_a_person_must_know_better_stays(name: str, tmp_path: Path) -> None:
    assert mended(tmp_path, STAYS[name], unsafe=True) == STAYS[name]


def test_a_misspelt_kind_of_a_file_is_mended(tmp_path: Path) -> None:
    laid(tmp_path, "roadmap: example\nname: X\nsource: plan\n")
    area = tmp_path / "areas/example.yaml"
    area.write_text("roadmaps: example\nname: Example\nsource: plan\n")

    assert [fix.safe for fix in fixed(tmp_path).fixes] == [True]
    assert area.read_text() == "roadmap: example\nname: Example\nsource: plan\n"


def test_only_what_was_asked_for_is_mended(tmp_path: Path) -> None:
    root = laid(tmp_path, f"{AREA}milestones:\n  - {{id: a, name: A, deu: 2027}}\n")
    (fixing,) = fix_paths([root / "sources.yaml"], AS_OF, root)

    assert fixing.fixes == ()


def test_an_allowance_of_the_settings_is_no_part_of_the_plan(tmp_path: Path) -> None:
    laid(tmp_path, f"{AREA}milestones:\n  - {{id: a, name: A, due: 2027}}\n")
    (tmp_path / "cet.toml").write_text(
        '[[allow]]\nrule = "malformed-id"\nabout = "example/a"\nwhy = "x"\n'
    )

    assert fixed(tmp_path).fixes == ()


def test_nothing_is_written_unless_it_is_wanted(tmp_path: Path) -> None:
    laid(tmp_path, f"{AREA}milestones:\n  - {{id: a, name: A, deu: 2027}}\n")
    (fixing,) = fix_paths([tmp_path], AS_OF, tmp_path, write=False)

    assert "+  - {id: a, name: A, due: 2027}" in fixing.edits.diff()
    assert "S101" in codes(tmp_path)


def _misled(workspace: Workspace, findings: Sequence[Finding], *_: object) -> list[Fix | None]:
    """Let every fix lead nowhere."""
    nowhere = (Write(("nowhere", 0, "due"), "soon"),)
    return [fix and replace(fix, changes=nowhere) for fix in fixes_of(workspace, findings)]


def test_a_fix_that_leads_nowhere_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid(tmp_path, f"{AREA}milestones:\n  - {{id: a, name: A, deu: 2027}}\n")
    monkeypatch.setattr(module, "fixes_of", _misled)

    assert fixed(tmp_path).fixes == ()


def _harmful(workspace: Workspace, findings: Sequence[Finding], *_: object) -> list[Fix | None]:
    """Let every second fix write a date that is none."""
    fixes = fixes_of(workspace, findings)
    wrong = (Write(("milestones", 0, "due"), "soon"),)
    return [
        Fix(fix.finding, fix.file, wrong, safe=True) if fix and fix.finding.rule == "S106" else fix
        for fix in fixes
    ]


def test_a_fix_that_does_harm_is_left_out_and_the_others_are_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    area = "milestones:\n  - {id: a, name: A, due: 2024.8.29}\n  - {id: b, name: B, deu: 2027}\n"
    laid(tmp_path, AREA + area)
    monkeypatch.setattr(module, "fixes_of", _harmful)

    assert [fix.finding.rule for fix in fixed(tmp_path).fixes] == ["S101"]
    assert (tmp_path / "areas/example.yaml").read_text() == AREA + area.replace("deu", "due")


def test_fixes_without_end_come_to_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    laid(tmp_path, f"{AREA}milestones:\n  - {{id: a, name: A, due: 2050}}\n")
    workspace = open_workspace(tmp_path, here=tmp_path)

    def always(_: Workspace, findings: Iterable[Finding], *_limits: object) -> list[Fix | None]:
        change = Write(("milestones", 0, "name"), "B")
        return [Fix(one, "areas/example.yaml", (change,), safe=True) for one in findings]

    monkeypatch.setattr(module, "fixes_of", always)
    fixing = fix_plan(workspace, lambda one: check(one, date(2025, 6, 30)), tmp_path)

    assert fixing.edits.diff().count("+  - {id: a, name: B") == 1


def test_fixes_that_do_not_go_together_are_made_one_after_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid(tmp_path, f"{AREA}milestones:\n  - id: a\n    name: A\n    owner:\n    due: 2024.8.29\n")
    real = module._Mender._tried
    monkeypatch.setattr(
        module._Mender,
        "_tried",
        lambda self, plan, fixes: real(self, plan, fixes) if len(fixes) == 1 else None,
    )

    assert {fix.finding.rule for fix in fixed(tmp_path, unsafe=True).fixes} == {"S106", "S110"}
    area = (tmp_path / "areas/example.yaml").read_text()
    assert area.endswith("    name: A\n    due: 2024-08-29\n")

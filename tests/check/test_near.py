"""What is told from a look at one entry is what the whole file tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cet_cli.check import check
from cet_cli.check.fixes import FIXABLE, fixes_of
from cet_cli.check.fixes.sheets import MANY
from cet_cli.load import open_workspace
from cet_cli.load.reading import Loaded
from cet_cli.rules.book import RULES
from cet_cli.rules.page import page_of
from tests.check.test_ten_mistakes import DAY, MISTAKES, plant
from tests.plans import demo, korea_copy, read
from tests.rules.harness import files_of

if TYPE_CHECKING:
    from pathlib import Path

    from cet_cli.check.fixes import Fix
    from cet_cli.finding import Finding
    from cet_cli.rules.rule import Rule

Told = tuple[tuple["Finding", ...], list["Fix | None"]]

PLAIN = [rule for rule in RULES if not rule.compares]


def told(root: Path) -> Told:
    workspace = open_workspace(root, here=root)
    findings = check(workspace, DAY).findings
    return findings, fixes_of(workspace, findings)


def told_slowly(root: Path, monkeypatch: pytest.MonkeyPatch) -> Told:
    monkeypatch.setattr(Loaded, "lists", {})
    return told(root)


@pytest.mark.parametrize("rule", PLAIN, ids=lambda rule: rule.code)
def test_the_example_of_every_rule_is_told_alike(
    rule: Rule, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, content in files_of(page_of(rule).example.text).items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content.encode())

    assert told(tmp_path) == told_slowly(tmp_path, monkeypatch)


def test_mistakes_in_large_files_are_told_alike(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    korea = korea_copy(tmp_path)
    for mistake in MISTAKES:
        plant(korea, mistake)
    quick = told(korea)

    assert sum(fix is not None for fix in quick[1]) >= 5
    assert quick == told_slowly(korea, monkeypatch)


LISTS = {
    "entries of several lists": "  - {id: a, name: A, neds: b}\nmeasures:\n  - {id: b, nam: B}\n",
    "an entry without an id": "  - {name: A}\n  - {id: b, name: B, neds: a}\n",
    "an id that is none": "  - {id: [a], name: A}\n  - {id: b, name: B, neds: a}\n",
    "an entry that is a text": "  - a\n  - {id: b, name: B, neds: a}\n",
    "two entries with one id": "  - {id: b, name: B}\n  - {id: b, name: B, neds: a}\n",
    "a comma that split a text": "  - {id: b, name: One, two, neds: a}\n",
    "brackets over lines": "  [{id: b, name: B,\n  neds: a}]\n",
    "a block": "  - id: b\n    name: |\n      - id: c\n    neds: a\n",
    "a list at the margin": "- {id: b, name: B, neds: a}\n",
}


@pytest.mark.parametrize("name", LISTS)
def test_lists_of_any_form_are_told_alike(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read(tmp_path, demo(area=f"milestones:\n{LISTS[name]}"))
    findings, fixes = told(tmp_path)

    assert findings
    assert any(fixes)
    assert (findings, fixes) == told_slowly(tmp_path, monkeypatch)


def test_many_mistakes_in_a_file_are_told_alike(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = "".join(f"  - {{id: m{n}, name: M, neds: m{n}}}\n" for n in range(2 * MANY))
    read(tmp_path, demo(area=f"milestones:\n{rows}"))
    quick = told(tmp_path)

    assert len([fix for fix in quick[1] if fix]) == 2 * MANY
    assert {fix.finding.rule for fix in quick[1] if fix} <= FIXABLE.keys()
    assert quick == told_slowly(tmp_path, monkeypatch)

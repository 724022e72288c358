from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cet_cli.check import check
from cet_cli.config import Settings, Suppression
from cet_cli.finding import Severity
from cet_cli.load import open_workspace
from cet_cli.rules.book import by_name
from cet_cli.wording import advice, says
from tests.rules.harness import AS_OF, codes_of, findings_of, outcome_of

if TYPE_CHECKING:
    from pathlib import Path

UNCITED = "milestones: [{id: pilot, name: Pilot, due: 2027}]\n"
ALLOW = "allow: [{rule: %s, about: %s, why: So it is}]\n"


@pytest.mark.parametrize(
    ("rule", "about", "unused"),
    [
        ("uncited-statement", "pilot", False),
        ("C101", "example/pilot", False),
        ("uncited-statement", "example", False),
        ("uncited-statement", "example/pilo", True),
        ("uncited-statement", "pilot.due", True),
        ("milestone-without-date", "pilot", True),
    ],
)
def test_an_allowance_hides_what_it_is_about_or_is_reported(
    rule: str, about: str, *, unused: bool
) -> None:
    outcome = outcome_of(UNCITED + ALLOW % (rule, about))

    assert [one.rule for one in outcome.findings] == (["C101", "S302"] if unused else [])
    assert [one.why for one in outcome.suppressed] == ([] if unused else ["So it is"])


def test_an_allowance_is_not_called_unused_while_something_cannot_be_read() -> None:
    text = ALLOW % ("uncited-statement", "example/pilot")

    assert codes_of(f"{text}measures: [{{id: A}}]") == [("S103", ""), ("S108", "")]
    assert [code for code, _ in codes_of(text)] == ["S302"]


def test_an_allowance_is_not_called_unused_where_its_rule_was_not_asked() -> None:
    text = ALLOW % ("milestone-without-date", "example")

    assert codes_of(text, "C101") == []
    assert [code for code, _ in codes_of(text, "M105")] == ["S302"]


def test_an_unknown_rule_is_told_what_was_meant() -> None:
    (finding,) = findings_of(ALLOW % ("uncited-statment", "example"))

    assert says(finding) == "there is no rule `uncited-statment`"
    assert advice(finding) == "did you mean `uncited-statement`?"
    assert str(finding.address).endswith(".rule")


@pytest.mark.parametrize(
    ("accepts", "known"),
    [
        ("milestone-slipped", True),
        ("R101", True),
        ("Milestone slipped", False),
        ("slip_ped", False),
    ],
)
def test_a_decision_accepts_what_could_be_a_rule(accepts: str, *, known: bool) -> None:
    text = f"decisions: [{{accepts: {accepts}, about: example, on: 2024, source: plan}}]\n"
    found = [str(one.address).rpartition(".")[2] for one in findings_of(text)]

    assert found == ([] if known else ["accepts"])


def in_settings(tmp_path: Path, settings: Settings, allow: str = "") -> list[tuple[str, str]]:
    """What is found in a portfolio with one uncited milestone under these settings."""
    text = f"portfolio: demo\nname: Demo\n{UNCITED}{allow}"
    (tmp_path / "portfolio.yaml").write_text(text, "utf-8")
    outcome = check(open_workspace(tmp_path, here=tmp_path), AS_OF, settings)
    return [(one.rule, one.severity) for one in outcome.findings]


def test_settings_allow_too_and_are_told_when_they_allow_nothing(tmp_path: Path) -> None:
    used = Settings(file="cet.toml", allow=(Suppression("C101", "demo/pilot", "So"),))
    unused = Settings(file="cet.toml", allow=(Suppression("C101", "demo/other", "So"),))

    assert in_settings(tmp_path, used) == []
    assert in_settings(tmp_path, unused) == [("S302", "warning"), ("C101", "warning")]


def test_settings_weigh_unused_allowances_like_any_finding(tmp_path: Path) -> None:
    allow = ALLOW % ("milestone-without-date", "demo")
    loud = Settings(severities={"S302": Severity.ERROR, "C101": None})
    silent = Settings(severities={"unused-suppression": None, "uncited-statement": None})

    assert in_settings(tmp_path, loud, allow) == [("S302", "error")]
    assert in_settings(tmp_path, silent, allow) == []


def test_every_rule_can_be_allowed_by_code_and_by_slug() -> None:
    assert by_name()["C101"] is by_name()["uncited-statement"]

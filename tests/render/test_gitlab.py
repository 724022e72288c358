"""What GitLab reads as a Code Quality report."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from cet_cli.finding import Severity
from cet_cli.render.gitlab.findings import findings_gitlab
from cet_cli.wording import shown
from tests.render.hostile import NASTY, NO_CHARACTERS, finding, nasty_report, report

CODE_QUALITY = Draft202012Validator(
    {
        "type": "array",
        "items": {
            "type": "object",
            "additionalProperties": False,
            "required": ["description", "check_name", "fingerprint", "severity", "location"],
            "properties": {
                "description": {"type": "string", "minLength": 1},
                "check_name": {"type": "string", "minLength": 1},
                "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{32,64}$"},
                "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
                "location": {
                    "type": "object",
                    "additionalProperties": False,
                    "required": ["path", "lines"],
                    "properties": {
                        "path": {"type": "string", "pattern": "^(?!\\./|/)."},
                        "lines": {
                            "type": "object",
                            "required": ["begin"],
                            "properties": {
                                "begin": {"type": "integer", "minimum": 1},
                                "end": {"type": "integer", "minimum": 1},
                            },
                        },
                    },
                },
            },
        },
    }
)
"""Written after docs.gitlab.com/ci/testing/code_quality, "Code Quality report format"."""


def entries(text: str) -> list[dict[str, Any]]:
    written: list[dict[str, Any]] = json.loads(text)
    assert list(CODE_QUALITY.iter_errors(written)) == []
    return written


@pytest.mark.parametrize("case", NASTY)
def test_a_report_is_as_gitlab_wants_it_whatever_it_is_about(case: str) -> None:
    text = findings_gitlab(nasty_report(NASTY[case]))
    written = entries(text)

    assert [one["severity"] for one in written] == ["major", "minor", "info"]
    assert {one["check_name"] for one in written} == {"unknown-key"}
    for one in written:
        assert one["location"] == {
            "path": f"areas/{NASTY[case]}.yaml",
            "lines": {"begin": 3, "end": 3},
        }
        assert shown(NASTY[case]) in one["description"]
    assert text.replace("\n", "").translate(NO_CHARACTERS).isprintable()


def test_fingerprints_differ_and_no_line_is_in_them() -> None:
    twice = [finding(line=3), finding(line=9), finding(line=9, landmark="quantum/other")]
    later = [finding(line=30), finding(line=90), finding(line=90, landmark="quantum/other")]
    marks = [one["fingerprint"] for one in entries(findings_gitlab(report(*twice)))]

    assert len(set(marks)) == 3
    assert marks == [one["fingerprint"] for one in entries(findings_gitlab(report(*later)))]


def test_a_clean_plan_is_an_empty_list_and_what_has_no_file_stands_in_the_folder() -> None:
    assert entries(findings_gitlab(report())) == []
    (one,) = entries(findings_gitlab(report(finding(file=""))))
    assert one["location"]["path"] == "roadmaps/demo"


def test_every_severity_is_known() -> None:
    words = {level: entries(findings_gitlab(report(finding(severity=level)))) for level in Severity}

    assert [words[level][0]["severity"] for level in Severity] == ["major", "minor", "info"]

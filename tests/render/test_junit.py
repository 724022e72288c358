"""What viewers of test reports read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from junitparser import Failure, JUnitXml, Skipped

from cet_cli.finding import Severity
from cet_cli.render.junit.findings import findings_junit
from cet_cli.render.junit.xml import element
from cet_cli.wording import shown
from tests.render.hostile import NASTY, finding, nasty_report, report

if TYPE_CHECKING:
    from collections.abc import Iterator

    from junitparser import TestCase


def cases(text: str) -> Iterator[TestCase]:
    for suite in JUnitXml.fromstring(text.encode()):
        yield from suite


def readable(text: str) -> str:
    """What XML can hold of a text."""
    return "".join(
        char for char in text if char in "\t\n\r" or " " <= char <= "\ud7ff" or
        "\ue000" <= char <= "\ufffd" or char > "\uffff"
    )  # fmt: skip


@pytest.mark.parametrize("case", NASTY)
def test_a_report_can_be_read_whatever_it_is_about(case: str) -> None:
    text = findings_junit(nasty_report(NASTY[case]))
    whole = JUnitXml.fromstring(text.encode())
    read = list(cases(text))
    quoted = readable(shown(NASTY[case]))

    assert (whole.tests, whole.failures, whole.errors, whole.skipped) == (4, 1, 0, 1)
    assert [[type(one) for one in case.result] for case in read] == [[Failure], [], [], [Skipped]]
    assert f"The key `{quoted}` means nothing here." in read[0].result[0].text
    assert read[0].result[0].type == "error"
    assert f"Did you mean `{quoted}`?" in (read[1].system_out or "")
    assert read[3].result[0].message == readable(shown(NASTY[case], limit=9999))
    assert len({case.name for case in read}) == 4
    assert {element.tag for element in ET.fromstring(text).iter()} == {  # noqa: S314 - our own text
        "testsuites", "testsuite", "testcase", "failure", "skipped", "system-out"
    }  # fmt: skip


def test_what_fails_is_what_makes_the_check_fail() -> None:
    found = report(*(finding(severity=level) for level in Severity))

    def failing(level: Severity) -> list[str]:
        strict = replace(found, fails_from=level)
        return [one.type for case in cases(findings_junit(strict)) for one in case.result]

    assert failing(Severity.ERROR) == ["error"]
    assert failing(Severity.WARNING) == ["error", "warning"]
    assert failing(Severity.NOTE) == ["error", "warning", "note"]


def test_a_case_is_called_the_same_when_lines_move() -> None:
    names = [
        [
            case.name
            for case in cases(findings_junit(report(finding(line=at), finding(line=at + 1))))
        ]
        for at in (3, 30)
    ]

    assert names[0] == names[1]
    assert names[0] == [
        "S101 unknown-key at quantum/qubits",
        "S101 unknown-key at quantum/qubits (2)",
    ]


def test_a_suite_is_a_file() -> None:
    found = report(finding(file="b.yaml"), finding(file="a.yaml"), finding(file="b.yaml"))
    suites = list(JUnitXml.fromstring(findings_junit(found).encode()))

    assert [(suite.name, suite.tests) for suite in suites] == [("a.yaml", 1), ("b.yaml", 2)]


def test_a_clean_plan_is_a_case_that_passes() -> None:
    (case,) = cases(findings_junit(report()))

    assert case.name == "the plan in roadmaps/demo is well formed"
    assert case.is_passed


@given(st.text(), st.text())
def test_what_xml_can_hold_comes_back_as_it_was(attribute: str, text: str) -> None:
    read = ET.fromstring(element("a", [("b", attribute)], text=text))  # noqa: S314 - our own text

    assert read.get("b") == readable(attribute)
    assert (read.text or "") == readable(text)

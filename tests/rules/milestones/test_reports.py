from __future__ import annotations

from datetime import date

import pytest

from cet_cli.wording import says
from tests.rules.harness import AS_OF, codes_of, findings_of, outcome_of

SOURCES = """\
# sources.yaml
sources:
  - {id: plan, title: Plan, published: 2024-01-01}
  - {id: month, title: Month, published: 2024-12}
  - {id: early, title: Early, published: before 2024-12-01}
  - {id: seen, title: Seen, published: unknown, seen: 2024-10-09}
  - {id: undated, title: Undated, published: unknown}
  - {id: newest, title: Newest, published: 2025-05-01}
# areas/example.yaml
roadmap: example
name: Example
"""


def reported(more: str, kind: str = "milestones", source: str = "plan") -> str:
    return f"{SOURCES}{kind}:\n  - {{id: line, name: Line, due: 2025, {more}, source: {source}}}\n"


def codes(text: str, *only: str) -> list[str]:
    return [code for code, _ in codes_of(text, *only)]


REPORTS = {
    "done: {{on: {}}}": ("M104", "M109"),
    "progress: [{{on: {}, says: planned}}]": ("M108", "M113"),
}
"""What is reported, and the rules about a time in the future and after the source."""
TIMES = ("M104", "M108", "M109", "M113")


@pytest.mark.parametrize("kind", ["milestones", "measures"])
@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize(
    ("on", "source", "wrong"),
    [
        ("2024", "plan", ""),
        ("2023-12-31", "plan", ""),
        ("2024-01-02", "plan", "source"),
        ("2025", "plan", "source"),
        ("2024-12", "month", ""),
        ("2025-01", "month", "source"),
        ("2024-12-01", "early", ""),
        ("2024-12-02", "early", "source"),
        ("2024-10", "seen", ""),
        ("2024-10-10", "seen", "source"),
        ("2025-06-30", "own", ""),
        ("2025-06-30", "undated", ""),
        ("2025-06-30", "nowhere", ""),
        ("2025-06", "[plan, newest]", "source"),
        ("2025-04", "[plan, newest]", ""),
        ("2025-04", "[plan, own]", ""),
        ("2025-07-01", "plan", "future"),
        ("2025-07-01", "own", "future"),
        ("2025-07-01", "undated", "future"),
        ("2026..", "nowhere", "future"),
    ],
)
def test_a_report_is_wrong_in_one_way_or_not_at_all(
    kind: str, report: str, on: str, source: str, wrong: str
) -> None:
    text = reported(report.format(on), kind, source)
    future, after = REPORTS[report]

    assert codes(text, *TIMES) == {"": [], "source": [after], "future": [future]}[wrong]


def test_a_report_without_any_source_is_held_against_the_day_alone() -> None:
    text = "milestones:\n  - {id: line, name: Line, due: 2025, done: {on: ON}}\n"

    assert codes(text.replace("ON", "2025-06-30"), *TIMES) == []
    assert codes(text.replace("ON", "2025-07-01"), *TIMES) == ["M104"]


@pytest.mark.parametrize("more", ["done: {on: 2024-12, source: month}", "done: {on: 2024-12}"])
def test_what_only_later_documents_say_is_no_mistake_on_an_earlier_day(more: str) -> None:
    text = reported(more, source="month")

    assert outcome_of(text, *TIMES, as_of=date(2024, 6, 30)).findings == ()
    assert outcome_of(text, *TIMES, as_of=AS_OF).findings == ()


def test_a_source_of_its_own_goes_before_that_of_the_milestone() -> None:
    assert codes(reported("done: {on: 2024-12, source: month}"), *TIMES) == []
    assert codes(reported("done: {on: 2024-12, source: plan}", source="month"), *TIMES) == ["M109"]


def test_the_document_that_cannot_know_is_named_with_its_date() -> None:
    (finding,) = findings_of(reported("done: {on: 2025-05-02}", source="[plan, month]"), "M109")

    assert str(finding.address) == "example/line/done.on"
    assert says(finding) == "done `2025-05-02`, which `month`, published `2024-12`, cannot report"


def test_a_document_that_was_only_seen_is_named_with_that_day() -> None:
    (finding,) = findings_of(reported("done: {on: 2025-05-02}", source="seen"), "M109")

    assert "published `before 2024-10-09`" in says(finding)


@pytest.mark.parametrize(
    ("done", "word", "found"),
    [
        ("2023-03", "2023-04", ["M107"]),
        ("2023", "2023-04", []),
        ("2023-03", "2023", []),
        ("2023-03", "2022", []),
        ("2023-03", "2026", []),
    ],
)
def test_progress_after_the_end_is_found_unless_it_is_plainly_from_the_future(
    done: str, word: str, found: list[str]
) -> None:
    more = f"done: {{on: {done}}}, progress: [{{on: {word}, says: under_way}}]"

    assert codes(reported(more), "M107") == found


def test_progress_after_the_end_is_told_with_both_places() -> None:
    more = "done: {on: 2023-03}, progress: [{on: 2023-04, says: not_done}]"
    (finding,) = findings_of(reported(more, "measures"), "M107")

    assert str(finding.address) == "example/line/progress@2023-04~plan.on"
    assert [str(one.address) for one in finding.related] == ["example/line/done.on"]
    assert "not done" in says(finding)


def test_a_measure_cannot_be_done_and_dropped_either() -> None:
    text = reported("done: {on: 2023}, dropped: {on: 2023}", "measures")

    assert codes_of(text, "M106") == [("M106", "example/line.dropped")]


NEED = """\
milestones:
  - {id: law, name: Law, NEED}
  - {id: cars, name: Cars, MORE}
measures:
  - {id: pilot, name: Pilot}
"""


@pytest.mark.parametrize(
    ("need", "more"),
    [
        ("done: {on: 2022}", "needs: law, done: {on: 2023}"),
        ("done: {on: 2023-12}", "needs: law, done: {on: 2023}"),
        ("dropped: {on: 2022}", "needs: law, done: {on: 2023}"),
        ("due: 2025", "needs: law"),
        ("due: 2025", "needs: law, done: {on: 2023}, dropped: {on: 2024}"),
        ("due: 2025", "needs: nobody, done: {on: 2023}"),
    ],
)
def test_what_came_in_order_is_fine(need: str, more: str) -> None:
    assert codes_of(NEED.replace("NEED", need).replace("MORE", more), "M111") == []


@pytest.mark.parametrize(
    ("need", "sentence"),
    [
        ("due: 2024", "is not reported done"),
        ("done: {on: 2024}", "was done only `2024`"),
    ],
)
def test_what_came_out_of_order_is_told(need: str, sentence: str) -> None:
    text = NEED.replace("NEED", need).replace("MORE", "needs: example/law, done: {on: 2023}")
    (finding,) = findings_of(text, "M111")

    assert str(finding.address) == "example/cars.done"
    assert [str(one.address) for one in finding.related] == ["example/law"]
    assert sentence in says(finding)


def test_a_measure_that_a_done_milestone_needs_must_be_done() -> None:
    text = NEED.replace("NEED", "due: 2025").replace("MORE", "needs: pilot, done: {on: 2023}")

    assert codes_of(text, "M111") == [("M111", "example/cars.done")]

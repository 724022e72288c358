"""What a progress summary says, and of what."""

from __future__ import annotations

import json
from datetime import date
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import pytest
from markdown_it import MarkdownIt

from cet_cli.api import report
from cet_cli.errors import WrongUsage
from cet_cli.render.json.v1.summary import summary_json
from cet_cli.render.markdown.summary import summary_markdown
from cet_cli.wording.language import speaking
from tests.plans import KOREA, demo, write
from tests.schemas import wrong_in

if TYPE_CHECKING:
    from pathlib import Path

    from cet_cli.report.summary import SummaryReport
    from cet_cli.wording.language import Language

DAY = date(2026, 6, 30)
AREA = """\
stepping_stones:
  - id: cell
    name: Cell
    maturity:
      goal: {value: 9, by: 2030, source: plan}
      observations: [{value: 4, on: 2025, source: plan}]
    source: plan
missions:
  - id: win
    statement: Win
    by: {is: 2028, source: plan}
    achieved_by: {is: [launch], source: own}
    source: old
milestones:
  - id: launch
    name: Launch
    due: {is: 2027, source: plan, was: [{is: 2026, source: old}]}
    source: old
  - {id: early, name: Early, due: 2026-12, source: plan, was: [{due: 2027, source: old}]}
  - id: shifted
    name: Shifted
    due: 2026-12-20
    source: plan
    was: [{due: 2026-12-01, source: old}]
  - id: twice
    name: Twice
    due: 2027
    source: plan
    was: [{due: 2026, source: old}, {due: 2025, source: old}]
  - {id: open, name: Open, due: 2027.., source: plan}
  - {id: undated, name: Undated, source: plan}
  - {id: long-done, name: Long done, due: 2021, done: {on: 2021, source: plan}, source: old}
  - {id: just-done, name: Just done, due: 2026-03, done: {on: 2026-03, source: late}, source: plan}
indicators:
  - id: sum
    name: Sum
    unit: KRW billion
    better: higher
    path: cumulative
    targets: [{value: 100, over: 2024..2028, source: plan}]
    observations: [{over: 2024, value: 10, source: plan}, {over: 2025, value: 20.5, source: late}]
  - id: fresh
    name: Fresh
    unit: points
    better: higher
    baseline: {value: 1, on: 2024, source: plan}
    targets: [{value: 100, by: 2028, source: plan}]
    observations: [{on: 2026-06, value: 50, source: late}]
projects:
  - id: work
    name: Work
    unit: KRW billion
    cost: 40
    over: 2024..2027
    source: plan
    amounts:
      - {over: 2025, stage: planned, value: 6}
      - {over: 2025, stage: approved, value: 5}
      - {over: 2024, stage: executed, value: 2}
      - {over: 2025, stage: executed, value: 2}
      - {over: 2026, value: a lot}
questions: [{id: why, ask: Why?, to: Ministry, due: 2027}, {id: how, ask: How?}]
"""


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    return write(tmp_path, demo(AREA))


def summary(plan: Path, **asked: str) -> SummaryReport:
    return report(None, DAY, DAY, here=plan, **asked)  # type: ignore[arg-type]


def table(markdown: str, heading: str) -> list[list[str]]:
    """The cells of the first table under a heading."""
    blocks = MarkdownIt("commonmark").enable("table").parse(markdown.split(f" {heading}\n", 1)[1])
    rows: list[list[str]] = []
    for block in blocks:
        if block.type == "tr_open":
            rows.append([])
        elif block.type == "inline" and block.level > 2:
            rows[-1].append(block.content)
        elif block.type == "table_close":
            break
    return rows[1:]


def test_milestones_show_the_first_date_the_one_in_force_and_the_slip(plan: Path) -> None:
    rows = {
        row[1].split("[")[0]: row for row in table(summary_markdown(summary(plan)), "Milestones")
    }

    assert rows["Launch"][2:5] == ["2026", "2027", "12 months later"]
    assert rows["Early"][2:5] == ["2027", "2026-12", "12 months earlier"]
    assert rows["Shifted"][2:5] == ["2026-12-01", "2026-12-20", "19 days later"]
    assert rows["Twice"][2:5] == ["2025", "2027", "24 months later, 2 times"]
    assert rows["Undated"][2:5] == ["\u2013", "\u2013", "\u2013"]
    assert rows["Launch"][1].endswith("Launch[^old][^plan]")


def test_what_is_due_soonest_comes_first_among_equals(plan: Path) -> None:
    names = [row[1].split("[")[0] for row in table(summary_markdown(summary(plan)), "Milestones")]

    assert names == [
        "Shifted", "Early", "Launch", "Twice", "Open", "Undated", "Long done", "Just done",
    ]  # fmt: skip


def test_the_timeline_draws_what_is_news(plan: Path) -> None:
    marks = summary(plan).timeline.marks

    assert [mark.name.say("en") for mark in marks] == [
        "Just done", "Shifted", "Early", "Launch", "Twice",
    ]  # fmt: skip
    assert {mark.name.say("en"): mark.original and str(mark.original) for mark in marks} == {
        "Just done": None,
        "Shifted": "2026-12-01",
        "Early": None,
        "Launch": "2026-12-31",
        "Twice": "2025-12-31",
    }


def test_a_timeline_has_room_for_forty_and_says_how_many_are_left_out(tmp_path: Path) -> None:
    lines = "".join(
        f"  - {{id: m{number}, name: M{number}, due: {2027 + number}, source: plan}}\n"
        for number in range(50)
    )
    late = "  - {id: late, name: Late, due: 2020, source: plan}\n"
    found = summary(write(tmp_path, demo(f"milestones:\n{lines}{late}")))

    assert len(found.timeline.marks) == 40
    assert found.timeline.marks[0].name.say("en") == "Late"
    assert "11 more dated milestones are not drawn." in summary_markdown(found)


def test_a_sum_shows_what_it_has_come_to(plan: Path) -> None:
    rows = {row[1].split("[")[0]: row for row in table(summary_markdown(summary(plan)), "Targets")}

    assert rows["Sum"][3] == "KRW 30.5 billion (sum until 2025)"
    assert rows["Sum"][7] == "2025, 6 months ago"
    assert rows["Fresh"][3] == "50 points (2026-06)"
    assert rows["Fresh"][7] == "2026-06, this month"


def test_a_project_shows_what_was_spent_of_what_was_planned(plan: Path) -> None:
    ((name, time, cost, amounts),) = table(summary_markdown(summary(plan)), "Projects")

    assert (name, time, cost) == ("Work[^plan]", "2024..2027", "KRW 40 billion")
    assert amounts.replace("&#91;", "[").replace("&#93;", "]").split("; ") == [
        "2024: executed KRW 2 billion",
        "2025: planned KRW 6 billion",
        "2025: approved KRW 5 billion",
        "2025: executed KRW 2 billion [40 % of 5 approved]",
        "2026: unstated a lot",
    ]


def test_technologies_missing_evidence_and_questions_are_told(plan: Path) -> None:
    text = summary_markdown(summary(plan))

    assert "**Technologies**: Cell (cannot tell)" in text
    assert "| date | 1 | Undated |" in text
    assert (
        "- Why? (Ministry, 2027)\n\n- How?\n" in text or "- Why? (Ministry, 2027)\n- How?\n" in text
    )


def test_the_latest_document_is_the_one_that_was_out_on_the_day(plan: Path) -> None:
    then = report(None, DAY, date(2025, 6, 30), here=plan)

    assert then.latest is not None
    assert then.latest.id == "plan"
    assert "latest document: Plan, 2024-01-01" in summary_markdown(then)


def test_a_document_of_an_unknown_date_is_not_the_latest(plan: Path) -> None:
    page = "  - {id: page, title: Page, published: unknown, seen: 2026-03-30}\n"
    sources = plan / "sources.yaml"
    sources.write_text(sources.read_text(encoding="utf-8") + page, encoding="utf-8")

    latest = summary(plan).latest
    assert latest is not None
    assert latest.published is not None
    assert latest.published.counts_from


def test_what_is_read_is_what_was_known_on_the_day(plan: Path) -> None:
    now, then = (report(None, DAY, day, here=plan) for day in (DAY, date(2020, 6, 30)))

    assert now.status.read.things > then.status.read.things > 0


def test_known_by_is_printed(plan: Path) -> None:
    text = summary_markdown(report(None, DAY, DAY, date(2025, 1, 1), here=plan))

    assert "**As of 2026-06-30, known by 2025-01-01**" in text


def test_an_area_that_is_not_there_is_refused(plan: Path) -> None:
    with pytest.raises(WrongUsage, match="`nosuch` is neither a path nor an area"):
        summary(plan, area="nosuch")


@pytest.mark.parametrize("language", ["en", "ko"])
def test_the_plan_of_korea_is_summarised_in_both_languages(language: Language) -> None:
    with speaking(language):
        found = report(None, DAY, DAY, here=KOREA, since="@2025-06-30")
        text = summary_markdown(found)
    rows = [
        line.replace("\\|", "").count("|") for line in text.splitlines() if line.startswith("|")
    ]

    assert min(rows) >= 3
    assert wrong_in("summary", json.loads(summary_json(found))) == []
    assert text.count("```") == 2


@pytest.mark.parametrize("name", ["status", "changes"])
def test_the_schema_says_the_same_of_the_same_as_the_others(name: str) -> None:
    def schema(of: str) -> dict[str, Any]:
        folder = files("cet_cli.render.json.v1")
        found: dict[str, Any] = json.loads((folder / f"{of}.schema.json").read_text("utf-8"))
        return found

    ours, theirs = schema("summary")["$defs"], schema(name)["$defs"]
    shared = [one for one in theirs if one in ours and "$ref" not in json.dumps(theirs[one])]

    assert len(shared) > 2
    assert [one for one in shared if ours[one] != theirs[one]] == []

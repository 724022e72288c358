"""The timeline, as Mermaid takes it apart."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cet_cli.model.values import Text
from cet_cli.render.markdown.gantt import SIGNS, gantt, plain_name
from cet_cli.report.summary.page import Mark, Timeline
from cet_cli.schedule import State
from tests.render.hostile import NASTY

DAY = date(2026, 3, 31)
KEYWORD = re.compile(
    r"(?i)gantt|dateFormat|inclusiveEndDates|topAxis|axisFormat|tickInterval|includes|excludes"
    r"|todayMarker|weekday|weekend|title|accTitle|accDescr|section|click|call|href|%%|\d{4}-"
)
"""What Mermaid 10 and 11 take for something else than a name where a line begins with it."""
TASK = re.compile(r"    (?P<name>[^#:;%\n]+) :(?P<data>[a-z0-9, -]+)")


def drawn(*marks: Mark) -> list[str]:
    names = {"one": "One: a; b # c", "two": "section"}
    text = gantt(Timeline(marks, 0), names, DAY, ("This report", "As of 2026-03-31"))
    return text.splitlines()


def mark(
    name: str = "Launch",
    state: str = "planned",
    day: date = date(2027, 12, 31),
    original: date | None = None,
    area: str = "one",
) -> Mark:
    return Mark(area, Text((name,)), state, day, original)


def test_a_date_is_a_diamond_and_a_slip_a_bar() -> None:
    lines = drawn(
        mark(),
        mark(state="done", day=date(2026, 1, 31)),
        mark(original=date(2026, 12, 31)),
        mark(state="at_risk", original=date(2026, 12, 31), area="two"),
    )

    assert lines[:5] == [
        "gantt",
        "    dateFormat YYYY-MM-DD",
        "    axisFormat %Y-%m",
        "    tickInterval 3month",
        "    todayMarker stroke-width:2px,stroke:grey,opacity:0.6",
    ]
    assert lines[5:] == [
        "    section This report",
        "    ◆ As of 2026-03-31 :milestone, 2026-03-31, 0d",
        "    section One\uff1a a\uff1b b \uff03 c",
        "    ○ Launch :milestone, 2027-12-31, 0d",
        "    ✔ Launch :done, milestone, 2026-01-31, 0d",
        "    ○ Launch :2026-12-31, 2027-12-31",
        "    section section",
        "    ▲ Launch :crit, 2026-12-31, 2027-12-31",
    ]


def test_a_long_plan_is_divided_by_years() -> None:
    assert "    axisFormat %Y" in drawn(mark(day=date(2035, 12, 31)))
    assert "    tickInterval 12month" in drawn(mark(original=date(2019, 12, 31)))


@pytest.mark.parametrize("case", NASTY)
def test_no_name_breaks_the_picture(case: str) -> None:
    *_, line = drawn(mark(NASTY[case]))

    assert TASK.fullmatch(line)
    assert not KEYWORD.match(line.strip())


@given(st.text(max_size=80), st.sampled_from([one.value for one in State if one != "dropped"]))
def test_any_name_is_one_line_with_one_task(name: str, state: str) -> None:
    lines = drawn(mark(name, state))

    assert len(lines) == 9
    assert TASK.fullmatch(lines[-1])
    assert not set('`<>{}[]"\\|&$~^*') & set(lines[-1])


@pytest.mark.parametrize("name", ["section a", "2024-01-01 launch", "click me", "%%{init: {}}%%"])
def test_a_keyword_or_a_date_may_begin_a_name(name: str) -> None:
    assert TASK.fullmatch(drawn(mark(name))[-1])
    assert not KEYWORD.match(drawn(mark(name))[-1].strip())


def test_a_name_without_anything_is_a_dash_and_a_long_one_is_cut() -> None:
    assert plain_name("  ") == "\u2013"
    assert plain_name("가" * 100) == "가" * 29 + "…"
    assert plain_name("a" * 60) == "a" * 60
    assert plain_name("a" * 61) == "a" * 59 + "…"


def test_every_state_that_is_drawn_has_a_sign() -> None:
    assert set(SIGNS) == {one.value for one in State} - {"dropped"}

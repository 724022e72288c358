"""A page about one thing, as people see it."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import pytest

from cet_cli import api
from cet_cli.api import judging
from cet_cli.render.terminal.lines import cells, plain
from cet_cli.render.terminal.show import show_lines
from cet_cli.render.terminal.working import sparkline
from tests.report.gallery import DAY, PLAN, made, page

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("made"))


def section(text: str, heading: str) -> list[str]:
    """The lines of a section, its heading first."""
    (found,) = [one for one in text.split("\n\n") if one.startswith(heading)]
    return found.splitlines()


def test_a_page_begins_with_the_name_in_both_languages_the_day_the_kind_and_the_state(
    plan: Path,
) -> None:
    lines = page(plan, "opening", 80).splitlines()

    assert lines[0] == f"{'Opening':<64}as of 2026-06-30"
    assert lines[1] == "개통"
    assert lines[2] == "milestone paths/opening: at risk"
    assert page(plan, "opening", 200).splitlines()[0] == f"{'Opening':<84}as of 2026-06-30"


def test_a_name_too_long_for_the_line_is_wrapped_and_not_cut(tmp_path: Path) -> None:
    name = " ".join(["words"] * 40)
    text = page(made(tmp_path, PLAN.replace("en: Opening", f"en: {name}")), "opening", 60)

    head = text.partition("as of")[0]
    assert " ".join(head.split()) == name
    assert max(map(cells, text.splitlines())) <= 60


@pytest.mark.usefixtures("_korean")
def test_in_korean_the_names_are_korean(plan: Path) -> None:
    lines = page(plan, "opening", 80).splitlines()

    assert lines[0].startswith("개통 ")
    assert cells(lines[0]) == 80
    assert lines[1] == "Opening"
    assert "  위원회" in page(plan, "linear", 80)


def test_columns_with_korean_in_them_stand_in_line(tmp_path: Path) -> None:
    korean = PLAN.replace("name: Rules, due", "name: 규칙을 정하는 일, due")
    text = page(made(tmp_path, korean), "goal", 100)

    rows = section(text, "Links")[1:]
    starts = {cells(row[: row.index("paths/")]) for row in rows}
    assert any("규칙을" in row for row in rows)
    assert len(starts) == 1


def test_other_names_are_given(plan: Path) -> None:
    assert "also called Tech, Technics, 테크" in page(plan, "tech")


def test_the_day_of_known_by_stands_beside_the_day(plan: Path) -> None:
    report = api.show("linear", DAY, None, DAY, plan)

    assert "as of 2026-06-30, known by 2026-06-30" in plain(show_lines(report, 100))


def test_errors_and_withdrawals_come_before_anything_else(tmp_path: Path) -> None:
    folder = made(tmp_path, PLAN.replace("due: 2028, progress", "due: 2028-13, progress"))
    lines = page(folder, "given-up", 100).splitlines()

    assert lines[2] == "withdrawn 2025-02: Nobody wants it."
    assert lines[3].startswith("The plan has 1 error, and what is said here may rest on one")


def test_a_working_is_set_in_columns(plan: Path) -> None:
    assert section(page(plan, "linear", 80), "Verdict") == [
        "Verdict  behind: 0.70 of the pace required",
        "  baseline          50 % (2020)",
        "  last observation  54.4 % (2025)",
        "  target            at least 60 % by 2028",
        "  path              linear: straight from the start to the target",
        "  compared          54.4 >= 60                   not satisfied",
        "  made so far       54.4 - 50                    = 4.4 percentage points",
        "  time so far       2025 - 2020                  = 5 years",
        "  pace so far       4.4 / 5                      = 0.88 percentage points a year",
        "  to be made        60 - 50                      = 10 percentage points",
        "  time in all       2028 - 2020                  = 8 years",
        "  pace required     10 / 8                       = 1.25 percentage points a year",
        "  R                 0.88 / 1.25                  = 0.704",
        "  thresholds        >= 0.95, >= 0.60, >= 0, < 0  on track, behind, far behind,",
        "                                                 moving away",
        "  so it is          0.60 <= 0.704 < 0.95         behind",
        "  still to be made  60 - 54.4                    = 5.6 percentage points",
        "  time left                                      = 3 years",
        "  pace needed now   5.6 / 3                      ≈ 1.86667 percentage points a",
        "                                                 year",
        "  times the pace    1.86667 / 0.88               ≈ 2.121",
        "  reversal          the last step goes against the change since the start",
        "  observed          ▁▂·▅·▄···                          50 to 54.4 %",
        "  required          ▁▂▃▄▅▅▆▇█                          50 to 60 %",
        "                    2020 to 2028, a column every year",
    ]


@pytest.mark.parametrize(
    ("values", "drawn"),
    [
        ([0, 1, 2, 3, 4, 5, 6, 7], "▁▂▃▄▅▆▇█"),
        ([7, 0], "█▁"),
        ([5, 5], "▄▄"),
        ([0, None, 10], "▁·█"),
        ([-1, 1], "▁█"),
    ],
)
def test_a_sparkline_goes_from_the_lowest_to_the_highest(
    values: list[int | None], drawn: str
) -> None:
    exact = [None if one is None else Fraction(one) for one in values]
    seen = [one for one in exact if one is not None]

    assert sparkline(exact, min(seen), max(seen)) == drawn


def test_what_is_counted_apart_is_said_in_words(plan: Path) -> None:
    leaked = page(plan, "leaked")

    assert "drafts or third parties say: on track" in leaked
    assert "only a draft or a third party says it: not counted" in leaked
    assert "  paths/leaked/wish\n" in leaked


def test_what_a_verdict_rests_on_has_a_heading_of_its_own(plan: Path) -> None:
    assert section(page(plan, "opening"), "At risk through")[1:] == [
        "  overdue  2025-06  Rules  paths/rules"
    ]
    assert len(section(page(plan, "goal"), "Rests on")) == 3


def test_the_way_up_says_what_is_for_what(plan: Path) -> None:
    rows = section(page(plan, "stone"), "Belongs to")

    assert [row.split("  ")[1].strip() for row in rows[1:]] == [
        "is for",
        "which is for",
        "which is for",
        "in",
    ]


def test_history_is_told_from_now_to_the_original(plan: Path) -> None:
    assert section(page(plan, "opening"), "Plan history") == [
        "Plan history",
        "  .due    now          2027        2025-02-01  revision",
        "          before that  2026        2024-01-15  plan",
        "          original     2025-12-31  2024-01-15  plan",
        "  .value  now          20 cars     2025-02-01  revision",
        "          original     not there   2024-01-15  plan",
    ]
    early = section(page(plan, "early"), "Plan history")
    assert "before that  2025 (another thing under the same name)" in early[-1]


def test_reviews_that_disagree_are_marked(plan: Path) -> None:
    rows = section(page(plan, "linear"), "Reviews")

    assert rows[1] == (
        "  2026-03  Committee           rated on track    computed: behind  disagrees"
    )
    assert rows[2].strip() == "Proceeding"
    assert "Committee (target)" in rows[3]
    assert "disagrees" not in rows[3]
    assert "nothing computed" in page(plan, "tech")


def test_sources_stand_with_date_standing_and_places(plan: Path) -> None:
    rows = section(page(plan, "opening"), "Sources")

    assert rows[1:3] == [
        "  2025-02-01  official  revision  Its revision",
        "                                  3 · for .owner",
    ]
    assert "own       the editor's own reading, never the ministry's" in "\n".join(rows)
    assert "Figures (read in paper)" in page(plan, "linear")
    assert "cited 2 times" in page(plan, "other")
    assert "cited once" in page(plan, "paths")


def test_a_source_that_is_not_listed_says_so(tmp_path: Path) -> None:
    text = PLAN.replace("due: 2027, for: above}", "due: 2027, source: elsewhere}")

    assert "elsewhere  not in the list of sources" in page(made(tmp_path, text), "unsaid")


def test_many_places_are_counted_and_not_listed(tmp_path: Path) -> None:
    source = "[" + ", ".join(f"plan#place {i}" for i in range(12)) + "]"
    old = "name: Today, due: 2026-06-30, source: plan#3"
    folder = made(tmp_path, PLAN.replace(old, f"name: Today, source: {source}"))

    assert "place 3" not in page(folder, "today")
    assert "place 3" not in page(folder, "sources/plan")


def test_what_cites_a_source_is_listed(plan: Path) -> None:
    rows = section(page(plan, "sources/draft"), "Cited by")

    assert [" ".join(row.split()) for row in rows[1:]] == [
        "milestone Only a draft says so once paths/whisper",
        "milestone Said to be done once paths/rumoured",
        "indicator A draft knows more 2 times paths/leaked",
    ]


def test_an_area_shows_its_counts_and_its_things(plan: Path) -> None:
    text = page(plan, "paths", 80)

    assert "\nMissions      4  " in text
    assert "  unreported  2025  Training  paths/training" in text
    assert "asked of Office" in text
    assert "  summary  What a reader is told first." in text
    assert "  group    leading" in text


def test_a_field_that_nobody_states_says_so(plan: Path) -> None:
    assert section(page(plan, "no-date.due"), "What it is")[1] == "  due  not stated"


def test_findings_are_named_with_their_place_and_those_allowed_with_the_reason(plan: Path) -> None:
    assert section(page(plan, "no-date"), "Findings") == ["Findings  none"]
    allowed = "\n".join(section(page(plan, "no-date"), "Allowed findings"))
    assert "warning M105  milestone `no-date` has no date [milestone-without-date]" in allowed
    assert "allowed: The plan prints none." in allowed
    budget = section(page(plan, "budget"), "Findings")
    assert "portfolio.yaml:" in budget[1]


def test_an_earlier_view_says_that_it_is_not_checked(plan: Path) -> None:
    report = api.show("opening", DAY, DAY.replace(year=2025), None, plan)

    text = plain(show_lines(report, 100))
    assert "An earlier view of a plan is not checked; `cet validate` checks it as written." in text


def test_longer_steps_of_time_are_said_in_years(tmp_path: Path) -> None:
    text = (
        "format: 1\nportfolio: p\nname: P\nindicators:\n  - {id: i, name: I, unit: km, "
        "role: context, source: own, observations: [{value: 1, on: 1900}, {value: 2, on: 2020}]}\n"
    )

    assert "1900 to 2020, a column every 5 years" in page(made(tmp_path, text), "i")


def test_no_text_of_a_file_can_drive_the_terminal(tmp_path: Path) -> None:
    nasty = '"\\e[31mred\\u202e"'
    text = PLAN.replace("scope: In the capital alone", f"scope: {nasty}")
    text = text.replace(
        "note: {en: The year is read from a figure., ko:", f"note: {{en: {nasty}, ko:"
    )
    folder = made(tmp_path, text)

    for asked in ("opening", "opening.scope"):
        printed = page(folder, asked)
        assert "\x1b" not in printed
        assert "\u202e" not in printed
        assert "red\\u202e" in printed


def test_a_thing_without_a_kind_or_a_name_is_its_address(plan: Path) -> None:
    from cet_cli.address import Address
    from cet_cli.render.terminal.named import linked_row

    nowhere = judging._look(DAY, None, None, plan, findings=False).things.named(Address("nowhere"))

    assert [text for text, _ in linked_row(nowhere)] == ["", "nowhere", "", "", "nowhere"]

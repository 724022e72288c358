from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cet_cli.api import summarise
from cet_cli.model.values import Text
from cet_cli.render.terminal.lines import cells, plain
from cet_cli.render.terminal.status import status_lines

if TYPE_CHECKING:
    from cet_cli.report.status import StatusReport

DAY = date(2026, 6, 30)
HANEUL = Path(__file__).parents[1] / "data" / "haneul"


def status(what: str | None = None) -> StatusReport:
    return summarise(what, DAY, as_of=DAY, here=HANEUL)


def lines(report: StatusReport, width: int = 100) -> list[str]:
    return plain(status_lines(report, width)).splitlines()


def test_the_head_says_whose_plan_it_is_and_how_much_time_is_gone() -> None:
    first, second, *_ = lines(status())

    assert first.startswith("Haneul strategy for critical technologies  ")
    assert first.endswith("  as of 2026-06-30")
    assert cells(first) == 100
    assert second == "Ministry of Tomorrow, plans for 2024..2028, 49 % of the time gone"


@pytest.mark.parametrize(
    ("without", "second"),
    [
        ({"owner": None}, "plans for 2024..2028, 49 % of the time gone"),
        ({"horizon": None, "time_gone": None}, "Ministry of Tomorrow"),
        ({"owner": None, "horizon": None, "time_gone": None}, ""),
    ],
)
def test_what_no_document_says_is_left_out(without: dict[str, None], second: str) -> None:
    assert lines(replace(status(), **without))[1] == second  # type: ignore[arg-type]


def test_a_name_that_leaves_no_room_has_its_own_lines() -> None:
    report = replace(status(), name=Text.read("A name " * 14))
    first, second, third, *_ = lines(report, 60)

    assert cells(first) <= 60
    assert "A name" in second
    assert third == "as of 2026-06-30"


def test_a_second_clock_is_told() -> None:
    assert lines(replace(status(), known_by=DAY))[0].endswith(
        "as of 2026-06-30, known by 2026-06-30"
    )


def test_counts_have_their_denominators_and_nothing_is_said_twice() -> None:
    text = lines(status())

    assert "Measures      2  1 unreported · 1 done" in text
    assert "1 more known only from drafts or third parties: not counted" in text
    assert "Measures      0  none" in lines(status("quiet"))
    assert not [line for line in lines(status("quiet")) if "not counted" in line]


def test_a_plan_that_is_well_says_so() -> None:
    text = lines(replace(status(), attention=()))

    assert text[text.index("Needs attention") + 1] == (
        "  nothing is late, missed, breached or falling behind"
    )


def test_only_the_worst_are_shown_and_the_others_counted() -> None:
    report = replace(status(), attention=status().attention * 2)
    text = lines(report)

    assert sum(line.startswith("  breached ") for line in text) == 2
    assert "  and 10 more: `cet status AREA` shows all of an area" in text


@pytest.mark.parametrize(("number", "words"), [(1, "; 1 suppression."), (9, "; 9 suppressions.")])
def test_what_was_read_and_suppressed_is_told_last(number: int, words: str) -> None:
    assert lines(replace(status(), suppressed=number))[-1].endswith(words)
    assert lines(status())[-1].endswith("from 5 files in this folder.")


def test_chains_that_the_list_does_not_show_are_told_below_it() -> None:
    (risky,) = [row for row in status().attention if row.status == "at_risk"]
    others = [row for row in status().attention if row.status != "at_risk"]
    text = lines(replace(status(), attention=(*others, *others, *[risky] * 8)))

    first = text.index("At risk further down")
    assert text[first + 1] == "  First route 2027 <- Rules for the sky, 12 months overdue"
    assert text[first + 7] == "  and 2 more"
    assert "At risk further down" not in lines(status())


def test_what_is_at_risk_without_a_date_is_told_without_one() -> None:
    (risky,) = [row for row in status().attention if row.status == "at_risk"]
    report = replace(status(), attention=(risky,) * 12 + (replace(risky, due=None),))

    assert any(line.startswith("  First route  <-") for line in lines(report, 200))


def test_reviews_are_told_with_those_that_disagree_marked() -> None:
    text = lines(status(), 200)

    row = text[text.index("Reviews") + 1].split()
    assert " ".join(row) == (
        "disagrees Passengers a day rated on track, pace says far behind"
        " Council of the Sky, 2026-02 sky-cars/passengers"
    )
    assert "Reviews" not in lines(status("deep-ice"))


def test_many_reviews_are_counted() -> None:
    report = replace(status(), reviews=status().reviews * 5)

    assert "  and 2 more: `cet show ADDRESS` shows them" in lines(report)

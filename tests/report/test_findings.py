from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from cet_cli.api import check, check_paths, open_workspace
from cet_cli.errors import RefusedPlan
from cet_cli.finding import Severity
from cet_cli.report.findings import compose_findings, joined
from cet_cli.report.refusal import refuse_errors

if TYPE_CHECKING:
    from pathlib import Path

    from cet_cli.report.findings import FindingsReport

DAY = date(2026, 6, 30)
HEAD = "format: 1\nportfolio: demo\nname: Demo\n"


def report_of(folder: Path, text: str) -> FindingsReport:
    (folder / "portfolio.yaml").write_text(HEAD + text, encoding="utf-8")
    return check_paths([folder], DAY)[0]


def test_a_finding_has_its_words_place_excerpt_and_address(tmp_path: Path) -> None:
    (found,) = (
        one
        for one in report_of(
            tmp_path, "milestones:\n  - {id: a, name: x, due: 2024-02-30, source: own}\n"
        ).findings
        if one.code == "S106"
    )

    assert found.slug == "unreadable-date"
    assert found.severity is Severity.ERROR
    assert found.says == "no calendar has the date `2024-02-30`"
    assert found.span is not None
    assert (found.span.line, found.span.column) == (5, 27)
    assert found.excerpt is not None
    excerpt = found.excerpt
    assert excerpt.text[excerpt.column - 1 :][: excerpt.length] == "2024-02-30"
    assert found.arguments["text"] == "2024-02-30"


def test_what_goes_over_several_lines_is_shown_to_the_end_of_its_first(tmp_path: Path) -> None:
    report = report_of(
        tmp_path, "missions:\n  - id: a\n    statement: [one,\n      two]\n    source: own\n"
    )
    found = next(one for one in report.findings if one.excerpt and "one," in one.excerpt.text)

    assert found.excerpt is not None
    assert found.excerpt.length <= len("[one,")


def test_an_empty_line_is_no_excerpt(tmp_path: Path) -> None:
    (tmp_path / "portfolio.yaml").write_text(HEAD)
    (tmp_path / "area.yaml").write_text("\n\n")
    report = check_paths([tmp_path], DAY)[0]

    (empty,) = (one for one in report.findings if one.code == "S015")
    assert empty.excerpt is None


def test_a_second_place_comes_with_its_finding(tmp_path: Path) -> None:
    report = report_of(
        tmp_path, "milestones:\n" + "  - {id: a, name: x, due: 2024, source: own}\n" * 2
    )
    (twice,) = (one for one in report.findings if one.code == "S201")

    assert [companion.span.line for companion in twice.companions] == [5]


def test_counts_say_how_many_are_at_least_so_bad(tmp_path: Path) -> None:
    report = report_of(
        tmp_path, "nosuch: 1\nmissions:\n  - {id: a, statement: Do it, by: 2027, source: own}\n"
    )

    assert report.at_least(Severity.ERROR) == 1
    assert report.at_least(Severity.WARNING) == report.at_least(Severity.NOTE) == 2
    assert not report.unread


def test_what_was_suppressed_is_kept_with_its_reason(tmp_path: Path) -> None:
    report = report_of(
        tmp_path,
        "missions:\n  - {id: a, statement: Do it, by: 2027, source: own}\n"
        "allow:\n  - {rule: mission-without-test, about: a, why: nobody knows}\n",
    )

    assert report.findings == ()
    ((one, why),) = report.suppressed
    assert (one.code, one.address, why) == ("T101", "demo/a.achieved_by", "nobody knows")


def test_reports_are_joined_in_order(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    first, second = report_of(tmp_path / "a", "x1: 1\n"), report_of(tmp_path / "b", "x2: 1\n")
    both = joined([first, second])

    assert [one.arguments["key"] for one in both.findings] == ["x1", "x2"]
    assert both.counts[Severity.ERROR] == 2
    assert both.read.files == 2
    assert both.read.path == f"{first.read.path}, {second.read.path}"
    assert joined([first]) is first


@pytest.mark.parametrize(("mistakes", "lines"), [(1, 3), (5, 7), (8, 7)])
def test_a_plan_with_errors_is_refused_with_the_first_of_them(
    tmp_path: Path, mistakes: int, lines: int
) -> None:
    text = "".join(f"nosuch{i}: 1\n" for i in range(mistakes))
    (tmp_path / "portfolio.yaml").write_text(HEAD + text)
    workspace = open_workspace(tmp_path)

    with pytest.raises(RefusedPlan) as refused:
        refuse_errors(workspace, check(workspace, DAY))

    told = str(refused.value).splitlines()
    number = "1 error" if mistakes == 1 else f"{mistakes} errors"
    assert len(told) == lines
    assert f"has {number}, so nothing true can be said of it" in told[0]
    assert "portfolio.yaml:4: S101 the key `nosuch0` means nothing here" in told[1]
    assert told[-1] == "see all of them with `cet validate`"


def test_a_plan_without_errors_is_not_refused(tmp_path: Path) -> None:
    (tmp_path / "portfolio.yaml").write_text(HEAD)
    workspace = open_workspace(tmp_path)

    refuse_errors(workspace, check(workspace, DAY))
    assert compose_findings(workspace, check(workspace, DAY), DAY).read.things == 0

"""The portfolios in `examples/`: free of findings, and telling what their pages promise."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.cli.running import ROOT, typed

EXAMPLES = ROOT / "examples"
UNION = EXAMPLES / "eu-digital-decade"
COMPANY = EXAMPLES / "company-roadmap"
DRAFT = EXAMPLES / "korea-2026-draft"
LINDMARK = EXAMPLES / "repository" / "roadmaps" / "lindmark"
SHIPPED = ROOT / "roadmaps" / "korea"
ON = ("--as-of", "2026-09-30")


def shown(*arguments: str) -> Any:  # noqa: ANN401 - what JSON may hold
    answer = typed(*arguments, "--format", "json")
    assert answer.code == 0, answer.err
    return json.loads(answer.out)


@pytest.mark.parametrize("plan", [UNION, COMPANY], ids=lambda plan: plan.name)
def test_a_plan_has_neither_errors_nor_warnings(plan: object) -> None:
    answer = typed("validate", str(plan), "--fail-on", "warning")

    assert (answer.code, answer.err) == (0, ""), answer.out


@pytest.mark.parametrize("plan", [UNION, COMPANY], ids=lambda plan: plan.name)
def test_every_suppression_has_its_reason(plan: object) -> None:
    for one in shown("validate", str(plan))["suppressed"]:
        assert len(one["why"].split()) >= 5


@pytest.mark.parametrize(
    "plan", [SHIPPED, UNION, COMPANY, DRAFT, LINDMARK], ids=lambda plan: plan.name
)
def test_a_plan_is_in_good_layout(plan: object) -> None:
    answer = typed("fmt", str(plan), "--check")

    assert (answer.code, answer.err) == (0, ""), answer.out


def test_the_union_is_judged_by_its_own_figures() -> None:
    told = typed("status", str(UNION), *ON).out

    assert "20 in 2025, target at least 75 %, 0.41 of the pace required" in told
    assert "52.7 in 2025, target at least 75 %, 0.77 of the pace required" in told
    assert "rated far behind" in told


def test_where_no_figure_was_found_none_stands() -> None:
    for address in ("infrastructures/edge-nodes", "businesses/big-data"):
        told = typed("show", address, "-C", str(UNION), *ON).out
        assert "no data" in told


def test_a_series_whose_count_changes_every_year_is_not_joined() -> None:
    told = typed("show", "businesses/small-firms", "-C", str(UNION), *ON).out

    assert "cannot tell" in told
    assert "the series was broken" in told


def test_the_law_redefined_what_the_compass_wanted_of_identity() -> None:
    told = typed("diff", "@2021-12-31", "@2022-12-31", "-C", str(UNION))

    assert told.code == 0
    assert "redefined" in told.out


def test_the_company_is_said_to_be_invented() -> None:
    text = (COMPANY / "portfolio.yaml").read_text(encoding="utf-8")

    assert "INVENTED" in text
    assert "invented company" in typed("status", str(COMPANY), *ON).out


def test_the_company_keeps_all_in_one_file() -> None:
    assert [path.name for path in COMPANY.iterdir()] == ["portfolio.yaml"]
    assert "from 1 file" in typed("validate", str(COMPANY)).out


def test_what_was_spent_stands_beside_what_was_planned() -> None:
    told = typed("status", str(COMPANY), *ON).out

    assert "executed EUR 19.8 million [82 % of 24.0 planned]" in told


def test_a_long_series_is_projected_and_a_short_one_only_bounded() -> None:
    told = typed("status", str(COMPANY), *ON, "--project").out

    assert "137  69 to 205 EUR/kWh" in told
    assert "-  12 to 67 %" in told


def test_a_slip_that_was_agreed_to_stays_visible_and_weakens_nothing() -> None:
    told = typed("diff", "@2024-12-31", "@2026-09-30", "-C", str(COMPANY), "--fail-on", "weakened")

    assert told.code == 0
    assert "366 days (12 months) later" in told.out
    assert "accepted 2025-03-12 by board-2503" in told.out
    assert "the reason given is: Too heavy for a ferry" in told.out

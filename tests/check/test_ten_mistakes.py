"""Ten different mistakes planted in the shipped portfolio are ten findings, each on its line."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

import pytest

from cet_cli.check import check
from cet_cli.load import open_workspace
from tests.plans import KOREA, korea_copy

if TYPE_CHECKING:
    from pathlib import Path

DAY = date(2026, 6, 30)


class Planted(NamedTuple):
    """A mistake: what it breaks, how, and the finding expected on the line that holds `place`."""

    slug: str
    code: str
    file: str
    right: str
    wrong: str
    place: str


MISTAKES = [
    Planted("unknown-key", "S101", "quantum",
            "    due: 2024\n    inferred", "    dew: 2024\n    inferred", "dew: 2024"),
    Planted("comma-split", "S102", "quantum",
            "{en: Rank in quantum technology, ko", "{en: Rank in quantum, its technology, ko",
            "its technology"),
    Planted("unreadable-date", "S106", "quantum",
            "    due: 2026\n", "    due: 2026-H3\n", "2026-H3"),
    Planted("unreadable-quantity", "S107", "quantum",
            "value: 100 km\n    due:\n", "value: 100m100km\n    due:\n", "100m100km\n"),
    Planted("unknown-word", "S105", "secondary-battery",
            "{over: 2024, stage: approved, value: 136.4",
            "{over: 2024, stage: aproved, value: 136.4", "aproved"),
    Planted("dangling-link", "S203", "advanced-mobility",
            "    for: full-autonomy\n    progress:\n",
            "    for: full-autonomi\n    progress:\n",
            "for: full-autonomi\n"),
    Planted("duplicate-id", "S201", "quantum",
            "  - id: gravity-sensor\n", "  - id: open-fab\n", "gravity sensor"),
    Planted("dependency-cycle", "S205", "ai",
            "    for: trusted-ai\n    source: work-plan-2024#Eighth task\n"
            "  - id: ai-act-in-force",
            "    for: trusted-ai\n    needs: {is: ai-act, source: own}\n"
            "    source: work-plan-2024#Eighth task\n  - id: ai-act-in-force",
            "needs: {is: ai-act,"),
    Planted("done-in-future", "M104", "ai",
            "    done: {on: 2024-11-27,", "    done: {on: 2031-11-27,", "2031-11-27"),
    Planted("part-exceeds-whole", "B101", "quantum",
            "value: 125.2,", "value: 5252.1,", "5252.1"),
]  # fmt: skip


def plant(korea: Path, mistake: Planted) -> None:
    path = korea / "areas" / f"{mistake.file}.yaml"
    text = path.read_text(encoding="utf-8")
    assert text.count(mistake.right) == 1, mistake.slug
    path.write_text(text.replace(mistake.right, mistake.wrong), encoding="utf-8")


def expected(korea: Path, mistake: Planted) -> tuple[str, str, int]:
    """Give the code, the file and the line of the finding that is to be."""
    name = f"areas/{mistake.file}.yaml"
    lines = (korea / name).read_text(encoding="utf-8").splitlines(keepends=True)
    (line,) = (number for number, text in enumerate(lines, 1) if mistake.place in text)
    return mistake.code, name, line - (2 if mistake.slug == "duplicate-id" else 0)


def shown(korea: Path) -> list[tuple[str, str, int]]:
    found = check(open_workspace(korea, here=korea), DAY).findings
    return sorted((one.rule, one.span.file, one.span.line) for one in found if one.span)


@pytest.fixture(scope="module")
def before() -> list[tuple[str, str, int]]:
    """What is said of the portfolio as shipped; another test asks that it is nothing."""
    return shown(KOREA)


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.slug)
def test_one_mistake_is_one_finding(
    tmp_path: Path, mistake: Planted, before: list[tuple[str, str, int]]
) -> None:
    korea = korea_copy(tmp_path)
    plant(korea, mistake)

    assert shown(korea) == sorted([*before, expected(korea, mistake)])


def test_ten_mistakes_are_ten_findings_in_one_run(
    tmp_path: Path, before: list[tuple[str, str, int]]
) -> None:
    korea = korea_copy(tmp_path)
    for mistake in MISTAKES:
        plant(korea, mistake)

    wanted = [expected(korea, mistake) for mistake in MISTAKES]
    assert len(set(wanted)) == 10
    assert shown(korea) == sorted([*before, *wanted])

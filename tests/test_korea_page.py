"""The page about Korea's data says what the data say now."""

from __future__ import annotations

import re

import pytest

from tests.cli.running import typed
from tests.korea_page import PAGE, PARTS, current
from tests.plans import ROOT

TEXT = PAGE.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", PARTS)
def test_each_generated_part_is_as_it_would_be_written_now(name: str) -> None:
    written = re.search(
        rf"<!-- cet:begin {name} -->\n(.*?)<!-- cet:end {name} -->", TEXT, re.DOTALL
    )

    assert written is not None
    assert written[1] == PARTS[name](), "python -m tests.korea_page"


def test_writing_the_page_again_changes_nothing() -> None:
    assert current(TEXT) == TEXT


def test_the_summary_is_what_the_report_says_on_its_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    page = ("--limit", "9000", "--inject", "roadmaps/korea/README.md")
    answer = typed("report", "roadmaps/korea", *page, "--check")

    assert (answer.code, answer.out) == (0, ""), " ".join(("cet report roadmaps/korea", *page))
    assert "11 more are known only from drafts or third parties" in TEXT


def test_the_documents_that_forbid_derivatives_are_named_with_their_licence() -> None:
    assert re.search(r"\| KOGL Type 4 \| `master-plan-1` \|", TEXT)


def test_the_links_of_the_page_lead_somewhere() -> None:
    for link in re.findall(r"\]\((?!<?https?:)([^)#]+)\)", TEXT):
        assert (PAGE.parent / link).exists(), link

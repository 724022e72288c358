from __future__ import annotations

import pytest

from cet_cli.errors import WrongUsage
from cet_cli.report.rules import compose_rule, compose_rules
from cet_cli.rules.book import RULES


def test_the_book_is_whole_and_every_page_says_four_things() -> None:
    book = compose_rules()

    assert [entry.code for entry in book] == [rule.code for rule in RULES]
    for entry in book:
        page = entry.page
        assert all((page.title, page.checks, page.matters, page.example.text, page.instead.text))


@pytest.mark.parametrize("name", ["S101", "s101", "unknown-key", "Unknown-Key"])
def test_a_rule_is_found_by_code_and_slug_in_any_case(name: str) -> None:
    assert compose_rule(name).slug == "unknown-key"


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("unknown-keys", "did you mean `unknown-key`?"),
        ("s1011", "did you mean `"),
        ("", "`cet rules` lists them all"),
    ],
)
def test_a_rule_that_there_is_not_is_told_with_the_nearest(name: str, hint: str) -> None:
    with pytest.raises(WrongUsage, match="there is no rule") as told:
        compose_rule(name)
    assert hint in str(told.value)

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cet_cli.rules.book import RULES
from cet_cli.rules.page import UnfinishedPage, page_of, read_page
from cet_cli.wording import advice, says
from tests.rules.harness import findings_of, is_revision

if TYPE_CHECKING:
    from cet_cli.rules.rule import Rule

RUN = [rule for rule in RULES if page_of(rule).example.runs]
NAMES = [f"{rule.code}-{rule.slug}" for rule in RULES]
RUN_NAMES = [f"{rule.code}-{rule.slug}" for rule in RUN]


@pytest.mark.parametrize("rule", RUN, ids=RUN_NAMES)
def test_the_example_breaks_its_rule_and_no_other(rule: Rule) -> None:
    codes = {finding.rule for finding in findings_of(page_of(rule).example.text)}

    assert codes == {rule.code}


@pytest.mark.parametrize("rule", RUN, ids=RUN_NAMES)
def test_what_stands_under_instead_is_clean(rule: Rule) -> None:
    instead = page_of(rule).instead
    if instead.runs:
        only = (rule.code,) if rule.compares else ()
        found = [(one.rule, says(one)) for one in findings_of(instead.text, *only)]

        assert found == []


@pytest.mark.parametrize("rule", [rule for rule in RUN if rule.compares], ids=lambda one: one.code)
def test_the_page_of_a_rule_about_revisions_shows_two_sides(rule: Rule) -> None:
    page = page_of(rule)

    assert is_revision(page.example.text)
    assert is_revision(page.instead.text)


@pytest.mark.parametrize("rule", RUN, ids=RUN_NAMES)
def test_the_finding_stands_in_the_example_and_is_told_in_whole_words(rule: Rule) -> None:
    for finding in findings_of(page_of(rule).example.text):
        assert rule.compares or (finding.span is not None and finding.span.line >= 1)
        assert finding.address is None or str(finding.address)
        sentence = f"{says(finding)}{advice(finding)}"
        assert says(finding)
        assert "{" not in sentence.replace("`{", "")
        assert "``" not in sentence


@pytest.mark.parametrize("rule", RULES, ids=NAMES)
def test_every_rule_has_a_whole_page(rule: Rule) -> None:
    page = page_of(rule)

    assert page.title
    assert page.checks.endswith(".")
    assert page.matters.endswith(".")


PAGE = """A title.

What it checks
    Something.

Why it matters
    Much.

Example
    ```yaml
    milestones:
      - {id: a, name: A}
    ```

Instead
    ```text
    nothing
    ```
"""


def test_a_page_is_taken_apart() -> None:
    page = read_page(PAGE, "here")

    assert (page.title, page.checks, page.matters) == ("A title", "Something.", "Much.")
    assert page.example.text == "milestones:\n  - {id: a, name: A}\n"
    assert (page.example.runs, page.instead.runs) == (True, False)


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        ("Why it matters", "Why"),
        ("Why it matters\n    Much.\n", ""),
        ("    Much.\n", ""),
        ("```text", "```python"),
        ("Instead\n", "More\n    x\n\nInstead\n"),
    ],
)
def test_an_unfinished_page_is_refused_by_name(good: str, bad: str) -> None:
    with pytest.raises(UnfinishedPage, match=r"^here: "):
        read_page(PAGE.replace(good, bad), "here")

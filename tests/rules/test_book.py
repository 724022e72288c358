from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cet_cli.rules.book import FAMILIES, RULES, by_name
from cet_cli.rules.page import page_of
from cet_cli.wording.english import CATALOGUE
from cet_cli.wording.message import names_in
from tests.rules.harness import findings_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cet_cli.rules.rule import Rule

HOUSE = Path(__file__).parents[2] / "cet_cli"
FORBIDDEN = re.compile(r"\b(KPIs?|actuals?|metrics?|issues?|violations?)\b", re.IGNORECASE)

SOMETIMES = frozenset({"suggestion", "more"})
"""Arguments that only some findings of a rule have; an advice with them has another behind it."""


@cache
def arguments_given() -> Mapping[str, frozenset[str]]:
    """The arguments of the findings of all examples, by the key of their message."""
    given: dict[str, frozenset[str]] = {}
    for rule in RULES:
        page = page_of(rule)
        for finding in findings_of(page.example.text) if page.example.runs else ():
            special = f"{finding.rule}.{finding.arguments.get('reason', '')}"
            key = special if special in CATALOGUE else finding.rule
            given[key] = given.get(key, frozenset()) | frozenset(finding.arguments)
    return given


@pytest.mark.parametrize("letter", FAMILIES)
def test_a_family_lists_its_rules_by_code_and_under_its_letter(letter: str) -> None:
    codes = [rule.code for rule in FAMILIES[letter].RULES]

    assert codes == sorted(codes)
    assert [code for code in codes if not re.fullmatch(rf"{letter}[0-9]{{3}}", code)] == []


def test_no_code_and_no_slug_is_used_twice() -> None:
    assert len(by_name()) == 2 * len(RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_is_called_like_its_file(rule: Rule) -> None:
    assert rule.module.rpartition(".")[2] == rule.slug.replace("-", "_")


@pytest.mark.parametrize("letter", FAMILIES)
def test_every_file_of_a_family_is_listed(letter: str) -> None:
    folder = HOUSE / "rules" / FAMILIES[letter].__name__.rpartition(".")[2]
    written = {
        path.stem
        for path in folder.glob("*.py")
        if re.search(
            r"^(@(revision_)?rule\(|\w+ = met_while_reading\()",
            path.read_text("utf-8"),
            re.MULTILINE,
        )
    }

    assert written == {rule.slug.replace("-", "_") for rule in FAMILIES[letter].RULES}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_every_rule_has_a_message(rule: Rule) -> None:
    assert rule.code in CATALOGUE


def test_every_message_is_of_a_rule() -> None:
    assert {key.partition(".")[0] for key in CATALOGUE} <= {rule.code for rule in RULES}


def test_a_message_asks_only_for_what_its_findings_give() -> None:
    given = arguments_given()
    wanted = {key: CATALOGUE[key].arguments - given[key] - SOMETIMES for key in given}

    assert {key: missing for key, missing in wanted.items() if missing} == {}


@pytest.mark.parametrize("key", CATALOGUE)
def test_a_message_is_plain_and_uses_the_words_of_the_house(key: str) -> None:
    message = CATALOGUE[key]

    for text in (message.says, *message.instead):
        assert not text.endswith(".") or text.endswith("...")
        assert not FORBIDDEN.search(re.sub(r"`[^`]*`", "", text))
        assert not re.match("[A-Z][a-z]", text)


@pytest.mark.parametrize("key", CATALOGUE)
def test_no_sentence_needs_what_is_given_only_sometimes(key: str) -> None:
    assert SOMETIMES.isdisjoint(names_in(CATALOGUE[key].says))


def test_every_code_that_is_found_elsewhere_is_in_the_book() -> None:
    floors = ("document", "load", "check")
    texts = (path.read_text("utf-8") for floor in floors for path in (HOUSE / floor).rglob("*.py"))
    codes = {code for text in texts for code in re.findall(r"\"([A-Z][0-9]{3})\"", text)}

    assert codes - set(by_name()) == set()
    assert "S001" in codes


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_the_lists_say_of_a_rule_what_its_own_file_says(rule: Rule) -> None:
    loaded = rule.loaded()

    assert (rule.code, rule.slug, rule.severity, rule.module) == (
        loaded.code,
        loaded.slug,
        loaded.severity,
        loaded.module,
    )
    assert not rule.reading or loaded.search is None


def test_the_family_of_a_rule_is_the_letter_of_its_code() -> None:
    assert {rule.family for rule in RULES} == {rule.code[0] for rule in RULES}

"""Every message has its twin in Korean, with the same arguments."""

from __future__ import annotations

import ast
import re
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest

import cet_cli
from cet_cli import errors
from cet_cli.cli.app import application
from cet_cli.cli.korean_help import _paragraphs
from cet_cli.cli.speaking import command_of, commands_of
from cet_cli.rules.book import RULES
from cet_cli.rules.page import (
    KOREAN_HEADINGS,
    UnfinishedPage,
    korean_page_of,
    page_of,
    read_korean_page,
)
from cet_cli.wording import english, korean
from cet_cli.wording.korean.findings import LABELS
from cet_cli.wording.korean.help import HELP
from cet_cli.wording.message import Message, names_in
from cet_cli.wording.refusals import _patterns

HOUSE = Path(cet_cli.__file__).parent
MODULES = sorted(one.name for one in iter_modules(english.__path__))
AS_THE_FORMAT_HAS_IT = {("changes", "SIDES"), ("findings", "LABELS"), ("things", "WORDS")}
"""What English says as the file or the rule does, so that its table is empty."""
LATIN_RUN = re.compile(r"[A-Za-z]+(?: [A-Za-z]+)+")
RAISING = ("check", "document", "load", "rules")
"""The rooms that find something."""
IN_CODE = re.compile(r"`[^`]*`")


def tables(language: str, module: str) -> dict[str, object]:
    made = vars(import_module(f"cet_cli.wording.{language}.{module}"))
    return {name: value for name, value in made.items() if name.isupper() and name[0] != "_"}


def entries(value: object) -> dict[object, object]:
    if isinstance(value, dict):
        return dict(value)
    return {"": value}


def arguments(value: object) -> set[str]:
    if isinstance(value, Message):
        return set(value.arguments)
    if isinstance(value, str):
        return set(names_in(value))
    if isinstance(value, tuple):
        return set().union(*(arguments(one) for one in value))
    return set()


@pytest.mark.parametrize("module", MODULES)
def test_the_korean_module_has_the_same_tables_keys_and_arguments(module: str) -> None:
    ours, theirs = tables("korean", module), tables("english", module)

    assert ours.keys() >= theirs.keys()
    for name, table in theirs.items():
        if (module, name) in AS_THE_FORMAT_HAS_IT:
            continue
        said, korean_said = entries(table), entries(ours[name])
        assert korean_said.keys() == said.keys(), name
        for key, value in said.items():
            assert arguments(korean_said[key]) == arguments(value), (name, key)


def test_every_message_of_the_rules_has_its_twin() -> None:
    assert korean.CATALOGUE.keys() == english.CATALOGUE.keys()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_every_rule_has_its_page_in_korean(rule: object) -> None:
    from cet_cli.rules.rule import Rule

    assert isinstance(rule, Rule)
    page = korean_page_of(rule)

    assert page.title != page_of(rule).title, "no .ko.md beside the rule"
    assert page.example == page_of(rule).example
    for text in (page.title, page.checks, page.matters, page.shows, page.mends):
        assert not LATIN_RUN.findall(IN_CODE.sub("", text))
        assert 0 < len(text) < 700


def test_a_korean_page_without_a_section_is_none() -> None:
    page = page_of(RULES[0])
    whole = "# 제목\n" + "".join(f"\n## {one}\n글입니다.\n" for one in KOREAN_HEADINGS)

    assert read_korean_page(whole, page, "x").mends == "글입니다."
    for broken in (whole.replace("## 예\n글입니다.\n", ""), whole.replace("# 제목", "제목")):
        with pytest.raises(UnfinishedPage, match="x: its Korean headings"):
            read_korean_page(broken, page, "x")


def test_every_place_beside_a_finding_is_said_in_korean() -> None:
    said = {
        label.value
        for label in called({"Related"}, *(HOUSE / one for one in RAISING))
        if isinstance(label, ast.Constant)
    }

    assert said == set(LABELS)


def test_every_sentence_of_the_help_is_said_in_korean() -> None:
    unsaid = set()
    for command in commands_of(command_of(application())):
        texts = [getattr(one, "help", None) for one in command.params if not hidden(one)]
        paragraphs = [one for one in _paragraphs(command.help) if not one.startswith("cet ")]
        for text in (*texts, *paragraphs):
            if text and " ".join(text.split()) not in HELP:
                unsaid.add(text)

    assert not unsaid


def hidden(parameter: object) -> bool:
    return bool(getattr(parameter, "hidden", False))


def test_every_reason_why_there_is_no_answer_is_said_in_korean() -> None:
    """Each sentence that an error is raised with is known by its English words."""
    names = {name for name, one in vars(errors).items() if isinstance(one, type)}
    sentences = {template(one) for one in called({*names, "UnwritableAnswer"}, HOUSE)}
    unsaid = {
        one
        for one in sentences
        if one and not any(pattern.fullmatch(one) for pattern, _ in _patterns())
    }

    assert not unsaid


def called(names: set[str], *folders: Path) -> list[ast.expr]:
    """Give the first argument of each call of one of some names."""
    trees = [ast.parse(file.read_text("utf-8")) for one in folders for file in one.rglob("*.py")]
    calls = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [
        call.args[0]
        for call in calls
        if call.args and isinstance(call.func, ast.Name) and call.func.id in names
    ]


def template(text: ast.expr) -> str:
    """Write a sentence with an `x` for each argument; "" where it is made elsewhere."""
    if isinstance(text, ast.Constant):
        return str(text.value)
    if not isinstance(text, ast.JoinedStr):
        return ""
    words = [one.value if isinstance(one, ast.Constant) else "x" for one in text.values]
    said = "".join(map(str, words))
    return said if re.search("[a-z]{2,} [a-z]{2,}", said) else ""

"""Every address of every plan can be shown, at every width and as JSON, with no traceback."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import replace
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from cet_cli import api
from cet_cli.api import judging
from cet_cli.assess.missing import WANTS
from cet_cli.errors import CetError
from cet_cli.model.fields import field_keys
from cet_cli.model.walk import walk_portfolio
from cet_cli.render.json.v1.listing import list_json
from cet_cli.render.json.v1.show import show_json
from cet_cli.render.terminal.lines import cells, plain
from cet_cli.render.terminal.listing import list_lines
from cet_cli.render.terminal.show import show_lines
from cet_cli.render.tsv import list_tsv
from cet_cli.report.kinds import KINDS, LISTED
from cet_cli.report.listing import Selection, compose_list
from cet_cli.report.look_up import look_up
from cet_cli.report.show import compose_show
from cet_cli.rules.book import RULES
from cet_cli.rules.page import page_of
from cet_cli.wording.english.listing import KINDS as LISTED_WORDS
from cet_cli.wording.english.listing import WANTS as WANT_WORDS
from cet_cli.wording.english.things import FIELDS, RELATIONS
from cet_cli.wording.english.things import KINDS as KIND_WORDS
from cet_cli.wording.english.working import STEPS
from tests.report.gallery import DAY, PLAN, made
from tests.rules.harness import files_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.report.show import Looked

ROOT = Path(__file__).parents[2]
WIDTHS = (40, 80, 140)


def schema(name: str) -> Draft202012Validator:
    text = (files("cet_cli.render.json.v1") / f"{name}.schema.json").read_text(encoding="utf-8")
    Draft202012Validator.check_schema(json.loads(text))
    return Draft202012Validator(
        json.loads(text), format_checker=Draft202012Validator.FORMAT_CHECKER
    )


SHOW, LIST = schema("show"), schema("list")


def looked(folder: Path, as_of: date | None = None) -> Looked:
    """The plan, read and checked once for many questions, and looked ahead from."""
    return replace(judging._look(DAY, as_of, None, folder, findings=True), projected=True)


def addresses(plan: Looked, *, fields: bool) -> Iterator[str]:
    for address, holder in walk_portfolio(plan.things.plan):
        yield str(address)
        kind: type = type(holder)
        yield from (f"{address}.{key}" for key in sorted(field_keys(kind))) if fields else ()


def look_at(plan: Looked, asked: str) -> None:
    found = look_up(asked, plan.things.plan, plan.workspace.portfolio)
    report = compose_show(plan, found)
    assert list(SHOW.iter_errors(json.loads(show_json(report)))) == []
    for width in WIDTHS[1:]:
        lines = plain(show_lines(report, width)).splitlines()
        assert [line for line in lines if cells(line) > width and " " in line.strip()] == []
    assert plain(show_lines(report, WIDTHS[0]))


def look_through(plan: Looked, wanted: Selection) -> None:
    report = compose_list(plan, wanted)
    assert list(LIST.iter_errors(json.loads(list_json(report)))) == []
    for width in WIDTHS:
        lines = plain(list_lines(report, width)).splitlines()
        assert [line for line in lines if cells(line) > width] == []
    widths = {line.count("\t") for line in list_tsv(report).splitlines()}
    assert len(widths) == 1


def test_everything_in_a_plan_of_everything(tmp_path: Path) -> None:
    plan = looked(made(tmp_path))
    some = list(addresses(plan, fields=True))

    for asked in (*addresses(plan, fields=False), *some[::5]):
        look_at(plan, asked)


@pytest.mark.parametrize("folder", ["roadmaps/korea", "tests/data/haneul", "tests/data/mistake"])
def test_a_part_of_every_plan_that_is_shipped(folder: str) -> None:
    plan = looked(ROOT / folder)
    every = list(addresses(plan, fields=False))

    for asked in every[:: max(1, len(every) // 100)]:
        look_at(plan, asked)
    for wanted in (Selection(), Selection(missing=True), Selection(kinds=("figure", "source"))):
        look_through(plan, wanted)


@pytest.mark.parametrize("code", [rule.code for rule in RULES if not rule.reading][::3])
def test_plans_with_mistakes_are_shown_and_listed_too(code: str, tmp_path: Path) -> None:
    page = page_of(next(rule for rule in RULES if rule.code == code))
    for name, content in files_of(page.example.text).items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(content, encoding="utf-8")
    plan = looked(tmp_path)

    for asked in addresses(plan, fields=False):
        look_at(plan, asked)
    look_through(plan, Selection())
    look_through(plan, Selection(missing=True))


@pytest.mark.parametrize("day", [date(2024, 1, 15), date(2025, 2, 1), date(2026, 3, 1)])
def test_everything_that_was_known_on_an_earlier_day(day: date, tmp_path: Path) -> None:
    plan = looked(made(tmp_path), day)

    for asked in addresses(plan, fields=False):
        look_at(plan, asked)


@settings(max_examples=60)
@given(st.text(max_size=30))
def test_any_text_is_shown_or_refused_in_one_line(
    tmp_path_factory: pytest.TempPathFactory, asked: str
) -> None:
    folder = tmp_path_factory.getbasetemp() / "any"
    if not folder.exists():
        folder.mkdir()
        made(folder, PLAN.partition("areas:")[0])
    with suppress(CetError):
        api.show(asked, DAY, None, None, folder)


def test_everything_has_a_word() -> None:
    kinds = set(KINDS.values())

    assert kinds <= set(KIND_WORDS)
    assert set(LISTED) <= set(LISTED_WORDS)
    assert set(WANTS) == set(WANT_WORDS)
    missing = {
        key
        for kind in KINDS
        for key in field_keys(kind)
        if key not in FIELDS and key.replace("_", " ") != key
    }
    assert missing <= {"achieved_by", "key_technologies", "part_of", "stepping_stones"}


def test_the_schemas_know_every_word() -> None:
    show_words, list_words = (one.schema for one in (SHOW, LIST))
    assert isinstance(show_words, dict)
    assert isinstance(list_words, dict)
    defs = show_words["$defs"]

    assert defs["step"]["properties"]["name"]["enum"] == list(STEPS)
    assert set(show_words["properties"]["links"]["propertyNames"]["enum"]) == {
        one for one in RELATIONS if one != "for_above"
    }
    assert list_words["$defs"]["row"]["properties"]["missing"]["items"]["enum"] == list(WANTS)
    assert list_words["$defs"]["row"]["properties"]["kind"]["enum"] == [*LISTED, "figure"]

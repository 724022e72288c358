from __future__ import annotations

import json
from datetime import date
from fractions import Fraction
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from cet_cli.api import check_paths, summarise
from cet_cli.assess import ORDER
from cet_cli.render.json.v1.envelope import envelope
from cet_cli.render.json.v1.findings import findings_json
from cet_cli.render.json.v1.rules import rule_json, rules_json
from cet_cli.render.json.v1.status import status_json
from cet_cli.render.json.v1.values import exact
from cet_cli.report.rules import compose_rule, compose_rules

ROOT = Path(__file__).parents[2]
DAY = date(2026, 6, 30)


def strict(text: str) -> Any:  # noqa: ANN401 - what JSON may hold
    def refuse(word: str) -> None:
        pytest.fail(f"{word} is no JSON")

    text.encode("utf-8")
    return json.loads(text, parse_constant=refuse)


def schema(name: str) -> Draft202012Validator:
    text = (files("cet_cli.render.json.v1") / f"{name}.schema.json").read_text(encoding="utf-8")
    Draft202012Validator.check_schema(json.loads(text))
    return Draft202012Validator(
        json.loads(text), format_checker=Draft202012Validator.FORMAT_CHECKER
    )


def written(name: str) -> str:
    area = ROOT / "tests" / "data" / "haneul" / "areas" / "sky-cars.yaml"
    make = {
        "findings": lambda: findings_json(
            check_paths([ROOT / "tests/data/mistake", ROOT / "roadmaps/korea"], DAY)[0]
        ),
        "rules": lambda: rules_json(compose_rules()),
        "rule": lambda: rule_json(compose_rule("part-exceeds-whole")),
        "status": lambda: status_json(summarise(str(area), DAY, DAY)),
    }
    return make[name]()


@pytest.mark.parametrize("name", ["findings", "rules", "rule", "status"])
def test_each_answer_is_as_its_schema_says(name: str) -> None:
    answer = strict(written(name))

    assert list(schema(name).iter_errors(answer)) == []
    assert list(answer)[:3] == ["version", "kind", "as_of"]
    assert answer["version"] == 1
    assert answer["kind"] == name


@pytest.mark.parametrize("path", ["roadmaps/korea", "tests/data/haneul"])
def test_the_status_of_a_whole_plan_is_as_its_schema_says(path: str) -> None:
    answer = strict(status_json(summarise(path, DAY, DAY, here=ROOT)))

    assert list(schema("status").iter_errors(answer)) == []
    assert answer["read"]["path"] == path
    assert not {"detail", "missing"} & set(answer)


def test_the_evidence_that_is_missing_is_as_the_schema_says() -> None:
    report = summarise("roadmaps/korea", DAY, DAY, here=ROOT, missing=True)
    answer = strict(status_json(report))

    assert list(schema("status").iter_errors(answer)) == []
    assert answer["missing"]


@pytest.mark.parametrize(
    ("name", "where", "wrong"),
    [
        ("findings", ("findings", 0, "severity"), "fatal"),
        ("findings", ("findings", 0, "place", "line"), 0),
        ("status", ("counts", "targets", "by_status"), {"great": 1}),
        ("status", ("as_of",), "2026-02-30"),
        ("rules", ("rules", 0, "code"), "m1"),
    ],
)
def test_a_schema_refuses_what_is_wrong(
    name: str, where: tuple[str | int, ...], wrong: object
) -> None:
    answer = strict(written(name))
    place = answer
    for key in where[:-1]:
        place = place[key]
    place[where[-1]] = wrong

    assert list(schema(name).iter_errors(answer)) != []


def test_a_schema_knows_every_status_word() -> None:
    shape: Any = schema("status").schema
    words = shape["$defs"]["status"]["enum"]

    assert [word for word in words if word not in {"untested", "dropped"}] == list(ORDER)


def test_numbers_are_exact_and_beside_them_floats() -> None:
    assert exact(None) is None
    assert exact(Fraction(1, 3)) == {"exact": "1/3", "float": 1 / 3}
    assert exact(Fraction(10**400)) == {"exact": str(10**400), "float": None}
    assert exact(Fraction(-(10**400))) == {"exact": str(-(10**400)), "float": None}


def test_no_number_is_written_that_is_none() -> None:
    with pytest.raises(ValueError, match="Out of range"):
        envelope("x", None, None, {"x": float("nan")})


def test_what_cannot_be_seen_is_escaped_and_comes_back_as_it_was() -> None:
    nasty = "\x1b[31m\x9b\u202e\u200b\ud800##[add-mask]한국\n::error::"
    text = envelope("x", DAY, None, {"x": nasty})

    assert json.loads(text)["x"] == nasty
    assert text.replace("\n", "").isprintable()
    assert "##[" not in text
    assert "한국" in text

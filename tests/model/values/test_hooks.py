from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import jsonschema
import pytest
from pydantic import TypeAdapter, ValidationError
from pydantic.dataclasses import dataclass

from cet_cli.model.values import REASONS, Period, Published, Quantity, Text, Unit, Unreadable


@dataclass(frozen=True, slots=True)
class Sheet:
    """One value of each type, as a class of the model holds them."""

    name: Text
    due: Period
    value: Quantity
    unit: Unit
    published: Published


NODES: dict[str, Any] = {
    "name": {"en": "Quantum", "ko": "양자"},
    "due": "2027",
    "value": "over 30 trillion",
    "unit": "KRW",
    "published": "2024-08",
}
SHEET = TypeAdapter(Sheet)
SCHEMA = SHEET.json_schema()


def test_pydantic_reads_every_value_from_the_text_of_a_file() -> None:
    sheet = SHEET.validate_python(NODES)

    assert sheet.name == Text.read(NODES["name"])
    assert sheet.due == Period.read("2027")
    assert sheet.value == Quantity.read("over 30 trillion")
    assert sheet.unit == Unit.read("KRW")
    assert sheet.published == Published.read("2024-08")


def test_values_that_are_read_already_pass() -> None:
    sheet = SHEET.validate_python(NODES)
    again = Sheet(sheet.name, sheet.due, sheet.value, sheet.unit, sheet.published)

    assert again == sheet


def test_a_number_from_a_notebook_counts_as_its_text() -> None:
    sheet = SHEET.validate_python({**NODES, "due": 2027, "value": 4.7})

    assert (sheet.due.text, sheet.value.number) == ("2027", Decimal("4.7"))


@pytest.mark.parametrize(
    ("field", "node", "kind", "context"),
    [
        ("value", "7,21", "quantity", {"reason": "separator", "text": "7,21", "numeral": "7,21"}),
        ("value", ["5"], "quantity", {"reason": "not-text", "text": "['5']", "kind": "list"}),
        ("value", True, "quantity", {"reason": "not-text", "text": "True", "kind": "bool"}),
        ("due", "2027/1", "period", {"reason": "form", "text": "2027/1", "suggestion": "2027-01"}),
        (
            "due",
            {"a": "b"},
            "period",
            {"reason": "not-text", "text": "{'a': 'b'}", "kind": "mapping"},
        ),
        ("name", {"x": "y"}, "text", {"reason": "language", "text": "x", "key": "x"}),
        ("unit", "bn", "unit", {"reason": "form", "text": "bn"}),
        ("published", "2024..", "published", {"reason": "span", "text": "2024.."}),
    ],
)
def test_an_unreadable_value_is_one_error_with_its_reason(
    field: str, node: object, kind: str, context: dict[str, str]
) -> None:
    with pytest.raises(ValidationError) as refused:
        SHEET.validate_python({**NODES, field: node})

    (error,) = refused.value.errors()
    assert (error["type"], error["loc"], error["ctx"]) == (kind, (field,), context)
    assert context["reason"] in REASONS


@pytest.mark.parametrize(
    "reader", [Text.read, Period.read, Quantity.read, Unit.read, Published.read]
)
def test_what_cannot_be_read_is_a_value_error(reader: Any) -> None:  # noqa: ANN401
    with pytest.raises(ValueError, match="empty") as refused:
        reader(" ")

    assert isinstance(refused.value, Unreadable)


@pytest.mark.parametrize(
    "change",
    [
        {},
        {"value": 4.7, "due": 2027, "published": 2023},
        {"due": "2024-08..2028", "published": "before 2023-02-21"},
        {"due": "..2035", "published": "unknown"},
        {"name": "Quantum"},
        {"name": {"fr": "Quantique"}},
    ],
)
def test_an_editor_accepts_what_can_be_read(change: dict[str, Any]) -> None:
    nodes = {**NODES, **change}

    jsonschema.validate(nodes, SCHEMA)
    SHEET.validate_python(nodes)


@pytest.mark.parametrize(
    "change",
    [
        {"due": "2024/08"},
        {"due": "2025-13"},
        {"due": ".."},
        {"published": "2024..2025"},
        {"name": {"English": "Quantum"}},
        {"name": {}},
        {"name": 5},
        {"value": ["5"]},
        {"value": ""},
        {"unit": 5},
    ],
)
def test_an_editor_marks_what_cannot_be_read(change: dict[str, Any]) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**NODES, **change}, SCHEMA)


def test_every_value_says_in_an_editor_what_it_is() -> None:
    described = json.loads(json.dumps(SCHEMA))["properties"]

    assert all(len(described[field]["description"]) > 40 for field in NODES)

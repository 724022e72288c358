"""The JSON Schema of the files, for editors: generated from the model, so that it cannot differ.

It accepts what people type, numbers too; what only the whole portfolio can tell is left to `cet`.
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from pydantic import TypeAdapter

from cet_cli.model.base import SAID
from cet_cli.model.docstrings import field_descriptions
from cet_cli.model.earlier import ABSENT, TABLE
from cet_cli.model.fields import every_class
from cet_cli.model.files import KINDS, adapter
from cet_cli.model.values import Period, Published, Quantity, Text

Schema = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"

_HIDDEN = (SAID, TABLE, ABSENT)
_VALUES = (Text, Quantity, Period, Published)
_NEVER_LONG = frozenset(
    {"id", "portfolio", "roadmap", "format", "source", "was", "disputed", "inferred", "note"}
)
"""Fields that are not written long: names, and what stands beside `is` itself."""

_PART_NAME = "^[A-Z\\u0080-\\uffff]"
"""How the name of a part of a table begins, as far as an editor can tell it from a field."""


def json_schema() -> Schema:
    """Make the schema of all three kinds of file; the key at its top tells which one a file is."""
    made = adapter().json_schema(by_alias=True)
    kinds = {kind.__name__: kind for kind in every_class(tuple(KINDS.values()))}
    defs = {name: _shaped(schema, kinds.get(name)) for name, schema in made["$defs"].items()}
    defs["Long"] = _long(defs["Said"])
    defs["LongEarlier"] = _long(defs["Earlier"])
    defs["Long"]["properties"]["was"]["items"] = {"$ref": "#/$defs/LongEarlier"}
    defs = _shared(defs)
    names = {key: {"$ref": f"#/$defs/{kind.__name__}"} for key, kind in KINDS.items()}
    return {
        "$schema": DIALECT,
        "title": "A file of a roadmap portfolio",
        "description": "Format 1 of `cet`: a portfolio, the roadmap of an area, or its sources.",
        "type": "object",
        "allOf": [
            {"if": _has("portfolio"), "then": names["portfolio"]},
            {"if": {**_has("roadmap"), "not": _has("portfolio")}, "then": names["roadmap"]},
            {
                "if": {"not": {"anyOf": [_has("portfolio"), _has("roadmap")]}},
                "then": {**names["sources"], "required": ["sources"]},
            },
        ],
        "$defs": defs,
    }


def _has(key: str) -> Schema:
    return {"required": [key]}


def _shaped(schema: Schema, kind: type | None) -> Schema:
    """Turn the schema of one class into that of what people write."""
    said = field_descriptions(kind) if kind else {}
    long = SAID in schema["properties"]
    table = TABLE in schema["properties"]
    properties = {
        key: _property(key, value, said, long=long)
        for key, value in schema["properties"].items()
        if key not in _HIDDEN
    }
    if schema.get("title") == "Earlier":
        properties = {key: _or_none(value) for key, value in properties.items()}
    shaped = {**schema, "properties": properties}
    if table:
        shaped["patternProperties"] = {_PART_NAME: properties["value"]}
    return shaped


def _property(key: str, schema: Schema, said: dict[str, str], *, long: bool) -> Schema:
    typed = _typed(schema)
    is_list_of_parts = "$ref" in str(typed.get("items", "")) or "$ref" in typed
    if long and key not in _NEVER_LONG and not is_list_of_parts:
        typed = {"anyOf": [typed, {"$ref": "#/$defs/Long"}]}
    description = said.get("id" if key in ("portfolio", "roadmap") else key)
    return {**typed, "description": description} if description else typed


def _typed(schema: Schema) -> Schema:
    """Say what may be typed: no null, numbers where texts are figures, one text for a list."""
    plain = {key: value for key, value in schema.items() if key not in ("default", "title")}
    if "anyOf" in plain or "oneOf" in plain:
        branches = plain.pop("anyOf", None) or plain.pop("oneOf")
        kept = [_typed(one) for one in branches if one.get("type") != "null"]
        return {**kept[0], **plain} if len(kept) == 1 else {**plain, "anyOf": kept}
    if plain.get("items") == {"$ref": "#/$defs/Citation"}:
        one: Schema = {"anyOf": [{"type": "string"}, plain["items"]]}
        return {"anyOf": [*one["anyOf"], {"type": "array", "items": one}]}
    if plain.get("type") == "array" and "$ref" not in plain["items"]:
        item = _typed(plain["items"])
        return {"anyOf": [item, {"type": "array", "items": item}]}
    if plain.get("enum") == [True, False]:
        return {"type": "boolean"}
    if plain.get("type") == "string" and not {"enum", "pattern", "const"} & plain.keys():
        return {**plain, "type": ["string", "number"]}
    return plain


def _or_none(schema: Schema) -> Schema:
    """In an earlier state `none` says that a field was not there yet."""
    described = {key: value for key, value in schema.items() if key == "description"}
    bare = {key: value for key, value in schema.items() if key != "description"}
    return {**described, "anyOf": [bare, {"const": "none"}]}


def _long(beside: Schema) -> Schema:
    """Describe a field written long: its value under `is`, and who said it beside it."""
    value = {"description": "The value of the field."}
    return deepcopy(
        {
            "type": "object",
            "description": "A field written long: its value, and who said it.",
            "properties": {"is": value, **beside["properties"]},
            "required": ["is"],
            "additionalProperties": False,
        }
    )


def _shared(defs: Schema) -> Schema:
    """Let the schema of a value stand once, and be pointed at from everywhere else."""
    values = {kind.__name__: _typed(TypeAdapter(kind).json_schema()) for kind in _VALUES}
    return {**_pointing(defs, values), **values}


def _pointing(node: Any, values: Schema) -> Any:  # noqa: ANN401 - any piece of a schema
    if isinstance(node, list):
        return [_pointing(one, values) for one in node]
    if not isinstance(node, dict):
        return node
    for name, value in values.items():
        if value.items() <= node.items():
            return {"$ref": f"#/$defs/{name}"}
        bare = {key: part for key, part in value.items() if key != "description"}
        if bare.items() <= node.items():
            beside = {key: part for key, part in node.items() if key not in bare}
            return {"$ref": f"#/$defs/{name}", **beside}
    return {key: _pointing(part, values) for key, part in node.items()}

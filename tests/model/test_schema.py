"""The schema for editors takes what is right and refuses what an editor can see is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
import yaml

from cet_cli.model.schema import json_schema
from tests.plans import FORMAT, KOREA

if TYPE_CHECKING:
    from pathlib import Path

FILES = [*sorted(FORMAT.rglob("*.yaml")), *sorted(KOREA.rglob("*.yaml"))]


class Editor(yaml.SafeLoader):
    """Reads a file as editors do: numbers and true are values, dates are texts."""


Editor.yaml_implicit_resolvers = {
    first: [(tag, form) for tag, form in forms if not tag.endswith(("timestamp", "bool"))]
    for first, forms in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
Editor.add_implicit_resolver(
    "tag:yaml.org,2002:bool", yaml.SafeLoader.yaml_implicit_resolvers["t"][0][1], ["t", "f"]
)


@pytest.fixture(scope="module")
def validator() -> jsonschema.Draft202012Validator:
    schema = json_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def refused(validator: jsonschema.Draft202012Validator, text: str) -> list[str]:
    """Read a text as an editor does and say what the schema refuses."""
    nodes: Any = yaml.load(text, Editor)  # noqa: S506 - a safe loader
    return [error.json_path for error in validator.iter_errors(nodes)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_what_is_right_is_taken(validator: jsonschema.Draft202012Validator, path: Path) -> None:
    assert refused(validator, path.read_text(encoding="utf-8")) == []


HEAD = "format: 1\nroadmap: area\nname: A\n"


@pytest.mark.parametrize(
    "text",
    [
        HEAD + "milstones: []\n",
        HEAD + "milestones: [{id: m, nmae: M}]\n",
        HEAD + "milestones: [{id: M 1, name: M}]\n",
        HEAD + "milestones: [{id: m, name: M, due: soon}]\n",
        HEAD + "milestones: [{id: m, name: M, confidence: sure}]\n",
        HEAD + "milestones: [{id: m, name: M, due: {was: []}}]\n",
        HEAD + "milestones: [{id: m, name: M, was: [{dew: 2027}]}]\n",
        HEAD + "indicators: [{id: i, name: I, counts: maybe}]\n",
        HEAD + "funding: [{id: f, name: F, amounts: [{over: 2024}]}]\n",
        "roadmap: area\n",
        "portfolio: p\nname: P\nareas: [{name: A}]\n",
        "name: A\n",
        "sources: [{id: a}]\n",
        "- a\n",
    ],
)
def test_what_is_wrong_is_refused(validator: jsonschema.Draft202012Validator, text: str) -> None:
    assert refused(validator, text)


@pytest.mark.parametrize(
    "text",
    [
        HEAD + "milestones: [{id: m, name: M, due: 2027, value: 3}]\n",
        HEAD + "milestones: [{id: m, name: M, due: 2027, was: [{due: none}]}]\n",
        HEAD + "milestones: [{id: m, name: M, source: [a, {id: b}], needs: n, tags: [x, y]}]\n",
        HEAD + "indicators: [{id: i, name: I, counts: true, by: c, targets: [{KR: 5}]}]\n",
    ],
)  # fmt: skip
def test_what_people_type_is_taken(validator: jsonschema.Draft202012Validator, text: str) -> None:
    assert refused(validator, text) == []


def test_every_key_has_its_description() -> None:
    defs = json_schema()["$defs"]
    bare = [
        f"{name}.{key}"
        for name in ("Milestone", "Indicator", "Roadmap", "Portfolio", "Source", "Earlier", "Claim")
        for key, value in defs[name]["properties"].items()
        if "description" not in value
    ]

    assert bare == []

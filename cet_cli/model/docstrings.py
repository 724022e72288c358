"""What the docstrings say of each field: one sentence serves the reader, the schema, the editor."""

from __future__ import annotations

import ast
import inspect
import sys
from functools import cache

from cet_cli.model.fields import key_of


def field_descriptions(kind: type) -> dict[str, str]:
    """Map the keys of a class, inherited ones too, to the docstrings below its fields."""
    described: dict[str, str] = {}
    for ancestor in reversed(kind.__mro__):
        described |= _of_module(ancestor.__module__).get(ancestor.__name__, {})
    return described


@cache
def _of_module(name: str) -> dict[str, dict[str, str]]:
    """Read the source of a module once: pydantic's own way costs as much as reading the plan."""
    if not name.startswith("cet_cli."):
        return {}
    tree = ast.parse(inspect.getsource(sys.modules[name]))
    classes = [node for node in tree.body if isinstance(node, ast.ClassDef)]
    return {node.name: _of_class(node) for node in classes}


def _of_class(node: ast.ClassDef) -> dict[str, str]:
    pairs = zip(node.body, node.body[1:], strict=False)
    return {
        key_of(field.target.id): " ".join(doc.value.value.split())
        for field, doc in pairs
        if isinstance(field, ast.AnnAssign)
        and isinstance(field.target, ast.Name)
        and isinstance(doc, ast.Expr)
        and isinstance(doc.value, ast.Constant)
        and isinstance(doc.value.value, str)
    }

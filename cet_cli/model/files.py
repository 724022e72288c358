"""The kinds of file a portfolio is written in, and how their nodes become the model."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from pydantic import TypeAdapter

from cet_cli.model.roadmap import Portfolio, Roadmap, SourceList

if TYPE_CHECKING:
    from collections.abc import Mapping

KINDS: Mapping[str, type] = {"portfolio": Portfolio, "roadmap": Roadmap, "sources": SourceList}
"""The key that a file of each kind has at its top, and what it holds."""


@cache
def adapter(kind: type) -> TypeAdapter[Any]:
    """Give the validator of a kind of file, built once."""
    return TypeAdapter(kind)


def build(kind: type, nodes: object) -> Any:  # noqa: ANN401 - an instance of `kind`
    """Make the model of a file from its nodes.

    Raises:
        pydantic.ValidationError: with the node path of each mistake in `loc`.
    """
    return adapter(kind).validate_python(nodes, by_alias=True, by_name=False)

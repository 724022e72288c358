"""The kinds of file a portfolio is written in, and how their nodes become the model."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from pydantic import TypeAdapter
from pydantic.dataclasses import dataclass

from cet_cli.model.frozen import FROZEN
from cet_cli.model.roadmap import Portfolio, Roadmap, SourceList


@dataclass(frozen=True, slots=True, kw_only=True, config=FROZEN)
class Files:
    """All kinds in one class, so that one validator is built and not three."""

    portfolio: Portfolio | None = None
    """A portfolio's own file."""
    roadmap: Roadmap | None = None
    """The roadmap of an area."""
    sources: SourceList | None = None
    """A list of sources."""


KINDS: Mapping[str, type] = {"portfolio": Portfolio, "roadmap": Roadmap, "sources": SourceList}
"""The key that a file of each kind has at its top, and what it holds."""


@cache
def adapter() -> TypeAdapter[Files]:
    """Give the validator of all kinds of file, built once."""
    return TypeAdapter(Files)


def build(kind: str, nodes: object) -> Any:  # noqa: ANN401 - an instance of `KINDS[kind]`
    """Make the model of a file from its nodes.

    Args:
        kind: the key at its top, one of `KINDS`.
        nodes: what was read.

    Raises:
        pydantic.ValidationError: `loc` is `kind` and the node path of each mistake.
    """
    files = adapter().validate_python({kind: nodes}, by_alias=True, by_name=False)
    return getattr(files, kind)

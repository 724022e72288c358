"""How much one file may hold, so that no file can exhaust time or memory."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """The bounds of one file; settings can raise them.

    Attributes:
        nesting: Most mappings and lists that may be open inside one another.
        size: Most bytes.
        nodes: Most keys, texts, mappings and lists together.
    """

    nesting: int = 64
    size: int = 2_000_000
    nodes: int = 200_000

"""The standing of a source, and whether it counts for more than it did."""

from __future__ import annotations

_WEIGHT = {"third-party": 0, "draft": 0, "reported": 1, "official": 2}
"""What is known only from a draft or a third party is never counted (FORMAT, standing)."""


def is_upgrade(before: str, after: str) -> bool:
    """Tell whether a source counts for more: a draft became official, a report official."""
    return _WEIGHT[after] > _WEIGHT[before]

"""What a general tool makes of two folders: deepdiff over everything by its id, order ignored."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import yaml
from deepdiff import DeepDiff


def by_id(node: Any) -> Any:  # noqa: ANN401 - nodes of YAML
    """Turn lists of things into tables, so that they are compared by id as `cet diff` does."""
    if isinstance(node, dict):
        return {key: by_id(value) for key, value in node.items()}
    if isinstance(node, list) and all(isinstance(one, dict) and "id" in one for one in node):
        return {one["id"]: by_id(one) for one in node}
    return node


def plan(folder: Path) -> dict[str, Any]:
    """Read all files of a folder."""
    return {
        path.stem: by_id(yaml.load(path.read_bytes(), yaml.CSafeLoader))
        for path in sorted(folder.rglob("*.yaml"))
    }


if __name__ == "__main__":
    print(len(DeepDiff(plan(Path(sys.argv[1])), plan(Path(sys.argv[2])), ignore_order=True)))

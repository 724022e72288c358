"""What a general tool makes of two folders: deepdiff over everything by its id, order ignored."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import yaml


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


def main() -> None:
    base, revision = (plan(Path(folder)) for folder in sys.argv[1:3])
    print(len(import_module("deepdiff").DeepDiff(base, revision, ignore_order=True)))


if __name__ == "__main__":
    main()

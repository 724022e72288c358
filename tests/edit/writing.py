"""A writer: makes its observations in a plan, one edit each, and names each that is made.

python -m tests.edit.writing FOLDER NAME HOW-MANY
"""

from __future__ import annotations

import sys
from pathlib import Path

from cet_cli.address import Address
from cet_cli.edit import edit_locked
from cet_cli.patch import Insert

SHARE = Address("area", ("share",))


def main(folder: str, name: str, many: str) -> None:
    root = Path(folder)
    for number in range(int(many)):
        item = {"value": str(number), "on": "2024", "source": f"{name}-{number}"}
        patch = Insert(SHARE, "observations", dict(item))
        edit_locked(root, lambda _, patch=patch: [patch], here=root)  # type: ignore[misc]
        print(f"{name}-{number}", flush=True)  # noqa: T201


if __name__ == "__main__":
    main(*sys.argv[1:])

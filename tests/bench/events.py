"""The limit that nothing built on libyaml can beat: its bare events over the files of a folder."""

from __future__ import annotations

import sys
from pathlib import Path

from yaml._yaml import CParser


def main(folder: Path) -> None:
    for path in sorted(folder.rglob("*.yaml")):
        parser = CParser(path.read_bytes())
        while parser.get_event() is not None:
            pass


if __name__ == "__main__":
    main(Path(sys.argv[1]))

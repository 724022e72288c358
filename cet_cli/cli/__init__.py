"""The command line: options in, one call down, one rendering out, an exit code.

Only here are the clock, the environment and the terminal looked at.
"""

from __future__ import annotations

import sys

from cet_cli import __version__


def main() -> None:
    """Run `cet`; the version is answered before anything else is imported."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        sys.stdout.write(f"cet {__version__}\n")
        return
    from cet_cli.cli.app import run

    run()

"""The command line: options in, one call down, one rendering out, an exit code.

Only here are the clock, the environment and the terminal looked at.
"""

from __future__ import annotations

import sys

from cet_cli import __version__


def main() -> None:
    """Run `cet` and leave with its exit code, also if it is interrupted while it starts."""
    try:
        from cet_cli.cli.boundary import exit_code
        from cet_cli.cli.streams import finish, prepare

        code = exit_code(prepare) or exit_code(_run) or exit_code(finish)
    except KeyboardInterrupt:
        code = 130
    sys.exit(code)


def _run() -> int:
    """Answer the version before anything else is imported, for editors and scripts ask often."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        from cet_cli.cli.streams import answer

        answer(f"cet {__version__}\n")
        return 0
    from cet_cli.cli.app import run

    return run()

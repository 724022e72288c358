"""The command line: options in, one call down, one rendering out, an exit code.

Only here are the clock, the environment and the terminal looked at.
"""

from __future__ import annotations

import sys

from cet_cli import __version__


def main() -> None:
    """Run `cet` and leave with its exit code, also if it is interrupted while it starts."""
    if sys.argv[1:] in (["--version"], ["-V"]) and _told_version():
        return
    try:
        from cet_cli.cli.boundary import exit_code
        from cet_cli.cli.streams import finish, prepare

        code = exit_code(prepare) or exit_code(_run) or exit_code(finish)
    except KeyboardInterrupt:
        code = 130
    sys.exit(code)


def _told_version() -> bool:
    """Answer before anything else is imported, for editors and scripts ask often."""
    import os

    try:
        os.write(sys.stdout.fileno(), f"cet {__version__}\n".encode())
    except BrokenPipeError:
        return True
    except (OSError, AttributeError):
        return False
    return True


def _run() -> int:
    import gc
    import os

    # One answer and the process ends: there is no garbage worth looking for, and looking for it
    # while the classes are made, and once more at the end, costs a fifth of a short command.
    # Plug-ins of pydantic would be other people's code, and asking for them costs as much as typer.
    gc.disable()
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    from cet_cli.cli.app import run

    try:
        return run()
    finally:
        gc.freeze()

"""The one place where "could not answer" becomes exit code 2 and one clear line."""

from __future__ import annotations

import functools
import os
import sys
from typing import TYPE_CHECKING, NoReturn, ParamSpec

import typer

from cet_cli.errors import CetError

if TYPE_CHECKING:
    from collections.abc import Callable

_P = ParamSpec("_P")

DEBUG = "--debug"
"""The option that lets a mistake in `cet` itself show where it happened."""

COULD_NOT_ANSWER = 2
"""Usage, settings, unreadable input, limits; wins over findings."""


def guarded(command: Callable[_P, int | None]) -> Callable[_P, None]:
    """Run a command and leave with the code it gives, whatever happens to it."""

    @functools.wraps(command)
    def run(*args: _P.args, **kwargs: _P.kwargs) -> None:
        try:
            code = command(*args, **kwargs)
        except CetError as refusal:
            fail(str(refusal))
        except RecursionError:
            fail("the input is nested too deeply to be worked with")
        except MemoryError:
            fail("there is not enough memory for this input")
        except Exception as error:
            if DEBUG in sys.argv:
                raise
            kind = type(error).__name__
            fail(
                f"a mistake in cet itself ({kind}: {error}); "
                "please report it with what `cet --debug ...` prints"
            )
        if code:
            raise typer.Exit(code)

    return run


def fail(reason: str) -> NoReturn:
    """Say in one line why there is no answer, and leave."""
    from cet_cli.wording import shown

    try:
        for line in f"cet: {reason}".splitlines():
            sys.stderr.write(f"{shown(line, limit=2000)}\n")
        sys.stderr.flush()
    except OSError:
        pass
    raise typer.Exit(COULD_NOT_ANSWER)


def answer(text: str) -> None:
    """Write an answer to standard output, in the encoding of the terminal or UTF-8."""
    encoding = sys.stdout.encoding or "utf-8"
    write(text.encode(encoding, "backslashreplace"))


def write(data: bytes) -> None:
    """Write bytes to standard output; a closed pipe ends quietly, a full disk does not."""
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        _close_quietly()
    except OSError as error:
        _close_quietly()
        fail(f"the answer cannot be written: {error.strerror}")


def _close_quietly() -> None:
    """Let the interpreter's own last flush go nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())

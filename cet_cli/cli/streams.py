"""The streams that `cet` was given: answers go out, complaints go beside them, nothing crashes."""

from __future__ import annotations

import contextlib
import os
import sys

from cet_cli.errors import CetError

_PLAINER = str.maketrans({"…": "...", "·": ".", "█": "#"})
"""Our own ornaments for a screen that cannot show them; what files say is shown as escapes."""


class UnwritableAnswer(CetError):
    """Standard output takes nothing, as on a full disk."""


def prepare() -> None:
    """Let no character fail, and let a stream that was closed before the start be one to nowhere.

    Raises:
        UnwritableAnswer: there is no standard output.
    """
    if sys.stderr is None:
        sys.stderr = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8")
    if sys.stdout is None:
        raise UnwritableAnswer("there is no standard output to answer on")
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def answer(text: str) -> None:
    """Write an answer to standard output, in the encoding of the terminal or UTF-8."""
    encoding = sys.stdout.encoding or "utf-8"
    try:
        data = text.encode(encoding)
    except UnicodeEncodeError:
        data = text.translate(_PLAINER).encode(encoding, "backslashreplace")
    write(data)


def write(data: bytes) -> None:
    """Write bytes to standard output; a closed pipe ends quietly, a full disk does not.

    Raises:
        UnwritableAnswer: they cannot be written.
    """
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except OSError as error:
        _give_up(error)


def finish() -> None:
    """Write what is still held back, while a failure can still be told.

    Raises:
        UnwritableAnswer: it cannot be written.
    """
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError as error:
        _give_up(error)


def _give_up(error: OSError) -> None:
    """Let the interpreter's own last flush go nowhere, and tell all but a closed pipe."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    with contextlib.suppress(OSError):  # a stream that is no file
        os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
    if not isinstance(error, BrokenPipeError):
        raise UnwritableAnswer(f"the answer cannot be written: {error.strerror}") from error


def abandon() -> None:
    """Finish without a word, where a failure has been told already."""
    with contextlib.suppress(UnwritableAnswer):
        finish()


def complain(*lines: str) -> None:
    """Say on standard error why there is no answer; nobody may be listening."""
    try:
        sys.stderr.write("".join(f"{line}\n" for line in lines))
        sys.stderr.flush()
    except OSError:
        sys.stderr = None

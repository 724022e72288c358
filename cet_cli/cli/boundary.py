"""The one place where "could not answer" becomes exit code 2 and one clear line."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from cet_cli.cli.streams import abandon, complain
from cet_cli.errors import CetError, RefusedPlan

if TYPE_CHECKING:
    from collections.abc import Callable

DEBUG = "--debug"
"""The option that lets a mistake in `cet` itself show where it happened."""

COULD_NOT_ANSWER = 2
"""Usage, settings, unreadable input, limits; wins over findings."""

INTERRUPTED = 130
"""The user pressed Ctrl-C."""

_LONGEST = 300
"""A complaint is cut after so many characters: what was typed may be of any length."""


def exit_code(command: Callable[[], object]) -> int:
    """Run a command and give the code to leave with, whatever happens to it."""
    try:
        code = command()
    except KeyboardInterrupt:
        return INTERRUPTED
    except SystemExit as leaving:
        code = leaving.code
    except CetError as refusal:
        return _refused(refusal)
    except Exception as error:
        told = _told(error)
        if told is None and DEBUG in sys.argv:
            raise
        return could_not_answer(*(told or _own_mistake(error)))
    return code if isinstance(code, int) else 0


def _refused(refusal: CetError) -> int:
    """Tell why; only the refusal of a plan has lines, each made safe where it was made."""
    text = str(refusal)
    lines = text.split("\n") if isinstance(refusal, RefusedPlan) else [text]
    return could_not_answer(*lines)


def _told(error: Exception) -> tuple[str, ...] | None:
    """Tell what failed: the usage, the memory or the disk; None if it was `cet` itself."""
    explain = getattr(error, "format_message", None)
    if type(error).__name__ == "NoArgsIsHelpError":
        return _misused("Missing command", getattr(error, "ctx", None))
    if explain is not None:
        return _misused(" ".join(str(explain()).split()), getattr(error, "ctx", None))
    if isinstance(error, RecursionError):
        return ("the input is nested too deeply to be worked with",)
    if isinstance(error, MemoryError):
        return ("there is not enough memory for this input",)
    if isinstance(error, OSError) and error.strerror:
        return (f"{error.strerror}: `{error.filename}`" if error.filename else error.strerror,)
    return None


def _misused(reason: str, context: object) -> tuple[str, str]:
    """Tell what is wrong with what was typed, and where to read what would be right."""
    command = getattr(context, "command_path", "cet")
    reason = reason.replace("Value error, ", "").removesuffix(".")
    return reason, f"`{command} --help` tells what it takes"


def _own_mistake(error: Exception) -> tuple[str, str]:
    return (
        f"a mistake in cet itself ({type(error).__name__}: {error})",
        "please report it with what `cet --debug ...` prints",
    )


def could_not_answer(*lines: str) -> int:
    """Say in one line, or a few, why there is no answer."""
    from cet_cli.wording.language import language
    from cet_cli.wording.shown import shown

    if language() != "en":
        from cet_cli.wording.refusals import refusal_words

        lines = tuple(map(refusal_words, lines))
    abandon()
    first, *others = lines
    complain(*(shown(line, _LONGEST) for line in (f"cet: {first}", *others)))
    return COULD_NOT_ANSWER

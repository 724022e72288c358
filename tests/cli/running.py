"""Run `cet` as a user does: in this process, in one of its own, or in a terminal."""

from __future__ import annotations

import contextlib
import fcntl
import gc
import io
import os
import pty
import select
import struct
import subprocess
import sys
import termios
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from unittest import mock

from cet_cli.cli import main
from cet_cli.wording.language import forget

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).parents[2]
DATA = ROOT / "tests" / "data"
AS_OF = ("--as-of", "2026-06-30")


@dataclass(frozen=True)
class Answer:
    """What came back."""

    code: int
    out: str
    err: str


def typed(*arguments: str) -> Answer:
    """Run `cet` in this process, so that the lines it runs through are counted."""
    out, err = _stream(), _stream()
    code = _run(arguments, out, err)
    return Answer(code, _text(out), _text(err))


def _run(arguments: tuple[str, ...], out: io.TextIOWrapper, err: io.TextIOWrapper) -> int:
    before = Path.cwd()
    forget()
    with (
        mock.patch.dict(os.environ),
        mock.patch.object(sys, "argv", ["cet", *arguments]),
        mock.patch.object(sys, "stdout", out),
        mock.patch.object(sys, "stderr", err),
    ):
        try:
            main()
        except SystemExit as leaving:
            code = leaving.code
        else:
            code = 0
        finally:
            os.chdir(before)
            gc.enable()
    assert isinstance(code, int)
    return code


def _stream() -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(), encoding="utf-8")


def _text(stream: io.TextIOWrapper) -> str:
    stream.flush()
    assert isinstance(stream.buffer, io.BytesIO)
    return stream.buffer.getvalue().decode()


def environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """Take this process's environment, without what changes how `cet` looks."""
    ours = {"COLUMNS", "LINES", "NO_COLOR", "FORCE_COLOR", "TERM", "COLORTERM"}
    kept = {name: value for name, value in os.environ.items() if name not in ours}
    return kept | {"TERM": "xterm-256color"} | dict(extra or {})


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "cet_cli", *arguments]


def ran(
    *arguments: str, env: Mapping[str, str] | None = None, cwd: Path = ROOT, timeout: float = 60
) -> subprocess.CompletedProcess[bytes]:
    """Run `cet` in a process of its own, with its output in a pipe."""
    return subprocess.run(
        command(*arguments),
        cwd=cwd,
        env=environment(env) | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        timeout=timeout,
        check=False,
    )


def in_terminal(
    *arguments: str, columns: int = 80, env: Mapping[str, str] | None = None
) -> tuple[int, str]:
    """Run `cet` in this process on a real terminal; give its exit code and what it wrote."""
    control, terminal = _terminal(columns)
    written: list[bytes] = []
    reader = threading.Thread(target=lambda: written.append(_read_all(control)))
    reader.start()
    with (
        contextlib.chdir(ROOT),
        mock.patch.dict(os.environ, environment(env), clear=True),
        os.fdopen(terminal, "w", encoding="utf-8") as screen,
    ):
        code = _run(arguments, screen, screen)
    reader.join(timeout=60)
    os.close(control)
    return code, written[0].decode().replace("\r\n", "\n")


def in_own_terminal(
    *arguments: str, columns: int = 80, env: dict[str, str] | None = None
) -> tuple[int, str]:
    """Run `cet` in a process and a terminal of its own."""
    control, terminal = _terminal(columns)
    process = subprocess.Popen(
        command(*arguments),
        cwd=ROOT,
        env=environment(env),
        stdin=terminal,
        stdout=terminal,
        stderr=terminal,
    )
    os.close(terminal)
    written = _read_all(control)
    os.close(control)
    return process.wait(timeout=60), written.decode().replace("\r\n", "\n")


def _terminal(columns: int) -> tuple[int, int]:
    control, terminal = pty.openpty()
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    return control, terminal


def _read_all(control: int) -> bytes:
    pieces = []
    with contextlib.suppress(OSError):  # Linux says EIO when the other end is closed
        while select.select([control], [], [], 60)[0] and (piece := os.read(control, 65536)):
            pieces.append(piece)
    return b"".join(pieces)

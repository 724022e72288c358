"""Closed pipes, full disks, interruptions: quiet or one line, never a traceback."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cet_cli.cli import main, streams
from tests.cli.running import AS_OF, ROOT, command, environment, ran

COMMANDS = (
    ("validate", "tests/data/mistake"),
    ("status", "tests/data/haneul", *AS_OF),
    ("rules",),
    ("schema",),
    ("explain", "M101"),
    ("status", "tests/data/haneul", *AS_OF, "--format", "json"),
    ("--help",),
    ("--version",),
    ("validate", "--help"),
)


def shell(line: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        ["bash", "-o", "pipefail", "-c", line],  # noqa: S607 - whatever shell there is
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        timeout=60,
        check=False,
    )


def line_of(*arguments: str) -> str:
    return " ".join(command(*arguments))


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_a_pipe_that_nobody_reads_ends_quietly(arguments: tuple[str, ...]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        command(*arguments),
        cwd=ROOT,
        env=environment(),
        stdout=writer,
        stderr=subprocess.PIPE,
        timeout=60,
        check=False,
    )
    os.close(writer)

    assert done.stderr == b""
    assert done.returncode in {0, 1}


def test_head_gets_its_line() -> None:
    done = shell(f"{line_of('rules')} | head -2")

    assert done.stdout == b"\nStructure and references\n"
    assert done.stderr == b""


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_a_full_disk_is_2_and_one_line(arguments: tuple[str, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            command(*arguments),
            cwd=ROOT,
            env=environment(),
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )

    assert done.returncode == 2
    assert done.stderr.startswith(b"cet: ")
    assert done.stderr.count(b"\n") == 1
    assert b"No space left on device" in done.stderr


def test_no_standard_output_is_2_and_one_line() -> None:
    done = shell(f"{line_of('status', 'tests/data/haneul')} >&-")

    assert done.returncode == 2
    assert done.stderr == b"cet: there is no standard output to answer on\n"


@pytest.mark.parametrize("where", ["2>&-", "2>/dev/full"])
def test_complaints_that_nobody_can_hear_change_nothing(where: str) -> None:
    assert shell(f"{line_of('explain', 'nosuch')} {where}").returncode == 2


def test_ctrl_c_is_130_and_quiet(tmp_path: Path) -> None:
    things = "".join(
        f"  - {{id: m{i}, name: Thing {i}, due: 2024-02-30, source: own}}\n" for i in range(20_000)
    )
    (tmp_path / "portfolio.yaml").write_text(
        f"format: 1\nportfolio: demo\nname: Demo\nmilestones:\n{things}"
    )
    process = subprocess.Popen(
        command("validate", str(tmp_path)),
        cwd=ROOT,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    memory = Path(f"/proc/{process.pid}/maps")
    until = time.monotonic() + 30
    while "_yaml" not in memory.read_text() and time.monotonic() < until:
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)

    assert (process.returncode, out, err) == (130, b"", b"")


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "euc-kr"])
def test_an_encoding_that_lacks_a_character_gets_an_escape(encoding: str) -> None:
    done = ran("status", "tests/data/haneul", *AS_OF, env={"PYTHONIOENCODING": encoding})
    korean = ran("validate", "tests/data/mistake", env={"PYTHONIOENCODING": encoding})

    assert done.returncode == 0
    assert korean.returncode == 1
    assert "완전자율주행차".encode(encoding, "backslashreplace") in korean.stdout
    assert done.stderr == korean.stderr == b""


def test_ornaments_are_plainer_where_they_cannot_be_shown() -> None:
    done = ran("status", "tests/data/haneul", *AS_OF, env={"PYTHONIOENCODING": "ascii"})

    assert b"\\u" not in done.stdout
    assert b"########" in done.stdout
    assert b"1 breached . 1 missed" in done.stdout


@pytest.mark.parametrize("locale", ["C", "POSIX", "en_US.ISO-8859-1"])
def test_korean_text_passes_any_locale(locale: str) -> None:
    done = ran("validate", "tests/data/mistake", env={"LC_ALL": locale, "LANG": locale})

    assert done.returncode == 1
    assert done.stderr == b""
    assert "완전자율주행차".encode() in done.stdout or b"\\uc644" in done.stdout


@pytest.mark.parametrize("encoding", ["ascii", "utf-16", "euc-kr", "utf-8"])
def test_json_is_utf_8_whatever_the_terminal_speaks(encoding: str) -> None:
    done = ran(
        "validate", "tests/data/mistake", *AS_OF, "--format", "json",
        env={"PYTHONIOENCODING": encoding, "LC_ALL": "C"},
    )  # fmt: skip

    assert done.stderr == b""
    assert "Fully autonomous cars, tested and safe" in done.stdout.decode("utf-8")
    assert done.stdout == ran("validate", "tests/data/mistake", *AS_OF, "--format", "json").stdout


class Failing(io.StringIO):
    def flush(self) -> None:
        raise OSError(28, "No space left on device")


def test_streams_that_are_not_there_are_told_or_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    monkeypatch.setattr(sys, "stdout", None)

    with pytest.raises(streams.UnwritableAnswer, match="no standard output"):
        streams.prepare()
    assert sys.stderr is not None
    streams.finish()
    streams.complain("nobody hears this")
    sys.stderr.close()


def test_streams_of_another_kind_are_left_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    monkeypatch.setattr(sys, "stderr", io.StringIO())

    streams.prepare()
    streams.complain("one", "two")
    assert isinstance(sys.stderr, io.StringIO)
    assert sys.stderr.getvalue() == "one\ntwo\n"


def test_a_complaint_that_cannot_be_written_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", Failing())

    streams.complain("nobody hears this")

    assert sys.stderr is None


@pytest.mark.parametrize("way", ["write", "finish", "abandon"])
def test_a_full_disk_is_told_once(monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        monkeypatch.setattr(sys, "stdout", full)
        if way == "write":
            with pytest.raises(streams.UnwritableAnswer, match="No space left on device"):
                streams.write(b"x" * 100_000)
        else:
            full.write("x")
            if way == "finish":
                with pytest.raises(streams.UnwritableAnswer):
                    streams.finish()
            else:
                streams.abandon()
        streams.finish()


def test_a_closed_pipe_is_not_told(monkeypatch: pytest.MonkeyPatch) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "w", encoding="utf-8") as pipe:
        monkeypatch.setattr(sys, "stdout", pipe)
        streams.answer("한국 …\n")
        streams.answer("a second time\n")


@pytest.mark.parametrize("stream", [None, Failing()])
def test_a_version_that_cannot_be_written_is_told_like_any_answer(
    monkeypatch: pytest.MonkeyPatch, stream: Failing | None
) -> None:
    errors = io.StringIO()
    monkeypatch.setattr(sys, "argv", ["cet", "--version"])
    monkeypatch.setattr(sys, "stdout", stream)
    monkeypatch.setattr(sys, "stderr", errors)

    with pytest.raises(SystemExit) as leaving:
        main()

    assert leaving.value.code == 2
    assert errors.getvalue().startswith("cet: ")
    assert errors.getvalue().count("\n") == 1


def test_an_answer_is_written_plainer_where_it_cannot_be_encoded(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    held = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(held, encoding="ascii"))

    streams.answer("█· 한…\n")
    streams.answer("plain\n")

    assert held.getvalue() == b"#. \\ud55c...\nplain\n"

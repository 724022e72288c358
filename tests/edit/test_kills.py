"""A real `cet` killed, or refused, by the kernel; `tests.edit.kills` tries every call."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.edit.kills import KILL, LASTING, ONE, TWO, Edit, complaint, is_strace_here

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(not is_strace_here(), reason="strace is missing, or may not trace")


def _lasting(edit: Edit) -> list[int]:
    """Choose the calls that leave something behind, or take the lock."""
    return [at for at, call in enumerate(edit.calls) if call.name in LASTING and _writes(call.text)]


def _writes(text: str) -> bool:
    return not text.split(maxsplit=1)[1].startswith("openat") or "O_CREAT" in text


@pytest.mark.parametrize("words", [ONE, TWO], ids=["one file", "two files"])
def test_a_kill_at_a_call_that_lasts_leaves_the_old_or_the_new(
    tmp_path: Path, words: tuple[str, ...]
) -> None:
    edit = Edit.seen(tmp_path / "seen", words)
    chosen = _lasting(edit)[::3]

    assert len(chosen) >= 3
    assert {
        edit.calls[at].text: said
        for at in chosen
        if (said := complaint(tmp_path / str(at), edit, edit.calls[at], KILL))
    } == {}


@pytest.mark.parametrize(
    ("words", "fate"), [(ONE, "ENOSPC"), (TWO, "EIO")], ids=["one file", "two files"]
)
def test_a_call_that_fails_is_told_in_one_line_and_leaves_the_old_or_the_new(
    tmp_path: Path, words: tuple[str, ...], fate: str
) -> None:
    edit = Edit.seen(tmp_path / "seen", words)
    chosen = _lasting(edit)[1::4]

    assert len(chosen) >= 2
    assert {
        edit.calls[at].text: said
        for at in chosen
        if (said := complaint(tmp_path / str(at), edit, edit.calls[at], fate))
    } == {}

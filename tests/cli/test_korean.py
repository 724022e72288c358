"""What a Korean reader sees: no English sentence of ours, columns in line, the right language."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cet_cli.render.terminal.lines import cells
from tests.cli.running import AS_OF, ROOT, in_own_terminal, ran

if TYPE_CHECKING:
    from collections.abc import Callable

GOLDEN = Path(__file__).parent / "golden"
HANEUL = "tests/data/haneul"
LATIN_RUN = re.compile(r"[A-Za-z][A-Za-z']*(?: [A-Za-z][A-Za-z']*)+")
QUOTED = re.compile(r"`[^`]*`|<!--.*?-->|\[[A-Z][^\]]*\]|--?[A-Za-z-]+ [A-Z]+|git config")
ALLOWED = ("JSON Schema", "Git LFS", "Student's")
"""Names that have no Korean."""
COMMANDS = {
    "status": ("status", HANEUL, *AS_OF),
    "status-area": ("status", f"{HANEUL}/areas/sky-cars.yaml", *AS_OF, "--missing", "--project"),
    "validate": ("validate", "tests/data/mistake", *AS_OF),
    "show": ("show", "sky-cars/passengers", "-C", HANEUL, *AS_OF),
    "show-area": ("show", "sky-cars", "-C", HANEUL, *AS_OF),
    "show-milestone": ("show", "sky-cars/first-route", "-C", HANEUL, *AS_OF),
    "diff": ("diff", "@2023-12-31", "@2026-03-31", "-C", HANEUL),
    "history": ("history", "--moved", "-C", HANEUL),
    "rules": ("rules",),
    "explain": ("explain", "I102"),
    "help": ("--help",),
    "help-status": ("status", "--help"),
    "help-diff": ("diff", "--help"),
}


def said(*arguments: str) -> str:
    done = ran(*arguments, "--lang", "ko")
    return (done.stdout + done.stderr).decode()


def plan_texts(folder: str) -> set[str]:
    """Give every run of English words that stands in the files of a plan."""
    files = (ROOT / folder).rglob("*.yaml")
    return {run for file in files for run in LATIN_RUN.findall(file.read_text("utf-8"))}


@pytest.mark.parametrize("name", COMMANDS)
def test_no_english_sentence_is_said(name: str) -> None:
    own = plan_texts("tests/data") | plan_texts("cet_cli/rules") | set(ALLOWED)
    text = said(*COMMANDS[name])
    if name == "explain":
        text = "\n".join(line for line in text.splitlines() if not line.startswith("    "))

    bare = QUOTED.sub("", text)
    runs = {run for run in LATIN_RUN.findall(bare) if not any(run in one for one in own)}
    assert re.search("[가-힣]", text)
    assert not {run for run in runs if not run.startswith("cet ")}


@pytest.mark.parametrize("name", COMMANDS)
def test_it_is_what_was_found_good(name: str, golden: Callable[[Path, str], None]) -> None:
    if name not in {"rules", "diff", "history"}:
        golden(GOLDEN / f"{name}.ko.txt", said(*COMMANDS[name]))


@pytest.mark.parametrize("width", [80, 140])
def test_nothing_is_wider_than_the_terminal(width: int) -> None:
    for name in ("status", "show", "help-diff"):
        _, text = in_own_terminal(*COMMANDS[name], "--lang", "ko", "--no-color", columns=width)
        assert max(map(cells, text.splitlines())) <= width, name


REASONS = [
    (("foo",), "`foo`라는 명령은 없습니다"),
    (("explain",), "인수 `CODE`를 적으십시오"),
    (("explain", "X999"), "규칙 `X999`가 없습니다"),
    (("status", "--as-of", "2025-13"), "`2025-13`은 날짜가 아닙니다"),
    (("status", "nowhere", "-C", HANEUL), "`nowhere`는 경로도, `haneul`의 분야도 아닙니다"),
    (("show", "nothing", "-C", HANEUL), "`nothing`이라는 것이 없습니다"),
    (("status", "--format", "xml"), "`xml`은 'text', 'json' 가운데 하나가 아닙니다"),
]


@pytest.mark.parametrize(("arguments", "why"), REASONS, ids=lambda one: str(one)[:20])
def test_the_reason_why_there_is_no_answer_is_korean(arguments: tuple[str, ...], why: str) -> None:
    done = ran(*arguments, "--lang", "ko")

    assert done.returncode == 2
    assert why in done.stderr.decode()


def test_a_plan_with_errors_is_refused_in_korean() -> None:
    text = said("status", "tests/data/mistake", *AS_OF)

    assert "정확한 답을 할 수 없습니다" in text
    assert "`cet validate`로 모두 볼 수 있습니다" in text


def test_the_language_may_stand_before_the_command_and_alone() -> None:
    assert ran("--lang=ko").stdout == ran("--lang", "ko", "--help").stdout
    assert "사용법: cet" in ran("--lang", "ko").stdout.decode()
    assert "기준" in ran("--lang", "ko", "status", HANEUL, *AS_OF).stdout.decode()
    assert ran("status", "--lang", "fr").returncode == 2


def test_a_program_reads_english_whatever_is_asked_for() -> None:
    for command in ("status", "validate"):
        english = ran(command, HANEUL, *AS_OF, "--format", "json")
        korean = ran(command, HANEUL, *AS_OF, "--format", "json", "--lang", "ko")
        assert korean.stdout == english.stdout


def test_the_setting_of_the_project_is_heard_and_the_option_wins(tmp_path: Path) -> None:
    (tmp_path / "portfolio.yaml").write_text("format: 1\nportfolio: demo\nname: Demo\n")
    (tmp_path / "cet.toml").write_text('lang = "ko"\n')

    assert "지적 사항 없음" in ran("validate", str(tmp_path)).stdout.decode()
    assert "No findings" in ran("validate", str(tmp_path), "--lang", "en").stdout.decode()


@pytest.mark.parametrize(
    ("env", "korean"),
    [
        ({"LANG": "ko_KR.UTF-8"}, True),
        ({"LC_ALL": "C", "LANG": "ko_KR.UTF-8"}, False),
        ({"LC_MESSAGES": "ko_KR", "LANG": "en_US.UTF-8"}, True),
        ({}, False),
    ],
)
def test_only_a_terminal_goes_by_its_locale(env: dict[str, str], *, korean: bool) -> None:
    _, text = in_own_terminal("validate", HANEUL, *AS_OF, columns=100, env=env)

    assert ("기준일" in text) is korean
    assert "as of" in ran("validate", HANEUL, *AS_OF, env=env).stdout.decode()

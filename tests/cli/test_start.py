"""Starting quickly: what may be loaded for an answer that needs little."""

from __future__ import annotations

import subprocess
import sys

import pytest

from cet_cli.cli import app
from tests.cli.running import AS_OF, ROOT, environment, in_own_terminal

SHOW = """
import atexit, sys
def show():
    sys.stderr.write("\\nMODULES " + " ".join(sorted(sys.modules)))
atexit.register(show)
from cet_cli.cli import main
main()
"""
HEAVY = {"rich", "yaml", "jinja2", "dateutil"}
COMMANDS = {name: command.__module__ for name, command in app._COMMANDS}
"""A command has one module, and may have nothing else of its own for the help."""
HELP = {
    "cet_cli",
    "cet_cli.cli",
    "cet_cli.cli.app",
    "cet_cli.cli.boundary",
    "cet_cli.cli.collect",
    "cet_cli.cli.editing",
    "cet_cli.cli.negatives",
    "cet_cli.cli.options",
    "cet_cli.cli.screen",
    "cet_cli.cli.sitting",
    "cet_cli.cli.speaking",
    "cet_cli.cli.streams",
    "cet_cli.cli.telling",
    "cet_cli.errors",
    *COMMANDS.values(),
}


def loaded(*arguments: str, env: dict[str, str] | None = None) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", SHOW, *arguments],
        cwd=ROOT,
        env=environment(env),
        capture_output=True,
        timeout=60,
        check=False,
    )
    return set(done.stderr.decode().rpartition("MODULES ")[2].split())


def ours(modules: set[str]) -> set[str]:
    return {name for name in modules if name.partition(".")[0] == "cet_cli"}


@pytest.mark.parametrize("option", ["--version", "-V"])
def test_the_version_needs_nothing(option: str) -> None:
    modules = loaded(option)

    assert ours(modules) == {"cet_cli", "cet_cli.cli"}
    assert modules & (
        HEAVY | {"typer", "pydantic", "pydantic_core", "json", "re", "dataclasses"}
    ) <= {"re"}


@pytest.mark.parametrize("arguments", [("--help",), ("-h",), ()])
def test_the_help_needs_only_the_commands(arguments: tuple[str, ...]) -> None:
    modules = loaded(*arguments)

    assert ours(modules) == HELP
    assert not modules & (HEAVY | {"pydantic", "pydantic_core"})


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_the_help_of_a_command_needs_no_more(command: str) -> None:
    modules = loaded(command, "--help")

    assert ours(modules) == HELP
    assert not modules & HEAVY


@pytest.mark.parametrize(
    "env",
    [
        {"_CET_COMPLETE": "complete_bash", "COMP_WORDS": "cet st", "COMP_CWORD": "1"},
        {"_CET_COMPLETE": "complete_bash", "COMP_WORDS": "cet status --", "COMP_CWORD": "2"},
    ],
    ids=["command", "option"],
)
def test_completion_needs_only_the_commands(env: dict[str, str]) -> None:
    modules = loaded(env=env)

    assert ours(modules) == HELP
    assert not modules & HEAVY


def test_a_wrong_option_needs_no_more_than_words() -> None:
    modules = loaded("status", "--nosuch")

    assert ours(modules) - HELP == {name for name in ours(modules) if ".wording" in name}
    assert not modules & HEAVY


def test_a_piped_status_needs_no_rich_and_no_pages_of_rules() -> None:
    modules = loaded("status", "tests/data/haneul", *AS_OF)

    assert "cet_cli.assess" in modules
    assert not modules & {"rich", "jinja2", "cet_cli.rules.page", "json.tool", "argparse"}


def test_a_piped_validation_needs_no_rich_and_judges_nothing() -> None:
    modules = loaded("validate", "tests/data/mistake")

    assert "cet_cli.rules.book" in modules
    forbidden = ("cet_cli.assess", "cet_cli.progress", "cet_cli.schedule", "rich", "jinja2")
    assert not [name for name in modules if name.startswith(forbidden)]
    assert "cet_cli.rules.page" not in modules


def test_a_terminal_gets_its_colours() -> None:
    code, written = in_own_terminal("rules")

    assert code == 0
    assert "\x1b[" in written

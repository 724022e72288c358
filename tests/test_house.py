"""The numbers, floors and rooms that the code promises to keep."""

from __future__ import annotations

import ast
import subprocess
import sys
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import TYPE_CHECKING

import grimp
import pytest
from importlinter.api import read_configuration
from importlinter.application.use_cases import lint_imports

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "cet_cli"
SETTINGS = ROOT / "pyproject.toml"
FILES = {path: path.read_text(encoding="utf-8") for path in sorted(SOURCE.rglob("*.py"))}
TREES = {path: ast.parse(text) for path, text in FILES.items()}

ROOMS = {
    ".expanduser": {"cli"},
    ".fsync": {"edit"},
    ".getenv": {"cli"},
    ".mkdir": {"edit"},
    ".now": {"cli"},
    ".rmdir": {"edit"},
    ".touch": {"edit"},
    ".today": {"cli"},
    ".unlink": {"edit"},
    ".utcnow": set[str](),
    ".write_bytes": {"edit"},
    ".write_text": {"edit"},
    "breakpoint": set[str](),
    "environ": {"cli"},
    "eval": set[str](),
    "exec": set[str](),
    "exit": {"cli"},
    "getenv": {"cli"},
    "input": set[str](),
    "open": {"load", "edit"},
    "os.environ": {"cli"},
    "os.open": {"cli", "load", "edit"},
    "os.remove": {"edit"},
    "os.rename": {"edit"},
    "os.replace": {"edit"},
    "os.system": set[str](),
    "print": {"cli"},
    "sys.exit": {"cli"},
    "time.time": {"cli"},
}
"""What reads the clock, the environment or the disk, or writes, and the floors that may do it.

`.now` is a method of anything, `os.open` a function of a module, `open` a bare name.
"""


def where(path: Path, node: ast.expr | ast.stmt) -> str:
    return f"{path.relative_to(ROOT)}:{node.lineno}"


def functions() -> Iterator[tuple[Path, ast.FunctionDef | ast.AsyncFunctionDef]]:
    for path, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield path, node


def length(node: ast.stmt) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def share(sizes: list[int], part: float) -> int:
    return sorted(sizes)[int(len(sizes) * part)]


def called(node: ast.AST) -> list[str]:
    """`os.open` as it is written and as the method of anything: `os.open`, `.open`."""
    if isinstance(node, ast.Name):
        return [node.id]
    if isinstance(node, ast.Attribute):
        whole = [f"{node.value.id}.{node.attr}"] if isinstance(node.value, ast.Name) else []
        return [f".{node.attr}", *whole]
    return []


def asked(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Every name that is called, and the environment however it is used, with its line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from ((node.lineno, name) for name in called(node.func))
        elif isinstance(node, ast.Attribute | ast.Name):
            environment = {"environ", "os.environ"} & set(called(node))
            yield from ((node.lineno, name) for name in environment)


def trespasses(floor: str, tree: ast.AST) -> list[tuple[int, str]]:
    """The lines of a module of `floor` that do what only other floors may."""
    return [(line, name) for line, name in asked(tree) if floor not in ROOMS.get(name, {floor})]


def floor_of(path: Path) -> str:
    return path.relative_to(SOURCE).parts[0].removesuffix(".py")


def test_no_file_is_longer_than_400_lines_and_most_are_short() -> None:
    sizes = {path: len(text.splitlines()) for path, text in FILES.items()}

    assert [str(path) for path, size in sizes.items() if size > 400] == []
    assert share(list(sizes.values()), 0.5) <= 120
    assert share(list(sizes.values()), 0.9) <= 250


def test_no_function_is_longer_than_60_lines_and_most_are_short() -> None:
    sizes = [(length(node), where(path, node)) for path, node in functions()]

    assert [place for size, place in sizes if size > 60] == []
    assert share([size for size, _ in sizes], 0.5) <= 8
    assert share([size for size, _ in sizes], 0.9) <= 26


def test_every_function_says_what_it_returns() -> None:
    assert [where(path, node) for path, node in functions() if node.returns is None] == []


def test_no_module_is_a_drawer_for_odds_and_ends() -> None:
    drawers = {"utils", "util", "helpers", "helper", "common", "misc"}
    names = {part.removesuffix(".py").strip("_") for path in FILES for part in path.parts}

    assert names & drawers == set()


def test_modules_import_each_other_in_no_circle_not_even_for_types() -> None:
    graph = grimp.build_graph("cet_cli", cache_dir=None)
    imports = {name: graph.find_modules_directly_imported_by(name) for name in graph.modules}

    try:
        TopologicalSorter(imports).prepare()
    except CycleError as circle:
        pytest.fail(" -> ".join(circle.args[1]))


@pytest.mark.parametrize("path", TREES, ids=lambda path: str(path.relative_to(ROOT)))
def test_clock_environment_and_disk_are_touched_only_where_they_may_be(path: Path) -> None:
    scrubbing = {"os.environ"} if path.relative_to(SOURCE).parts[:2] == ("load", "git") else set()

    assert {name for _, name in trespasses(floor_of(path), TREES[path])} - scrubbing == set()


@pytest.mark.parametrize(
    ("floor", "line", "name"),
    [
        ("progress", "date.today()", ".today"),
        ("progress", "datetime.datetime.now(UTC)", ".now"),
        ("rules", "print(1)", "print"),
        ("load", "os.environ['HOME']", "os.environ"),
        ("load", "path.write_text('')", ".write_text"),
        ("load", "os.replace(a, b)", "os.replace"),
        ("document", "open('x')", "open"),
        ("report", "os.open('x', 0)", "os.open"),
        ("cli", "eval('1')", "eval"),
    ],
)
def test_a_trespass_is_seen(floor: str, line: str, name: str) -> None:
    assert trespasses(floor, ast.parse(line)) == [(1, name)]


@pytest.mark.parametrize(
    ("floor", "line"),
    [
        ("cli", "date.today()"),
        ("cli", "os.environ.get('NO_COLOR')"),
        ("load", "os.open(path, os.O_NONBLOCK)"),
        ("edit", "os.replace(a, b)"),
        ("document", "tree.open(node)"),
        ("model", "text.replace('a', 'b'); plan.now; today + 1"),
    ],
)
def test_what_a_floor_may_do_is_no_trespass(floor: str, line: str) -> None:
    assert trespasses(floor, ast.parse(line)) == []


def test_the_floors_are_kept(capsys: pytest.CaptureFixture[str]) -> None:
    kept = lint_imports(config_filename=str(SETTINGS), cache_dir=None, no_logo=True)

    assert kept, capsys.readouterr().out


ALLOWED = {
    "cli/__init__": "import os, pathlib, rich, time, typer, cet_cli.api",
    "cli/status": "import locale, rich.console, typer",
    "api": "import pathlib, cet_cli.render, cet_cli.load.files",
    "render/__init__": "import rich.table, cet_cli.report",
    "ingest": "import cet_cli.report",
    "report": "import cet_cli.check",
    "edit": "import os, tempfile, shutil, pathlib, cet_cli.wording",
    "wording": "import cet_cli.finding",
    "check": "import cet_cli.load, cet_cli.rules",
    "load/__init__": "import cet_cli.load.files",
    "load/git/__init__": "",
    "load/git/command": "import subprocess",
    "load/files": "import os, stat, pathlib, cet_cli.document, cet_cli.config, cet_cli.model",
    "rules": "import cet_cli.assess, cet_cli.model",
    "assess": "import cet_cli.progress, cet_cli.schedule",
    "progress": "import decimal, datetime, cet_cli.model",
    "schedule": "import cet_cli.model",
    "diff": "import cet_cli.model",
    "funding": "import fractions, graphlib, cet_cli.model",
    "figures": "import fractions, cet_cli.model",
    "model": "import pydantic, cet_cli.address",
    "document/__init__": "import yaml, cet_cli.finding",
    "config": "import tomllib, cet_cli.finding",
    "finding": "import cet_cli.address",
    "address": "import cet_cli.errors",
    "errors": "",
}
FAULTS = {
    "api": "import typer",
    "report": "import rich, cet_cli.edit",
    "assess": "import time",
    "check": "import os",
    "rules/__init__": "import cet_cli.load",
    "rules/one": "import yaml, cet_cli.rules.two",
    "rules/two": "import subprocess, pathlib, cet_cli.rules.one",
    "utils": "import decimal",
}


def build(root: Path, rooms: dict[str, str]) -> str:
    """A house of the given rooms, and what the contracts of this project say about it."""
    for room, imports in {"__init__": "", **rooms}.items():
        path = root / "cet_cli" / f"{room}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(imports, encoding="utf-8")
    linter = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"]
    settings = ["--config", str(SETTINGS), "--no-cache", "--no-logo"]
    done = subprocess.run(
        [*linter, *settings], cwd=root, capture_output=True, text=True, check=False
    )
    return " ".join(done.stdout.split())


def test_the_contracts_let_a_floor_do_its_work(tmp_path: Path) -> None:
    assert "0 broken" in build(tmp_path, ALLOWED)


def test_every_contract_catches_its_fault(tmp_path: Path) -> None:
    said = build(
        tmp_path, {room: text for room, text in ALLOWED.items() if room != "rules"} | FAULTS
    )
    names = [
        contract["name"] for contract in read_configuration(str(SETTINGS))["contracts_options"]
    ]

    assert [name for name in names if f"{name} BROKEN" not in said] == []
    for fault in ("report -> cet_cli.edit", "rules -> cet_cli.load", "cet_cli.utils"):
        assert fault in said

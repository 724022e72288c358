"""The figures of speed and memory that `cet` promises, each measured within one round.

Processor time of whole processes, medians of at least five rounds, in which the commands take
turns: on a busy machine ratios hold where seconds would not, so all but one are ratios.

    python -m tests.bench.run [--only WORD] [--runs 5] [--profile]
"""

from __future__ import annotations

import argparse
import pstats
import subprocess
import sys
from dataclasses import dataclass
from hashlib import blake2b
from importlib.util import find_spec
from pathlib import Path
from shutil import which
from statistics import median
from typing import TYPE_CHECKING

from tests.bench import corpus, edited
from tests.bench.clock import Spent, spend, spend_often

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = Path(__file__).parent
FOLDER = HERE.parents[1] / ".bench"
PYTHON = sys.executable
CET = str(Path(sys.executable).parent / "cet")
CHECK_JSONSCHEMA = str(Path(sys.executable).parent / "check-jsonschema")
GIT = which("git") or "git"
SCHEMA = FOLDER / "schema.json"

SIZES = {"1k": 1_000, "10k": 10_000, "100k": 100_000, "12 files": 1_200, "10k, broken": 10_000}
Round = dict[str, Spent]


@dataclass(frozen=True, slots=True)
class Command:
    """A command that takes part: its words, how often it runs a round, how it must end."""

    words: tuple[str, ...]
    times: int = 1
    code: int = 0


@dataclass(frozen=True, slots=True)
class Figure:
    """A promise: what it is called, the commands that it needs, the ratio, and its limits."""

    name: str
    commands: tuple[str, ...]
    ratio: Callable[[Round], float]
    most: float | None = None
    least: float | None = None

    @property
    def limit(self) -> str:
        if self.least is None:
            return f"<= {self.most:g}"
        return f">= {self.least:g}" if self.most is None else f"{self.least:g} - {self.most:g}"

    def holds(self, value: float) -> bool:
        return (self.most is None or value <= self.most) and (
            self.least is None or value >= self.least
        )


def place(name: str) -> Path:
    """The folder of a corpus."""
    return FOLDER / name.replace(", ", "-").replace(" ", "-")


def edited_place(name: str) -> Path:
    """The folder of a corpus as an editor left it."""
    return place(f"{name}, edited")


def per(over: str, under: str) -> Callable[[Round], float]:
    """Processor time of one command over that of another."""
    return lambda took: took[over].cpu / took[under].cpu


def growth(verb: str) -> Callable[[Round], float]:
    """Time for the second ninety thousand things over ten times that of the first nine thousand."""

    def over_ten(took: Round) -> float:
        small, middle, large = (took[f"{verb} {size}"].cpu for size in ("1k", "10k", "100k"))
        return (large - middle) / (10 * (middle - small))

    return over_ten


def memory(name: str) -> Callable[[Round], float]:
    """Peak memory of a command over the bytes of the files, those of one side of a comparison."""

    def over_bytes(took: Round) -> float:
        size = sum(path.stat().st_size for path in place("100k").rglob("*.yaml"))
        return took[name].peak / size

    return over_bytes


def commands() -> dict[str, Command]:
    areas = sorted(map(str, (place("10k") / "areas").glob("*.yaml")))
    validate = {
        f"validate {name}": Command((CET, "validate", str(place(name))), code=int("broken" in name))
        for name in SIZES
    }
    sides = {size: (str(place(size)), str(edited_place(size))) for size in ("1k", "10k", "100k")}
    diff = {f"diff {size}": Command((CET, "diff", *both)) for size, both in sides.items()}
    git = (GIT, "diff", "--no-index", "--stat", *sides["10k"])
    deep = (PYTHON, str(HERE / "deep.py"), *sides["10k"])
    return (
        validate
        | diff
        | {
            "git diff": Command(git, times=10, code=1),
            "deepdiff": Command(deep),
            "pass": Command((PYTHON, "-c", "pass"), times=20),
            "version": Command((CET, "--version"), times=20),
            "status": Command((CET, "status", str(place("12 files"))), times=3),
            "events 100k": Command((PYTHON, str(HERE / "events.py"), str(place("100k")))),
            "cpm": Command((PYTHON, str(HERE / "cpm.py"))),
            "check-jsonschema": Command((CHECK_JSONSCHEMA, "--schemafile", str(SCHEMA), *areas)),
        }
    )


FIGURES = (
    Figure(
        "validate 100k / libyaml events of the same bytes",
        ("validate 100k", "events 100k"),
        per("validate 100k", "events 100k"),
        most=2.5,
    ),
    Figure(
        "check-jsonschema / validate, 10k",
        ("check-jsonschema", "validate 10k"),
        per("check-jsonschema", "validate 10k"),
        least=15,
    ),
    Figure(
        "linear: (100k - 10k) / 10 (10k - 1k)",
        ("validate 1k", "validate 10k", "validate 100k"),
        growth("validate"),
        least=0.9,
        most=1.15,
    ),
    Figure(
        "peak memory of validate 100k / bytes", ("validate 100k",), memory("validate 100k"), most=6
    ),
    Figure(
        "validate 10k, one error in every file / clean",
        ("validate 10k, broken", "validate 10k"),
        per("validate 10k, broken", "validate 10k"),
        most=1.8,
    ),
    Figure("cet --version / python -c pass", ("version", "pass"), per("version", "pass"), most=1.5),
    Figure(
        "cet status, 12 files / python -c pass", ("status", "pass"), per("status", "pass"), most=40
    ),
    Figure(
        "cet diff / git diff --stat, 10k, 3 % edited",
        ("diff 10k", "git diff"),
        per("diff 10k", "git diff"),
        most=60,
    ),
    Figure(
        "deepdiff by id / cet diff, 10k",
        ("deepdiff", "diff 10k"),
        per("deepdiff", "diff 10k"),
        least=4,
    ),
    Figure(
        "diff linear: (100k - 10k) / 10 (10k - 1k)",
        ("diff 1k", "diff 10k", "diff 100k"),
        growth("diff"),
        least=0.85,
        most=1.15,
    ),
    Figure(
        "peak memory of diff 100k / bytes of a side", ("diff 100k",), memory("diff 100k"), most=8
    ),
    Figure("cpm of 100k activities, seconds", ("cpm",), lambda took: took["cpm"].cpu, most=2),
)


def prepare_edited(names: set[str]) -> None:
    """Write the edited twins of the corpora that are compared."""
    makers = (HERE / "corpus.py", HERE / "edited.py")
    made_by = blake2b(b"".join(maker.read_bytes() for maker in makers)).hexdigest()
    wanted = {name.removeprefix("diff ") for name in names if name.startswith("diff ")}
    for size in wanted | ({"10k"} if names & {"git diff", "deepdiff"} else set()):
        stamp = edited_place(size) / "made-by"
        if not stamp.exists() or stamp.read_text() != made_by:
            edited.write(edited_place(size), SIZES[size])
            stamp.write_text(made_by)


def prepare(names: set[str]) -> None:
    """Write what the commands read, unless it is there already."""
    made_by = blake2b((HERE / "corpus.py").read_bytes()).hexdigest()
    wanted = {size for size in SIZES if any(name.endswith(size) for name in names)}
    wanted |= {"10k"} if names & {"check-jsonschema", "git diff", "deepdiff"} else set()
    for size in wanted | ({"12 files"} if "status" in names else set()):
        stamp = place(size) / "made-by"
        if not stamp.exists() or stamp.read_text() != made_by:
            corpus.write(place(size), SIZES[size], one_error_per_file="broken" in size)
            stamp.write_text(made_by)
    if "check-jsonschema" in names:
        done = subprocess.run([CET, "schema"], capture_output=True, check=True)
        SCHEMA.write_bytes(done.stdout)


def can_be_measured(figure: Figure) -> bool:
    """Leave out what needs a tool that is not here, and say so."""
    absent = "deepdiff" in figure.commands and find_spec("deepdiff") is None
    if absent:
        print(f"{figure.name}: left out, for deepdiff is not installed", file=sys.stderr)
    return not absent


def rehearse(all_commands: dict[str, Command]) -> None:
    """Run each once: it warms the caches, and a command that fails would be fast for nothing."""
    for name, command in all_commands.items():
        code = spend(command.words).code
        if code != command.code:
            sys.exit(
                f"{name}: ended with {code}, not {command.code}: {' '.join(command.words[:4])}"
            )


def measure(all_commands: dict[str, Command], runs: int) -> list[Round]:
    rounds = []
    for number in range(runs):
        if sys.stderr.isatty():
            print(f"\rround {number + 1} of {runs} ", end="", file=sys.stderr, flush=True)
        rounds.append(
            {
                name: spend_often(command.words, command.times)
                for name, command in all_commands.items()
            }
        )
    if sys.stderr.isatty():
        print("\r" + " " * 20 + "\r", end="", file=sys.stderr, flush=True)
    return rounds


def show(figures: list[Figure], rounds: list[Round]) -> list[Figure]:
    """Print the table; give back what missed its limit."""
    missed = []
    print(f"{'figure':50} {'limit':>10} {'median':>8}   lowest - highest of {len(rounds)}")
    for figure in figures:
        values = sorted(figure.ratio(took) for took in rounds)
        held = figure.holds(median(values))
        missed += [] if held else [figure]
        print(
            f"{figure.name:50} {figure.limit:>10} {median(values):8.2f}   "
            f"{values[0]:.2f} - {values[-1]:.2f}{'' if held else '   MISSED'}"
        )
    return missed


def show_costs(rounds: list[Round]) -> None:
    print(f"\n{'command':50} {'cpu s':>10} {'MiB':>8}")
    for name in rounds[0]:
        cpu = median(took[name].cpu for took in rounds)
        peak = median(took[name].peak for took in rounds)
        print(f"{name:50} {cpu:10.3f} {peak / 2**20:8.1f}")


def profile(figure: Figure, command: Command) -> None:
    """Print where the time of a missed figure goes."""
    record = FOLDER / "profile"
    module = ("-m", "cet_cli") if command.words[0] == CET else ()
    words = [PYTHON, "-m", "cProfile", "-o", str(record), *module, *command.words[1:]]
    subprocess.run(words, stdout=subprocess.DEVNULL, check=False)
    print(f"\n{figure.name}: {' '.join(command.words[1:])}")
    pstats.Stats(str(record)).sort_stats("tottime").print_stats(15)


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure what cet promises.")
    parser.add_argument("--only", action="append", help="figures with this word in their name")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--profile", action="store_true", help="show where missed time goes")
    wish = parser.parse_args()
    figures = [row for row in FIGURES if any(word in row.name for word in wish.only or [""])]
    figures = [row for row in figures if can_be_measured(row)]
    names = {name for figure in figures for name in figure.commands}
    FOLDER.mkdir(exist_ok=True)
    prepare(names)
    prepare_edited(names)
    chosen = {name: command for name, command in commands().items() if name in names}
    rehearse(chosen)
    rounds = measure(chosen, wish.runs)
    missed = show(figures, rounds)
    show_costs(rounds)
    for figure in missed if wish.profile else ():
        own = (name for name in figure.commands if chosen[name].words[0] == CET)
        subject = next(own, figure.commands[0])
        profile(figure, chosen[subject])
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())

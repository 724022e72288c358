"""A made-up portfolio of any size in the real format: the same arguments give the same bytes.

A thing is whatever has an id; a hundred of them make one area's file of about 33.6 KB. The
portfolio is valid: nothing dangles, nothing waits for itself, everything is cited. Chance comes
from `Random.random` alone, whose sequence Python promises to keep.

    python -m tests.bench.corpus FOLDER 1200 [--seed 1] [--one-error-per-file]
"""

from __future__ import annotations

import argparse
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

Choice = TypeVar("Choice")

THINGS_A_FILE = 100
ADJECTIVES = (
    ("Superconducting", "초전도"),
    ("High-bandwidth", "고대역폭"),
    ("Autonomous", "자율형"),
    ("Low-power", "저전력"),
    ("Fault-tolerant", "내결함성"),
    ("Reusable", "재사용"),
    ("Solid-state", "전고체"),
    ("Encrypted", "암호화"),
    ("Carbon-free", "무탄소"),
)
NOUNS = (
    ("memory", "메모리"),
    ("battery cell", "배터리 셀"),
    ("launch vehicle", "발사체"),
    ("network core", "코어망"),
    ("sensor array", "센서 어레이"),
    ("robot hand", "로봇 손"),
    ("reactor vessel", "원자로 용기"),
    ("vaccine platform", "백신 플랫폼"),
)
STEPS = (
    ("shown in the field", "현장 실증"),
    ("certified for service", "운용 인증"),
    ("produced in volume", "양산"),
    ("designed and verified", "설계 검증"),
    ("first exported", "첫 수출"),
)
UNITS = ("percent", "qubits", "Wh/kg", "km", "hours", "patents", "companies", "tonnes")
OWNERS = ("Ministry of Science", "Ministry of Trade", "Space Office")
PILLARS = ("talent", "cooperation", "infrastructure", "institutions")
GROUPS = ("leading", "catch-up", "pioneering")

MISTAKES = (
    ("\n    kind: programme\n", "\n    knid: programme\n"),
    ("\n    due: 2029\n", "\n    due: 2029-13\n"),
    ("value: KRW 2.", "value: KRW 2.."),
    ("\n    for: mission-02\n", "\n    for: mission-92\n"),
)
"""What is written wrong in a file, in turn: a key, a date, a figure, a reference."""


class Area:
    """One area on its way to a file: its number, its dice and the sources it cites."""

    def __init__(self, number: int, seed: int) -> None:
        self.number = number
        self.dice = Random(seed * 1_000_003 + number)  # noqa: S311 - nothing here is secret
        self.source = f"report-{number:04}"

    def between(self, low: int, high: int) -> int:
        return low + int(self.dice.random() * (high - low + 1))

    def pick(self, choices: Sequence[Choice]) -> Choice:
        return choices[self.between(0, len(choices) - 1)]

    def figure(self, low: int, high: int) -> str:
        return f"{self.between(low, high)}.{self.between(0, 9)}"

    def cited(self) -> str:
        """A citation, in each of the forms that the format has."""
        place = self.pick(("section 3", "page 12", "table 4", "annex 2"))
        short, long = f"{self.source}#{place}", f"{{id: {self.source}, at: {place}}}"
        return self.pick((self.source, short, long, f"[{short}, plan-2024]"))

    def name(self, *, step: bool = False) -> str:
        """A name in both languages; with a step it is an event."""
        adjective, noun = self.pick(ADJECTIVES), self.pick(NOUNS)
        number = self.between(2, 99)
        english, korean = (
            f"{adjective[0]} {noun[0]} {number}",
            f"{adjective[1]} {noun[1]} {number}호",
        )
        if step:
            done = self.pick(STEPS)
            return f'{{en: "{english}, {done[0]}", ko: {korean} {done[1]}}}'
        return f"{{en: {english}, ko: {korean}}}"


def missions(area: Area) -> Iterator[str]:
    for n in range(1, 7):
        yield f"""\
  - id: mission-{n:02}
    statement: {area.name(step=True)}
    by: 2034
    achieved_by: {{is: [milestone-{n + 18:02}, milestone-{n + 24:02}], source: own}}
    owner: {area.pick(OWNERS)}
    source: {area.cited()}
"""


def key_technologies(area: Area) -> Iterator[str]:
    for n in range(1, 9):
        yield f"""\
  - id: technology-{n:02}
    name: {area.name()}
    for: {{is: mission-{(n - 1) % 6 + 1:02}, source: own}}
    source: {area.cited()}
"""


def stepping_stones(area: Area) -> Iterator[str]:
    for n in range(1, 13):
        level = area.between(2, 5)
        yield f"""\
  - id: stone-{n:02}
    name: {area.name()}
    for: technology-{(n - 1) % 8 + 1:02}
    maturity:
      scale: trl
      goal: {{value: 9, by: 2025}}
      observations:
        - {{value: {level}, on: 2022, source: strategy-2022}}
        - {{value: {level + 1}, on: 2024, environment: test track, source: {area.source}}}
    source: {area.cited()}
"""


def milestones(area: Area) -> Iterator[str]:
    """Five a year from 2024 on, each waiting for one of the year before; the first are done."""
    for n in range(1, 31):
        row = (n - 1) // 5
        year = 2024 + row
        before = [f"milestone-{area.between(5 * row - 4, 5 * row):02}"] if row else []
        yield f"""\
  - id: milestone-{n:02}
    name: {area.name(step=True)}
    due: {year}
    for: mission-{(n - 1) % 6 + 1:02}
    needs: {{is: [{", ".join([f"stone-{area.between(1, 12):02}", *before])}], source: own}}
    source: {area.cited()}
"""
        if n % 2:
            yield f"    owner: {area.pick(OWNERS)}\n"
        if row == 0:
            yield f"    done: {{on: 2024-0{area.between(1, 9)}, source: {area.source}}}\n"
        if n % 3 == 0:
            yield f"    was: [{{due: {year - 1}, source: strategy-2022}}]\n"
        if n % 7 == 0:
            on = f"2025-0{area.between(1, 4)}"
            yield f"    progress: [{{on: {on}, says: under_way, source: {area.source}}}]\n"


def indicators(area: Area) -> Iterator[str]:
    for n in range(1, 17):
        start = area.between(10, 40)
        yield f"""\
  - id: indicator-{n:02}
    name: {area.name()}
    unit: {area.pick(UNITS)}
    better: higher
    for: technology-{(n - 1) % 8 + 1:02}
    baseline: {{value: {area.figure(start, start)}, on: 2022, source: strategy-2022}}
    targets:
      - {{value: {area.figure(start + 10, start + 20)}, by: 2028}}
      - {{id: final, value: at least {area.figure(start + 30, start + 40)}, by: 2034}}
    observations:
      - {{value: {area.figure(start + 1, start + 4)}, on: 2023, source: {area.source}}}
      - {{value: {area.figure(start + 2, start + 9)}, on: 2024, source: {area.source}}}
    source: {area.cited()}
"""


def funding(area: Area) -> Iterator[str]:
    for n in range(1, 7):
        amount = area.between(100, 400)
        yield f"""\
  - id: funding-{n:02}
    name: {area.name()}
    for: mission-{n:02}
    unit: KRW billion
    amounts:
      - {{over: 2023, stage: approved, value: {area.figure(amount, amount)}}}
      - {{over: 2024, stage: approved, value: {area.figure(amount, amount + 50)}}}
      - {{over: 2025, stage: planned, value: {area.figure(amount, amount + 90)}}}
    source: {area.cited()}
"""


def projects(area: Area) -> Iterator[str]:
    for n in range(1, 13):
        month, cost = f"2023-0{area.between(1, 9)}", f"KRW {area.figure(90, 300)} billion"
        yield f"""\
  - id: project-{n:02}
    name: {area.name()}
    kind: programme
    for: technology-{(n - 1) % 8 + 1:02}
    over: 2024..2028
    steps:
      - {{step: feasibility-approved, on: {month}, cost: {cost}}}
    amounts:
      - {{over: 2024, stage: approved, value: KRW 2.{area.between(0, 9)} billion}}
    part_of: [funding-{(n - 1) % 6 + 1:02}]
    source: {area.cited()}
"""


def measures(area: Area) -> Iterator[str]:
    for n in range(1, 11):
        yield f"""\
  - id: measure-{n:02}
    pillar: {area.pick(PILLARS)}
    name: {area.name(step=True)}
    due: 2027-H{area.between(1, 2)}
    for: mission-{(n - 1) % 6 + 1:02}
    source: {area.cited()}
"""


SECTIONS: tuple[Callable[[Area], Iterator[str]], ...] = (
    missions,
    key_technologies,
    stepping_stones,
    milestones,
    indicators,
    funding,
    projects,
    measures,
)
"""6 + 8 + 12 + 30 + 16 + 6 + 12 + 10 = 100 things."""


def area_text(number: int, seed: int = 1) -> str:
    """The file of one area."""
    area = Area(number, seed)
    head = f"""\
# Area {number} of a made-up strategy
format: 1
roadmap: area-{number:04}
name: {{en: Area {number}, ko: 제{number}분야}}
group: {{is: {area.pick(GROUPS)}, source: strategy-2022}}
source: {area.source}
summary: {{en: A made-up area that measures how fast this is, ko: 속도를 재는 가상 분야}}
"""
    return head + "".join(
        f"\n{section.__name__}:\n" + "".join(section(area)) for section in SECTIONS
    )


def portfolio_text() -> str:
    """The national level."""
    return """\
format: 1
portfolio: bench
name: {en: A made-up strategy, ko: 가상 전략}
owner: Ministry of Science
horizon: {is: 2024..2035, source: strategy-2022}
languages: [en, ko]
source: strategy-2022
"""


def sources_text(areas: int) -> str:
    """Two documents on the whole strategy and a newer one on each area."""
    head = """\
sources:
  - id: strategy-2022
    title: {en: A made-up strategy, ko: 가상 전략}
    publisher: Ministry of Science
    published: 2022-10-28
    standing: official
    kind: plan
  - {id: plan-2024, title: The plan, publisher: Ministry of Science, published: 2024-08, kind: plan}
"""
    return head + "".join(
        f"""\
  - id: report-{number:04}
    title: {{en: Report on area {number}, ko: 제{number}분야 보고서}}
    publisher: Ministry of Science
    published: 2025-06-{number % 28 + 1:02}
    standing: official
    kind: plan
    url: https://example.org/reports/{number}
"""
        for number in range(1, areas + 1)
    )


def with_mistake(text: str, number: int) -> str:
    """The same file with the one mistake that is this file's turn."""
    right, wrong = MISTAKES[number % len(MISTAKES)]
    return text.replace(right, wrong, 1)


def files(
    things: int, seed: int = 1, *, one_error_per_file: bool = False
) -> Iterator[tuple[str, str]]:
    """Each file of a portfolio of about `things` things: its name and its text."""
    areas = max(1, things // THINGS_A_FILE)
    yield "portfolio.yaml", portfolio_text()
    yield "sources.yaml", sources_text(areas)
    for number in range(1, areas + 1):
        text = area_text(number, seed)
        yield (
            f"areas/area-{number:04}.yaml",
            with_mistake(text, number) if one_error_per_file else text,
        )


def write(folder: Path, things: int, seed: int = 1, *, one_error_per_file: bool = False) -> None:
    """Write a portfolio into a folder."""
    (folder / "areas").mkdir(parents=True, exist_ok=True)
    for name, text in files(things, seed, one_error_per_file=one_error_per_file):
        (folder / name).write_bytes(text.encode())


def main() -> None:
    parser = argparse.ArgumentParser(description="Write a made-up portfolio.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("things", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--one-error-per-file", action="store_true")
    wish = parser.parse_args()
    write(wish.folder, wish.things, wish.seed, one_error_per_file=wish.one_error_per_file)


if __name__ == "__main__":
    main()

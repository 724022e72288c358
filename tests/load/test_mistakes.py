"""Each mistake in a file is one finding, at its place, in words that help."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from cet_cli.check import check
from cet_cli.load import reading
from tests.plans import AREA_FILE, FIRST, PORTFOLIO, demo, read

if TYPE_CHECKING:
    from pathlib import Path

    from cet_cli.finding import Finding

DAY = date(2025, 6, 30)


def findings_of(folder: Path, files: dict[str, str]) -> tuple[Finding, ...]:
    """Read files, and give the findings of the reader with their places."""
    return check(read(folder, files), DAY, rules=()).findings


def underlined(finding: Finding, files: dict[str, str]) -> str:
    """Give the text that a finding points at."""
    span = finding.span
    assert span is not None
    assert span.line == span.end_line
    line = (files[span.file].splitlines() or [""])[span.line - 1]
    return line[span.column - 1 : span.end_column - 1]


M = "milestones: [{id: m, name: M, %s}]\n"
I = "indicators: [{id: i, name: I, %s}]\n"  # noqa: E741 - reads as what it is
F = "funding: [{id: f, name: F, amounts: [%s]}]\n"
T = "key_technologies: [{id: t, name: T, maturity: %s}]\n"

ONE_EACH = [
    # keys
    (M % "dew: 2027", "S101", "dew", {"key": "dew", "suggestion": "due"}),
    (M % "qqqq: 2027", "S101", "qqqq", {"suggestion": ""}),
    ("milstones: [{id: m, name: M}]\n", "S101", "milstones", {"suggestion": "milestones"}),
    ("milstones: later\n", "S101", "milstones", {"suggestion": "milestones"}),
    ("milestones: [{id: m, nmae: M}]\n", "S101", "nmae", {"suggestion": "name"}),
    ("milestones: [{idd: m, name: M}]\n", "S101", "idd", {"suggestion": "id"}),
    ("milestones: [{id: m, name: M, nmae: N}]\n", "S101", "nmae", {"suggestion": "name"}),
    ("milestones: [{id: m, name: M, mane: M, dee: }]\n", "S101", "mane", {}),
    (M % "due: {is: 2027, sauce: old}", "S101", "sauce", {"suggestion": "source"}),
    (M % "due: {iss: 2027, source: old}", "S101", "iss", {"suggestion": "is"}),
    (M % "due: {is: 2027, was: [{iss: 2026}]}", "S101", "iss", {"suggestion": "is"}),
    (M % "due: 2027, was: [{dew: 2026}]", "S101", "dew", {"suggestion": "due"}),
    (M % "due: {source: old}", "S103", "{source: old}", {"key": "is"}),
    (M % "due: {when: 2027, source: old}", "S103", "{when: 2027, source: old}", {"key": "is"}),
    (M % "owner: {source: old}", "S103", "{source: old}", {"key": "is"}),
    (I % "by: country, observations: [{ober: 2022, KR: 1}]", "S101", "ober",
     {"suggestion": "over"}),
    (I % "observations: [{over: 2022, KR: 1}]", "S101", "KR", {}),
    # commas
    (M % "owner: {en: High-performance, low-power}", "S102", "low-power",
     {"key": "en", "text": "High-performance, low-power"}),
    (M % "owner: Science, technology", "S102", "technology",
     {"key": "owner", "text": "Science, technology"}),
    (M % "owner: {en: One, two, three}", "S102", "two", {"text": "One, two, three"}),
    (M % "owner: One, two, three", "S102", "two", {"text": "One, two, three"}),
    (F % "{value: 7,217.9, over: 2024}", "S102", "217.9", {"key": "value", "text": "7,217.9"}),
    (F % "{over: 2024, value: 7,217,000}", "S102", "217", {"text": "7,217,000"}),
    (F % "{value: 5 km, 3 m, over: 2024}", "S102", "3 m", {"text": "5 km, 3 m"}),
    (M % "owner: {en: A}, more", "S102", "more", {"text": "more"}),
    # missing and empty
    ("milestones: [{id: m}]\n", "S103", "{id: m}", {"key": "name"}),
    ("milestones: [{name: M}]\n", "S103", "{name: M}", {"key": "id"}),
    ("milestones: [{}]\n", "S103", "{}", {"key": "id"}),
    (M % "done: {source: old}", "S103", "{source: old}", {"key": "on"}),
    (M % "source: {at: page 3}", "S103", "{at: page 3}", {"key": "id"}),
    (F % "{value: 5}", "S103", "{value: 5}", {"key": "over"}),
    ("milestones:\n  - id: m\n    name: M\n    due:\n", "S110", "due", {"key": "due"}),
    ("milestones:\n", "S110", "milestones", {"key": "milestones"}),
    ("milestones:\n  -\n", "S110", "", {"key": "milestones"}),
    (M % 'source: ""', "S110", "source", {"key": "source"}),
    (M % "due: {is: , source: old}", "S110", "is", {"key": "due"}),
    (M % 'needs: [n, ""]', "S110", '""', {"key": "needs"}),
    (M % "owner: {en: }", "S110", "en", {"key": "en"}),
    (F % "{value, over: 2024}", "S110", "value", {"key": "value"}),
    (M % "owner: {}", "S104", "{}", {"key": "owner", "reason": "empty"}),
    (M % 'owner: "  "', "S104", '"  "', {"key": "owner", "reason": "empty"}),
    (M % 'owner: {en: "  "}', "S104", '"  "', {"key": "en", "reason": "empty"}),
    # shapes
    ("milestones: {id: m, name: M}\n", "S104", "{id: m, name: M}",
     {"key": "milestones", "wanted": "list", "text": "mapping"}),
    ("milestones: later\n", "S104", "later", {"wanted": "list", "text": "text"}),
    ("milestones: [later]\n", "S104", "later", {"wanted": "mapping", "text": "text"}),
    ("milestones: [[{id: m}]]\n", "S104", "[{id: m}]", {"wanted": "mapping", "text": "list"}),
    (M % "done: 2024", "S104", "2024", {"key": "done", "wanted": "mapping", "text": "text"}),
    (M % "done: [{on: 2024}]", "S104", "[{on: 2024}]", {"wanted": "mapping", "text": "list"}),
    (M % "progress: {on: 2024}", "S104", "{on: 2024}", {"wanted": "list", "text": "mapping"}),
    (M % "source: [[old]]", "S104", "[old]", {"wanted": "mapping", "text": "list"}),
    (M % "was: {due: 2026}", "S104", "{due: 2026}", {"key": "was", "wanted": "list"}),
    (M % "was: [2026]", "S104", "2026", {"key": "was", "wanted": "mapping"}),
    (M % "due: {is: 2027, was: {is: 2026}}", "S104", "{is: 2026}",
     {"key": "was", "wanted": "list"}),
    (M % "needs: {a: b}", "S104", "{a: b}", {"key": "needs", "wanted": "list"}),
    (M % "needs: [n, [o]]", "S104", "[o]", {"key": "needs", "wanted": "text", "text": "list"}),
    (M % "needs: {is: [n, {o: p}], source: own}", "S104", "{o: p}", {"text": "mapping"}),
    (M % "id: [m]", "S002", "id", {}),
    ("milestones: [{id: [m], name: M}]\n", "S104", "[m]", {"key": "id", "text": "list"}),
    (M % "owner: [A, B]", "S104", "[A, B]", {"key": "owner", "reason": "not-text", "kind": "list"}),
    (M % "owner: {en: [A]}", "S104", "[A]", {"key": "en", "reason": "not-text"}),
    (I % "better: [higher]", "S104", "[higher]", {"wanted": "text", "text": "list"}),
    ("summary: {ko: {a: b}}\n", "S104", "{a: b}", {"key": "ko", "kind": "mapping"}),
    # words
    (M % "confidence: sure", "S105", "sure", {"words": "high, medium, low", "suggestion": ""}),
    (M % "confidence: High", "S105", "High", {"suggestion": "high"}),
    (M % "progress: [{on: 2024, says: underway}]", "S105", "underway", {"suggestion": "under_way"}),
    (I % "counts: yes", "S105", "yes", {"key": "counts", "words": "true, false"}),
    (I % "better: up", "S105", "up", {"words": "higher, lower"}),
    (I % "better: {KR: up}", "S105", "up", {"key": "KR", "words": "higher, lower"}),
    (T % "{scale: TRL}", "S105", "TRL", {"suggestion": "trl"}),
    # dates, figures and cycles
    (M % "due: 2025-02-30", "S106", "2025-02-30", {"reason": "impossible", "key": "due"}),
    (M % "due: [2027]", "S106", "[2027]", {"reason": "not-text", "kind": "list"}),
    (M % "due: {year: 2027}", "S106", "{year: 2027}", {"reason": "not-text", "kind": "mapping"}),
    (M % "due: {is: soon, source: old}", "S106", "soon", {"key": "due"}),
    (M % "due: 2027, was: [{due: 2025-13}]", "S106", "2025-13", {"key": "due"}),
    (M % "due: {is: 2027, was: [{is: 2025-13}]}", "S106", "2025-13", {"key": "due"}),
    (M % "due: {is: 2027, disputed: [{due: 2025-13}]}", "S106", "2025-13", {"key": "due"}),
    ("horizon: 2028..2024\n", "S106", "2028..2024", {"suggestion": "2024..2028"}),
    (M % "value: 100m100km", "S107", "100m100km", {"reason": "joined"}),
    (M % "value: 3 km, was: [{value: 5..}]", "S107", "5..", {"key": "value"}),
    (F % "{value: {is: 5..5, source: old}, over: 2024}", "S107", "5..5", {"key": "value"}),
    (I % "by: country, observations: [{over: 2022, KR: 1x2, CN: 3}]", "S107", "1x2", {"key": "KR"}),
    (I % "by: country, targets: [{by: 2030, KR: 1, interim: [{by: 2026, KR: 1x2}]}]", "S107", "1x2",
     {"key": "KR"}),
    (I % "by: country, targets: [{by: 2030, KR: 1, was: [{KR: 1x2}]}]", "S107", "1x2",
     {"key": "KR"}),
    (T % "{goal: {value: 9x8}}", "S107", "9x8", {"key": "value"}),
    (I % "every: often", "S112", "often", {"key": "every", "text": "often"}),
    # ids and languages
    ("milestones: [{id: K_UAM launch, name: M}]\n", "S108", "K_UAM launch",
     {"suggestion": "k-uam-launch", "text": "K_UAM launch"}),
    ("milestones: [{id: 출시, name: M}]\n", "S108", "출시", {"suggestion": ""}),
    ("group: Leading Areas\n", "S108", "Leading Areas", {"key": "group"}),
    (I % "targets: [{id: X Y, value: 5}]", "S108", "X Y", {"suggestion": "x-y"}),
    (M % "owner: {english: A}", "S113", "english", {"key": "english"}),
    (M % "aka: [x, {en: y, zzzz: f}]", "S113", "zzzz", {"key": "zzzz"}),
]  # fmt: skip


@pytest.mark.parametrize(("area", "code", "place", "args"), ONE_EACH)
def test_one_mistake_is_one_finding_at_its_place(
    tmp_path: Path, area: str, code: str, place: str, args: dict[str, str]
) -> None:
    files = demo(area)
    found = findings_of(tmp_path, files)
    codes = [finding.rule for finding in found]
    expected = [code] if "mane: M, dee" not in area else [code, "S101"]

    assert codes == expected
    finding = found[0]
    assert finding.span is not None
    assert (finding.span.file, underlined(finding, files)) == (AREA_FILE, place)
    assert finding.span.line >= FIRST
    assert args.items() <= finding.arguments.items()


SEVERAL = [
    ("milestones: [a, b]\n", ["a", "b"]),
    (M % "tags: [[a], {b: c}]", ["[a]", "{b: c}"]),
    (M % "owner: {english: A, korean: B, en: [c]}", ["english", "korean", "[c]"]),
    (M % "dew: 2027, done: 2024, due: soon", ["dew", "2024", "soon"]),
    (F % "{value: 5}, {over: 2024}, {over: x, value: 1x2}",
     ["{value: 5}", "{over: 2024}", "x", "1x2"]),
    (T % "{scale: TRL, goal: 9, observations: [{value: 6}]}", ["TRL", "9", "{value: 6}"]),
]  # fmt: skip


@pytest.mark.parametrize(("area", "places"), SEVERAL)
def test_several_mistakes_are_all_found_in_one_run(
    tmp_path: Path, area: str, places: list[str]
) -> None:
    files = demo(area)

    assert [underlined(one, files) for one in findings_of(tmp_path, files)] == places


ANOTHER_FILE = [
    ("roadmap: Quantum X\nname: Q\n", "S108", 1, {"suggestion": "quantum-x"}),
    ("roadmap: {a: b}\nname: Q\n", "S104", 1, {"wanted": "text"}),
    ("roadmap:\nname: Q\n", "S110", 1, {"key": "roadmap"}),
    ("name: Q\nroadmp: q\n", "S111", 2, {"suggestion": "roadmap"}),
    ("name: Q\n", "S111", 1, {"suggestion": "", "known": "portfolio, roadmap, sources"}),
    ("format: 2\nroadmap: q\nname: Q\n", "S109", 1, {"text": "2", "known": "1"}),
    ("format:\nroadmap: q\nname: Q\n", "S110", 1, {"key": "format"}),
    ("format: [1]\nroadmap: q\nname: Q\n", "S104", 1, {"text": "list", "wanted": "text"}),
    ("format: {a: b}\nroadmap: q\nname: Q\n", "S104", 1, {"text": "mapping"}),
    ("just text\n", "S104", 1, {"wanted": "mapping", "text": "text"}),
    ("- a\n", "S104", 1, {"wanted": "mapping", "text": "list"}),
    ("", "S015", 1, {}),
    (PORTFOLIO, "S114", 2, {}),
    ("roadmap: q\n", "S103", 1, {"key": "name"}),
    ("sources: {id: a, title: A}\n", "S104", 1, {"wanted": "list"}),
    ("sources:\n", "S110", 1, {}),
    ("sources:\n  - {id: a}\n", "S103", 2, {"key": "title"}),
    ("sources:\n  - {id: a, title: A, published: 2024..2025}\n", "S106", 2, {"reason": "span"}),
    ("sources:\n  - {id: a, title: A, standing: oficial}\n", "S105", 2, {"suggestion": "official"}),
    ("source: [{id: a, title: A}]\n", "S111", 1, {"suggestion": "sources"}),
]


@pytest.mark.parametrize(("text", "code", "line", "args"), ANOTHER_FILE)
def test_a_mistake_in_what_a_file_is(
    tmp_path: Path, text: str, code: str, line: int, args: dict[str, str]
) -> None:
    found = findings_of(tmp_path, demo(**{"other.yaml": text}))

    assert [(one.rule, one.span and (one.span.file, one.span.line)) for one in found] == [
        (code, ("other.yaml", line))
    ]
    assert args.items() <= found[0].arguments.items()


def test_a_thing_without_a_name_is_kept(tmp_path: Path) -> None:
    workspace = read(tmp_path, demo("milestones:\n  - {id: m, due: 2030}\n  - {id: n, nmae: N}\n"))
    first, second = workspace.portfolio.areas[0].milestones

    assert first.due is not None
    assert (first.name.say("en"), second.name.say("en")) == ("?", "N")


def test_what_stands_behind_a_misspelt_key_is_read_as_meant(tmp_path: Path) -> None:
    text = "milstones:\n  - {id: m, name: M}\n  - {id: n, name: N, dew: 2030, due: soon}\n"
    workspace = read(tmp_path, demo(text))

    assert [one.id for one in workspace.portfolio.areas[0].milestones] == ["m", "n"]
    assert [one.rule for one in workspace.findings] == ["S101", "S106", "S101"]


def test_two_keys_cannot_stand_for_one(tmp_path: Path) -> None:
    workspace = read(tmp_path, demo("milestones: [{id: m, nmae: M, naem: N}]\n"))

    assert workspace.portfolio.areas[0].milestones[0].name.say("en") == "M"
    assert [one.rule for one in workspace.findings] == ["S101", "S101"]


def test_proposals_end_after_many_mistakes(tmp_path: Path) -> None:
    keys = "".join(f"    due{number}: 2030\n" for number in range(300))
    workspace = read(tmp_path, demo(f"milestones:\n  - id: m\n    name: M\n{keys}"))
    proposed = [one.arguments["suggestion"] for one in workspace.findings]

    assert len(proposed) == 300
    assert proposed[0] == "due"
    assert proposed[-1] == ""


def test_nobody_means_a_word_by_a_whole_page(tmp_path: Path) -> None:
    workspace = read(tmp_path, demo(f"milestones: [{{id: m, name: M, {'due' * 30}: 2030}}]\n"))

    assert workspace.findings[0].arguments["suggestion"] == ""


def test_a_file_with_ever_new_mistakes_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "_ROUNDS", 1)
    workspace = read(tmp_path, demo("milestones: [{id: m, name: M, due: soon}]\n"))

    assert [one.rule for one in workspace.findings] == ["S106"]
    assert workspace.portfolio.areas == ()
    assert workspace.files[-1].lost == {"area", "m"}

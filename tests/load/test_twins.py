"""A file read by what it has other than its twin is read as if there were none."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cet_cli.document import Limits
from cet_cli.load.reading import Loaded, load_document
from cet_cli.load.sides.twins import load_like
from tests.bench.corpus import area_text
from tests.bench.edited import edited

HEAD = "format: 1\nroadmap: area\nname: Area\nsource: plan\n"
PLAIN = f"""{HEAD}
missions:
  # the first one
  - id: moon
    statement: 'To the moon'
    by: 2030

milestones:
  - {{id: pad, name: Pad, due: 2027}}
  - id: rocket
    name: {{en: Rocket, ko: 로켓}}
    note: |
      in two
      lines
  - {{id: pier, name: Pier}}
measures:
  - id: law
    name: "Law"
"""
LINES = (
    *PLAIN.splitlines(),
    "  - id: new",
    "  - {id: pad, name: Pad, due: 2028}",
    '  - {id: quoted, name: "open',
    'closed"}',
    "    name: New",
    '    note: "open',
    "    note: 'open",
    "  - id: end'",
    "milestones: []",
    '"milestones": []',
    "measures:",
    "...",
    "---",
    "\tx",
    "   astray",
    "  - name: Nobody",
    "  - id: bad id",
    "    due: never",
    "summary: |",
    "summary: >-",
    'summary: "',
    "  milestones:",
    "    - {id: pad, name: Pad, due: 2027}",
    "",
    "# a remark",
    "- {id: pad, name: Pad}",
    "  - &anchor",
    "  - id: pad # remark",
)
LIMITS = Limits()

texts = st.lists(st.sampled_from(LINES), max_size=12).map(lambda lines: "\n".join(lines) + "\n")
edits = st.lists(
    st.tuples(st.integers(0, 25), st.integers(0, 3), st.lists(st.sampled_from(LINES), max_size=2)),
    max_size=4,
)


def changed(text: str, changes: list[tuple[int, int, list[str]]]) -> str:
    """Take lines out of a text and put others in."""
    lines = text.splitlines()
    for at, out, put in changes:
        lines[at : at + out] = put
    return "\n".join(lines) + "\n"


def told(loaded: Loaded) -> tuple[object, ...]:
    """All that a file tells."""
    said = (loaded.model, loaded.findings, loaded.lost, loaded.veiled, loaded.pruning.changes)
    return (*said, loaded.file, loaded.document.data, loaded.document.root)


def check(base: str, revision: str) -> None:
    """Hold what is read with a twin against what is read without."""
    twin = load_document(base.encode(), "a.yaml", LIMITS).let_go()
    plain = load_document(revision.encode(), "b.yaml", LIMITS)

    read = load_like(twin, revision.encode(), "b.yaml", LIMITS)

    assert told(read) == told(plain)


@settings(max_examples=500, deadline=None)
@given(edits)
def test_any_edit_is_read_as_if_there_were_no_twin(
    changes: list[tuple[int, int, list[str]]],
) -> None:
    check(PLAIN, changed(PLAIN, changes))


@settings(max_examples=300, deadline=None)
@given(texts, texts)
def test_so_is_any_text(base: str, revision: str) -> None:
    check(HEAD + base, HEAD + revision)


@pytest.mark.parametrize("number", range(4))
def test_so_is_a_long_file(number: int) -> None:
    check(area_text(1), edited(area_text(1), number))


def test_entries_of_the_same_letters_are_the_same_objects() -> None:
    twin = load_document(PLAIN.encode(), "a.yaml", LIMITS)
    data = PLAIN.replace("Rocket", "Missile").encode()

    read = load_like(twin, data, "a.yaml", LIMITS)

    assert twin.model is not None
    assert read.model is not None
    assert read.model.milestones[2] is twin.model.milestones[2]  # type: ignore[union-attr]
    assert read.model.milestones[1] != twin.model.milestones[1]  # type: ignore[union-attr]


@pytest.mark.parametrize("data", [b"\xff", PLAIN.encode() + b"  - \xff", b""])
def test_what_is_no_text_is_refused_as_ever(data: bytes) -> None:
    twin = load_document(PLAIN.encode(), "a.yaml", LIMITS)

    read = load_like(twin, data, "a.yaml", LIMITS)

    assert told(read) == told(load_document(data, "a.yaml", LIMITS))


@pytest.mark.parametrize("limits", [replace(LIMITS, size=100), replace(LIMITS, nodes=10)])
def test_limits_hold_for_the_whole_file(limits: Limits) -> None:
    twin = load_document(PLAIN.encode(), "a.yaml", LIMITS)

    read = load_like(twin, PLAIN.encode(), "a.yaml", limits)

    assert told(read) == told(load_document(PLAIN.encode(), "a.yaml", limits))
    assert read.findings


def test_a_twin_of_another_kind_does_no_harm() -> None:
    sources = "sources:\n  - {id: plan, title: Plan}\n"

    check(PLAIN, sources)
    check(sources, PLAIN)

"""Whatever happens to a valid file, it is read to the end and what is wrong is said."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from cet_cli.check import check
from cet_cli.document import Limits, read
from cet_cli.load.discovery import Place
from cet_cli.load.reading import Loaded, load_document
from cet_cli.load.workspace import join
from cet_cli.model.roadmap import Portfolio
from tests.plans import FORMAT

if TYPE_CHECKING:
    from cet_cli.document import Node
    from cet_cli.finding import Finding, Route

TEXTS = {
    str(path.relative_to(FORMAT)): path.read_text(encoding="utf-8")
    for path in (FORMAT / "portfolio.yaml", *sorted(FORMAT.rglob("*.yaml")))
}
ROOTS = {name: read(text.encode(), name).root for name, text in TEXTS.items()}
NODES: st.SearchStrategy[Node] = st.sampled_from(
    [
        "",
        "none",
        "x",
        "2024",
        "2024-13",
        "1x2",
        [],
        {},
        ["a"],
        [[]],
        {"a": "b"},
        {"is": "c"},
        {"is": []},
    ]
)
KEYS = st.sampled_from(
    [
        "",
        "is",
        "was",
        "source",
        "nmae",
        "targets",
        "value",
        "id",
        "한국",
        "x" * 70,
        " said",
        " table",
    ]
)


def places_in(node: Node, route: Route = ()) -> list[Route]:
    """List the routes of all nodes below a node."""
    pairs: list[tuple[str | int, Node]] = []
    if isinstance(node, dict):
        pairs += node.items()
    elif isinstance(node, list):
        pairs += enumerate(node)
    found: list[Route] = []
    for step, inner in pairs:
        found += [(*route, step), *places_in(inner, (*route, step))]
    return found


def damaged(node: Node, route: Route, how: str, new: Node) -> Node:
    """Copy a node with one change at a route."""
    if not route:
        return new
    step, *rest = route
    pairs: list[tuple[str | int, Node]] = []
    pairs += node.items() if isinstance(node, dict) else enumerate(node)
    changed: list[tuple[str, Node]] = []
    for key, inner in pairs:
        if key != step:
            changed.append((str(key), inner))
        elif rest or how == "replace":
            changed.append((str(key), damaged(inner, tuple(rest), how, new)))
        elif how == "rename":
            changed.append((str(new), inner))
    return dict(changed) if isinstance(node, dict) else [inner for _, inner in changed]


@st.composite
def damages(draw: st.DrawFn) -> tuple[str, str]:
    """Draw a file's name and its text after up to three changes of its structure."""
    name = draw(st.sampled_from(sorted(ROOTS)))
    root: Node = ROOTS[name] or ""
    for _ in range(draw(st.integers(1, 3))):
        places = places_in(root)
        if places:
            how = draw(st.sampled_from(["delete", "rename", "replace"]))
            new: Node = draw(KEYS if how == "rename" else NODES)
            root = damaged(root, draw(st.sampled_from(places)), how, new)
    return name, json.dumps(root, ensure_ascii=False)


WHOLE = {name: load_document(text.encode(), name, Limits()) for name, text in TEXTS.items()}


def judged(name: str, data: bytes) -> tuple[Loaded, tuple[Finding, ...]]:
    """Read one file in the place of the good one, and check the portfolio."""
    loaded = load_document(data, name, Limits())
    files = tuple(loaded if one == name else good for one, good in WHOLE.items())
    workspace = join(Place(FORMAT, ()), FORMAT, files)
    found = check(workspace, date(2026, 6, 30)).findings
    for one in found:
        assert one.span is not None
        assert one.span.file in TEXTS
    return loaded, found


@given(damage=damages())
def test_damage_to_the_structure_is_found_or_harmless(damage: tuple[str, str]) -> None:
    name, text = damage
    loaded, found = judged(name, text.encode())

    assert loaded.model is not None or found
    if loaded.pruning.changes:
        assert loaded.findings


@given(name=st.sampled_from(sorted(TEXTS)), data=st.data())
def test_a_file_that_ends_too_early_is_read_as_far_as_it_goes(
    name: str, data: st.DataObject
) -> None:
    whole = TEXTS[name].encode()
    loaded, found = judged(name, whole[: data.draw(st.integers(0, len(whole)))])

    assert loaded.model is not None or found


@given(name=st.sampled_from(sorted(TEXTS)), data=st.data())
def test_a_file_with_foreign_bytes_is_read_or_refused(name: str, data: st.DataObject) -> None:
    whole = TEXTS[name].encode()
    start = data.draw(st.integers(0, len(whole)))
    piece = data.draw(st.binary(max_size=8))
    loaded, found = judged(name, whole[:start] + piece + whole[start + len(piece) :])

    assert loaded.model is not None or found


def test_the_files_are_whole_without_damage() -> None:
    assert all(loaded.findings == () for loaded in WHOLE.values())
    assert isinstance(WHOLE["portfolio.yaml"].model, Portfolio)

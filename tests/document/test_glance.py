"""The places of one entry, found without the rest of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cet_cli.document import Glance, marks, read
from cet_cli.document.entries import sections_of
from tests.bench.corpus import area_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.document import Node
    from cet_cli.finding import Route

PLAIN = """\
roadmap: area
milestones:   # what is due
  # a remark
  - {id: pad, name: 'Pad, the first', due: 2027}
  - id: rocket
    name: {en: Rocket, ko: 로켓}
    was:
      - {due: 2025, source: plan}
    note: |
      - id: not one
    owner:

  - { id: pier, needs: [a,
        b] }
measures:
  - id: law
    name: Law
"""


def ids_in(text: str) -> dict[str, list[str]]:
    return {
        name: [entry.id for entry in section.entries] for name, section in sections_of(text).items()
    }


def routes(node: Node, route: Route = ()) -> Iterator[Route]:
    """Every route in a file, and one in each place that leads nowhere."""
    yield route
    yield (*route, "nowhere")
    if isinstance(node, dict):
        for key, value in node.items():
            yield from routes(value, (*route, key))
    elif isinstance(node, list):
        for number, value in enumerate(node):
            yield from routes(value, (*route, number))


@pytest.mark.parametrize("text", [PLAIN, area_text(1)], ids=["plain", "long"])
def test_an_entry_is_where_it_is_in_the_whole(text: str) -> None:
    document = read(text.encode(), "a.yaml")
    root = document.root
    assert isinstance(root, dict)
    whole, glance = marks(document), Glance(document.source, ids_in(text))
    for section in sections_of(text):
        entries = root[section]
        assert isinstance(entries, list)
        for number, entry in enumerate(entries):
            assert isinstance(entry, dict)
            near = glance.entry(section, number)
            assert near is not None
            assert glance.entry(section, number) is near
            for route in routes(entry, (section, number)):
                assert near.key(route) == whole.key(route)
                assert near.value(route) == whole.value(route)
    assert glance.looks == text.count("\n  - ")


@pytest.mark.parametrize("text", [PLAIN, area_text(1)], ids=["plain", "long"])
def test_the_margin_is_where_it_is_in_the_whole(text: str) -> None:
    document = read(text.encode(), "a.yaml")
    root = document.root
    assert isinstance(root, dict)
    whole, glance = marks(document), Glance(document.source, ids_in(text))
    for route in [(), ("nowhere",), *((key,) for key in root)]:
        assert glance.head.key(route) == whole.key(route)
        assert glance.head.value(route) == whole.value(route)


@pytest.mark.parametrize(
    ("section", "number"), [("nothing", 0), ("milestones", 3), ("milestones", -1), ("measures", 0)]
)
def test_what_is_not_plainly_there_is_left_to_the_whole(section: str, number: int) -> None:
    read_otherwise = {**ids_in(PLAIN), "measures": ["law", "order"]}

    assert (
        Glance(read(PLAIN.encode(), "a.yaml").source, read_otherwise).entry(section, number) is None
    )


def test_a_broken_entry_does_not_hide_the_others() -> None:
    text = "a: 1\nmilestones:\n  - {id: pad, name: x}}\n  - {id: pier, name: Pier}\n"

    glance = Glance(read(text.encode(), "a.yaml").source, ids_in(text))

    assert glance.entry("milestones", 1) is not None
    assert glance.entry("milestones", 0) is not None


@pytest.mark.parametrize(
    "text",
    [
        "a: 1\nmilestones:\n  - name: x\n",
        "a: 1\nmilestones:\n  - id: pad\n   astray: 1\n",
        "a: 1\nmilestones:\n  - id: pad\n -\n",
        "a: 1\nmilestones:\n  odd\n  - id: pad\n",
        "a: 1\nmilestones:\n  - id: pad\nmilestones:\n  - id: pad\n",
        "a: 1\nmilestones:\n  - id: pad\n---\n",
        "a: 1\r\nmilestones:\r\n  - id: pad\r\n",
        "--- \na: 1\nmilestones:\n  - id: pad\n",
        "a: 1\nmilestones:\n- id: pad\n",
        "a: 1\nmilestones: [{id: pad}]\n",
        "",
    ],
)
def test_in_a_file_laid_out_otherwise_no_entry_is_seen(text: str) -> None:
    assert sections_of(text) == {}

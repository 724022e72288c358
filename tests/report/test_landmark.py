from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cet_cli.address import Address
from cet_cli.finding import Span, Spot, found
from cet_cli.report.landmark import landmark_of

if TYPE_CHECKING:
    from cet_cli.document import Node
    from cet_cli.finding import Route

ROOT: Node = {
    "milestones": [{"id": "a", "due": "2030"}, {"name": "B"}, "word", ["inner"]],
    "name": "Demo",
}


@pytest.mark.parametrize(
    ("route", "name"),
    [
        ((), "p.yaml"),
        (("name",), "p.yaml/name"),
        (("milestones", 0, "due"), "p.yaml/milestones/a/due"),
        (("milestones", 1, "name"), "p.yaml/milestones/1/name"),
        (("milestones", 2), "p.yaml/milestones/word"),
        (("milestones", 3, 0), "p.yaml/milestones/3/inner"),
        (("milestones", 9, "x"), "p.yaml/milestones/9/x"),
        (("nothing", 0, "x"), "p.yaml/nothing/0/x"),
    ],
)
def test_a_node_is_named_by_the_ids_on_the_way(route: Route, name: str) -> None:
    assert landmark_of(found("S101", spot=Spot("p.yaml", route)), ROOT) == name


def test_what_nobody_can_name_is_counted() -> None:
    finding = found("S101", spot=Spot("p.yaml", ("milestones", 0)))

    assert landmark_of(finding, None) == "p.yaml/milestones/0"


def test_an_address_says_it_all_and_a_span_only_the_file() -> None:
    address = Address("quantum", ("qubits",), "unit")
    spot, span = Spot("p.yaml", ("name",)), Span("p.yaml", 1, 1, 1, 1)

    assert landmark_of(found("I101", address=address, spot=spot), ROOT) == "quantum/qubits.unit"
    assert landmark_of(found("S001", span=span), ROOT) == "p.yaml"
    assert landmark_of(found("S001"), ROOT) == ""

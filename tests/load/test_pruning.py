from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from cet_cli.load.pruning import Pruning
from cet_cli.load.routes import meant, node_at, route_of

if TYPE_CHECKING:
    from cet_cli.document import Node

NODES: Node = {"a": ["0", "1", "2", "3"], "b": {"c": "d", "e": {"f": "g"}}, "h": "i"}


def test_what_is_left_out_is_not_there_and_the_rest_is_not_copied() -> None:
    pruning = Pruning()
    pruning.leave_out(("a", 1))
    pruning.leave_out(("h",))
    changed = pruning.apply(NODES)

    assert changed == {"a": ["0", "2", "3"], "b": {"c": "d", "e": {"f": "g"}}}
    assert node_at(changed, ("b",)) is node_at(NODES, ("b",))
    assert pruning.changes == 2
    assert pruning.knows(("h",))
    assert not pruning.knows(("a",))


def test_nothing_is_left_out_twice_and_the_root_never() -> None:
    pruning = Pruning()
    pruning.leave_out(())
    pruning.leave_out(("h",))
    pruning.leave_out(("h",))

    assert (pruning.changes, pruning.removed) == (1, {("h",)})


def test_names_are_filled_in_and_misspelt_keys_read_as_meant() -> None:
    pruning = Pruning()
    pruning.fill(("b",), "name")
    pruning.rename(("b", "e"), "value")
    pruning.rename(("b", "e", "f"), "unit")

    changed = {"c": "d", "value": {"unit": "g"}, "name": "?"}
    assert node_at(pruning.apply(NODES), ("b",)) == changed
    assert pruning.original(("b", "value", "unit")) == ("b", "e", "f")
    assert pruning.original(("b", "c")) == ("b", "c")
    assert pruning.is_renamed(("b", "e"))
    assert not pruning.is_renamed(("b", "c"))
    assert not pruning.is_renamed(("h", "x", "y"))
    assert pruning.knows(("b", "value"))
    assert pruning.gaps() == {("b",), ("b", "name"), ("b", "value"), ("b", "e"), ("b", "e", "unit")}


@given(length=st.integers(0, 12), gone=st.sets(st.integers(0, 11)))
def test_positions_shift_back_over_what_was_left_out(length: int, gone: set[int]) -> None:
    pruning = Pruning()
    items: list[Node] = [str(place) for place in range(length)]
    for place in gone:
        pruning.leave_out((place,))
        assert pruning.original((0,))
    kept = pruning.apply(items)

    assert isinstance(kept, list)
    for place, item in enumerate(kept):
        assert pruning.original((place,)) == (int(str(item)),)


def test_ids_of_what_was_left_out_are_remembered() -> None:
    pruning = Pruning()
    root: Node = {
        "x": [{"id": "a", "parts": [{"id": "b"}]}, {"roadmap": "c"}, {"idd": "d", "n": ["e"]}, "f"],
        "y": {"id": "kept"},
    }
    pruning.leave_out(("x",))

    assert pruning.ids_in(root) == {"a", "b", "c", "d", "x"}


def test_a_route_stops_where_nothing_stands() -> None:
    assert node_at(NODES, ("a", 9)) is None
    assert node_at(NODES, ("a", "x")) is None
    assert node_at(NODES, ("h", "x")) is None
    assert route_of(NODES, ("a", "tuple", 2, "x")) == ("a", 2)


def test_a_field_written_long_is_meant_by_its_value() -> None:
    root: Node = {"due": {"is": {"a": ["b"]}, "source": "s"}, "by": "2027"}

    assert meant(root, ("due",)) == ("due", "is")
    assert meant(root, ("by",)) == ("by",)
    assert route_of(root, ("due", "a", 0)) == ("due", "is", "a", 0)
    assert route_of(root, ("due", "source")) == ("due", "source")
    assert route_of(root, ("due", "nothing")) == ("due",)
